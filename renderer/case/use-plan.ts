import { useDeferredValue, useMemo } from 'react';
import { useCase } from '../stores/stores.js';
import { type Plan, planOf } from './plan.js';

/** The plan of the case as it was last sound; null before any. */
export function usePlan(storeIndex = 0): Plan | null {
  // A picture of the case may lag behind the typing; the typing may not lag behind the picture.
  const world = useDeferredValue(useCase((s) => s.scenario?.world ?? null));
  return useMemo(() => (world === null ? null : planOf(world, storeIndex)), [world, storeIndex]);
}
