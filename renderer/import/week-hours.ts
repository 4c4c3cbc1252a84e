import type { ImportReport } from '../simulation/door.js';

type Reproduction = NonNullable<ImportReport['reproduction']>;

/** An hour of the mean week; between two days stands one of nothing. */
export interface WeekHour {
  /** Its place in the picture, from 0. */
  readonly place: number;
  /** 0 = Monday. */
  readonly weekday: number;
  /** Of the day; undefined for the gap after a day. */
  readonly hour?: number;
  /** Visitors an hour; null where the file has none, or in a gap. */
  readonly file: number | null;
  readonly simulated: number | null;
  /** In the middle of its day. */
  readonly isNoon: boolean;
}

/** All hours of the mean week, day by day. */
export function weekHours({ week, hourly }: Pick<Reproduction, 'week' | 'hourly'>): WeekHour[] {
  const middle = hourly.hours.length >> 1;
  const hours = week.file.flatMap((file, weekday) => [
    ...hourly.hours.map((hour, i) => ({ weekday, hour, file: file[i] ?? null, simulated: week.simulated[weekday]?.[i] ?? null, isNoon: i === middle })),
    { weekday, file: null, simulated: null, isNoon: false },
  ]);
  return hours.slice(0, -1).map((hour, place) => ({ place, ...hour }));
}
