import quantile from '@stdlib/stats-base-dists-t-quantile';

const known = new Map<string, number>();

/**
 * The two-sided critical value of Student's t: a variable with `degrees` degrees of freedom lies within plus or minus it with probability `confidence`.
 * `confidence` inside (0, 1), `degrees` at least 1. Example: tCritical(0.95, 9) = 2.26216.
 */
export function tCritical(confidence: number, degrees: number): number {
  const key = `${confidence}/${degrees}`;
  const value = known.get(key) ?? quantile(0.5 + confidence / 2, degrees);
  known.set(key, value);
  return value;
}
