import { figure } from '../../format/figures.js';
import type { Language } from '../../i18n/i18n.js';

/** One digit; just below the level of an alert two, cut off, so that none that raises no alert reads as if it were at the level. */
export function pressureText(pressure: number, isShort: boolean, alertOn: number, language: Language): string {
  const isJustBelow = !isShort && Number(pressure.toFixed(1)) >= alertOn;
  return isJustBelow ? figure(Math.floor(pressure * 100) / 100, 2, language) : figure(pressure, 1, language);
}
