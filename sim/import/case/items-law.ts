import { quantileOf } from '../../engine/distribution.js';
import { SHIPPED } from './template.js';

const POINTS = 400;

/** Mean items of a basket for a median of the lognormal law: rounded, at least 1, cut off at the largest basket; by the law's quantiles. */
export function meanItems(median: number): number {
  const { sigma, most } = SHIPPED.basketItems;
  const items = quantileOf({ kind: 'lognormal', median, sigma });
  let sum = 0;
  for (let i = 0; i < POINTS; i++) sum += Math.min(most, Math.max(1, Math.round(items((i + 0.5) / POINTS))));
  return sum / POINTS;
}

/** The median that has this mean, by bisection of its logarithm. */
export function medianOfItems(mean: number): number {
  let low = 0.05;
  let high: number = SHIPPED.basketItems.most;
  for (let i = 0; i < 50; i++) {
    const middle = Math.sqrt(low * high);
    if (meanItems(middle) < mean) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}
