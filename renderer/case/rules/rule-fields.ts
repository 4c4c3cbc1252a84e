import { isObject, type Json, type JsonPath } from '../../stores/json-path.js';

/** What has a place of its own (title), cannot be changed alone (kind), or is a name of something else that the sentence tells. */
const NOT_SHOWN = ['id', 'title', 'kind', 'stores', 'weekdays', 'indicator', 'initiative', 'parameter', 'set'];

/** Paths of the values of a rule that can be edited one by one, in the order of the format; lists of words are told in the sentence. */
export function ruleFields(rule: Json, at: JsonPath = []): JsonPath[] {
  if (Array.isArray(rule)) return rule.flatMap((entry: Json, i) => (isObject(entry) ? ruleFields(entry, [...at, i]) : []));
  if (!isObject(rule)) return [at];
  return Object.entries(rule).flatMap(([name, value]) => (value === undefined || NOT_SHOWN.includes(name) ? [] : ruleFields(value, [...at, name])));
}
