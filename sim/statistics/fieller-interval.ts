import { differences } from './paired-difference.js';
import { tCritical } from './student-t.js';
import { tallyOf } from './tally.js';

/**
 * Fieller's interval of the ratio mean(b) / mean(a) of pairs: all rho for which mean(b) - rho mean(a) lies within t standard errors of 0.
 * Exact for normal pairs, without the linearisation of jackknife and delta method; the second opinion on both where the denominator is noisy.
 * Null when a's mean can't be told from 0: the interval is then unbounded. Fieller 1954, JRSS B 16, 175-185.
 */
export function fiellerInterval(a: ArrayLike<number>, b: ArrayLike<number>, confidence: number): { readonly low: number; readonly high: number } | null {
  const n = a.length;
  if (n < 2) return null;
  const [ofA, ofB, ofDifference] = [tallyOf(a), tallyOf(b), tallyOf(differences(a, b))];
  const variance = (tally: typeof ofA) => (tally.sd ?? 0) ** 2 / n;
  const [va, vb] = [variance(ofA), variance(ofB)];
  const covariance = (va + vb - variance(ofDifference)) / 2;
  const t2 = tCritical(confidence, n - 1) ** 2;
  // (mean b - rho mean a)^2 <= t^2 (vb - 2 rho cov + rho^2 va), a quadratic in rho
  const square = ofA.mean ** 2 - t2 * va;
  const middle = ofA.mean * ofB.mean - t2 * covariance;
  const rest = ofB.mean ** 2 - t2 * vb;
  const root = middle * middle - square * rest;
  if (square <= 0 || root < 0) return null;
  return { low: (middle - Math.sqrt(root)) / square, high: (middle + Math.sqrt(root)) / square };
}
