import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import { FindList, type FindTopic } from '../../components/find-list.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { CaseState } from '../../stores/case-store.js';
import { isObject, type Json, type JsonPath, pathSteps, pathText, valueAt } from '../../stores/json-path.js';
import { useStores } from '../../stores/stores.js';
import { noteAt } from '../fields/field-note.js';
import { effective } from '../fields/use-field.js';
import { valueText, type Words } from '../fields/value-text.js';
import { SECTION_IDS, sectionOf } from '../sections/section-list.js';
import { changedLevers, isLever } from '../strategies/strategy-edits.js';
import { withChange } from './change-edits.js';
import { LEVERS, LISTS, MECHANISMS, WORLD_VALUES } from './change-places.js';

export interface AddChangeProps {
  /** Where the changes stand in the document. */
  readonly at: JsonPath;
  readonly changes: Json | undefined;
  /** Any value of the world, not only what a strategy may change. */
  readonly anything?: boolean;
  /** What the button says, where that is not "Add change". */
  readonly says?: string;
  readonly kind?: 'primary' | 'secondary' | 'quiet';
}

/** Marks a mechanism that is left out among values that change. */
const WITHOUT = 'without ';

/** Finds a value by name and starts a change of it at what it is in the case; or takes a mechanism out. */
export function AddChange({ at, changes, anything = false, says, kind = 'quiet' }: AddChangeProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const add = (id: string) => {
    const state = theCase.getState();
    const place = pathSteps(id.replace(WITHOUT, ''));
    const value = id.startsWith(WITHOUT) ? (pathText(place) === 'staff' ? 'none' : null) : startOf(state, place);
    state.change((document) => withChange(value === null ? document : withBegun(document, state, at, place), at, place, value));
  };
  return (
    <FindList
      className={`${button.button} ${button[kind]}`}
      label={t('plan.addLabel')}
      placeholder={t('plan.find')}
      none={t('plan.nothing')}
      topics={() => topicsOf(theCase.getState(), changes, anything, { t, language })}
      onChoose={add}
      onGone={(id) => edit([...at, ...pathSteps(id.replace(WITHOUT, ''))])}
    >
      {says ?? t('plan.add')}
    </FindList>
  );
}

/** Opens the new value: it starts as what the case has, so it is the next thing to be changed. A list is gone on with where its entries are added. */
function edit(path: JsonPath): void {
  const at = CSS.escape(pathText(path));
  const chip = document.querySelector<HTMLElement>(`span[data-path="${at}"] button`);
  const adder = [...document.querySelectorAll<HTMLElement>(`li[data-path="${at}"] [data-entries] > button`)].at(-1);
  (chip ?? adder)?.focus();
  chip?.click();
}

/** A value of a mechanism that is nowhere yet cannot stand alone: what the mechanism begins with stands beside it. */
function withBegun(document: Json, state: CaseState, at: JsonPath, place: JsonPath): Json {
  return MECHANISMS.reduce((next, { path, starter }) => {
    const steps = pathSteps(path);
    const isAround = place.length > steps.length && pathText(place.slice(0, steps.length)) === path;
    const isThere = valueAt(next, [...at, ...steps]) !== undefined || effective(state, ['world', ...steps]) !== undefined;
    return !isAround || isThere || !isObject(starter) || Object.keys(starter).length === 0 ? next : withChange(next, at, steps, starter);
  }, document);
}

function startOf(state: CaseState, place: JsonPath): Json {
  const note = noteAt(state.document ?? undefined, ['world', ...place], undefined);
  if (LISTS.some(({ path }) => path === pathText(place))) return effective(state, ['world', ...place]) ?? [];
  return effective(state, ['world', ...place]) ?? note?.fallback ?? note?.options[0] ?? note?.min ?? 0;
}

function topicsOf(state: CaseState, changes: Json | undefined, anything: boolean, words: Words): readonly FindTopic[] {
  const taken = new Set(changedLevers(changes).map(pathText));
  const values = (anything ? WORLD_VALUES : LEVERS).filter((name) => !taken.has(name));
  const staff = anything ? [{ path: 'staff', id: '' }] : [];
  const removable = [...staff, ...MECHANISMS].filter(({ path }) => (anything || isLever(path)) && !taken.has(path) && isThere(state, path));
  const lists = LISTS.filter(({ path, needs }) => !taken.has(path) && (needs === undefined || isThere(state, needs)));
  const inSection = (path: string, id: string) => sectionOf(`world.${path}`) === id;
  return SECTION_IDS.map((id) => ({
    id,
    title: words.t(`section.${id}`),
    items: [
      ...values.filter((name) => inSection(name, id)).map((name) => valueItem(name, state, words)),
      ...lists
        .filter(({ path }) => inSection(path, id))
        .map(({ path, id: list }) => ({ id: path, text: words.t(`plan.own-${list}`), detail: words.t(`plan.ownSay-${list}`) })),
      ...removable
        .filter(({ path }) => inSection(path, id))
        .map(({ path, id: mechanism }) => ({
          id: WITHOUT + path,
          text: words.t('plan.without', { name: path === 'staff' ? words.t('section.staff') : words.t(`mechanism.${mechanism}.name`) }),
          ...(path === 'staff' ? {} : { detail: words.t(`mechanism.${mechanism}.absent`) }),
        })),
    ],
  })).filter(({ items }) => items.length > 0);
}

function isThere(state: CaseState, path: string): boolean {
  const value = effective(state, ['world', ...pathSteps(path)]);
  return value !== undefined && value !== 'none';
}

function valueItem(name: string, state: CaseState, words: Words) {
  const path = ['world', ...pathSteps(name)];
  const value = effective(state, path);
  const note = noteAt(state.document ?? undefined, path, value);
  return {
    id: name,
    text: words.t(`field.${name}`),
    ...(value === undefined ? {} : { note: words.t('effects.present', { value: valueText(value, name, note, words) }) }),
  };
}
