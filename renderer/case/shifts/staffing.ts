import { ROLES, type Role } from '../../simulation/door.js';
import type { Plan } from '../plan.js';

/** Whether an hour has too few people for what comes, or one that could be elsewhere. */
export type Staffing = 'short' | 'spare' | null;

/** The levels of a case at which alerts begin and end (index), and the fewest people of each role. */
export interface StaffingLevels {
  readonly alertOn: number;
  readonly alertOff: number;
  readonly coreMinimum: Readonly<Record<Role, number>>;
}

/**
 * Too few: the forecast alone brings the role to the level of an alert. One to spare: with one less it would still be below the level at which
 * alerts end, and the core minimum would be kept.
 */
export function staffingOf(plan: Plan, role: Role, day: number, hour: number, levels: StaffingLevels): Staffing {
  const pressure = plan.load?.pressure[role]?.[day]?.[hour];
  const ofOneLess = plan.load?.pressureOfOneLess[role]?.[day]?.[hour];
  const people = plan.roster?.[role][day]?.[hour];
  if (pressure === undefined || ofOneLess === undefined || people === undefined) return null;
  if (pressure >= levels.alertOn) return 'short';
  return people > Math.max(levels.coreMinimum[role], 0) && ofOneLess < levels.alertOff ? 'spare' : null;
}

/** Hours and what they cost by expectation, of some days. */
export interface Labour {
  readonly hours: number;
  readonly yuan: number;
}

/** Labour rostered on the days from `from` until before `to`. */
export function labourOf({ roster, wageYuanPerHour }: Plan, from: number, to: number): Labour {
  const hours =
    roster === null ? 0 : ROLES.reduce((sum, role) => sum + roster[role].slice(from, to).reduce((days, day) => days + day.reduce((a, b) => a + b, 0), 0), 0);
  return { hours, yuan: hours * wageYuanPerHour };
}
