import i18next, { type TFunction } from 'i18next';
import type { Language } from './i18n.js';

/** Texts of one language that are kept, at most; then it begins anew. */
const MOST = 4000;

type Values = Readonly<Record<string, unknown>>;

/**
 * The texts of Play in a language, each looked up once: finding one and filling its values in takes some 30 µs, and a page that is drawn while a season
 * runs asks for hundreds in a second that it has asked for before.
 */
export function rememberedPlayTexts(language: Language): TFunction<'play'> {
  const look = i18next.getFixedT(language, 'play') as unknown as (key: string, values?: Values) => string;
  const known = new Map<string, string>();
  const find = (key: string, values?: Values): string => {
    const name = nameOf(key, values);
    // Before the texts are there, a key stands for itself: nothing to remember.
    if (name === null || !i18next.isInitialized) return look(key, values);
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const text = look(key, values);
    known.set(name, text);
    return text;
  };
  return find as unknown as TFunction<'play'>;
}

/** Key and values as one text; null for values that are no plain ones. */
function nameOf(key: string, values: Values | undefined): string | null {
  let name = key;
  for (const each in values) {
    const value = values[each];
    if (typeof value === 'object' && value !== null) return null;
    name += `\n${each}\n${value}`;
  }
  return name;
}
