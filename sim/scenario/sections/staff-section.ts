import '../jitless.js';
import * as z from 'zod';
import { count, quantity, share } from '../quantity.js';
import { minutes, perRole, says, WEEKDAYS } from './words.js';

const wages = {
  wageYuanPerHour: quantity({ unit: 'yuan/h', says: 'Wage of permanent staff', min: 0, max: 10_000, source: 'A' }).default(25),
  temporaryWageYuanPerHour: quantity({ unit: 'yuan/h', says: 'Wage of temporary staff', min: 0, max: 10_000, source: 'A' }).default(22),
  overtimeFactor: quantity({ unit: 'factor', says: 'Pay of overtime', min: 1, max: 10, source: 'A' }).default(1.5),
};

/** People of some roles, a number for each opening hour. */
const ownRosters = perRole(z.array(count({ unit: 'people', says: 'People on duty in each opening hour', min: 0, max: 1000 })).max(24)).partial();

const weekdayRosters = ownRosters.meta({ id: 'WeekdayRosters', description: 'People on duty in each opening hour of a weekday, of some roles.' });

export const staffSchema = z.strictObject({
  onDuty: perRole(quantity({ unit: 'people', says: 'Mean people on duty in opening hours, store of size 1', min: 0, max: 1000, source: 'A' })).meta(
    says('Mean people on duty in each role'),
  ),
  scaleWithSize: z.boolean().default(true).meta({ description: "Multiply onDuty by the store's size, rounded." }),
  rosterFlexibility: share('How far the roster follows the traffic forecast: headcount ~ forecast^flexibility at equal hours', 'A').default(0),
  hourly: ownRosters
    .optional()
    .meta({ description: 'An own roster for some roles, a number for each opening hour; replaces onDuty and flexibility there, in stores of any size.' }),
  hourlyByWeekday: z
    .strictObject(Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, weekdayRosters])) as Record<(typeof WEEKDAYS)[number], typeof weekdayRosters>)
    .partial()
    .optional()
    .meta({
      description: 'Weekdays on which some roles have a roster of their own, a number for each opening hour; other roles and weekdays stay as they are.',
    }),
  coreMinimum: perRole(count({ unit: 'people', says: 'Fewest people left in a role by any move or roster', min: 0, max: 1000, source: 'A' }))
    .prefault({ checkout: 2, floor: 2, stock: 1, desk: 1 })
    .meta(says('Core minimum of each role')),
  shiftHoursMax: quantity({ unit: 'h', says: 'Longest shift', min: 1, max: 24, source: 'A' }).default(24),
  breakMinutes: minutes('Paid break in a shift of six hours or more', 'A').default(0),
  absenceShare: share('Shifts not turned up for', 'A').default(0),
  temporaryShare: share('Posts filled by temporary staff', 'A').default(0),
  temporarySpeed: quantity({ unit: 'factor', says: 'Speed of temporary staff', min: 0.1, max: 2, source: 'A' }).default(0.8),
  temporaryErrorFactor: quantity({ unit: 'factor', says: 'Errors of temporary staff', min: 0, max: 20, source: 'A' }).default(1.5),
  speedSd: quantity({ unit: 'factor', says: 'Standard deviation of speed between people', min: 0, max: 0.3, source: 'F' }).default(0),
  crossTrainedSkill: quantity({ unit: 'factor', says: 'Skill of a cross-trained person away from the home role', min: 0.1, max: 1.2, source: 'A' }).default(
    0.95,
  ),
  switchMinutes: minutes('Time a move to another role takes', 'A').default(5),
  familiarityLoss: quantity({ unit: 'share', says: 'Speed lost just after a move', min: 0, max: 0.9, source: 'A' }).default(0.25),
  familiarityMinutes: quantity({ unit: 'min', says: 'Time constant in which familiarity returns', min: 0.1, max: 10_000, source: 'A' }).default(30),
  unplannedMoveFactor: quantity({ unit: 'factor', says: 'Speed after a move decided on the day', min: 0.1, max: 1, source: 'F' }).default(0.956),
  unplannedMoveMinutes: minutes('How long an unplanned move tells', 'F').default(240),
  ...wages,
});
