import { isObject, type Json, type JsonPath, valueAt, withoutValueAt, withValueAt } from '../../stores/json-path.js';

/** Takes one of the changes at a path back; sections that become empty go with it, since an empty section would add a mechanism. */
export function withoutChange(document: Json, at: JsonPath, place: JsonPath): Json {
  let next = withoutValueAt(document, [...at, ...place]);
  for (let depth = place.length - 1; depth > 0; depth--) {
    const section = valueAt(next, [...at, ...place.slice(0, depth)]);
    if (!isObject(section) || Object.keys(section).length > 0) break;
    next = withoutValueAt(next, [...at, ...place.slice(0, depth)]);
  }
  // Changes a guardrail may have or not; those of a strategy stay, empty.
  const rest = at.at(-1) === 'with' ? valueAt(next, at) : undefined;
  return isObject(rest) && Object.keys(rest).length === 0 ? withoutValueAt(next, at) : next;
}

/** Adds a change of a place of the world to the changes at a path; null takes a mechanism out. */
export function withChange(document: Json, at: JsonPath, place: JsonPath, value: Json): Json {
  return withValueAt(document, [...at, ...place], value);
}
