import { useTranslation } from 'react-i18next';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import { isObject, type Json, type JsonObject } from '../../stores/json-path.js';
import { useStores } from '../../stores/stores.js';
import { EffectList } from '../effects/effect-list.js';
import { FieldProblems } from '../fields/field-problems.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import { NameChip } from '../naming/name-chip.js';
import { Entry, EntryList, freeEntryId } from '../sections/entry-list.js';
import { Sentences } from '../sections/sentence.js';
import { ResponseList } from './response-list.js';
import { RiskMatrix } from './risk-matrix.js';
import styles from './risk-matrix.module.css';
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
          <RiskRow key={isObject(risk) ? String(risk.id) : i} index={i} risk={risk} count={risks.length} />
        ))}
      </EntryList>
      {risks.length > 0 && <ResponseList />}
    </>
  );
}

function RiskRow({ index, risk, count }: { readonly index: number; readonly risk: Json; readonly count: number }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const id = isObject(risk) ? String(risk.id) : '';
  const name = isObject(risk) ? localText(risk.title as LocalText | undefined, language, id) : '';
  const at = `risks[${index}]`;
  return (
    <Entry
      head={
        <h3 className={styles.head}>
          {index + 1}
          <LocalTextInput path={[...PATH, index, 'title']} label={t('risks.name')} fallback={id} />
        </h3>
      }
      actions={<NameChip kind="risk" name={id} />}
      remove={t('risks.remove', { name })}
      order={{ path: PATH, index, count, name }}
      onRemove={() => theCase.getState().remove(count === 1 ? [...PATH] : [...PATH, index])}
    >
      <Sentences say="risk" prefix={`${at}.`} />
      <EffectList name={`${at}.effects`} label={t('risks.effects', { name })} />
      <FieldProblems names={[at]} />
    </Entry>
  );
}

/** A risk to begin with: fewer visitors for five days. */
function newRisk(risks: readonly Json[]): JsonObject {
  return { id: freeEntryId('risk', risks), likelihood: 3, impact: 3, probability: 0.3, durationHours: 120, visitorsFactor: 0.92 };
}
