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
  const sums = new Array<number>(opening.hours.length).fill(0);
  const counts = new Array<number>(opening.hours.length).fill(0);
  const means: number[] = [];
  for (const { store, day } of days) {
    let sum = 0;
    let count = 0;
    for (const [i, hour] of opening.hours.entries()) {
      const value = values[hourAt(book, store, day, hour)];
      if (Number.isNaN(value)) continue;
      sums[i] += value;
      counts[i]++;
      sum += value;
      count++;
    }
    if (count > 0) means.push(sum / count);
  }
  if (means.length === 0) return undefined;
  const hourly = sums.map((sum, i) => (counts[i] > 0 ? sum / counts[i] : 0));
  const value = hourly.reduce((sum, x) => sum + x, 0) / hourly.length;
  const centre = means.reduce((sum, x) => sum + x, 0) / means.length;
  const variance = means.reduce((sum, x) => sum + (x - centre) ** 2, 0) / Math.max(1, means.length - 1);
  return { mean: estimate(value, Math.sqrt(variance / means.length), means.length, means.length - 1, 0), hourly };
}
