import { tidy } from '../fields/read-number.js';
import type { Place } from './place.js';

/** A range to begin with: what the evidence leaves the value, or a fifth up and down, within what the format allows. */
export function rangeAround({ value, note, evidence }: Place): { readonly low: number; readonly high: number } {
  if (evidence !== null) return { low: evidence.low, high: evidence.high };
  const centre = typeof value === 'number' ? value : 0;
  const isWhole = note?.kind === 'whole';
  const reach = Math.max(Math.abs(centre) / 5, isWhole ? 1 : centre === 0 ? 0.1 : 0);
  const round = (end: number) => (isWhole ? Math.round(end) : Number(tidy(end).toPrecision(6)));
  const min = note?.min ?? Number.NEGATIVE_INFINITY;
  const low = round(Math.max(note?.openMin === true && centre - reach <= min ? centre / 2 : min, centre - reach));
  const high = round(Math.min(note?.max ?? Number.POSITIVE_INFINITY, centre + reach));
  // At the end of what is allowed there is only one way to go.
  return low < high ? { low, high } : { low: Math.max(min, low - 1), high };
}
