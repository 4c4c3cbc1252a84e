import { useCompareView, useExperiment } from '../stores/stores.js';
import type { Comparison } from './comparison.js';
import { useComparison } from './use-comparison.js';

/**
 * What was chosen last. The page follows a choice a few frames later, and another reference when the worker has looked at the seasons again:
 * a study started within that time is about the choice, not about what is still drawn.
 * @param drawn used where there is no result in the stores
 */
export function useNewest(drawn: Comparison): Comparison {
  const comparison = useComparison() ?? drawn;
  const chosen = useCompareView((s) => s.chosen);
  const against = useExperiment((s) => s.view.against);
  return newestPair(comparison, { chosen, against });
}

/** The pair that is chosen, whether or not the result speaks of it already. */
export function newestPair(comparison: Comparison, { chosen, against }: { readonly chosen: string | null; readonly against: string | null }): Comparison {
  const { strategies, focus, baseline } = comparison;
  const reference = strategies.find(({ id }) => id === against);
  if (reference === undefined || reference.id === baseline?.id) return comparison;
  const wanted = strategies.find(({ id }) => id === chosen && id !== reference.id);
  return { ...comparison, baseline: reference, focus: wanted ?? (focus?.id === reference.id ? baseline : focus) };
}
