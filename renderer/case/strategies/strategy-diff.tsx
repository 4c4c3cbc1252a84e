import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { useLanguage } from '../../i18n/use-language.js';
import { type Json, type JsonPath, pathText } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { FieldChip } from '../fields/field-chip.js';
import { FieldProblems } from '../fields/field-problems.js';
import { FieldScope } from '../fields/field-scope.js';
import { effective, useField } from '../fields/use-field.js';
import { valueText } from '../fields/value-text.js';
import { InitiativeList } from '../initiatives/initiative-list.js';
import { ResponseList } from '../risks/response-list.js';
import { RuleList } from '../rules/rule-parts.js';
import styles from './strategy-diff.module.css';
import { changedLevers, withoutLever } from './strategy-edits.js';

/** What a strategy changes: each lever with its value in the case and its value here. */
export function StrategyDiff({ index, changes }: { readonly index: number; readonly changes: Json | undefined }) {
  const { t } = useTranslation('case');
  const levers = changedLevers(changes);
  if (levers.length === 0) return <p className={styles.same}>{t('plan.same')}</p>;
  return (
    <FieldScope at={['strategies', index, 'changes']}>
      <ul>
        {levers.map((lever) => (
          <DiffRow key={pathText(lever)} index={index} lever={lever} />
        ))}
      </ul>
      <StrategyProblems index={index} />
    </FieldScope>
  );
}

function DiffRow({ index, lever }: { readonly index: number; readonly lever: JsonPath }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const name = pathText(lever);
  const field = useField(name);
  const from = useCase((s) => effective(s, ['world', ...lever]));
  const { note, value } = field;
  const words = { t, language };
  const range =
    note?.min !== undefined && note.max !== undefined && note.max < 1e5
      ? t('plan.rangeOnly', { min: valueText(note.min, name, note, words), max: valueText(note.max, name, note, words) })
      : null;
  const isRules = name === 'rules.list';
  const plain = note === null || note.kind === 'section' || value === null || isRules;
  return (
    <li className={styles.row}>
      <div className={styles.label}>
        {field.label}
        {range !== null && <span>{range}</span>}
      </div>
      <div className={styles.values}>
        <span className={styles.from}>{from === undefined ? t('value.none') : valueText(from, name, note, words)}</span>
        <span aria-hidden="true">→</span>
        {plain ? <b>{value === null ? t('plan.removed') : valueText(value, name, note, words)}</b> : <FieldChip name={name} />}
      </div>
      <AriaButton
        className={styles.remove as string}
        aria-label={t('plan.remove', { label: field.label })}
        onPress={() => theCase.getState().change((document) => withoutLever(document, index, lever))}
      >
        ×
      </AriaButton>
      {isRules && value !== null && <RuleList />}
      {name === 'initiatives' && value !== null && <InitiativeList />}
      {name === 'responses' && value !== null && <ResponseList />}
      <FieldProblems names={[name]} />
    </li>
  );
}

/** Problems of the strategy that no lever shows. */
function StrategyProblems({ index }: { readonly index: number }) {
  const own = useCase(
    useShallow((s) =>
      s.problems.filter(({ path }) => path.startsWith(`strategies[${index}]`) && !path.startsWith(`strategies[${index}].changes`)).map(({ path }) => path),
    ),
  );
  return own.length === 0 ? null : (
    <FieldScope at={[]}>
      <FieldProblems names={own} />
    </FieldScope>
  );
}
