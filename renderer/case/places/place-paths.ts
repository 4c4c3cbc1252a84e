import { isObject, type Json, type JsonPath, pathSteps, valueAt } from '../../stores/json-path.js';
import { LEVERS, WORLD_VALUES } from '../changes/change-places.js';
import { DISTRIBUTION_PARAMETERS, type DistributionKind } from '../fields/field-note.js';

/** What kinds of values are looked for: only numbers, or words and switches too. */
export type Wanted = 'numbers' | 'levers';

/** The places of a world at which such values stand; of a distribution each of its numbers, of rules each of theirs where a strategy may change them. */
export function placePaths(world: Json | undefined, wanted: Wanted): readonly JsonPath[] {
  const names = wanted === 'levers' ? LEVERS : WORLD_VALUES;
  const plain = names.map(pathSteps).flatMap((path) => valuesAt(valueAt(world, path), path, wanted));
  return wanted === 'levers' ? [...plain, ...ruleNumbers(valueAt(world, ['rules', 'list']), ['rules', 'list'])] : plain;
}

function valuesAt(value: Json | undefined, path: JsonPath, wanted: Wanted): readonly JsonPath[] {
  if (typeof value === 'number') return [path];
  if (typeof value === 'string' || typeof value === 'boolean') return wanted === 'levers' ? [path] : [];
  if (!isObject(value) || !Object.hasOwn(DISTRIBUTION_PARAMETERS, String(value.kind))) return [];
  return DISTRIBUTION_PARAMETERS[value.kind as DistributionKind]
    .map((part) => [...path, part])
    .filter((part) => typeof valueAt(value, part.slice(-1)) === 'number');
}

function ruleNumbers(value: Json | undefined, at: JsonPath): readonly JsonPath[] {
  if (typeof value === 'number') return [at];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((entry, i) => ruleNumbers(entry, [...at, i]));
  return isObject(value) ? Object.entries(value).flatMap(([name, entry]) => ruleNumbers(entry, [...at, name])) : [];
}
