import { ownRoster } from '../scenario/own-roster.js';
import { ROLES, type Staff, WEEKDAYS, type World } from '../scenario/world-schema.js';
import { planBreaks } from './break-plan.js';
import { type Calendar, DAY_MINUTES, weekdayOf } from './calendar.js';
import type { DemandCurve } from './demand.js';
import type { Forecast } from './forecast.js';
import { cutIntoShifts, mergeMeeting, runs } from './shift-runs.js';

export const ROLE_COUNT = ROLES.length;
export const CHECKOUT = 0;
export const FLOOR = 1;
export const STOCK = 2;
export const DESK = 3;

/** One unbroken stay of one person, before breaks are planned. */
export type Stay = Omit<Shift, 'breakAt'>;

/** One shift of one person. Times in minutes; `end` of one shift and `start` of the next are merged where they meet. */
export interface Shift {
  readonly person: number;
  readonly start: number;
  readonly end: number;
  /** When the break starts; NaN for a shift without one. */
  readonly breakAt: number;
}

/** Layers from here on are temporary staff who can be called in, as many as one rule may call in a day. */
export const FIRST_ON_CALL = 900;

/** Layers from here on are floats of the region. */
export const FIRST_FLOAT = 960;

/** A post of the roster and the shift part that fills it; the same in every strategy, so that its luck is too. */
export interface Person {
  readonly role: number;
  /** How many people of the role are planned before this one. */
  readonly layer: number;
  readonly part: number;
}

/** A number of the post that no other post of the store has: the address of its luck. */
export function postNumber({ role, layer, part }: Person): number {
  return (role * 1024 + layer) * 256 + part;
}

export interface Roster {
  /** How far headcounts follow the traffic forecast, 0 to 1. */
  readonly flexibility: number;
  readonly people: readonly Person[];
  /** Of all rosters of the store. */
  readonly shifts: readonly Shift[];
  /** Shifts of this roster by the day they start on. */
  readonly byDay: readonly (readonly number[])[];
  /** People on duty: role x days x 24. */
  readonly headcount: readonly Int32Array[];
  /** Rostered hours within the trading days. */
  readonly hours: number;
}

/** Builds the roster of one store: headcounts first, then people and shifts that fill them, layer by layer. */
export function compileRoster(world: World, staff: Staff, calendar: Calendar, curve: DemandCurve, forecast: Forecast, size: number): Roster {
  return compileRosters(world, staff, calendar, curve, forecast, size, [staff.rosterFlexibility])[0];
}

/**
 * The rosters of one store for several flexibilities. They share their people and one list of shifts, so that one can follow on another
 * from day to day and a person keeps the same luck in all of them.
 */
export function compileRosters(
  world: World,
  staff: Staff,
  calendar: Calendar,
  curve: DemandCurve,
  forecast: Forecast,
  size: number,
  flexibilities: readonly number[],
  /** People more than rules need who can be called in. */
  moreOnCall = 0,
): readonly Roster[] {
  const posts = new Posts();
  const shifts: Shift[] = [];
  const drafts = flexibilities.map((flexibility) => {
    const flexible = { ...staff, rosterFlexibility: flexibility };
    const headcount = ROLES.map((_, role) => roleHeadcount(world, flexible, calendar, curve, forecast, size, role));
    const own = shiftsOf(headcount, posts, flexible, (time) => need(calendar, curve, forecast, time));
    const first = shifts.length;
    shifts.push(...own);
    const byDay: number[][] = Array.from({ length: calendar.totalDays }, () => []);
    for (const [i, shift] of own.entries()) byDay[Math.floor(shift.start / DAY_MINUTES)].push(first + i);
    const hours = own.reduce((sum, s) => sum + Math.max(0, Math.min(s.end, calendar.seasonEnd) - s.start) / 60, 0);
    return { flexibility, byDay: Object.freeze(byDay), headcount: Object.freeze(headcount), hours };
  });
  const people = Object.freeze([...posts.people, ...onCall(world, moreOnCall), ...seats(world)]);
  Object.freeze(shifts);
  return Object.freeze(drafts.map((draft) => Object.freeze({ ...draft, people, shifts })));
}

/** The places of temporary staff who can be called in: enough for all calls of a day at once. */
function onCall({ rules }: World, more: number): Person[] {
  const most = rules?.list.flatMap((rule) => rule.do.map((action) => (action.kind === 'call-in' ? action.mostADay : 0))) ?? [];
  const people = Math.min(
    FIRST_FLOAT - FIRST_ON_CALL,
    most.reduce((sum, n) => sum + n, more),
  );
  return Array.from({ length: people }, (_, i) => Object.freeze({ role: CHECKOUT, layer: FIRST_ON_CALL + i, part: 0 }));
}

/** The places that floats of the region take in this store's staff; no shift of the store is theirs. */
function seats(world: World): Person[] {
  return Array.from({ length: world.floats?.people ?? 0 }, (_, float) => Object.freeze({ role: CHECKOUT, layer: FIRST_FLOAT + float, part: 0 }));
}

/** The posts of a store, numbered as they are met. */
class Posts {
  readonly people: Person[] = [];
  private readonly index = new Map<string, number>();

  at(role: number, layer: number, part: number): number {
    const key = `${role}/${layer}/${part}`;
    let person = this.index.get(key);
    if (person === undefined) {
      person = this.people.length;
      this.people.push(Object.freeze({ role, layer, part }));
      this.index.set(key, person);
    }
    return person;
  }
}

function shiftsOf(headcount: readonly Int32Array[], posts: Posts, staff: Staff, busyness: (time: number) => number): Shift[] {
  const stays: Stay[] = [];
  for (let role = 0; role < ROLE_COUNT; role++) {
    for (const run of runs(headcount[role]))
      cutIntoShifts(run, staff.shiftHoursMax, (part, start, end) => stays.push({ person: posts.at(role, run.layer, part), start, end }));
  }
  const merged = mergeMeeting(stays);
  const breaks = planBreaks(merged, posts.people, staff.breakMinutes, busyness);
  return merged.map((stay, i): Shift => Object.freeze({ ...stay, breakAt: breaks[i] }));
}

/** People on duty in one role, totalDays x 24. Run-off days keep only the desk, for complaints that are still open. */
function roleHeadcount(world: World, staff: Staff, calendar: Calendar, curve: DemandCurve, forecast: Forecast, size: number, role: number): Int32Array {
  const name = ROLES[role];
  const grid = new Int32Array(calendar.totalDays * 24);
  const first = calendar.opens / 60;
  const mean = staff.onDuty[name] * (staff.scaleWithSize ? size : 1);
  const planned = staff.hourly?.[name]
    ? undefined
    : spread(
        Math.round(mean * calendar.openHours * calendar.days),
        Math.min(staff.coreMinimum[name], Math.floor(mean)),
        weights(staff, calendar, curve, forecast),
      );
  for (let day = 0; day < calendar.days; day++) {
    const own = ownRoster(staff, name, WEEKDAYS[weekdayOf(calendar, day)]);
    for (let i = 0; i < calendar.openHours; i++) {
      grid[day * 24 + first + i] = own ? (own[i] ?? 0) : (planned?.[day * calendar.openHours + i] ?? 0);
    }
  }
  if (name === 'desk' && world.customers.voice) {
    for (let day = calendar.days; day < calendar.totalDays; day++) {
      for (let i = 0; i < calendar.openHours; i++) grid[day * 24 + first + i] = Math.max(1, Math.round(mean));
    }
  }
  return grid;
}

/** Forecast visitors in the hour of `time`. */
function need(calendar: Calendar, curve: DemandCurve, forecast: Forecast, time: number): number {
  const day = Math.floor(time / DAY_MINUTES);
  return day < calendar.days ? forecast.visitors[day] * curve.weekdayShares[weekdayOf(calendar, day)][Math.floor(time / 60) % 24] : 0;
}

/** Relative need of each opening hour of the season: forecast visitors to the power of the roster's flexibility. */
function weights(staff: Staff, calendar: Calendar, curve: DemandCurve, forecast: Forecast): Float64Array {
  const first = calendar.opens / 60;
  const need = new Float64Array(calendar.days * calendar.openHours);
  for (let day = 0; day < calendar.days; day++) {
    const shares = curve.weekdayShares[weekdayOf(calendar, day)];
    for (let i = 0; i < calendar.openHours; i++) {
      need[day * calendar.openHours + i] = Math.max(1e-9, forecast.visitors[day] * shares[first + i]) ** staff.rosterFlexibility;
    }
  }
  return need;
}

/**
 * Shares `total` person-hours over cells in proportion to their weights, whole numbers, none below `least`, the sum exact:
 * cells below the least are fixed there and the rest shared again; fractions go to the largest remainders, ties to the earlier cell.
 */
export function spread(total: number, least: number, weight: Float64Array): Int32Array {
  const cells = weight.length;
  const given = new Int32Array(cells);
  const fixed = new Uint8Array(cells);
  let rest = total;
  let sum = weight.reduce((a, w) => a + w, 0);
  for (let again = true; again; ) {
    again = false;
    for (let i = 0; i < cells; i++) {
      if (fixed[i] || (weight[i] / sum) * rest >= least) continue;
      fixed[i] = 1;
      given[i] = least;
      rest -= least;
      sum -= weight[i];
      again = true;
    }
  }
  const free = [...weight.keys()].filter((i) => !fixed[i]);
  const remainder = new Float64Array(cells);
  let used = 0;
  for (const i of free) {
    const ideal = (weight[i] / sum) * rest;
    given[i] = Math.floor(ideal + 1e-9);
    remainder[i] = ideal - given[i];
    used += given[i];
  }
  free.sort((a, b) => remainder[b] - remainder[a] || a - b);
  for (let i = 0; i < rest - used; i++) given[free[i % free.length]]++;
  return given;
}
