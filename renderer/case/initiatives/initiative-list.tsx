import { useTranslation } from 'react-i18next';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import { isObject, type Json, type JsonObject, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { EffectList } from '../effects/effect-list.js';
import { FieldProblems } from '../fields/field-problems.js';
import { useFieldScope } from '../fields/field-scope.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import { NameChip } from '../naming/name-chip.js';
import { Blocks } from '../sections/blocks.js';
import { Entry, EntryList, freeEntryId } from '../sections/entry-list.js';
import { Sentences } from '../sections/sentence.js';
import { initiativeBlocks } from './initiative-blocks.js';
import { InitiativePlaces } from './initiative-places.js';

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
        <InitiativeRow key={isObject(initiative) ? String(initiative.id) : i} index={i} initiative={initiative} count={initiatives.length} />
      ))}
    </EntryList>
  );
}

function InitiativeRow({ index, initiative, count }: { readonly index: number; readonly initiative: Json; readonly count: number }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const path = [...useFieldScope(), 'initiatives'];
  const id = isObject(initiative) ? String(initiative.id) : '';
  const name = isObject(initiative) ? localText(initiative.title as LocalText | undefined, language, id) : '';
  const at = `initiatives[${index}]`;
  return (
    <Entry
      head={
        <h3>
          <LocalTextInput path={[...path, index, 'title']} label={t('initiatives.name')} fallback={id} />
        </h3>
      }
      actions={<NameChip kind="initiative" name={id} />}
      remove={t('initiatives.remove', { name })}
      order={{ path: path, index, count, name }}
      onRemove={() => theCase.getState().remove(count === 1 ? path : [...path, index])}
    >
      <Sentences say="initiative" prefix={`${at}.`} />
      <InitiativePlaces name={at} />
      <EffectList name={`${at}.effects`} label={t('initiatives.effects', { name })} atLeastOne />
      <Blocks blocks={initiativeBlocks(index)} />
      <FieldProblems names={[at]} />
    </Entry>
  );
}

/** An initiative to begin with: fewer cases that come back. */
function newInitiative(initiatives: readonly Json[]): JsonObject {
  return { id: freeEntryId('initiative', initiatives), startDay: 1, effects: [{ parameter: 'forecast.promotionKnown', set: 0.9 }], approval: {}, adoption: {} };
}
