import { definitionParts } from '../definition/definition-parts.js';
import { useLanguage } from '../i18n/use-language.js';
import { INDICATOR_NAMES } from '../simulation/door.js';
import type { PaletteItem } from './palette-item.js';

/** Every indicator, leading to its definition. */
export function useIndicatorItems(define: (indicator: string) => void): readonly PaletteItem[] {
  const language = useLanguage();
  return INDICATOR_NAMES.flatMap((name): PaletteItem[] => {
    const parts = definitionParts(name, language);
    if (parts === null) return [];
    return [{ id: `indicator:${name}`, kind: 'indicator', label: parts.title, also: `${parts.otherTitle}\n${name}`, note: parts.unit, go: () => define(name) }];
  });
}
