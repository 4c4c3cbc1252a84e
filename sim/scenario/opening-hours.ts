import type { World } from './world-schema.js';

/** The hours of the day in which the stores are open: for 08:00 to 22:00 the list 8, 9, … 21. Empty if the calendar contradicts itself. */
export function openingHours(calendar: Pick<World['calendar'], 'opens' | 'closes'>): number[] {
  const from = hourOf(calendar.opens);
  const count = Math.max(0, hourOf(calendar.closes) - from);
  return Array.from({ length: count }, (_, i) => from + i);
}

/** The hour of a clock text: 8 for "08:00". */
export function hourOf(clock: string): number {
  return Number(clock.slice(0, 2));
}
