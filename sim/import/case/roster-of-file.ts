import { ROLES, type Role } from '../../scenario/world-schema.js';
import type { StoreEstimates } from '../estimates/estimate-store.js';
import { SHIPPED } from './template.js';

/** People on duty as a case has them. */
export interface FileRoster {
  /** Mean in opening hours of a store of size 1. */
  readonly onDuty: Readonly<Record<Role, number>>;
  readonly coreMinimum: Readonly<Record<Role, number>>;
  /** A number for each opening hour, of roles the file tells of; only where there is one store. */
  readonly hourly: Partial<Readonly<Record<Role, readonly number[]>>>;
}

/**
 * The roster of the file. Hours are whole people, rounded so that the hours of the day keep their sum; roles that the file says nothing of get
 * the shipped number, scaled to the visitors of the busiest hour.
 */
export function rosterOfFile({ staffing, opening, book, shape }: StoreEstimates, visitorsPerDay: number): FileRoster {
  const busiest = visitorsPerDay * Math.max(...shape.shares.map(({ value }) => value));
  const onDuty = {} as Record<Role, number>;
  const coreMinimum = {} as Record<Role, number>;
  const hourly: Partial<Record<Role, readonly number[]>> = {};
  for (const role of ROLES) {
    const told = staffing[role];
    if (told === undefined) onDuty[role] = Math.min(1000, Math.max(1, Math.round((SHIPPED.onDuty[role] * busiest) / SHIPPED.busiestHour)));
    else if (book.stores.length > 1) onDuty[role] = Math.min(1000, Number(told.mean.value.toFixed(2)));
    else {
      const people = wholePeople(told.hourly);
      hourly[role] = people;
      onDuty[role] = people.reduce((sum, n) => sum + n, 0) / opening.hours.length;
    }
    const least = hourly[role] === undefined ? Math.floor(onDuty[role]) : Math.min(...hourly[role]);
    coreMinimum[role] = Math.min(SHIPPED.coreMinimum[role], least);
  }
  return { onDuty, coreMinimum, hourly };
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
