import { useTranslation } from 'react-i18next';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import { isObject, type Json, type JsonObject, pathText, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { FieldChip } from '../fields/field-chip.js';
import { FieldProblems } from '../fields/field-problems.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import { useField } from '../fields/use-field.js';
import { Entry, EntryList, freeEntryId } from '../sections/entry-list.js';
import { ruleFields } from './rule-fields.js';
import styles from './rule-parts.module.css';
import { useRuleText } from './use-rule-text.js';

const PATH = ['world', 'rules', 'list'] as const;

/** The rules of the case: a name, a sentence and the values of each. Shown only where the case has rules. */
export function RuleParts() {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const isThere = useCase((s) => valueAt(s.document ?? undefined, ['world', 'rules']) !== undefined);
  const written = useCase((s) => valueAt(s.document ?? undefined, PATH));
  if (!isThere) return null;
  const rules = Array.isArray(written) ? (written as readonly Json[]) : [];
  const add = () => theCase.getState().edit(PATH, [...rules, newRule(rules)]);
  return (
    <EntryList count={rules.length} none={t('rules.none')} add={t('rules.add')} onAdd={add}>
      {rules.map((rule, i) => (
        <RuleRow key={isObject(rule) ? String(rule.id) : i} index={i} rule={rule} />
      ))}
    </EntryList>
  );
}

function RuleRow({ index, rule }: { readonly index: number; readonly rule: Json }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const sentenceOf = useRuleText();
  const sound = useCase((s) => s.scenario?.world.rules?.list[index]);
  const id = isObject(rule) ? String(rule.id) : '';
  const name = isObject(rule) ? localText(rule.title as LocalText | undefined, language, id) : '';
  const at = `rules.list[${index}]`;
  return (
    <Entry
      head={
        <h4>
          <LocalTextInput path={[...PATH, index, 'title']} label={t('rules.name')} fallback={id} />
        </h4>
      }
      remove={t('rules.remove', { name })}
      onRemove={() => theCase.getState().remove([...PATH, index])}
    >
      <p>{sound?.id === id ? sentenceOf(sound) : t('rules.unreadable')}</p>
      <ul className={styles.values} aria-label={t('rules.values', { name })}>
        {ruleFields((sound?.id === id ? sound : rule) as Json).map((path) => (
          <RuleValue key={pathText(path)} name={`${at}.${pathText(path)}`} />
        ))}
      </ul>
      <FieldProblems names={[at]} />
    </Entry>
  );
}

function RuleValue({ name }: { readonly name: string }) {
  const { label } = useField(name);
  return (
    <li>
      <span>{label}</span> <FieldChip name={name} />
    </li>
  );
}

/** A rule to begin with: a queue at the tills brings a restocker. */
function newRule(rules: readonly Json[]): JsonObject {
  return {
    id: freeEntryId('rule', rules),
    when: { all: [{ kind: 'measure', measure: 'queue.checkout', above: 5, clearsAt: 1 }] },
    do: [{ kind: 'move', from: 'stock', to: 'checkout', people: 1 }],
  };
}
