import { type Estimate, meanInterval } from './mean-interval.js';
import { tallyOf } from './tally.js';

/**
 * Difference b - a of two strategies that met the same customers: the t interval of the differences of the pairs.
 * Never a two-sample interval: that would throw away the covariance for which the customers are shared.
 */
export function pairedDifference(a: ArrayLike<number>, b: ArrayLike<number>, confidence: number): Estimate {
  return meanInterval(differences(a, b), confidence);
}

/** What sharing the customers was worth. */
export interface PairingGain {
  /** Correlation of the two strategies over seasons. */
  readonly correlation: number | null;
  /** (s_a^2 + s_b^2) / s_(b-a)^2: how many times more seasons would be needed without shared customers. */
  readonly varianceRatio: number | null;
}

export function pairingGain(a: ArrayLike<number>, b: ArrayLike<number>): PairingGain {
  const sa = tallyOf(a).sd;
  const sb = tallyOf(b).sd;
  const sd = tallyOf(differences(a, b)).sd;
  if (sa === null || sb === null || sd === null) return { correlation: null, varianceRatio: null };
  const unpaired = sa * sa + sb * sb;
  return {
    correlation: sa * sb > 0 ? (unpaired - sd * sd) / (2 * sa * sb) : null,
    varianceRatio: sd > 0 ? unpaired / (sd * sd) : null,
  };
}

export function differences(a: ArrayLike<number>, b: ArrayLike<number>): Float64Array {
  if (a.length !== b.length) throw new Error('Pairs need two series of the same length.');
  return Float64Array.from({ length: a.length }, (_, r) => b[r] - a[r]);
}
