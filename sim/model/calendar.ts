import { WEEKDAYS, type World } from '../scenario/world-schema.js';

export const DAY_MINUTES = 1440;

/** The clock of a season: trading days, opening hours, run-off. All times are minutes since day 0, 00:00. */
export interface Calendar {
  readonly days: number;
  /** First weekday, 0 = Monday. */
  readonly firstWeekday: number;
  /** Opening and closing, minutes of the day. */
  readonly opens: number;
  readonly closes: number;
  readonly openHours: number;
  readonly neverCloses: boolean;
  readonly warmUpEnd: number;
  /** End of the last trading day's arrivals. */
  readonly seasonEnd: number;
  /** End of the run-off: what is still open then stays open. */
  readonly end: number;
  readonly totalDays: number;
}

export function compileCalendar(calendar: World['calendar']): Calendar {
  const opens = hourOf(calendar.opens) * 60;
  const closes = hourOf(calendar.closes) * 60;
  const neverCloses = opens === 0 && closes === DAY_MINUTES;
  const totalDays = calendar.days + calendar.runOffDays;
  return Object.freeze({
    days: calendar.days,
    firstWeekday: WEEKDAYS.indexOf(calendar.firstWeekday),
    opens,
    closes,
    openHours: (closes - opens) / 60,
    neverCloses,
    warmUpEnd: calendar.warmUpDays * DAY_MINUTES,
    seasonEnd: calendar.days * DAY_MINUTES,
    end: totalDays * DAY_MINUTES,
    totalDays,
  });
}

/** Hour of a clock time such as "08:00". */
export function hourOf(clock: string): number {
  return Number(clock.slice(0, 2));
}

/** Weekday of a day, 0 = Monday. */
export function weekdayOf(calendar: Calendar, day: number): number {
  return (calendar.firstWeekday + day) % 7;
}

/** How many minutes of a stretch lie in the season: the time of staff is measured until the last midnight, not in the run-off. */
export function minutesInSeason(calendar: Calendar, from: number, to: number): number {
  return Math.max(0, Math.min(to, calendar.seasonEnd) - from);
}

/** Whether staff of the desk and the regions work at `time`: opening hours of every day, run-off included. */
export function isOpen(calendar: Calendar, time: number): boolean {
  const minute = time % DAY_MINUTES;
  return minute >= calendar.opens && minute < calendar.closes;
}

/** Closing time of the day `time` lies in. */
export function closingOf(calendar: Calendar, time: number): number {
  return Math.floor(time / DAY_MINUTES) * DAY_MINUTES + calendar.closes;
}

/** The time at which `minutes` of opening hours have passed since `time`: how the clocks of the first two levels run. */
export function addOpenMinutes(calendar: Calendar, time: number, minutes: number): number {
  if (calendar.neverCloses) return time + minutes;
  let dayStart = Math.floor(time / DAY_MINUTES) * DAY_MINUTES;
  let from = Math.max(time, dayStart + calendar.opens);
  let left = minutes;
  for (;;) {
    const until = dayStart + calendar.closes;
    if (from + left <= until) return from + left;
    left -= Math.max(0, until - from);
    dayStart += DAY_MINUTES;
    from = dayStart + calendar.opens;
  }
}

/** Opening hours between two midnights (minutes). */
export function openMinutesBetween(calendar: Calendar, from: number, until: number): number {
  return ((until - from) / DAY_MINUTES) * (calendar.closes - calendar.opens);
}
