import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isObject, type Json, type JsonObject, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { EffectList } from '../effects/effect-list.js';
import { FieldProblems } from '../fields/field-problems.js';
import { useField } from '../fields/use-field.js';
import { withMoved } from '../order/moved.js';
import { type RowAction, RowMenu } from './row-menu.js';
import { entriesOf, listPath, type RuleLists, withOther, withoutEntry } from './rule-edits.js';
import { ACTIONS, CLAUSES, clauseText, type RuleKind } from './rule-kinds.js';
import styles from './rule-parts.module.css';
import { RuleWords } from './rule-words.js';

export interface RuleRowProps {
  /** The rule, under the scope: `rules.list[0]`. */
  readonly rule: string;
  readonly list: RuleLists;
  readonly index: number;
  /** The word it begins with: when, and, or, then. */
  readonly word: string;
}

/** One condition or action of a rule: a line of its sentence. */
export function RuleRow({ rule, list, index, word }: RuleRowProps) {
  const { t } = useTranslation('case');
  const name = `${rule}.${list === 'do' ? 'do' : `when.${list}`}[${index}]`;
  const { path } = useField(name);
  const written = useCase((s) => valueAt(s.document ?? undefined, path));
  const entry = isObject(written) ? written : {};
  const kind = (list === 'do' ? ACTIONS : CLAUSES).find((each) => each.kind === entry.kind);
  return (
    <div className={styles.row}>
      <span className={styles.word}>{word}</span>
      <div>
        <p>{kind === undefined ? t('value.section') : <RuleWords text={textOf(list, entry)} name={name} written={entry} parts={kind.parts} />}</p>
        {entry.kind === 'change' && <EffectList name={`${name}.effects`} label={t('ruleKind.change.name')} />}
        <FieldProblems names={[name]} />
      </div>
      <RowTools rule={rule} list={list} index={index} name={name} entry={entry} kind={kind} />
    </div>
  );
}

function textOf(list: RuleLists, entry: JsonObject): string {
  return list === 'do' ? `action.${String(entry.kind)}` : `clause.${clauseText(entry)}`;
}

interface RowToolsProps extends Omit<RuleRowProps, 'word'> {
  readonly name: string;
  readonly entry: JsonObject;
  readonly kind: RuleKind | undefined;
}

function RowTools({ rule, list, index, name, entry, kind }: RowToolsProps): ReactNode {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const { path } = useField(name);
  const { path: rulePath } = useField(rule);
  const count = useCase((s) => entriesOf(valueAt(s.document ?? undefined, rulePath), list).length);
  const others = useCase((s) => entriesOf(valueAt(s.document ?? undefined, rulePath), list === 'any' ? 'all' : 'any').length);
  const write = (edit: (rule: Json) => Json) => theCase.getState().edit(rulePath, edit(valueAt(theCase.getState().document ?? undefined, rulePath) ?? {}));
  const parts = kind?.parts ?? [];
  const staysAlone = count === 1 && (list === 'do' || others === 0);
  const say = (field: string, on: boolean) => {
    const starter = parts.find((part) => part.field === field)?.starter ?? null;
    if (on) theCase.getState().edit([...path, field], starter);
    else theCase.getState().remove([...path, field]);
  };
  const move = (to: number) => write((it) => withMoved(it, listPath(list), index, to));
  const actions: readonly (RowAction | null)[] = [
    index > 0 ? { id: 'up', text: t('rules.up'), run: () => move(index - 1) } : null,
    index < count - 1 ? { id: 'down', text: t('rules.down'), run: () => move(index + 1) } : null,
    list === 'do' ? null : { id: 'other', text: t(list === 'all' ? 'rules.toAny' : 'rules.toAll'), run: () => write((it) => withOther(it, list, index)) },
    staysAlone ? null : { id: 'remove', text: t('rules.take'), run: () => write((it) => withoutEntry(it, list, index)) },
  ];
  const possible = actions.filter((each): each is RowAction => each !== null);
  if (parts.length + possible.length === 0) return null;
  return (
    <RowMenu
      name={t('rules.more', { name: kind === undefined ? String(entry.kind) : t(`ruleKind.${kind.kind}.name`) })}
      parts={parts.map(({ field }) => field)}
      said={parts.filter(({ field }) => entry[field] !== undefined).map(({ field }) => field)}
      onSay={say}
      actions={possible}
    />
  );
}
