import type { ClockSeen } from '../../simulation/play/play-scene.js';

export type ClockLevel = 'calm' | 'watch' | 'missed';

export type LeftUnit = 'minutes' | 'hours' | 'longHours';

export interface ClockLeft {
  /** Share of the clock that has run, 0 to 1. */
  readonly run: number;
  /** Minutes until it runs out; below 0 it has. */
  readonly left: number;
  /** In its last quarter a clock is watched, after its end it is missed. */
  readonly level: ClockLevel;
}

/** The clock that runs out first on one level; null where nothing is open. */
export function clockLeft({ next }: ClockSeen, now: number): ClockLeft | null {
  if (next === null || !Number.isFinite(next.due)) return null;
  const length = Math.max(1, next.due - next.since);
  const left = next.due - now;
  const run = Math.min(1, Math.max(0, 1 - left / length));
  return { run, left, level: left < 0 ? 'missed' : run >= 0.75 ? 'watch' : 'calm' };
}

/** A time that is left, in the size people say it: minutes and seconds, hours and minutes, or hours. */
export function leftParts(minutes: number): { readonly unit: LeftUnit; readonly text: string } {
  const size = Math.abs(minutes);
  if (size < 60) return { unit: 'minutes', text: `${two(Math.floor(size))}:${two(Math.floor((size % 1) * 60))}` };
  if (size < 600) return { unit: 'hours', text: `${Math.floor(size / 60)}:${two(Math.floor(size % 60))}` };
  return { unit: 'longHours', text: String(Math.round(size / 60)) };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
