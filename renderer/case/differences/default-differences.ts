import { isObject, type Json, type JsonObject, type JsonPath, sameJson, valueAt } from '../../stores/json-path.js';
import { noteAt } from '../fields/field-note.js';
import type { Difference } from './differences.js';

/**
 * Every value the file of a case writes otherwise than the shipped default of the format. What has no default (how many come, who is
 * on duty) is no difference, nor are strategies, which are changes by nature.
 */
export function differencesFromDefaults(document: JsonObject): readonly Difference[] {
  const roots = ['world', 'seed', 'replications', 'confidence'] as const;
  return roots.flatMap((root) => leaves(document[root] ?? null, [root])).flatMap((path) => ofDefault(document, path));
}

/** What a value is by default; undefined where the format has none. */
function defaultAt(document: JsonObject, path: JsonPath): Json | undefined {
  return noteAt(document, path, valueAt(document, path))?.fallback;
}

function ofDefault(document: JsonObject, path: JsonPath): Difference[] {
  const now = valueAt(document, path);
  const other = defaultAt(document, path);
  // A default that only names the kind does not tell its parameters, which have defaults of their own.
  const isBareKind = isObject(other) && Object.keys(other).length === 1 && 'kind' in other;
  if (now === undefined || other === undefined || isBareKind || sameJson(other, now)) return [];
  return [{ kind: 'changed', path, otherPath: path, other, now }];
}

/** Single values; an object tagged by a kind and a list of plain values are one each. */
function leaves(value: Json, at: JsonPath): JsonPath[] {
  if (isObject(value) && !('kind' in value)) return Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : leaves(inner, [...at, key])));
  if (Array.isArray(value) && value.some((item) => isObject(item as Json))) return value.flatMap((item, i) => leaves(item as Json, [...at, i]));
  return [at];
}
