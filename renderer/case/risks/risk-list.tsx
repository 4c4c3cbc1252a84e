import { useTranslation } from 'react-i18next';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import { isObject, type Json, type JsonObject } from '../../stores/json-path.js';
import { useStores } from '../../stores/stores.js';
import { FieldProblems } from '../fields/field-problems.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import { EffectLine } from '../initiatives/initiative-list.js';
import { Entry, EntryList, freeEntryId } from '../sections/entry-list.js';
import { Sentences } from '../sections/sentence.js';
import { ResponseList } from './response-list.js';
import { RiskMatrix } from './risk-matrix.js';
import { RISKS as PATH, useRisks } from './use-risks.js';

/** The risk register of the case: the matrix, each risk in sentences, and what is done about them whatever the strategy. */
export function RiskList() {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const risks = useRisks();
  const add = () => theCase.getState().edit([...PATH], [...risks, newRisk(risks)]);
  return (
    <>
      {risks.length > 0 && <RiskMatrix risks={risks} />}
      <EntryList count={risks.length} none={t('risks.none')} add={t('risks.add')} onAdd={add}>
        {risks.map((risk, i) => (
          <RiskRow key={isObject(risk) ? String(risk.id) : i} index={i} risk={risk} last={risks.length === 1} />
        ))}
      </EntryList>
      {risks.length > 0 && <ResponseList />}
    </>
  );
}

function RiskRow({ index, risk, last }: { readonly index: number; readonly risk: Json; readonly last: boolean }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const id = isObject(risk) ? String(risk.id) : '';
  const name = isObject(risk) ? localText(risk.title as LocalText | undefined, language, id) : '';
  const effects = isObject(risk) && Array.isArray(risk.effects) ? (risk.effects as readonly Json[]) : [];
  const at = `risks[${index}]`;
  return (
    <Entry
      head={
        <h4>
          {index + 1} <LocalTextInput path={[...PATH, index, 'title']} label={t('risks.name')} fallback={id} />
        </h4>
      }
      remove={t('risks.remove', { name })}
      onRemove={() => theCase.getState().remove(last ? [...PATH] : [...PATH, index])}
    >
      <Sentences say="risk" prefix={`${at}.`} />
      <ul aria-label={t('risks.effects', { name })}>
        {effects.map((effect, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: effects have no names and keep their places
          <EffectLine key={i} name={`${at}.effects[${i}]`} effect={effect} />
        ))}
      </ul>
      <FieldProblems names={[at]} />
    </Entry>
  );
}

/** A risk to begin with: fewer visitors for five days. */
function newRisk(risks: readonly Json[]): JsonObject {
  return { id: freeEntryId('risk', risks), likelihood: 3, impact: 3, probability: 0.3, durationHours: 120, visitorsFactor: 0.92 };
}
