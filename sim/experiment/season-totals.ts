import { findIndicator } from '../record/indicators.js';
import type { Accumulation } from './accumulation.js';

/** An indicator that is a sum, for each complete season, all stores together. */
export function seasonTotals(accumulation: Accumulation, key: string, indicatorId: string): number[] {
  const indicator = findIndicator(indicatorId);
  if (indicator?.kind !== 'sum') throw new Error(`"${indicatorId}" is not a sum.`);
  return accumulation.store(key).map(({ counts }) => indicator.scale * indicator.numerator(counts));
}
