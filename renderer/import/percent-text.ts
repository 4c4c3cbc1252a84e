import type { Language } from '../i18n/i18n.js';

/** A share as percent with one decimal, in the way of the language. */
export function percentText(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(share);
}
