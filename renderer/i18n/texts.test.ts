import { describe, expect, it } from 'vitest';
import { sentenceParts } from '../case/sections/sentence.js';
import { LANGUAGES, type Language, NAMESPACES } from './i18n.js';

type Texts = { readonly [key: string]: string | readonly string[] | Texts };

const FILES = import.meta.glob<Texts>('./*/*.json', { eager: true, import: 'default' });
const SOURCES = Object.entries(import.meta.glob<string>('../**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' })).filter(
  ([path]) => !path.includes('.test.'),
);

const textsOf = (language: Language, namespace: string): Texts => FILES[`./${language}/${namespace}.json`] as Texts;

/** All keys with the plural ending cut off, and their texts. */
function keysOf(texts: Texts, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string' || Array.isArray(value)) found.set(prefix + key.replace(/_(zero|one|two|few|many|other)$/, ''), String(value));
    else for (const [inner, text] of keysOf(value as Texts, `${prefix}${key}.`)) found.set(inner, text);
  }
  return found;
}

const code = SOURCES.map(([, source]) => source).join('\n');
const literals = new Set([...code.matchAll(/['"`]([\w:.-]+)['"`]/g)].map((match) => match[1] as string));
/** What stands before the first insertion of a template: `field.${name}` uses every key under "field.". */
const prefixes = [...code.matchAll(/`([\w:-]+[.\w:-]*)\$\{/g)]
  .map((match) => match[1] as string)
  .filter((prefix) => /[.:]/.test(prefix) || prefix.endsWith('-'));

describe.each(NAMESPACES)('texts of %s', (namespace) => {
  const english = keysOf(textsOf('en', namespace));
  const chinese = keysOf(textsOf('zh-CN', namespace));

  it('say the same things in both languages', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('insert the same values in both languages', () => {
    const values = (text: string) =>
      [...new Set([...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1] as string))].filter((name) => name !== 'count').sort();
    for (const [key, text] of english) expect({ key, values: values(chinese.get(key) ?? '') }).toEqual({ key, values: values(text) });
  });

  it('are all used', () => {
    const used = (key: string) =>
      literals.has(key) ||
      literals.has(`${namespace}:${key}`) ||
      prefixes.some((prefix) => prefix.replace(`${namespace}:`, '') !== '' && key.startsWith(prefix.replace(`${namespace}:`, '')));
    expect([...english.keys()].filter((key) => !used(key))).toEqual([]);
  });

  it('keep to Chinese punctuation', () => {
    const wrong = [...chinese].filter(([, text]) => /[\u4e00-\u9fff][,;:?!()]|[\u4e00-\u9fff] %|\d %/.test(text.replace(/\{\{?[^}]*\}?\}/g, '0')));
    expect(wrong).toEqual([]);
  });
});

it('has a text for every key the code names', () => {
  const known = new Set(
    LANGUAGES.flatMap((language) =>
      NAMESPACES.flatMap((namespace) => [...keysOf(textsOf(language, namespace)).keys()].flatMap((key) => [key, `${namespace}:${key}`])),
    ),
  );
  const named = [...code.matchAll(/\bt\(\s*'([\w:.-]+)'/g)].map((match) => match[1] as string);
  expect([...new Set(named)].filter((key) => !known.has(key))).toEqual([]);
});

it('has the same editable values in the sentences of both languages', () => {
  const say = (language: Language) => textsOf(language, 'case').say as unknown as Record<string, readonly string[]>;
  const fields = (texts: readonly string[]) =>
    texts.map((text) =>
      sentenceParts(text)
        .flatMap((part) => part.field ?? [])
        .sort(),
    );
  for (const [block, texts] of Object.entries(say('en')))
    expect({ block, fields: fields(say('zh-CN')[block] ?? []) }).toEqual({ block, fields: fields(texts) });
});
