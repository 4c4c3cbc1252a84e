import { ROLES, type Role } from '../../scenario/world-schema.js';
import { type HourBook, hourAt, valuesOf } from '../hour-book.js';
import type { StoreDay } from './day-table.js';
import { type Estimate, estimate } from './estimate.js';
import type { Opening } from './opening.js';

/** People on duty in one role. */
export interface RoleStaffing {
  /** Mean over opening hours, of all stores together. */
  readonly mean: Estimate;
  /** Mean of each opening hour, of a store. */
  readonly hourly: readonly number[];
  /** The same of the weekdays that have no roster of their own; only where some have one. */
  readonly usual?: readonly number[];
  /** The same of the weekdays that have a roster of their own, 0 = Monday. */
  readonly byWeekday?: readonly (readonly number[] | undefined)[];
}

/** Roles that the file has a column for. */
export type Staffing = Partial<Readonly<Record<Role, RoleStaffing>>>;

/** Who was on duty: means over the days, an error from the spread between days. */
export function staffing(book: HourBook, opening: Opening, days: readonly StoreDay[]): Staffing {
  const found: Partial<Record<Role, RoleStaffing>> = {};
  for (const role of ROLES) {
    if (!book.measures.includes(`staff.${role}`)) continue;
    const one = roleStaffing(book, opening, days, valuesOf(book, `staff.${role}`));
    if (one !== undefined) found[role] = one;
  }
  return found;
}

function roleStaffing(book: HourBook, opening: Opening, days: readonly StoreDay[], values: Float64Array): RoleStaffing | undefined {
  const all = new HourMeans(opening.hours.length);
  const ofWeekday = Array.from({ length: 7 }, () => new HourMeans(opening.hours.length));
  const means: number[] = [];
  for (const { store, day, weekday } of days) {
    const row = opening.hours.map((hour) => values[hourAt(book, store, day, hour)]);
    all.add(row);
    ofWeekday[weekday].add(row);
    const told = row.filter((value) => !Number.isNaN(value));
    if (told.length > 0) means.push(told.reduce((sum, x) => sum + x, 0) / told.length);
  }
  if (means.length === 0) return undefined;
  const hourly = all.means();
  const value = hourly.reduce((sum, x) => sum + x, 0) / hourly.length;
  const centre = means.reduce((sum, x) => sum + x, 0) / means.length;
  const variance = means.reduce((sum, x) => sum + (x - centre) ** 2, 0) / Math.max(1, means.length - 1);
  const mean = estimate(value, Math.sqrt(variance / means.length), means.length, means.length - 1, 0);
  return { mean, hourly, ...weekdayRosters(ofWeekday) };
}

/** Sums by opening hour of the days that were added; an hour that a day says nothing of does not count there. */
class HourMeans {
  days = 0;
  private readonly sums: number[];
  private readonly counts: number[];

  constructor(hours: number) {
    this.sums = new Array<number>(hours).fill(0);
    this.counts = new Array<number>(hours).fill(0);
  }

  add(row: readonly number[]): void {
    if (row.every(Number.isNaN)) return;
    this.days++;
    for (const [i, value] of row.entries()) {
      if (Number.isNaN(value)) continue;
      this.sums[i] += value;
      this.counts[i]++;
    }
  }

  join(other: HourMeans): void {
    this.days += other.days;
    for (const [i, sum] of other.sums.entries()) {
      this.sums[i] += sum;
      this.counts[i] += other.counts[i];
    }
  }

  means(): number[] {
    return this.sums.map((sum, i) => (this.counts[i] > 0 ? sum / this.counts[i] : 0));
  }
}

/** Fewer days of a weekday than this are no habit. */
const LEAST_DAYS = 2;
/** So many people off what is usual, in any hour, make a roster of its own (people). */
const OWN_BY = 0.5;

/**
 * Weekdays whose people are others than usual: the usual number of an hour is the median of the weekdays, which two days of a weekend do not move.
 * Nothing where all weekdays are alike, or none is usual.
 */
function weekdayRosters(ofWeekday: readonly HourMeans[]): Pick<RoleStaffing, 'usual' | 'byWeekday'> {
  const seen = ofWeekday.filter(({ days }) => days > 0).map((one) => one.means());
  const median = (seen[0] ?? []).map((_, hour) => middle(seen.map((row) => row[hour])));
  const isOwn = ofWeekday.map((one) => one.days >= LEAST_DAYS && one.means().some((people, hour) => Math.abs(people - median[hour]) >= OWN_BY));
  const usual = new HourMeans(median.length);
  for (const [weekday, one] of ofWeekday.entries()) if (!isOwn[weekday]) usual.join(one);
  if (!isOwn.includes(true) || usual.days === 0) return {};
  return { usual: usual.means(), byWeekday: ofWeekday.map((one, weekday) => (isOwn[weekday] ? one.means() : undefined)) };
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
