import { useMemo } from 'react';
import { useCase } from '../stores/stores.js';
import { type Plan, planOf } from './plan.js';

/** The plan of the case as it was last sound; null before any. */
export function usePlan(storeIndex = 0): Plan | null {
  const world = useCase((s) => s.scenario?.world ?? null);
  return useMemo(() => (world === null ? null : planOf(world, storeIndex)), [world, storeIndex]);
}
