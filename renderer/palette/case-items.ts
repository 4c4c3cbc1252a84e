import { goToSection } from '../case/go-to-section.js';
import { SECTION_IDS, sectionOf } from '../case/sections/section-list.js';
import texts from '../i18n/en/case.json';
import { useCase, useNavigation, useStores } from '../stores/stores.js';
import { useBothLanguages } from './both-languages.js';
import type { PaletteItem } from './palette-item.js';

type Labels = { readonly [key: string]: string | Labels };

const NAMES = leaves(texts.field, '');

/** What the open case has: its sections, its values by label, its strategies. */
export function useCaseItems(): readonly PaletteItem[] {
  const { say, own } = useBothLanguages();
  const { compareView, teams } = useStores();
  const scenario = useCase((s) => s.scenario);
  const hasCase = useCase((s) => s.document !== null);
  const go = useNavigation((s) => s.go);
  if (!hasCase) return [];
  const sections = SECTION_IDS.map(
    (id): PaletteItem => ({ id: `section:${id}`, kind: 'section', ...say(`case:section.${id}`), go: () => goToSection(id, go) }),
  );
  const fields = NAMES.flatMap((name): PaletteItem[] => {
    const section = sectionOf(`world.${name}`) ?? sectionOf(name);
    if (section === null) return [];
    const words = say(`case:field.${name}`);
    return [{ id: `field:${name}`, kind: 'field', ...words, note: say(`case:section.${section}`).label, go: () => goToSection(section, go) }];
  });
  const strategies = (scenario?.strategies ?? []).map(
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
  return [...sections, ...fields, ...strategies];
}

function leaves(labels: Labels, prefix: string): string[] {
  return Object.entries(labels).flatMap(([key, label]) => (typeof label === 'string' ? [prefix + key] : leaves(label, `${prefix}${key}.`)));
}
