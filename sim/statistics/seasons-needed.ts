import { gammaQuantile } from '../engine/gamma-quantile.js';
import { tCritical } from './student-t.js';

/** Beyond this many seasons the answer is "never". */
export const MOST_SEASONS = 1_000_000;

/**
 * Smallest n with t(n - 1) sd / sqrt(n) <= halfWidth, at least 2; null when that would be more than a million or the half-width is 0.
 * A forecast from the standard deviation so far, itself an estimate.
 * @param spent degrees of freedom that controls cost, on top of the mean's one
 */
export function seasonsForHalfWidth(sd: number, halfWidth: number, confidence: number, spent = 0): number | null {
  if (sd === 0) return 2;
  if (!(halfWidth > 0) || !Number.isFinite(sd)) return null;
  const reaches = (n: number) => (tCritical(confidence, n - 1 - spent) * sd) / Math.sqrt(n) <= halfWidth;
  // With the normal quantile the bound is too low, and t(n - 1) falls in n: start there and go up.
  const normal = tCritical(confidence, MOST_SEASONS);
  let n = Math.max(2 + spent, Math.floor(((normal * sd) / halfWidth) ** 2));
  if (n > MOST_SEASONS) return null;
  while (!reaches(n)) n++;
  return n;
}

/** How many seasons it will take altogether, and within which bounds the spread so far leaves that. Null: more than a million. */
export interface SeasonsForecast {
  readonly expected: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The forecast of `seasonsForHalfWidth` with the interval it inherits from the standard deviation, itself estimated from n seasons:
 * sigma lies between s sqrt((n - 1) / chi2) for the two quantiles of chi-square with n - 1 degrees of freedom (normal seasons). n at least 2.
 */
export function seasonsForecast(sd: number, n: number, halfWidth: number, confidence: number, spent = 0): SeasonsForecast {
  const factor = (p: number) => Math.sqrt((n - 1 - spent) / (2 * gammaQuantile(p, (n - 1 - spent) / 2)));
  const needed = (spread: number) => seasonsForHalfWidth(spread, halfWidth, confidence, spent);
  return { expected: needed(sd), low: needed(sd * factor((1 + confidence) / 2)), high: needed(sd * factor((1 - confidence) / 2)) };
}
