import { compileCalendar, compileDemand, compileForecast, compileRoster, ROLES, type Role, type World, weekdayOf } from '../simulation/door.js';

/** What the world comes to before anyone arrives: opening hours, visitors expected, people rostered. For one store. */
export interface Plan {
  readonly days: number;
  /** Hours of the day, 8 for 08:00 to 09:00. */
  readonly hours: readonly number[];
  /** 0 = Monday, by day. */
  readonly weekdays: readonly number[];
  /** Visitors of a day against the average ordinary day. */
  readonly dayFactor: readonly number[];
  /** Visitors an hour: by day, then by place in `hours`. */
  readonly visitors: readonly (readonly number[])[];
  /** Share of a day's visitors, by place in `hours`. */
  readonly hourShares: readonly number[];
  /** People on duty by role, day, place in `hours`; null without staff. */
  readonly roster: Readonly<Record<Role, readonly (readonly number[])[]>> | null;
  /** Rostered hours of the season. */
  readonly rosterHours: number;
}

const plans = new WeakMap<World, Map<number, Plan>>();

/** The plan of a world, worked out once: worlds are never changed in place. */
export function planOf(world: World, storeIndex: number): Plan {
  const known = plans.get(world) ?? new Map<number, Plan>();
  plans.set(world, known);
  const plan = known.get(storeIndex) ?? makePlan(world, storeIndex);
  known.set(storeIndex, plan);
  return plan;
}

/** Works the plan out with the model's own arithmetic. */
function makePlan(world: World, storeIndex: number): Plan {
  const calendar = compileCalendar(world.calendar);
  const store = world.stores[storeIndex] ?? (world.stores[0] as World['stores'][number]);
  const curve = compileDemand(world, calendar, store);
  const first = calendar.opens / 60;
  const hours = Array.from({ length: calendar.openHours }, (_, i) => first + i);
  const days = Array.from({ length: calendar.days }, (_, day) => day);
  const staff = world.staff === 'none' ? null : world.staff;
  const roster = staff === null ? null : compileRoster(world, staff, calendar, curve, compileForecast(world, calendar, curve), store.size);
  const ordinary = world.demand.visitorsPerDay * store.size;
  const byHour = (grid: ArrayLike<number>, times: number) => days.map((day) => hours.map((hour) => (grid[day * 24 + hour] ?? 0) * times));
  return {
    days: calendar.days,
    hours,
    weekdays: days.map((day) => weekdayOf(calendar, day)),
    dayFactor: days.map((day) => (ordinary === 0 ? 0 : ((curve.ordinary[day] ?? 0) * (curve.trafficFactor[day] ?? 0)) / ordinary)),
    visitors: byHour(curve.perMinute, 60),
    hourShares: hours.map((hour) => curve.hourShares[hour] ?? 0),
    roster:
      roster === null ? null : (Object.fromEntries(ROLES.map((role, i) => [role, byHour(roster.headcount[i] as Int32Array, 1)])) as unknown as Plan['roster']),
    rosterHours: roster?.hours ?? 0,
  };
}
