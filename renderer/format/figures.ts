import type { Language } from '../i18n/i18n.js';

/** Figures as the findings write them: a true minus sign, no-break spaces, no space before % in Chinese. */

const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';
export const MINUS = '\u2212';

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formats.set(key, made);
  return made;
}

/** A number with fixed decimals, thousands grouped, "−" for negatives and never "−0". */
export function figure(value: number, decimals: number, language: Language): string {
  const text = formatOf(language, decimals).format(Math.abs(value));
  return isZeroText(text) || value > 0 ? text : MINUS + text;
}

/** With its sign always, except zero. */
export function signedFigure(value: number, decimals: number, language: Language): string {
  const text = figure(value, decimals, language);
  return value > 0 && !isZeroText(text) ? `+${text}` : text;
}

function isZeroText(text: string): boolean {
  return !/[1-9]/.test(text);
}

/** Between a number and %: a narrow no-break space in English, nothing in Chinese. */
export function percentSign(language: Language): string {
  return language === 'en' ? `${NARROW_NO_BREAK}%` : '%';
}

/** Between a number and its unit in words or letters. */
export function withUnit(text: string, unit: string): string {
  return unit === '' ? text : `${text}${NO_BREAK}${unit}`;
}

/** Decimals at which a half-width still shows: 1.8 -> 0, 0.3 -> 1, 0.04 -> 2, none -> 1; `most` bounds it. */
export function decimalsFor(halfWidth: number | null, most = 3): number {
  if (halfWidth === null || !(halfWidth > 0)) return Math.min(1, most);
  return Math.min(most, Math.max(0, Math.ceil(-Math.log10(halfWidth) - 0.0001)));
}
