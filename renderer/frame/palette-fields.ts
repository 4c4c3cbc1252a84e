import { useTranslation } from 'react-i18next';
import { type SectionId, sectionOf } from '../case/sections/section-list.js';
import { showSection } from '../case/show-section.js';
import texts from '../i18n/en/case.json';
import { useCase, useNavigation } from '../stores/stores.js';

interface FoundField {
  readonly id: string;
  readonly label: string;
  readonly section: string;
  readonly go: () => void;
}

type Labels = { readonly [key: string]: string | Labels };

const NAMES = leaves(texts.field, '');

/** Values of the case by label, each leading to its section. */
export function useFields(): readonly FoundField[] {
  const { t } = useTranslation('case');
  const hasCase = useCase((s) => s.document !== null);
  const go = useNavigation((s) => s.go);
  if (!hasCase) return [];
  return NAMES.flatMap((name) => {
    const section = sectionOf(`world.${name}`) ?? sectionOf(name);
    if (section === null) return [];
    return [{ id: `field:${name}`, label: t(`field.${name}`), section: t(`section.${section}`), go: () => goToSection(section, go) }];
  });
}

/** Goes to the Case page and scrolls once it is there. */
function goToSection(section: SectionId, go: (place: 'case') => void) {
  go('case');
  const look = (tries: number) => {
    if (!showSection(section) && tries > 0) requestAnimationFrame(() => look(tries - 1));
  };
  requestAnimationFrame(() => look(60));
}

function leaves(labels: Labels, prefix: string): string[] {
  return Object.entries(labels).flatMap(([key, label]) => (typeof label === 'string' ? [prefix + key] : leaves(label, `${prefix}${key}.`)));
}
