import { fQuantileTwo } from './f-quantile.js';
import type { Series } from './series.js';

/** Joint region of two means: all z with (z - m)' V^-1 (z - m) <= radiusSquared, V the covariance of the estimated means. */
export interface JointRegion {
  readonly x: number;
  readonly y: number;
  readonly xVariance: number;
  readonly covariance: number;
  readonly yVariance: number;
  readonly radiusSquared: number;
}

/**
 * Hotelling's T^2 region of the pair (x, y): radiusSquared = 2 (n - 1) / (n - 2) F(confidence; 2, n - 2). For a ratio its linear part is used.
 * Null below three seasons or where an estimate is undefined.
 */
export function meanRegion(x: Series, y: Series, confidence: number): JointRegion | null {
  const n = x.n;
  if (n < 3 || !Number.isFinite(x.estimate) || !Number.isFinite(y.estimate)) return null;
  const cov = (a: Series, b: Series) => a.linear.reduce((s, v, r) => s + (v - a.estimate) * (b.linear[r] - b.estimate), 0) / (n - 1) / n;
  return {
    x: x.estimate,
    y: y.estimate,
    xVariance: cov(x, x),
    covariance: cov(x, y),
    yVariance: cov(y, y),
    radiusSquared: ((2 * (n - 1)) / (n - 2)) * fQuantileTwo(confidence, n - 2),
  };
}
