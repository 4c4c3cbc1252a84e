import { isObject, type Json, type JsonObject } from '../../stores/json-path.js';
import type { Place } from '../places/place.js';
import { rangeAround } from '../places/range.js';
import { freeEntryId } from '../sections/entry-list.js';
import { freeId } from '../strategies/strategy-edits.js';

/** What is chosen instead of a place for a lever whose settings are parts of a strategy. */
export const PARTS = 'parts';

/** A lever on a place, begun with a range around its present value or with all its words. */
export function newLever(place: Place, levers: readonly Json[]): JsonObject {
  return { id: leverId(place.at, levers), ...settingsOf(place) };
}

/** A lever whose settings are parts of a strategy: things as they are, and one to be filled in. */
export function newPartLever(levers: readonly Json[]): JsonObject {
  return { id: freeEntryId('parts', levers), kind: 'part', options: [{ id: 'as-is' }, { id: 'option-2' }] };
}

/** The lever on another place; its name and title stay. */
export function withPlace(lever: JsonObject, place: Place): JsonObject {
  const { id, title } = lever;
  return { id: id ?? 'lever', ...(title === undefined ? {} : { title }), ...settingsOf(place) };
}

function settingsOf(place: Place): JsonObject {
  const { at, note, value } = place;
  if (note?.kind === 'choice' || note?.kind === 'clock') return { kind: 'choice', at, values: [...note.options] };
  if (typeof value === 'boolean') return { kind: 'choice', at, values: [true, false] };
  const { low, high } = rangeAround(place);
  return { kind: note?.kind === 'whole' ? 'integer' : 'number', at, min: low, max: high };
}

/** The last word of the place, as ids are written; numbered where it is taken. */
function leverId(at: string, levers: readonly Json[]): string {
  const last = at.split('/').findLast((step) => /^[a-z]/i.test(step)) ?? 'lever';
  const word = last.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/[^a-z0-9-]/g, '');
  return freeId(
    word,
    levers.map((lever) => (isObject(lever) ? String(lever.id) : '')),
  );
}
