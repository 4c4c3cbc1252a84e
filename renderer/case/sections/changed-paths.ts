import { isObject, type Json, type JsonPath, sameJson } from '../../stores/json-path.js';

/** Places at which two documents differ: single values, or a whole list when its length changed. */
export function changedPaths(before: Json | undefined, after: Json | undefined, at: JsonPath = []): JsonPath[] {
  if (sameJson(before, after)) return [];
  // A tagged object (a distribution, an ordering rule) is one value.
  const tagged = (isObject(before) && 'kind' in before) || (isObject(after) && 'kind' in after);
  if (!tagged && isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => changedPaths(before[key], after[key], [...at, key]));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item, i) => changedPaths(item as Json, after[i] as Json, [...at, i]));
  }
  return [at];
}
