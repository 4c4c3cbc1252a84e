import { isObject, type Json, type JsonPath } from '../../stores/json-path.js';

/** A place of the document that a pattern fits, and what is there. */
export interface Place {
  readonly path: JsonPath;
  readonly value: Json;
}

/** Places of a document that fit a pattern such as `world.rules.list[].stores[]`; `[]` is every entry of a list. Nothing is there where something on the way is missing. */
export function placesOf(root: Json | undefined, pattern: string): readonly Place[] {
  return walk(root, pattern.split(/[.]|(?=\[\])/), []);
}

function walk(here: Json | undefined, [step, ...rest]: readonly string[], path: JsonPath): readonly Place[] {
  if (here === undefined) return [];
  if (step === undefined) return [{ path, value: here }];
  if (step === '[]') return Array.isArray(here) ? here.flatMap((entry: Json, i) => walk(entry, rest, [...path, i])) : [];
  return isObject(here) && Object.hasOwn(here, step) ? walk(here[step], rest, [...path, step]) : [];
}
