import type { JsonObject } from '../../stores/json-path.js';

/** How an indicator is bounded: by a level in its unit, or by a share of change against a strategy. */
export const BOUNDS = ['atMost', 'atLeast', 'equals', 'relativeAtMost', 'relativeAtLeast'] as const;
export type Bound = (typeof BOUNDS)[number];

export const isRelative = (bound: Bound) => bound.startsWith('relative');

/** The bound a guardrail or a constraint has; a file in the making may have none. */
export function boundOf(rail: JsonObject): Bound {
  return BOUNDS.find((each) => rail[each] !== undefined) ?? 'atMost';
}

/** With another bound of the same value; a level and a share of change are different things, so that begins anew at no change. */
export function withBound(rail: JsonObject, next: Bound): JsonObject {
  const before = boundOf(rail);
  const value = isRelative(before) === isRelative(next) ? (rail[before] ?? 0) : 0;
  const { atMost: _a, atLeast: _b, equals: _c, relativeAtMost: _d, relativeAtLeast: _e, ...rest } = rail;
  return { ...rest, [next]: value };
}
