import type { Json, JsonPath } from '../../stores/json-path.js';
import { valueAt, withValueAt } from '../../stores/json-path.js';

/** A copy of a list with one entry at another place; places beyond the ends are the ends. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const place = Math.max(0, Math.min(list.length - 1, to));
  if (from === place || from < 0 || from >= list.length) return list;
  const rest = [...list.slice(0, from), ...list.slice(from + 1)];
  return [...rest.slice(0, place), list[from] as T, ...rest.slice(place)];
}

/** The document with one entry of the list at a path moved to another place. */
export function withMoved(document: Json, path: JsonPath, from: number, to: number): Json {
  const list = valueAt(document, path);
  if (!Array.isArray(list)) return document;
  const next = moved(list as readonly Json[], from, to);
  return next === list ? document : withValueAt(document, path, next);
}
