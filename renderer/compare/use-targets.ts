import { useMemo } from 'react';
import { useCompareView } from '../stores/stores.js';
import { TARGETS, type Targets } from './precision.js';

/** How sharp the reader wants the headline effects to be. */
export function useTargets(): Targets {
  const wanted = useCompareView((s) => s.targets);
  return useMemo(() => ({ ...TARGETS, ...wanted }), [wanted]);
}
