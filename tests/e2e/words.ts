import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from './harness.js';

export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text of the window by its key, such as `compare:fold.week`; what stands in double braces is given by name. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The window's own texts, so that a walk is written once and taken in either language. @throws for a key that is not there */
export function wordsOf(language: Language): Words {
  const read = new Map<string, unknown>();
  return (key, values = {}) => {
    const [file = '', place = ''] = key.split(':');
    if (!read.has(file)) read.set(file, JSON.parse(readFileSync(path.join(PROJECT, 'renderer/i18n', language, `${file}.json`), 'utf8')));
    const text = place.split('.').reduce<unknown>((found, part) => (found as Readonly<Record<string, unknown>> | undefined)?.[part], read.get(file));
    if (typeof text !== 'string') throw new Error(`There is no text ${key} in ${language}.`);
    return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
