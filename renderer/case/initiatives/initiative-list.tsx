import { useTranslation } from 'react-i18next';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import { isObject, type Json, type JsonObject, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { FieldChip } from '../fields/field-chip.js';
import { FieldProblems } from '../fields/field-problems.js';
import { useFieldScope } from '../fields/field-scope.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import { useField } from '../fields/use-field.js';
import { Blocks } from '../sections/blocks.js';
import { Entry, EntryList, freeEntryId } from '../sections/entry-list.js';
import { Sentences } from '../sections/sentence.js';
import { initiativeBlocks } from './initiative-blocks.js';

/** The initiatives of the case, or of a strategy, by the scope of the fields: a name, what they change, and how they come about. */
export function InitiativeList() {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const path = [...useFieldScope(), 'initiatives'];
  const written = useCase((s) => valueAt(s.document ?? undefined, path));
  const initiatives = Array.isArray(written) ? (written as readonly Json[]) : [];
  const add = () => theCase.getState().edit(path, [...initiatives, newInitiative(initiatives)]);
  return (
    <EntryList count={initiatives.length} none={t('initiatives.none')} add={t('initiatives.add')} onAdd={add}>
      {initiatives.map((initiative, i) => (
        <InitiativeRow key={isObject(initiative) ? String(initiative.id) : i} index={i} initiative={initiative} last={initiatives.length === 1} />
      ))}
    </EntryList>
  );
}

function InitiativeRow({ index, initiative, last }: { readonly index: number; readonly initiative: Json; readonly last: boolean }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const path = [...useFieldScope(), 'initiatives'];
  const id = isObject(initiative) ? String(initiative.id) : '';
  const name = isObject(initiative) ? localText(initiative.title as LocalText | undefined, language, id) : '';
  const effects = isObject(initiative) && Array.isArray(initiative.effects) ? (initiative.effects as readonly Json[]) : [];
  const at = `initiatives[${index}]`;
  return (
    <Entry
      head={
        <h3>
          <LocalTextInput path={[...path, index, 'title']} label={t('initiatives.name')} fallback={id} />
        </h3>
      }
      remove={t('initiatives.remove', { name })}
      onRemove={() => theCase.getState().remove(last ? path : [...path, index])}
    >
      <Sentences say="initiative" prefix={`${at}.`} />
      <ul aria-label={t('initiatives.effects', { name })}>
        {effects.map((effect, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: effects have no names and keep their places
          <EffectLine key={i} name={`${at}.effects[${i}]`} effect={effect} />
        ))}
      </ul>
      <Blocks blocks={initiativeBlocks(index)} />
      <FieldProblems names={[at]} />
    </Entry>
  );
}

const CHANGES = ['set', 'times', 'plus'] as const;

/** "Hand-off share is set to 5 %": the parameter by its label, and the value it takes, is multiplied by or added to. */
export function EffectLine({ name, effect }: { readonly name: string; readonly effect: Json }) {
  const { t } = useTranslation('case');
  const parameter = isObject(effect) ? String(effect.parameter) : '';
  const { label } = useField(parameter);
  const change = CHANGES.find((one) => isObject(effect) && effect[one] !== undefined);
  return (
    <li>
      {label} {change === undefined ? t('value.section') : t(`initiatives.${change}`)} {change !== undefined && <FieldChip name={`${name}.${change}`} />}
    </li>
  );
}

/** An initiative to begin with: fewer cases that come back. */
function newInitiative(initiatives: readonly Json[]): JsonObject {
  return { id: freeEntryId('initiative', initiatives), startDay: 1, effects: [{ parameter: 'forecast.promotionKnown', set: 0.9 }], approval: {}, adoption: {} };
}
