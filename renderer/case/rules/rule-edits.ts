import { isObject, type Json, type JsonObject, type JsonPath, valueAt, withoutValueAt, withValueAt } from '../../stores/json-path.js';
import { freeEntryId } from '../sections/entry-list.js';

/** Where a rule keeps its conditions and its actions. */
export type RuleLists = 'all' | 'any' | 'do';

/** The place of a list of a rule inside it. */
export function listPath(list: RuleLists): JsonPath {
  return list === 'do' ? ['do'] : ['when', list];
}

/** What stands in a list of a rule. */
export function entriesOf(rule: Json | undefined, list: RuleLists): readonly Json[] {
  const written = valueAt(rule, listPath(list));
  return Array.isArray(written) ? (written as readonly Json[]) : [];
}

export function withEntry(rule: Json, list: RuleLists, entry: JsonObject): Json {
  return withValueAt(rule, listPath(list), [...entriesOf(rule, list), entry]);
}

/** The rule without an entry; a list of conditions that is left empty is not written. */
export function withoutEntry(rule: Json, list: RuleLists, index: number): Json {
  const rest = entriesOf(rule, list).filter((_, i) => i !== index);
  return rest.length === 0 && list !== 'do' ? withoutValueAt(rule, listPath(list)) : withValueAt(rule, listPath(list), rest);
}

/** A condition moved between those that all have to be true and those of which one is enough. */
export function withOther(rule: Json, list: 'all' | 'any', index: number): Json {
  const entry = entriesOf(rule, list)[index];
  if (!isObject(entry)) return rule;
  return withEntry(withoutEntry(rule, list, index), list === 'all' ? 'any' : 'all', entry);
}

/** A rule with an id of its own. */
export function named(rule: JsonObject, rules: readonly Json[]): JsonObject {
  return { id: freeEntryId('rule', rules), ...rule };
}

/** The list with a copy of a rule after it; its title says so. */
export function withCopyOf(rules: readonly Json[], index: number, title: (name: string) => string): readonly Json[] {
  const rule = rules[index];
  if (!isObject(rule)) return rules;
  const { id: _, title: written, ...rest } = rule;
  const called: Json | undefined = isObject(written)
    ? Object.fromEntries(Object.entries(written).map(([language, text]) => [language, title(String(text))]))
    : typeof written === 'string'
      ? title(written)
      : undefined;
  const copy = { id: freeEntryId('rule', rules), ...(called === undefined ? {} : { title: called }), ...rest };
  return [...rules.slice(0, index + 1), copy, ...rules.slice(index + 1)];
}
