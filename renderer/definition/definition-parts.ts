import type { Language } from '../i18n/i18n.js';
import { findIndicator } from '../simulation/door.js';

/** What there is to say about an indicator, in one language. */
export interface DefinitionParts {
  readonly title: string;
  /** The title in the other language: rooms are mixed. */
  readonly otherTitle: string;
  readonly definition: string;
  readonly unit: string;
  /** Which way is better. */
  readonly direction: 'higher' | 'lower' | 'none';
  /** How seasons come to one number: names the text of the formula. */
  readonly taken: 'sum' | 'ratio' | 'quantile' | 'function';
  /** Of a quantile, in percent. */
  readonly percent: number | null;
}

/** Null for an indicator there is not. @param id as in results; with the id of a store and a slash before it, that store's */
export function definitionParts(id: string, language: Language): DefinitionParts | null {
  const indicator = findIndicator(id.slice(id.lastIndexOf('/') + 1));
  if (indicator === undefined) return null;
  const [own, other] = language === 'en' ? (['en', 'zh'] as const) : (['zh', 'en'] as const);
  return {
    title: indicator.title[own],
    otherTitle: indicator.title[other],
    definition: indicator.definition[own],
    unit: indicator.unitText[own],
    direction: indicator.direction,
    taken: indicator.kind,
    percent: indicator.kind === 'quantile' ? Math.round(indicator.p * 100) : null,
  };
}
