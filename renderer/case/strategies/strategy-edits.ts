import { LEVER_SECTIONS } from '../../simulation/door.js';
import { isObject, type Json, type JsonObject, type JsonPath } from '../../stores/json-path.js';
import { withoutChange } from '../changes/change-edits.js';

/** Strategies of a document as they are written. */
export function strategiesOf(document: JsonObject | null): readonly JsonObject[] {
  const list = document?.strategies;
  return Array.isArray(list) ? (list as readonly Json[]).filter(isObject) : [];
}

/** Values a strategy changes, one path each; distributions and lists are one value, so is a section taken out (null). */
export function changedLevers(changes: Json | undefined, at: JsonPath = []): JsonPath[] {
  if (!isObject(changes)) return at.length === 0 ? [] : [at];
  if ('kind' in changes || (at.length > 0 && Object.keys(changes).length === 0)) return [at];
  return Object.entries(changes).flatMap(([key, value]) => changedLevers(value, [...at, key]));
}

export function isLever(name: string): boolean {
  const [section] = name.split('.');
  return (LEVER_SECTIONS as readonly string[]).includes(section ?? '');
}

export function freeId(wish: string, taken: readonly string[]): string {
  const base = wish.slice(0, 56);
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

/** The document with a copy of a strategy after it. */
export function withCopy(document: JsonObject, index: number, title: (name: string) => string): JsonObject {
  const strategies = strategiesOf(document);
  const original = strategies[index];
  if (original === undefined) return document;
  const id = freeId(
    `${String(original.id)}-copy`,
    strategies.map((each) => String(each.id)),
  );
  const named = isObject(original.title)
    ? Object.fromEntries(Object.entries(original.title).map(([language, text]) => [language, title(String(text))]))
    : title(String(original.title ?? original.id));
  const list = [...strategies.slice(0, index + 1), { ...original, id, title: named }, ...strategies.slice(index + 1)];
  return { ...document, strategies: list };
}

export function withNewStrategy(document: JsonObject, title: string): JsonObject {
  const strategies = strategiesOf(document);
  const id = freeId(
    'strategy',
    strategies.map((each) => String(each.id)),
  );
  return { ...document, strategies: [...strategies, { id, title, changes: {} }] };
}

/** The document without a strategy and without guardrails that speak of it. */
export function withoutStrategy(document: JsonObject, index: number): JsonObject {
  const id = strategiesOf(document)[index]?.id;
  const rails = Array.isArray(document.expect) ? (document.expect as readonly Json[]) : null;
  const kept = rails?.filter((rail) => !isObject(rail) || (rail.strategy !== id && rail.against !== id));
  return { ...document, strategies: strategiesOf(document).filter((_, i) => i !== index), ...(kept === undefined ? {} : { expect: kept }) };
}

/** Takes a change of a strategy back. */
export function withoutLever(document: Json, index: number, lever: JsonPath): Json {
  return withoutChange(document, ['strategies', index, 'changes'], lever);
}
