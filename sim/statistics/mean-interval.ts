import { type Control, controlledMean } from './control-variates.js';
import { tCritical } from './student-t.js';
import { tallyOf } from './tally.js';

/** A number estimated from n replications. Null: not to be had from so few, or undefined. */
export interface Estimate {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Standard deviation of one season (for ratios of its linear part), so that the standard error is sd / sqrt(n). */
  readonly sd: number | null;
  readonly n: number;
  /** Where controls took their part of the luck out of the interval: the share of a season's variance they account for. */
  readonly removed?: number;
  /** … and the degrees of freedom they cost. */
  readonly spent?: number;
}

export const NO_ESTIMATE: Estimate = { mean: null, low: null, high: null, sd: null, n: 0 };

/** Mean of independent values with its t interval: mean +- t(n - 1) s / sqrt(n). */
export function meanInterval(values: ArrayLike<number>, confidence: number): Estimate {
  return values.length === 0 ? NO_ESTIMATE : around(tallyOf(values).mean, values, confidence);
}

/**
 * `mean` +- t(n - 1) s / sqrt(n), with s taken from `values`, which may be centred elsewhere (pseudo-values, linear parts).
 * With controls mean and interval are those of the regression on them, and `sd` is such that the standard error is still sd / sqrt(n).
 */
export function around(mean: number, values: ArrayLike<number>, confidence: number, centre: number = mean, control?: Control): Estimate {
  const n = values.length;
  const { sd } = tallyOf(values);
  if (!Number.isFinite(mean) || sd === null || !Number.isFinite(sd)) return { mean: finite(mean), low: null, high: null, sd: null, n };
  const controlled = control && controlledMean(values, control);
  if (controlled) {
    const { shift, standardError, degrees, removed } = controlled;
    const half = tCritical(confidence, degrees) * standardError;
    const at = centre - shift;
    return { mean: mean - shift, low: at - half, high: at + half, sd: standardError * Math.sqrt(n), n, removed, spent: n - 1 - degrees };
  }
  const half = (tCritical(confidence, n - 1) * sd) / Math.sqrt(n);
  return { mean, low: centre - half, high: centre + half, sd, n };
}

/** A number fit for JSON: null in place of NaN and infinities. */
export function finite(x: number): number | null {
  return Number.isFinite(x) ? x : null;
}
