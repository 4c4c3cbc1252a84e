import { useMemo } from 'react';
import { goToSection } from '../case/go-to-section.js';
import { SECTION_IDS, sectionOf } from '../case/sections/section-list.js';
import type { Place } from '../frame/navigation-store.js';
import texts from '../i18n/en/case.json';
import { useCase, useNavigation, useStores } from '../stores/stores.js';
import { type BothLanguages, useBothLanguages } from './both-languages.js';
import type { PaletteItem } from './palette-item.js';

type Labels = { readonly [key: string]: string | Labels };

const NAMES = leaves(texts.field, '');

/** The strategies of the open case. @param areWanted none are made before */
export function useStrategyItems(areWanted: boolean): readonly PaletteItem[] {
  const { own } = useBothLanguages();
  const { compareView, teams } = useStores();
  const scenario = useCase((s) => s.scenario);
  const go = useNavigation((s) => s.go);
  if (!areWanted) return [];
  return (scenario?.strategies ?? []).map(
    ({ id, title }): PaletteItem => ({
      id: `strategy:${id}`,
      kind: 'strategy',
      ...own(title, id),
      go: () => {
        // The baseline is what the others are spoken of against.
        compareView.getState().speakOf(id === scenario?.baseline ? null : id);
        teams.getState().show(false);
        go('compare');
      },
    }),
  );
}

/**
 * The sections of the open case and its values by label: hundreds, whose texts take longer than everything else in the palette.
 * @param areWanted none are made before
 */
export function useSectionItems(areWanted: boolean): readonly PaletteItem[] {
  const { say } = useBothLanguages();
  const hasCase = useCase((s) => s.document !== null);
  const go = useNavigation((s) => s.go);
  return useMemo(() => (areWanted && hasCase ? sectionItems(say, go) : []), [areWanted, hasCase, say, go]);
}

function sectionItems(say: BothLanguages['say'], go: (place: Place) => void): readonly PaletteItem[] {
  const sections = SECTION_IDS.map(
    (id): PaletteItem => ({ id: `section:${id}`, kind: 'section', ...say(`case:section.${id}`), go: () => goToSection(id, go) }),
  );
  const fields = NAMES.flatMap((name): PaletteItem[] => {
    const section = sectionOf(`world.${name}`) ?? sectionOf(name);
    if (section === null) return [];
    const words = say(`case:field.${name}`);
    return [{ id: `field:${name}`, kind: 'field', ...words, note: say(`case:section.${section}`).label, go: () => goToSection(section, go) }];
  });
  return [...sections, ...fields];
}

function leaves(labels: Labels, prefix: string): string[] {
  return Object.entries(labels).flatMap(([key, label]) => (typeof label === 'string' ? [prefix + key] : leaves(label, `${prefix}${key}.`)));
}
