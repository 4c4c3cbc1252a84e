import {
  compileCalendar,
  compileDemand,
  compileForecast,
  compileRoster,
  expectedWage,
  planLoad,
  ROLES,
  type Role,
  type World,
  weekdayOf,
} from '../simulation/door.js';

/** Numbers by day, then by place in the opening hours. */
type ByHour = readonly (readonly number[])[];

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
  /** Yuan a rostered hour costs by expectation, before overtime; 0 without staff. */
  readonly wageYuanPerHour: number;
  /** What the roster meets by plan; null without staff. */
  readonly load: {
    /** Visitors an hour as plans know them. */
    readonly forecast: ByHour;
    /** Pressure index of each role; null where the case gives it nothing to do. */
    readonly pressure: Readonly<Record<Role, ByHour | null>>;
    /** The same with one of the people less. */
    readonly pressureOfOneLess: Readonly<Record<Role, ByHour | null>>;
  } | null;
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
  const forecast = compileForecast(world, calendar, curve);
  const roster = staff === null ? null : compileRoster(world, staff, calendar, curve, forecast, store.size);
  const load = staff === null || roster === null ? null : planLoad(world, staff, calendar, curve, forecast, roster, store.size);
  const ordinary = world.demand.visitorsPerDay * store.size;
  const byHour = (grid: ArrayLike<number>, times: number) => days.map((day) => hours.map((hour) => (grid[day * 24 + hour] ?? 0) * times));
  const gridOrNull = (grid: Float64Array | undefined) => (grid === undefined ? null : byHour(grid, 1));
  return {
    days: calendar.days,
    hours,
    weekdays: days.map((day) => weekdayOf(calendar, day)),
    dayFactor: days.map((day) => (ordinary === 0 ? 0 : ((curve.ordinary[day] ?? 0) * (curve.trafficFactor[day] ?? 0)) / ordinary)),
    visitors: byHour(curve.perMinute, 60),
    hourShares: hours.map((hour) => curve.hourShares[hour] ?? 0),
    roster: roster === null ? null : perRole((i) => byHour(roster.headcount[i] as Int32Array, 1)),
    rosterHours: roster?.hours ?? 0,
    wageYuanPerHour: staff === null ? 0 : expectedWage(staff),
    load:
      load === null
        ? null
        : {
            forecast: byHour(load.visitors, 1),
            pressure: perRole((i) => gridOrNull(load.pressure[i])),
            pressureOfOneLess: perRole((i) => gridOrNull(load.pressureOfOneLess[i])),
          },
  };
}

function perRole<T>(value: (role: number) => T): Readonly<Record<Role, T>> {
  return Object.fromEntries(ROLES.map((role, i) => [role, value(i)])) as Record<Role, T>;
}
