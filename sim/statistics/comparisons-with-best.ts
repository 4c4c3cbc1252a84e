import { equicorrelatedT } from './equicorrelated-t.js';
import { tallyOf } from './tally.js';

/** The sample size of Nelson and Matejcik. */
export interface NelsonMatejcik {
  /** Critical point g: equicorrelated t with k - 1 variables and (k - 1)(n0 - 1) degrees of freedom. */
  readonly critical: number;
  /** Pooled variance of a difference, S^2. */
  readonly variance: number;
  /** Seasons of each system altogether: max(n0, ceil((g S / delta)^2)). */
  readonly seasons: number;
}

/**
 * How many seasons of each system allow the system with the largest mean to be selected, and all to be compared with the best, at the
 * stated confidence. Nelson and Matejcik 1995, Management Science 41, 1935-1945. For systems that share their luck; needs sphericity, that is
 * equal variances of all differences.
 * @param values first-stage seasons: one row for each system, all of one length of at least 2
 * @param delta the smallest difference worth knowing, above 0
 */
export function nelsonMatejcik(values: readonly ArrayLike<number>[], delta: number, confidence: number): NelsonMatejcik {
  const k = values.length;
  const n = values[0]?.length ?? 0;
  if (k < 2 || n < 2 || !(delta > 0)) throw new RangeError('Two systems, two seasons and a difference above 0 are the least.');
  const ofSystem = values.map((row) => tallyOf(row).mean);
  const ofSeason = Array.from({ length: n }, (_, r) => tallyOf(values.map((row) => row[r])).mean);
  const all = tallyOf(ofSystem).mean;
  const squares = values.reduce((sum, row, i) => sum + ofSeason.reduce((s, season, r) => s + (row[r] - ofSystem[i] - season + all) ** 2, 0), 0);
  const degrees = (k - 1) * (n - 1);
  const variance = (2 * squares) / degrees;
  const critical = equicorrelatedT(k - 1, degrees, confidence);
  return { critical, variance, seasons: Math.max(n, Math.ceil((critical * critical * variance) / (delta * delta))) };
}

/** Where a system stands against the best of the others: below 0 it may be worse, above 0 better; 0 as an end means no more than equal. */
export interface AgainstBest {
  readonly low: number;
  readonly high: number;
}

/**
 * Multiple comparisons with the best (Hsu 1984): simultaneous intervals for mu_i less the largest of the others,
 * [min(0, d - delta), max(0, d + delta)] with d the observed distance. Valid with the delta of a finished Nelson-Matejcik or Kim-Nelson selection.
 * The larger mean is the better one.
 */
export function comparisonsWithBest(means: readonly number[], delta: number): AgainstBest[] {
  return means.map((mean, i) => {
    const distance = mean - Math.max(...means.filter((_, j) => j !== i));
    return { low: Math.min(0, distance - delta), high: Math.max(0, distance + delta) };
  });
}
