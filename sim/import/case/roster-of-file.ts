import { ROLES, type Role, WEEKDAYS } from '../../scenario/world-schema.js';
import { weekdayOfDay } from '../civil-date.js';
import type { StoreEstimates } from '../estimates/estimate-store.js';
import type { RoleStaffing } from '../estimates/staffing.js';
import type { Stretch } from '../estimates/unusual-days.js';
import { SHIPPED } from './template.js';

/** People on duty as a case has them. */
export interface FileRoster {
  /** Mean in opening hours of a store of size 1. */
  readonly onDuty: Readonly<Record<Role, number>>;
  readonly coreMinimum: Readonly<Record<Role, number>>;
  /** A number for each opening hour, of roles the file tells of; only where there is one store. */
  readonly hourly: Hourly;
  /** The same of weekdays with a roster of their own. */
  readonly hourlyByWeekday: Partial<Readonly<Record<(typeof WEEKDAYS)[number], Hourly>>>;
}

type Hourly = Partial<Readonly<Record<Role, readonly number[]>>>;

/**
 * The roster of the file. Hours are whole people, rounded so that the hours of the day keep their sum; roles that the file says nothing of get
 * the shipped number, scaled to the visitors of the busiest hour.
 * @param season days of the file that the case plays: an even roster has the hours of these
 */
export function rosterOfFile({ staffing, opening, book, shape }: StoreEstimates, visitorsPerDay: number, season: Stretch): FileRoster {
  const busiest = visitorsPerDay * Math.max(...shape.shares.map(({ value }) => value));
  const onDuty = {} as Record<Role, number>;
  const coreMinimum = {} as Record<Role, number>;
  const hourly: Partial<Record<Role, readonly number[]>> = {};
  const byWeekday: Partial<Record<(typeof WEEKDAYS)[number], Partial<Record<Role, readonly number[]>>>> = {};
  for (const role of ROLES) {
    const told = staffing[role];
    let rows: readonly (readonly number[])[] = [];
    if (told === undefined) onDuty[role] = Math.min(1000, Math.max(1, Math.round((SHIPPED.onDuty[role] * busiest) / SHIPPED.busiestHour)));
    else if (book.stores.length > 1) onDuty[role] = Math.min(1000, Number(told.mean.value.toFixed(2)));
    else {
      const week = weekOf(told);
      for (const [i, weekday] of WEEKDAYS.entries()) if (week.own[i] !== undefined) byWeekday[weekday] = { ...byWeekday[weekday], [role]: week.own[i] };
      hourly[role] = week.usual;
      rows = daysOf(season).map((day) => week.own[weekdayOfDay(book.firstDay + day)] ?? week.usual);
      onDuty[role] = rows.flat().reduce((sum, n) => sum + n, 0) / (opening.hours.length * rows.length);
    }
    const least = rows.length === 0 ? Math.floor(onDuty[role]) : Math.min(...rows.flat());
    coreMinimum[role] = Math.min(SHIPPED.coreMinimum[role], least);
  }
  return { onDuty, coreMinimum, hourly, hourlyByWeekday: byWeekday };
}

/** The usual row, and those of weekdays that come to other whole people. */
function weekOf({ hourly, usual: told, byWeekday = [] }: RoleStaffing): {
  readonly usual: readonly number[];
  readonly own: readonly (readonly number[] | undefined)[];
} {
  const usual = wholePeople(told ?? hourly);
  const own = WEEKDAYS.map((_, weekday) => {
    const means = byWeekday[weekday];
    const row = means === undefined ? usual : wholePeople(means);
    return row.some((people, hour) => people !== usual[hour]) ? row : undefined;
  });
  return { usual, own };
}

function daysOf({ from, to }: Stretch): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Whole numbers that run along with these and have their sum, rounded: what one hour loses the next ones get. */
function wholePeople(means: readonly number[]): number[] {
  let sum = 0;
  let given = 0;
  return means.map((mean) => {
    sum += mean;
    const people = Math.min(1000, Math.max(0, Math.round(sum) - given));
    given += people;
    return people;
  });
}
