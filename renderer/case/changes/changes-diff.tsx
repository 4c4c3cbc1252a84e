import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { type Json, type JsonPath, pathText } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { FieldChip } from '../fields/field-chip.js';
import { FieldProblems } from '../fields/field-problems.js';
import { FieldScope } from '../fields/field-scope.js';
import { effective, useField } from '../fields/use-field.js';
import { lowerEndText, valueText } from '../fields/value-text.js';
import { InitiativeList } from '../initiatives/initiative-list.js';
import { ResponseList } from '../risks/response-list.js';
import { RuleList } from '../rules/rule-parts.js';
import { changedLevers } from '../strategies/strategy-edits.js';
import { withoutChange } from './change-edits.js';
import { changeLabel } from './change-places.js';
import styles from './changes-diff.module.css';

export interface ChangesDiffProps {
  /** Where the changes stand in the document. */
  readonly at: JsonPath;
  readonly changes: Json | undefined;
  /** Said where there is no change. */
  readonly same: string;
}

/** What a strategy, an option of a search or a guardrail changes: each value with what it is in the case and what it is here. */
export function ChangesDiff({ at, changes, same }: ChangesDiffProps) {
  const levers = changedLevers(changes);
  if (levers.length === 0) return <p className={styles.same}>{same}</p>;
  return (
    <FieldScope at={at}>
      <ul>
        {levers.map((lever) => (
          <DiffRow key={pathText(lever)} at={at} lever={lever} />
        ))}
      </ul>
    </FieldScope>
  );
}

function DiffRow({ at, lever }: { readonly at: JsonPath; readonly lever: JsonPath }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const name = pathText(lever);
  const field = useField(name);
  const from = useCase((s) => effective(s, ['world', ...lever]));
  const { note, value } = field;
  const words = { t, language };
  const label = changeLabel(name, t);
  const range =
    note?.min !== undefined && note.max !== undefined && note.max < 1e5
      ? t('plan.rangeOnly', { min: lowerEndText(note.min, note.unit, words), max: valueText(note.max, name, note, words) })
      : null;
  const isRules = name === 'rules.list';
  const plain = note === null || note.kind === 'section' || value === null || isRules;
  return (
    <li className={styles.row} data-path={pathText([...at, ...lever])}>
      <div className={styles.label}>
        {label}
        {range !== null && <span>{range}</span>}
      </div>
      <div className={styles.values}>
        <span className={styles.from}>{from === undefined ? t('value.none') : valueText(from, name, note, words)}</span>
        <span aria-hidden="true">→</span>
        {plain ? <b>{value === null ? t('plan.removed') : valueText(value, name, note, words)}</b> : <FieldChip name={name} />}
      </div>
      <AriaButton
        className={styles.remove as string}
        aria-label={t('plan.remove', { label })}
        onPress={() => theCase.getState().change((document) => withoutChange(document, at, lever))}
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
