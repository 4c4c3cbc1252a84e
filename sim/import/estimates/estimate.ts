import { tCritical } from '../../statistics/student-t.js';

/** A number estimated from the file. */
export interface Estimate {
  readonly value: number;
  /** Standard error, from the rows. */
  readonly standardError: number;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Rows (or days) it rests on. */
  readonly rows: number;
}

const CONFIDENCE = 0.95;

/** An estimate with a symmetric t interval. @param degrees of freedom of the standard error, at least 1 */
export function estimate(value: number, standardError: number, rows: number, degrees: number, least = Number.NEGATIVE_INFINITY): Estimate {
  const half = tCritical(CONFIDENCE, Math.max(1, degrees)) * standardError;
  return { value, standardError, low: Math.max(least, value - half), high: value + half, rows };
}

/** An estimate whose logarithm was estimated: the interval is symmetric there, and never reaches 0. */
export function ofLogarithm(log: number, logError: number, rows: number, degrees: number): Estimate {
  const value = Math.exp(log);
  const half = tCritical(CONFIDENCE, Math.max(1, degrees)) * logError;
  return { value, standardError: value * logError, low: Math.exp(log - half), high: Math.exp(log + half), rows };
}

/**
 * Ratio of two sums over days, such as transactions by visitors, with the error of its linear part, day by day
 * (Cochran, Sampling Techniques, 1977, section 6.4): what varies from day to day is in it, however it arises.
 * Undefined without days.
 */
export function ratioOfDays(tops: readonly number[], bottoms: readonly number[]): Estimate | undefined {
  const n = tops.length;
  const bottom = bottoms.reduce((sum, x) => sum + x, 0);
  if (n === 0 || !(bottom > 0)) return undefined;
  const value = tops.reduce((sum, x) => sum + x, 0) / bottom;
  const squares = tops.reduce((sum, top, i) => sum + (top - value * bottoms[i]) ** 2, 0);
  const standardError = n > 1 ? Math.sqrt((squares * n) / (n - 1)) / bottom : value;
  return estimate(value, standardError, n, n - 1, 0);
}
