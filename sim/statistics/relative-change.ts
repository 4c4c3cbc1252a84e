import { type Jackknifed, jackknife } from './jackknife.js';
import type { Series } from './series.js';

/**
 * b / a - 1 with its interval, by the jackknife over pairs of seasons, which keeps the covariance of shared customers.
 * Without a value unless the baseline is above 0: a percentage of nothing, or of a loss, says nothing.
 */
export function relativeChange(a: Series, b: Series, confidence: number): Jackknifed {
  const theta = (x: number, y: number) => (x > 0 ? y / x - 1 : Number.NaN);
  return jackknife(
    theta(a.estimate, b.estimate),
    a.leaveOneOut.map((x, r) => theta(x, b.leaveOneOut[r])),
    confidence,
    a.control,
  );
}

/**
 * The same by the delta method on the logarithm: Var(ln b - ln a) = s^2 / n with s of u_b - u_a, u = linear part / estimate.
 * The second opinion on the jackknife; null unless both are above 0.
 */
export function logDelta(a: Series, b: Series, criticalValue: number): { logRatio: number; standardError: number; low: number; high: number } | null {
  if (!(a.estimate > 0) || !(b.estimate > 0) || a.n < 2) return null;
  const u = a.linear.map((x, r) => b.linear[r] / b.estimate - x / a.estimate);
  const mean = u.reduce((s, x) => s + x, 0) / a.n;
  const variance = u.reduce((s, x) => s + (x - mean) ** 2, 0) / (a.n - 1);
  const logRatio = Math.log(b.estimate / a.estimate);
  const standardError = Math.sqrt(variance / a.n);
  return { logRatio, standardError, low: Math.expm1(logRatio - criticalValue * standardError), high: Math.expm1(logRatio + criticalValue * standardError) };
}
