import { figure, percentSign } from '../format/figures.js';
import type { Language } from '../i18n/i18n.js';

/** A share as percent with one decimal, in the way of the language. */
export function percentText(share: number, language: Language): string {
  return `${figure(100 * share, 1, language)}${percentSign(language)}`;
}
