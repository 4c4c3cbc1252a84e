import { useMemo } from 'react';
import { definitionParts } from '../definition/definition-parts.js';
import type { Language } from '../i18n/i18n.js';
import { useLanguage } from '../i18n/use-language.js';
import { INDICATOR_NAMES } from '../simulation/door.js';
import type { PaletteItem } from './palette-item.js';

/**
 * Every indicator, leading to its definition.
 * @param areWanted none are made before
 */
export function useIndicatorItems(areWanted: boolean, define: (indicator: string) => void): readonly PaletteItem[] {
  const language = useLanguage();
  return useMemo(() => (areWanted ? indicatorItems(language, define) : []), [areWanted, language, define]);
}

function indicatorItems(language: Language, define: (indicator: string) => void): readonly PaletteItem[] {
  return INDICATOR_NAMES.flatMap((name): PaletteItem[] => {
    const parts = definitionParts(name, language);
    if (parts === null) return [];
    return [{ id: `indicator:${name}`, kind: 'indicator', label: parts.title, also: `${parts.otherTitle}\n${name}`, note: parts.unit, go: () => define(name) }];
  });
}
