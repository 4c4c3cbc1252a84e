import type { TFunction } from 'i18next';
import texts from '../../i18n/en/case.json';
import type { Json } from '../../stores/json-path.js';
import { labelKey } from '../fields/label-key.js';
import { SECTIONS, sectionOf } from '../sections/section-list.js';
import { isLever } from '../strategies/strategy-edits.js';

type Labels = { readonly [key: string]: string | Labels };

/** What is no value of the world, belongs to an entry of a list, or is chosen with the section it is in. */
const NOT_ONE_VALUE =
  /^(staff[.]hourlyByWeekday|seed|replications|confidence|strategies|stores|initiatives|risks|responses|rules[.]list|calendar[.]promotions|customers[.]taste[.]regions|search|sensitivity)([.]|$)|[.](all|kind)$/;

/** Every labelled value of the world that can be changed by itself, by path, in the order of the texts. */
export const WORLD_VALUES: readonly string[] = leaves(texts.field, '').filter((name) => !NOT_ONE_VALUE.test(name));

/** Of these the ones a strategy may change: what is decided, not who comes. */
export const LEVERS: readonly string[] = WORLD_VALUES.filter(isLever);

function leaves(labels: Labels, prefix: string): string[] {
  return Object.entries(labels).flatMap(([key, label]) => (typeof label === 'string' ? [prefix + key] : leaves(label, `${prefix}${key}.`)));
}

/** Lists a strategy may have of its own, by path, with the names of their texts. Answers to risks need risks. */
export const LISTS: readonly { readonly path: string; readonly id: string; readonly needs?: string }[] = [
  { path: 'rules.list', id: 'rules' },
  { path: 'initiatives', id: 'initiatives' },
  { path: 'responses', id: 'responses', needs: 'risks' },
];

/** Mechanisms that can be left out, by their path in the world, with the names of their texts. */
export const MECHANISMS: readonly { readonly path: string; readonly id: string; readonly starter: Json }[] = SECTIONS.flatMap(({ blocks }) =>
  mechanismsIn(blocks),
);

function mechanismsIn(blocks: (typeof SECTIONS)[number]['blocks']): { path: string; id: string; starter: Json }[] {
  return blocks.flatMap((block) =>
    'mechanism' in block
      ? [{ path: block.mechanism.path, id: block.mechanism.id, starter: block.mechanism.starter }, ...mechanismsIn(block.mechanism.blocks)]
      : [],
  );
}

/** What a change is of, as the page calls it: a value, a whole mechanism that is taken out, or the list of a section. */
export function changeLabel(name: string, t: TFunction<'case'>): string {
  const own: unknown = t(`field.${labelKey(name)}`, { defaultValue: '', returnObjects: true });
  if (typeof own === 'string' && own !== '') return own;
  const mechanism = MECHANISMS.find(({ path }) => path === name);
  if (mechanism !== undefined) return t(`mechanism.${mechanism.id}.name`);
  const section = sectionOf(`world.${name}`);
  return section === null ? name : t(`section.${section}`);
}
