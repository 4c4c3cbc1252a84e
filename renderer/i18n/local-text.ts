import type { LocalText } from '../simulation/door.js';
import type { Language } from './i18n.js';

/** The text a case brings along, in the reader's language; a text in one language serves all. */
export function localText(text: LocalText | undefined, language: Language, otherwise = ''): string {
  if (text === undefined) return otherwise;
  return typeof text === 'string' ? text : text[language];
}
