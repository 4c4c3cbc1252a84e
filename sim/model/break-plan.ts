import type { Person, Stay } from './roster.js';

/** Shifts of this length and more have a break (minutes). */
const BREAK_SHIFT_MINUTES = 360;
/** A break keeps this far from both ends of the shift (minutes). */
const MARGIN_MINUTES = 90;

/**
 * When each shift has its break: in the forecast's quietest time, away from the ends of the shift, and not with others of the role
 * if that can be helped. The cost of a slot is the forecast need times the number of the role's people who would then be away.
 * Planned once with the roster, in the order of the shifts. NaN for shifts without a break.
 */
export function planBreaks(stays: readonly Stay[], people: readonly Person[], breakMinutes: number, need: (time: number) => number): number[] {
  if (breakMinutes === 0) return stays.map(() => Number.NaN);
  const taken = new Map<string, number>();
  return stays.map((stay) => {
    if (stay.end - stay.start < BREAK_SHIFT_MINUTES) return Number.NaN;
    const { role } = people[stay.person];
    const keyOf = (time: number) => `${role}/${Math.floor(time / breakMinutes)}`;
    let best = stay.start + MARGIN_MINUTES;
    let least = Number.POSITIVE_INFINITY;
    for (let time = best; time + breakMinutes <= stay.end - MARGIN_MINUTES; time += breakMinutes) {
      const cost = (need(time) + 1) * (1 + (taken.get(keyOf(time)) ?? 0));
      if (cost < least) {
        least = cost;
        best = time;
      }
    }
    taken.set(keyOf(best), (taken.get(keyOf(best)) ?? 0) + 1);
    return best;
  });
}
