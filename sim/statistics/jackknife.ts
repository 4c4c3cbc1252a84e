import type { Control } from './control-variates.js';
import { around, type Estimate, NO_ESTIMATE } from './mean-interval.js';
import { tallyOf } from './tally.js';

/** A jackknifed estimate: `mean` is the plain estimate, the interval lies around the bias-corrected one. */
export interface Jackknifed extends Estimate {
  /** Mean of the pseudo-values; null when undefined. */
  readonly corrected: number | null;
}

/**
 * Interval of an estimator by leaving out one season (or pair of seasons) at a time:
 * pseudo-values n theta - (n - 1) theta(without r), their mean and t interval.
 */
export function jackknife(estimate: number, leaveOneOut: ArrayLike<number>, confidence: number, control?: Control): Jackknifed {
  const n = leaveOneOut.length;
  if (n === 0 || !Number.isFinite(estimate)) return { ...NO_ESTIMATE, n, corrected: null };
  const pseudo = Float64Array.from(leaveOneOut, (without) => (without === estimate ? estimate : n * estimate - (n - 1) * without));
  const corrected = n < 2 ? estimate : tallyOf(pseudo).mean;
  const result = around(estimate, pseudo, confidence, corrected, control);
  return { ...result, corrected: Number.isFinite(corrected) ? corrected : null };
}
