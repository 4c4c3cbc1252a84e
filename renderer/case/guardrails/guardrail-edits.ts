import type { Json, JsonObject } from '../../stores/json-path.js';
import { type Bound, isRelative, withBound } from '../fields/bound-words.js';
import { freeEntryId } from '../sections/entry-list.js';

/** The store an indicator is of, and its name: `main-street/complaintRate`. No store: all of them together. */
export function readIndicator(text: string): { readonly store: string; readonly name: string } {
  const cut = text.indexOf('/');
  return cut < 0 ? { store: '', name: text } : { store: text.slice(0, cut), name: text.slice(cut + 1) };
}

export function indicatorText(store: string, name: string): string {
  return store === '' ? name : `${store}/${name}`;
}

/** A guardrail to begin with. */
export function newGuardrail(rails: readonly Json[]): JsonObject {
  return { id: freeEntryId('guardrail', rails), indicator: 'complaintRate', atMost: 15 };
}

/** With another bound; a change in per cent is always against a strategy. */
export function withRailBound(rail: JsonObject, bound: Bound, strategies: readonly string[]): JsonObject {
  const next = withBound(rail, bound);
  const other = strategies.find((id) => id !== rail.strategy);
  return isRelative(bound) && next.against === undefined && other !== undefined ? { ...next, against: other } : next;
}

/** With a property set, or taken out where nothing is chosen. */
export function withChoice(rail: JsonObject, property: 'strategy' | 'against', id: string): JsonObject {
  const { [property]: _, ...rest } = rail;
  return id === '' ? rest : { ...rest, [property]: id };
}
