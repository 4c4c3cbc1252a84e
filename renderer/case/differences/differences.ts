import { isObject, type Json, type JsonObject, type JsonPath, sameJson } from '../../stores/json-path.js';

/** One place at which two documents differ, large enough to be told in a line and taken back by itself. */
export interface Difference {
  /** `order` is a list with the same entries in another order. */
  readonly kind: 'changed' | 'added' | 'removed' | 'order';
  /** In the document as it is now; of what was removed, in the other one. */
  readonly path: JsonPath;
  /** In the document it is compared with; of what was added, where it would be. */
  readonly otherPath: JsonPath;
  readonly other: Json | undefined;
  readonly now: Json | undefined;
}

/**
 * Everything in which a document differs from another one. Entries of lists are matched by their ids, so that one more
 * promotion is one difference and not a whole list. Distributions, texts in two languages and lists of plain values are one value.
 */
export function differencesOf(other: JsonObject, now: JsonObject): readonly Difference[] {
  return walk(other, now, [], []);
}

let last: { readonly other: JsonObject; readonly now: JsonObject; readonly list: readonly Difference[] } | null = null;

/** The same, worked out once for the parts of the page that ask after every edit. */
export function knownDifferences(other: JsonObject, now: JsonObject): readonly Difference[] {
  if (last?.other !== other || last.now !== now) last = { other, now, list: differencesOf(other, now) };
  return last.list;
}

function walk(other: Json | undefined, now: Json | undefined, otherPath: JsonPath, path: JsonPath): Difference[] {
  if (sameJson(other, now)) return [];
  if (now === undefined) return [{ kind: 'removed', path, otherPath, other, now }];
  if (other === undefined) return [{ kind: 'added', path, otherPath, other, now }];
  if (isSection(other) && isSection(now)) {
    const keys = [...new Set([...Object.keys(other), ...Object.keys(now)])];
    return keys.flatMap((key) => walk(other[key], now[key], [...otherPath, key], [...path, key]));
  }
  const [entries, nowEntries] = [entriesOf(other), entriesOf(now)];
  if (entries !== null && nowEntries !== null) return betweenEntries(entries, nowEntries, otherPath, path);
  if (isListOfSections(other) && isListOfSections(now) && other.length === now.length)
    return now.flatMap((item, i) => walk(other[i], item, [...otherPath, i], [...path, i]));
  return [{ kind: 'changed', path, otherPath, other, now }];
}

/** An object that is no single value: neither tagged by a kind nor a text in two languages. */
function isSection(value: Json): value is JsonObject {
  return isObject(value) && !('kind' in value) && !isText(value);
}

export function isText(value: Json | undefined): value is JsonObject {
  return isObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => key === 'en' || key === 'zh-CN');
}

function isListOfSections(value: Json): value is readonly JsonObject[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => isSection(item as Json));
}

interface Entry {
  readonly id: string;
  readonly index: number;
  readonly value: JsonObject;
}

/** The entries of a list that are told apart by ids; null of any other list. An empty list has none of either kind. */
export function entriesOf(list: Json | undefined): readonly Entry[] | null {
  if (!Array.isArray(list)) return null;
  const entries = (list as readonly Json[]).flatMap((value, index) =>
    isObject(value) && typeof value.id === 'string' ? [{ id: value.id, index, value }] : [],
  );
  return entries.length === list.length && new Set(entries.map(({ id }) => id)).size === entries.length ? entries : null;
}

function betweenEntries(others: readonly Entry[], entries: readonly Entry[], otherPath: JsonPath, path: JsonPath): Difference[] {
  const gone = others.filter(({ id }) => !entries.some((entry) => entry.id === id));
  const kept = entries.flatMap((entry) => {
    const other = others.find(({ id }) => id === entry.id);
    return other === undefined ? [] : [{ entry, other }];
  });
  const isInOrder = kept.every(({ other }, i) => i === 0 || other.index > (kept[i - 1]?.other.index ?? -1));
  return [
    ...(isInOrder ? [] : [{ kind: 'order', path, otherPath, other: others.map(({ id }) => id), now: entries.map(({ id }) => id) } as const]),
    ...entries.flatMap(({ id, index, value }): Difference[] => {
      const match = kept.find(({ entry }) => entry.id === id);
      if (match === undefined) return [{ kind: 'added', path: [...path, index], otherPath: [...otherPath, others.length], other: undefined, now: value }];
      return walk(match.other.value, value, [...otherPath, match.other.index], [...path, index]);
    }),
    ...gone.map(
      ({ index, value }): Difference => ({ kind: 'removed', path: [...path, index], otherPath: [...otherPath, index], other: value, now: undefined }),
    ),
  ];
}
