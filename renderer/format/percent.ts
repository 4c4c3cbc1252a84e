import type { Language } from '../i18n/i18n.js';
import { percentSign, signedFigure } from './figures.js';

/** A share as a change in per cent: 0.06 is "+6 %". */
export function signedPercent(share: number, decimals: number, language: Language): string {
  return `${signedFigure(share * 100, decimals, language)}${percentSign(language)}`;
}
