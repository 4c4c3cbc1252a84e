import type { FindTopic } from '../../components/find-list.js';
import { PARAMETER_NAMES, type ParameterName, parameterOf } from '../../simulation/door.js';
import type { CaseState } from '../../stores/case-store.js';
import { effective } from '../fields/use-field.js';
import { lowerEndText, valueText, type Words } from '../fields/value-text.js';
import { SECTION_IDS, sectionOf } from '../sections/section-list.js';
import { parameterNote } from './effect-note.js';

/** The parameters that can change while the season runs, by the section of the page they are in; each with its range and its present value. */
export function parameterTopics(state: CaseState, words: Words): readonly FindTopic[] {
  return SECTION_IDS.map((id) => ({
    id,
    title: words.t(`section.${id}`),
    items: PARAMETER_NAMES.filter((name) => sectionOf(`world.${parameterOf(name).path.join('.')}`) === id).map((name) => findable(name, state, words)),
  })).filter(({ items }) => items.length > 0);
}

function findable(name: ParameterName, state: CaseState, words: Words) {
  const note = parameterNote(name, state.document ?? undefined);
  const present = effective(state, ['world', ...parameterOf(name).path]);
  const word = (value: number | string) => valueText(value, name, note, words);
  return {
    id: name,
    text: words.t(`field.${name}`),
    detail:
      note.kind === 'choice'
        ? note.options.map(word).join(words.t('value.listComma'))
        : words.t('plan.rangeOnly', { min: lowerEndText(note.min ?? 0, note.unit, words), max: word(note.max ?? 0) }),
    note: present === undefined ? words.t('effects.absent') : words.t('effects.present', { value: valueText(present, name, note, words) }),
  };
}
