import { noteAt } from '../case/fields/field-note.js';
import { labelKey } from '../case/fields/label-key.js';
import { valueText, type Words } from '../case/fields/value-text.js';
import { changedPaths } from '../case/sections/changed-paths.js';
import { isObject, type Json, type JsonObject, type JsonPath, pathText, sameJson, valueAt } from '../stores/json-path.js';
import type { ReportChange } from './report-content.js';

/** Parts of the world that are no assumptions: who is there at all, and what a strategy does of itself. */
const NOT_ASSUMED = /^world\.(stores|rules|initiatives|responses)\b/;

interface Differing {
  readonly path: JsonPath;
  readonly from: Json;
  readonly to: Json;
}

/**
 * What a case assumes otherwise than the defaults: first what was changed of the shipped case it was made from, then the values
 * its file sets that are not the defaults of the format. Values of a list under one name (the weeks of a promotion) are one line.
 * @param shipped the shipped case of the same id, null when there is none
 */
export function differingAssumptions(document: JsonObject, shipped: JsonObject | null, words: Words): readonly ReportChange[] {
  const changed = shipped === null ? [] : ofShipped(shipped, document);
  const seen = new Set(changed.map(({ path }) => pathText(path)));
  const others = ofDefaults(document).filter(({ path }) => !seen.has(pathText(path)));
  return [...grouped(changed, document, words), ...grouped(others, document, words)];
}

function ofShipped(shipped: JsonObject, document: JsonObject): Differing[] {
  return changedPaths(shipped.world, document.world, ['world'])
    .filter((path) => !NOT_ASSUMED.test(pathText(path)))
    .map((path) => ({ path, from: valueAt(shipped, path) ?? null, to: valueAt(document, path) ?? null }));
}

function ofDefaults(document: JsonObject): Differing[] {
  return leaves(document.world ?? {}, ['world']).flatMap((path) => {
    if (NOT_ASSUMED.test(pathText(path))) return [];
    const to = valueAt(document, path);
    const fallback = noteAt(document, path, to)?.fallback;
    if (to === undefined || fallback === undefined || isBareKind(fallback) || sameJson(fallback, to)) return [];
    return [{ path, from: fallback, to }];
  });
}

/** A default that only names the kind: its parameters have defaults of their own, which it does not tell. */
function isBareKind(fallback: Json): boolean {
  return isObject(fallback) && Object.keys(fallback).length === 1 && 'kind' in fallback;
}

/** Single values; an object tagged by a kind and a list of plain values are one each. */
function leaves(value: Json, at: JsonPath): JsonPath[] {
  if (isObject(value) && !('kind' in value)) return Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : leaves(inner, [...at, key])));
  if (Array.isArray(value) && value.some((item) => isObject(item as Json))) return value.flatMap((item, i) => leaves(item as Json, [...at, i]));
  return [at];
}

function grouped(list: readonly Differing[], document: JsonObject, words: Words): ReportChange[] {
  const groups = new Map<string, { from: Set<string>; to: string[] }>();
  for (const { path, from, to } of list) {
    const name = pathText(path).replace(/^world\./, '');
    const note = noteAt(document, path, to);
    const label = words.t(`field.${labelKey(name)}`, { defaultValue: '' });
    // A value the app has no name for is in the file and its digest; on the page it would be a riddle.
    if (label === '') continue;
    const group = groups.get(label) ?? { from: new Set(), to: [] };
    group.from.add(valueText(from, name, note, words));
    group.to.push(valueText(to, name, note, words));
    groups.set(label, group);
  }
  const comma = words.t('value.listComma');
  return [...groups].map(([name, { from, to }]) => ({ name, from: [...from].join(comma), to: joined(to, comma), sentences: [] }));
}

/** The same value everywhere is said once. */
function joined(values: readonly string[], comma: string): string {
  return new Set(values).size === 1 ? (values[0] ?? '') : values.join(comma);
}
