import { isObject, type Json, type JsonObject, type JsonPath, valueAt, withoutValueAt, withValueAt } from '../../stores/json-path.js';
import { strategiesOf, withoutStrategy } from '../strategies/strategy-edits.js';
import { type Difference, entriesOf } from './differences.js';

/** The document with one difference undone: there it is as in the document it was compared with. @param other that document */
export function takenBack(document: JsonObject, difference: Difference, other: JsonObject): JsonObject {
  const { kind, path, otherPath } = difference;
  const inList = typeof path.at(-1) === 'number';
  const next = (() => {
    if (kind === 'order') return withValueAt(document, path, inOrderOf(valueAt(document, path), valueAt(other, otherPath)));
    if (kind === 'added') return isStrategy(path) ? withoutStrategy(document, Number(path[1])) : withoutValueAt(document, path);
    if (kind === 'removed' && inList)
      return withValueAt(document, path.slice(0, -1), withEntry(valueAt(document, path.slice(0, -1)), valueAt(other, otherPath.slice(0, -1)), difference));
    return difference.other === undefined ? withoutValueAt(document, path) : withValueAt(document, path, difference.other);
  })();
  return isObject(next) ? next : document;
}

/** The same for several at once. What is removed from lists goes last to first, so that places stay what they were. */
export function allTakenBack(document: JsonObject, differences: readonly Difference[], other: JsonObject): JsonObject {
  const rank = { changed: 0, added: 1, removed: 2, order: 3 } as const;
  const inTurn = differences.map((difference, i) => ({ difference, i })).sort((a, b) => rank[a.difference.kind] - rank[b.difference.kind] || b.i - a.i);
  // entries come back first to last: each finds the one before it in its place
  const back = inTurn.filter(({ difference }) => difference.kind === 'removed').reverse();
  const others = inTurn.filter(({ difference }) => difference.kind !== 'removed' && difference.kind !== 'order');
  const orders = inTurn.filter(({ difference }) => difference.kind === 'order');
  return [...others, ...back, ...orders].reduce((next, { difference }) => takenBack(next, difference, other), document);
}

function isStrategy(path: JsonPath): boolean {
  return path.length === 2 && path[0] === 'strategies';
}

/** A list with an entry of another one put back behind the entry it followed there. */
function withEntry(list: Json | undefined, others: Json | undefined, { other, otherPath }: Difference): Json {
  const present = Array.isArray(list) ? [...(list as readonly Json[])] : [];
  const before = (Array.isArray(others) ? (others as readonly Json[]) : []).slice(0, Number(otherPath.at(-1))).map(idOf);
  const after = present.reduce<number>((found, entry, i) => (before.includes(idOf(entry)) ? i + 1 : found), 0);
  return [...present.slice(0, after), other ?? null, ...present.slice(after)];
}

/** Entries known to both in the other one's order; those known here only stay in their places. */
function inOrderOf(list: Json | undefined, others: Json | undefined): Json {
  const [entries, wanted] = [entriesOf(list) ?? [], entriesOf(others) ?? []];
  const shared = wanted.flatMap(({ id }) => entries.find((entry) => entry.id === id)?.value ?? []);
  let next = 0;
  return entries.map(({ id, value }) => (wanted.some((other) => other.id === id) ? (shared[next++] ?? value) : value));
}

function idOf(value: Json): string | undefined {
  return isObject(value) && typeof value.id === 'string' ? value.id : undefined;
}

/** Whether a case still has the strategy a difference speaks of. */
export function strategyOf(document: JsonObject | null, { path }: Pick<Difference, 'path'>): string | null {
  if (path[0] !== 'strategies' || typeof path[1] !== 'number') return null;
  const id = strategiesOf(document)[path[1]]?.id;
  return typeof id === 'string' ? id : null;
}
