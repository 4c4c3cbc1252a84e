import type { LocalText } from './world-schema.js';

export type Language = 'en' | 'zh-CN';

/** A text of a scenario in one language; a text in one language is for all readers. */
export function inLanguage(text: LocalText, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
