import { useTranslation } from 'react-i18next';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import { isObject, type Json, type JsonObject, type JsonPath } from '../../stores/json-path.js';
import { useStores } from '../../stores/stores.js';
import { FieldProblems } from '../fields/field-problems.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import { NameChip } from '../naming/name-chip.js';
import { Entry } from '../sections/entry-list.js';
import { AddMenu } from './add-menu.js';
import { RowMenu } from './row-menu.js';
import { entriesOf, type RuleLists, withCopyOf, withEntry } from './rule-edits.js';
import { ACTIONS, CLAUSES, TERMS } from './rule-kinds.js';
import styles from './rule-parts.module.css';
import { RuleRow } from './rule-row.js';
import { RuleWords } from './rule-words.js';

export interface RuleEntryProps {
  /** All rules of the list, as written. */
  readonly rules: readonly Json[];
  readonly index: number;
  /** The list in the document. */
  readonly path: JsonPath;
}

/** A rule as its sentence, a line for each condition and action; every value is a chip, every line has a menu. */
export function RuleEntry({ rules, index, path }: RuleEntryProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const rule: JsonObject = isObject(rules[index]) ? rules[index] : {};
  const id = String(rule.id ?? '');
  const name = localText(rule.title as LocalText | undefined, language, id);
  const at = `rules.list[${index}]`;
  const own = [...path, index];
  return (
    <Entry
      head={
        <h3>
          <LocalTextInput path={[...own, 'title']} label={t('rules.name')} fallback={id} />
        </h3>
      }
      order={{ path, index, count: rules.length, name }}
      actions={
        <>
          <NameChip kind="rule" name={id} />
          <RuleMenu rules={rules} index={index} path={path} name={name} rule={rule} />
        </>
      }
      remove={t('rules.remove', { name })}
      onRemove={() => theCase.getState().remove(own)}
    >
      <div className={styles.rule}>
        <RuleLines at={at} rule={rule} />
        <div className={styles.row}>
          <span className={styles.word} />
          <p>
            <RuleWords text="terms" name={at} written={rule} parts={TERMS} />
            {t('rules.stop')}
          </p>
        </div>
        <FieldProblems names={ownFields(rule).map((field) => `${at}.${field}`)} />
        <AddLine at={own} rule={rule} name={name} />
      </div>
    </Entry>
  );
}

/** What is no condition and no action: those show their problems themselves. */
function ownFields(rule: JsonObject): readonly string[] {
  const lists = entriesOf(rule, 'all').length + entriesOf(rule, 'any').length === 0 ? ['when'] : [];
  return [...Object.keys(rule).filter((field) => field !== 'when' && field !== 'do'), ...lists];
}

function RuleLines({ at, rule }: { readonly at: string; readonly rule: JsonObject }) {
  const { t } = useTranslation('case');
  const [all, any, actions] = (['all', 'any', 'do'] as const).map((list) => entriesOf(rule, list).length) as [number, number, number];
  const lines: readonly { readonly list: RuleLists; readonly index: number; readonly word: string }[] = [
    ...Array.from({ length: all }, (_, i) => ({ list: 'all' as const, index: i, word: t(i === 0 ? 'ruleWord.when' : 'ruleWord.and') })),
    ...Array.from({ length: any }, (_, i) => ({
      list: 'any' as const,
      index: i,
      word: t(i > 0 ? 'ruleWord.or' : all > 0 ? 'ruleWord.either' : 'ruleWord.eitherFirst'),
    })),
    ...Array.from({ length: actions }, (_, i) => ({ list: 'do' as const, index: i, word: t(i === 0 ? 'ruleWord.then' : 'ruleWord.andThen') })),
  ];
  return lines.map(({ list, index, word }) => <RuleRow key={`${list} ${index}`} rule={at} list={list} index={index} word={word} />);
}

/** The format's limits: eight of each. */
const MOST = 8;

function AddLine({ at, rule, name }: { readonly at: JsonPath; readonly rule: JsonObject; readonly name: string }) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const kinds = [
    { list: 'all', what: t('rules.addCondition'), kinds: CLAUSES },
    { list: 'any', what: t('rules.addEither'), kinds: CLAUSES },
    { list: 'do', what: t('rules.addAction'), kinds: ACTIONS },
  ] as const;
  return (
    <div className={styles.adds}>
      {kinds
        .filter(({ list }) => entriesOf(rule, list).length < MOST)
        .map(({ list, what, kinds }) => (
          <AddMenu
            key={list}
            what={what}
            name={t('rules.addTo', { name, what })}
            kinds={kinds}
            onAdd={(starter) => theCase.getState().edit(at, withEntry(rule, list, starter))}
          />
        ))}
    </div>
  );
}

interface RuleMenuProps extends RuleEntryProps {
  readonly name: string;
  readonly rule: JsonObject;
}

function RuleMenu({ rules, index, path, name, rule }: RuleMenuProps) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const say = (field: string, on: boolean) => {
    const starter = TERMS.find((term) => term.field === field)?.starter ?? null;
    if (on) theCase.getState().edit([...path, index, field], starter);
    else theCase.getState().remove([...path, index, field]);
  };
  const duplicate = () =>
    theCase.getState().edit(
      path,
      withCopyOf(rules, index, (title) => t('plan.copy', { name: title })),
    );
  return (
    <RowMenu
      name={t('rules.more', { name })}
      parts={TERMS.map(({ field }) => field)}
      said={TERMS.filter(({ field }) => rule[field] !== undefined).map(({ field }) => field)}
      onSay={say}
      actions={[{ id: 'duplicate', text: t('rules.duplicate'), run: duplicate }]}
    />
  );
}
