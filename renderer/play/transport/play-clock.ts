import type { StoreScene } from '../../simulation/play/play-scene.js';

/** Longest stretch of real time one frame makes up for (ms): after a pause of the window the season does not leap. */
const LONGEST_FRAME = 100;

export interface ClockState {
  /** Minute shown. */
  readonly shown: number;
  /** Minute wanted next; ahead of what is shown by what has passed since. */
  readonly wanted: number;
}

export interface ClockInput {
  /** Time since the last frame (ms). */
  readonly passed: number;
  /** Minutes of the season a second. */
  readonly perSecond: number;
  /** Last minute of the season. */
  readonly end: number;
}

/** The clock after a frame: what is wanted runs on, but never further ahead of what is shown than a tenth of a second's worth. */
export function tick({ shown, wanted }: ClockState, { passed, perSecond, end }: ClockInput): ClockState {
  const ahead = (perSecond * Math.min(LONGEST_FRAME, Math.max(0, passed))) / 1000;
  const most = shown + (perSecond * LONGEST_FRAME) / 1000;
  return { shown, wanted: Math.min(end, most, Math.max(wanted, shown) + ahead) };
}

export interface DayHours {
  /** Minutes of the day. */
  readonly opens: number;
  readonly closes: number;
}

/** The next opening after a moment when the store is closed and empty; the moment itself while it is open. */
export function skipNight(minute: number, { opens, closes }: DayHours): number {
  const day = Math.floor(minute / 1440) * 1440;
  const ofDay = minute - day;
  if (ofDay < opens) return day + opens;
  return ofDay >= closes ? day + 1440 + opens : minute;
}

/** What is worth watching next: nothing happens between closing and opening once the last person has left. Never beyond the end. */
export function afterNight(minute: number, hours: DayHours & { readonly end: number }, scene: StoreScene | undefined): number {
  if (scene === undefined || scene.isOpen || scene.browsingCount + scene.line.length + scene.people.length > 0) return minute;
  return Math.min(hours.end, skipNight(minute, hours));
}
