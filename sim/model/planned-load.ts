import { meanOf } from '../engine/distribution.js';
import { pressureSchema } from '../scenario/sections/pool-section.js';
import { ROLES, type Staff, type World } from '../scenario/world-schema.js';
import { type Calendar, weekdayOf } from './calendar.js';
import { meanCheckoutWork } from './compiled-case.js';
import type { DemandCurve } from './demand.js';
import type { Forecast } from './forecast.js';
import { countedStrength, loadIndex, promotersNeeded } from './pressure-index.js';
import { CHECKOUT, DESK, FLOOR, type Roster, STOCK } from './roster.js';
import { refillsOfVisitor, shelfCapacity } from './shelf-plan.js';
import { expectVisitor } from './visitor-expectation.js';

const HOUR = 60;

/** What the roster of a store meets by plan, before anyone arrives. By day x 24 hours. */
export interface PlannedLoad {
  /** Visitors forecast for each hour. */
  readonly visitors: Float64Array;
  /** By role: people at standard speed expected at their places, breaks, absence and temporary staff taken into account. */
  readonly strength: readonly Float64Array[];
  /** By role: the pressure index of the forecast work alone, with nobody waiting yet; undefined where the case gives the role nothing to do. */
  readonly pressure: readonly (Float64Array | undefined)[];
  /** By role: the same with one of the people rostered less. */
  readonly pressureOfOneLess: readonly (Float64Array | undefined)[];
}

/**
 * The pressure each role would have if the day came as forecast and nobody waited from before: the index of model.md 4.6, with the work of an
 * hour ahead. Customers on the floor are visitors an hour times the mean time there (Little's law).
 */
export function planLoad(world: World, staff: Staff, calendar: Calendar, curve: DemandCurve, forecast: Forecast, roster: Roster, size: number): PlannedLoad {
  const hours = calendar.days * 24;
  const visitors = Float64Array.from({ length: hours }, (_, i) => {
    const day = Math.floor(i / 24);
    return forecast.visitors[day] * curve.weekdayShares[weekdayOf(calendar, day)][i % 24];
  });
  const speed = meanSpeed(staff);
  const strength = present(staff, calendar, roster).map((people) => people.map((count) => count * speed));
  const measures = indexOf(world, size);
  const byRole = (less: number) =>
    ROLES.map((_, role) => {
      const index = measures[role];
      return index && visitors.map((count, i) => index(count, strength[role][i] - less * speed));
    });
  return Object.freeze({ visitors, strength: Object.freeze(strength), pressure: Object.freeze(byRole(0)), pressureOfOneLess: Object.freeze(byRole(1)) });
}

type Index = (visitorsAnHour: number, strength: number) => number;

/** Index of each role from visitors an hour and people; the targets of the case, or the shipped ones where it measures no pressure. */
function indexOf(world: World, size: number): readonly (Index | undefined)[] {
  const { targetUtilisation, targetHelpShare } = world.pressure ?? pressureSchema.parse({});
  const { conversion, desk, stock } = world;
  const expected = expectVisitor(world);
  const load =
    (minutesAVisitor: number): Index =>
    (visitors, strength) =>
      loadIndex(visitors * minutesAVisitor, HOUR, strength, targetUtilisation);
  const measures: (Index | undefined)[] = ROLES.map(() => undefined);
  if (world.checkout) measures[CHECKOUT] = load(expected.conversion * meanCheckoutWork(world));
  if (desk) measures[DESK] = load(expected.deskVisits * meanOf(desk.workMinutes));
  if (stock?.shelf) {
    const refills = refillsOfVisitor(stock.shelf, shelfCapacity(world, stock, size, expected), expected);
    measures[STOCK] = load(refills * meanOf(stock.shelf.refillWorkMinutes));
  }
  if (conversion) {
    const stay = meanOf(world.customers.browseMinutes) / HOUR;
    measures[FLOOR] = (visitors, strength) => promotersNeeded(visitors * stay, targetHelpShare, conversion.promotersPerCustomer) / countedStrength(strength);
  }
  return measures;
}

/** Standard minutes of work a minute of a rostered person who is not on a break, by the shares of temporary staff and of shifts not turned up for. */
function meanSpeed({ absenceShare, temporaryShare, temporarySpeed }: Staff): number {
  return (1 - absenceShare) * (1 - temporaryShare * (1 - temporarySpeed));
}

/** Yuan an hour of a rostered person costs by expectation: whoever does not turn up is not paid, overtime is not planned. */
export function expectedWage({ absenceShare, temporaryShare, wageYuanPerHour, temporaryWageYuanPerHour }: Staff): number {
  return (1 - absenceShare) * ((1 - temporaryShare) * wageYuanPerHour + temporaryShare * temporaryWageYuanPerHour);
}

/** People of each role at their places in each hour of the trading days, breaks left out. */
function present(staff: Staff, calendar: Calendar, roster: Roster): Float64Array[] {
  const people = ROLES.map(() => new Float64Array(calendar.days * 24));
  for (const shift of roster.shifts) {
    const hours = people[roster.people[shift.person].role];
    addMinutes(hours, shift.start, shift.end, 1 / HOUR);
    if (!Number.isNaN(shift.breakAt)) addMinutes(hours, shift.breakAt, Math.min(shift.breakAt + staff.breakMinutes, shift.end), -1 / HOUR);
  }
  return people;
}

/** Adds `each` for every minute of a time to its hour; hours after the last are left out. */
function addMinutes(hours: Float64Array, from: number, to: number, each: number): void {
  for (let at = from; at < to; ) {
    const hour = Math.floor(at / HOUR);
    const end = Math.min(to, (hour + 1) * HOUR);
    if (hour < hours.length) hours[hour] += (end - at) * each;
    at = end;
  }
}
