import { decimalsFor, figure } from '../format/figures.js';
import type { Language } from '../i18n/i18n.js';
import type { ImportQuantity } from '../simulation/door.js';
import { percentText } from './percent-text.js';

/** Half of a 95 % interval of a normal estimate, in standard errors. */
const HALF_WIDTH = 1.96;

/** A number of the case as the table shows it, to the digit its interval still leaves: "945", "×0.91", "81.9 %". What has no spread is told to four digits. */
export function quantityText(quantity: ImportQuantity, language: Language): string {
  return textOf(quantity, quantity.value, language);
}

/** Both ends of the 95 % interval in the same digits; null for what rests on no data. */
export function quantityInterval(quantity: ImportQuantity, language: Language): { readonly low: string; readonly high: string } | null {
  const ends = endsOf(quantity);
  return ends === null ? null : { low: textOf(quantity, ends.low, language), high: textOf(quantity, ends.high, language) };
}

function endsOf({ value, low, high, standardError }: ImportQuantity): { readonly low: number; readonly high: number } | null {
  if (low !== undefined && high !== undefined) return { low, high };
  return standardError === undefined ? null : { low: value - HALF_WIDTH * standardError, high: value + HALF_WIDTH * standardError };
}

function textOf(quantity: ImportQuantity, value: number, language: Language): string {
  if (quantity.unit === 'share') return percentText(value, language);
  const ends = endsOf(quantity);
  const spread = ends === null ? 0 : (ends.high - ends.low) / 2;
  const text = spread > 0 ? figure(value, decimalsFor(spread), language) : new Intl.NumberFormat(language, { maximumSignificantDigits: 4 }).format(value);
  return quantity.unit === 'factor' ? `×${text}` : text;
}
