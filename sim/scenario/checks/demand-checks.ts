import { openingHours } from '../opening-hours.js';
import { ownRosters } from '../own-roster.js';
import { conflictAt, describeFound, type LocatedProblem, problemAt } from '../problem.js';
import { ROLES, WEEKDAYS } from '../world-schema.js';
import { duplicateIds } from './calendar-checks.js';
import type { SoundSections } from './world-check.js';

/** Most visitors of one season in all stores together; about a minute of one core and some gigabytes of events. */
export const MAX_VISITORS = 50_000_000;
/** Most people on duty at the same time in all stores together. */
export const MAX_PEOPLE = 20_000;

/** An hour share for each opening hour, some of them above 0; no second source of the day's shape. */
export function checkDemand({ calendar, demand }: SoundSections): LocatedProblem[] {
  if (demand === undefined) return [];
  const { hourShares, hourSharesByWeekday = {}, sinusoid } = demand;
  const shapes = [
    { at: ['demand', 'hourShares'], shares: hourShares },
    ...WEEKDAYS.map((weekday) => ({ at: ['demand', 'hourSharesByWeekday', weekday], shares: hourSharesByWeekday[weekday] })),
  ];
  return shapes.flatMap(({ at, shares }) => (shares === undefined ? [] : checkShape(at, shares, calendar, sinusoid !== undefined)));
}

function checkShape(at: string[], shares: readonly number[], calendar: SoundSections['calendar'], hasSinusoid: boolean): LocatedProblem[] {
  const problems: LocatedProblem[] = [];
  const hours = calendar === undefined ? shares.length : openingHours(calendar).length;
  if (hours > 0 && shares.length !== hours) {
    problems.push(
      conflictAt('hour-shares-length', at, {
        found: describeFound(shares),
        expected: `a list of ${hours}, one share for each opening hour`,
        parameters: { hours, length: shares.length },
      }),
    );
  }
  if (!shares.some((share) => share > 0)) {
    problems.push(conflictAt('hour-shares-all-zero', at, { found: 'only zeros', expected: 'a share above 0 in some hour' }));
  }
  if (hasSinusoid) {
    problems.push(conflictAt('one-shape-of-the-day', at, { found: describeFound(shares), expected: 'either hourShares or sinusoid, not both' }));
  }
  return problems;
}

export function checkStores({ stores }: SoundSections): LocatedProblem[] {
  if (stores === undefined) return [];
  return duplicateIds(
    stores.map((store) => store.id),
    ['stores'],
  );
}

/** Refuses a world that no computer could run in reasonable time, before anything is built. */
export function checkLoad({ calendar, stores, demand, risks }: SoundSections): LocatedProblem[] {
  if (calendar === undefined || stores === undefined || demand === undefined) return [];
  const start = WEEKDAYS.indexOf(calendar.firstWeekday);
  let visitors = 0;
  for (const store of stores) {
    for (let day = 1; day <= calendar.days; day += 1) {
      const weekday = WEEKDAYS[(start + day - 1) % 7] ?? 'monday';
      const promotion = calendar.promotions.find((one) => one.fromDay + store.calendarShiftDays <= day && day <= one.toDay + store.calendarShiftDays);
      visitors += demand.visitorsPerDay * (1 + demand.growth) * store.size * demand.weekdayFactors[weekday] * (promotion?.trafficFactor ?? 1);
    }
  }
  visitors *= mostRisksBring(risks);
  if (visitors <= MAX_VISITORS) return [];
  const found = `${Math.round(visitors)} visitors in a season of all stores`;
  return [
    problemAt('too-large', ['demand', 'visitorsPerDay'], {
      found,
      expected: `at most ${MAX_VISITORS}: fewer visitors a day, smaller stores, fewer days or risks that bring fewer`,
      parameters: { what: 'load', limit: MAX_VISITORS, visitors: Math.round(visitors) },
    }),
  ];
}

/** Largest factor on visitors if every risk that raises them struck at once. */
function mostRisksBring(risks: SoundSections['risks'] = []): number {
  return risks.reduce((product, { visitorsFactor }) => product * Math.max(1, visitorsFactor), 1);
}

/** Refuses more staff than could be held in memory. */
export function checkPeople({ stores, staff }: SoundSections): LocatedProblem[] {
  if (stores === undefined || staff === undefined || staff === 'none') return [];
  const base = Object.values(staff.onDuty).reduce((sum, people) => sum + people, 0);
  const scale = stores.reduce((sum, store) => sum + (staff.scaleWithSize ? store.size : 1), 0);
  const hourly = ROLES.reduce((sum, role) => sum + Math.max(0, ...ownRosters(staff, role).flat()), 0);
  const people = (base + hourly) * scale;
  if (people <= MAX_PEOPLE) return [];
  return [
    problemAt('too-large', ['staff', 'onDuty'], {
      found: `${Math.round(people)} people on duty in all stores`,
      expected: `at most ${MAX_PEOPLE}`,
      parameters: { what: 'people', limit: MAX_PEOPLE, people: Math.round(people) },
    }),
  ];
}
