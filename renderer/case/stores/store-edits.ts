import { isObject, type Json, type JsonObject, valueAt, withoutValueAt, withValueAt } from '../../stores/json-path.js';
import { mentionsOf } from '../naming/names.js';
import { freeEntryId } from '../sections/entry-list.js';

/** Where the stores stand in the file. */
export const STORES = ['world', 'stores'] as const;

/** Most stores of a case. */
export const STORES_MAX = 12;

export function storesOf(document: JsonObject | null): readonly Json[] {
  const written = valueAt(document ?? undefined, STORES);
  return Array.isArray(written) ? (written as readonly Json[]) : [];
}

/** The id of a store as the file has it; of one without, a text that is no id. */
export function storeId(store: Json | undefined): string {
  return isObject(store) ? String(store.id) : '';
}

/** The document with so many ordinary stores more, as far as there is room. */
export function withNewStores(document: JsonObject, count: number, title: (number: number) => Json): Json {
  const stores = [...storesOf(document)];
  for (let i = 0; i < count && stores.length < STORES_MAX; i++) stores.push({ id: freeEntryId('store', stores), title: title(stores.length + 1), size: 1 });
  return withValueAt(document, STORES, stores);
}

/** The document with a copy after each of these stores, as far as there is room: alike but for its name, and so for its luck. */
export function withStoreCopies(document: JsonObject, ids: ReadonlySet<string>, title: (name: string) => string): Json {
  const stores = storesOf(document);
  let room = STORES_MAX - stores.length;
  const taken = [...stores];
  const next = stores.flatMap((store): Json[] => {
    if (!isObject(store) || !ids.has(storeId(store)) || room === 0) return [store];
    room--;
    const copy = { ...store, id: freeEntryId('store', taken), title: copiedTitle(store, title) };
    taken.push(copy);
    return [store, copy];
  });
  return withValueAt(document, STORES, next);
}

function copiedTitle({ title, id }: JsonObject, copied: (name: string) => string): Json {
  if (!isObject(title)) return copied(String(title ?? id));
  return Object.fromEntries(Object.entries(title).map(([language, text]) => [language, copied(String(text))]));
}

/** The document without these stores. Lists of stores that name others as well forget them; where they are the only ones named, the reader is told instead. */
export function withoutStores(document: JsonObject, ids: ReadonlySet<string>): Json {
  const left = storesOf(document).filter((store) => !ids.has(storeId(store)));
  const without = withValueAt(document, STORES, left) as JsonObject;
  return [...ids].reduce<JsonObject>((next, id) => forgetting(next, id), without);
}

function forgetting(document: JsonObject, id: string): JsonObject {
  return [...mentionsOf(document, 'store', id)].reverse().reduce<JsonObject>((next, { path, isDefinition }) => {
    const list = valueAt(next, path.slice(0, -1));
    const isOneOfSeveral = !isDefinition && typeof path.at(-1) === 'number' && path.at(-2) === 'stores' && Array.isArray(list) && list.length > 1;
    return isOneOfSeveral ? (withoutValueAt(next, path) as JsonObject) : next;
  }, document);
}

/** The document with these stores in a region. */
export function withStoresInRegion(document: JsonObject, ids: ReadonlySet<string>, region: string): Json {
  return withValueAt(
    document,
    STORES,
    storesOf(document).map((store) => (isObject(store) && ids.has(storeId(store)) ? { ...store, region } : store)),
  );
}

/** A region nobody has: "region-2". */
export function freeRegion(regions: readonly string[]): string {
  let number = 2;
  while (regions.includes(`region-${number}`)) number++;
  return `region-${number}`;
}
