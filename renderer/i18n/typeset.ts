import { percentSign } from '../format/figures.js';
import type { Language } from './i18n.js';

const HAN = '\\p{Script=Han}';
/** A number, a Latin word or what belongs to it, next to Chinese. */
const LATIN = '[A-Za-z0-9+−±%]';
const BEFORE_LATIN = new RegExp(`(${HAN})(?=${LATIN})`, 'gu');
const AFTER_LATIN = new RegExp(`(${LATIN})(?=${HAN})`, 'gu');

/**
 * A text a case brings along, set as the app sets its own: no line breaks between a number and its %,
 * a minus is one, and in Chinese there is a space around numbers and Latin words.
 */
export function typeset(text: string, language: Language): string {
  const signs = text.replace(/(?<![\p{L}\p{N}.])-(?=\d)|(?<=\p{Script=Han})-(?=\d)/gu, '−').replace(/(\d)[ \u00a0]%/g, `$1${percentSign(language)}`);
  return language === 'en' ? signs : signs.replace(BEFORE_LATIN, '$1 ').replace(AFTER_LATIN, '$1 ');
}
