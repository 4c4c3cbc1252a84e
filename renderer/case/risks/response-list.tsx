import { useTranslation } from 'react-i18next';
import { Pick } from '../../components/pick.js';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import { isObject, type Json, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { EffectList } from '../effects/effect-list.js';
import { FieldProblems } from '../fields/field-problems.js';
import { useFieldScope } from '../fields/field-scope.js';
import { Blocks } from '../sections/blocks.js';
import { Entry, EntryList } from '../sections/entry-list.js';
import type { Block } from '../sections/section-list.js';
import styles from './risk-matrix.module.css';
import { useRisks } from './use-risks.js';

const KINDS = ['accept', 'avoid', 'transfer', 'mitigate'] as const;

/** What is done about risks, of the case or of a strategy, by the scope of the fields. A risk that is not answered is accepted. */
export function ResponseList() {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const path = [...useFieldScope(), 'responses'];
  const written = useCase((s) => valueAt(s.document ?? undefined, path));
  const responses = Array.isArray(written) ? (written as readonly Json[]) : [];
  const risks = useRisks().filter(isObject);
  const nameOf = (id: unknown) => localText(risks.find((risk) => risk.id === id)?.title as LocalText | undefined, language, String(id));
  const free = risks
    .filter(({ id }) => !responses.some((response) => isObject(response) && response.risk === id))
    .map(({ id }) => ({ value: String(id), label: nameOf(id) }));
  const add = () => theCase.getState().edit(path, [...responses, { risk: free[0]?.value ?? '', kind: 'mitigate', impactCut: 0.5 }]);
  return (
    <>
      <h3 className={styles.answers}>{t('responses.title')}</h3>
      <EntryList count={responses.length} none={t('responses.none')} add={free.length === 0 ? null : t('responses.add')} onAdd={add}>
        {responses.map((response, i) => {
          const { risk, kind } = isObject(response) ? response : {};
          const name = nameOf(risk);
          return (
            <Entry
              key={String(risk)}
              head={
                <div>
                  <RiskPick name={name} risk={String(risk)} free={free} onChange={(next) => theCase.getState().edit([...path, i, 'risk'], next)} />{' '}
                  <Pick
                    hideLabel
                    label={t('responses.kind', { name })}
                    value={String(kind)}
                    options={KINDS.map((each) => ({ value: each, label: t(`responses.${each}`) }))}
                    onChange={(next) => theCase.getState().edit([...path, i], { risk: risk ?? '', kind: next })}
                  />
                </div>
              }
              remove={t('responses.remove', { name })}
              order={{ path, index: i, count: responses.length, name }}
              onRemove={() => theCase.getState().remove(responses.length === 1 ? path : [...path, i])}
            >
              <Blocks blocks={responseBlocks(i)} />
              {(kind === 'avoid' || kind === 'mitigate') && <EffectList name={`responses[${i}].effects`} label={t('responses.effects', { name })} />}
              <FieldProblems names={[`responses[${i}]`]} />
            </Entry>
          );
        })}
      </EntryList>
    </>
  );
}

interface RiskPickProps {
  readonly name: string;
  readonly risk: string;
  /** Risks nothing is done about yet. */
  readonly free: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (risk: string) => void;
}

/** The risk a response answers; another one that has no answer yet can be chosen. */
function RiskPick({ name, risk, free, onChange }: RiskPickProps) {
  const { t } = useTranslation('case');
  if (free.length === 0) return <b>{name}</b>;
  return <Pick hideLabel label={t('responses.risk')} value={risk} options={[{ value: risk, label: name }, ...free]} onChange={onChange} />;
}

/** The sentence of a response, by its kind; accepting says nothing more. */
function responseBlocks(index: number): readonly Block[] {
  const path = `responses[${index}]`;
  return (['avoid', 'transfer', 'mitigate'] as const).map((kind) => ({ say: `response-${kind}`, when: { path, is: kind }, prefix: `${path}.` }));
}
