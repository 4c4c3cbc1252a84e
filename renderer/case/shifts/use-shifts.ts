import { useMemo } from 'react';
import { applyStrategy, ROLES, type Role, type Scenario, WEEKDAYS, type World } from '../../simulation/door.js';
import { valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import type { Painting, Rows } from '../grid/painting.js';
import { type Plan, planOf } from '../plan.js';
import { savedScenarioOf } from '../read-saved.js';
import {
  hourlyPath,
  type OwnRosters,
  rosterOfCase,
  rosterOn,
  rostersInForce,
  type ShiftsOf,
  type Weekday,
  withoutRoster,
  withPaintedRosters,
  withRosterAway,
  withRosters,
} from './hourly.js';
import { type Brush, paintedPeople } from './shift-brush.js';

/** The rosters of a case or a strategy on one day, and how to paint them. */
export interface Shifts {
  readonly plan: Plan;
  readonly world: World;
  readonly painting: Painting<Brush>;
  /** The same rows as the case was last saved; null where it never was. */
  readonly saved: Rows | null;
  /** Roles with a roster written where it is painted. */
  readonly own: readonly Role[];
  /** Roles whose roster of the case the strategy on screen could go without. */
  readonly removable: readonly Role[];
  /** Takes the roster of a role back. */
  takeBack(role: Role): void;
  /** Has the strategy go without the roster of the case. */
  takeAway(role: Role): void;
}

/** @param day counted from 0 @param store position of the store whose load is shown; null before the case was ever sound */
export function useShifts(of: ShiftsOf, store: number, day: number): Shifts | null {
  const { theCase } = useStores();
  const scenario = useCase((s) => s.scenario);
  const document = useCase((s) => s.document);
  const savedDocument = useCase((s) => s.saved);
  const base = useMemo(() => worldOf(scenario, of), [scenario, of]);
  const own = useMemo(() => rostersInForce(document ?? undefined, of), [document, of]);
  // Never a moment late: what is painted begins from the numbers shown.
  const world = useMemo(() => (base === null ? null : withRosters(base, own, openHours(base))), [base, own]);
  const plan = useMemo(() => (world === null ? null : planOf(world, store)), [world, store]);
  const saved = useMemo(() => savedRows(savedScenarioOf(savedDocument), of, store, day), [savedDocument, of, store, day]);
  if (plan === null || world === null) return null;
  const rows = rowsOf(plan, own, day);
  const on = weekdayOf(plan, day);
  const written = valueAt(document ?? undefined, hourlyPath(of));
  return {
    plan,
    world,
    saved,
    own: ROLES.filter((role) => valueAt(written, [role]) !== undefined),
    removable: ROLES.filter(
      (role) => of.kind === 'strategy' && valueAt(written, [role]) !== null && Array.isArray(rosterOfCase(document ?? undefined, of, role)),
    ),
    painting: {
      rows,
      paint: paintedPeople,
      write: (painted, joins) => {
        const state = theCase.getState();
        if (state.document !== null) state.edit([], withPaintedRosters(state.document, of, rows, painted, on), `${joins} shifts`);
      },
      settle: () => theCase.getState().settle(),
    },
    takeAway: (role) => theCase.getState().change((now) => withRosterAway(now, of, role)),
    takeBack: (role) => theCase.getState().change((now) => withoutRoster(now, of, role)),
  };
}

function worldOf(scenario: Scenario | null, of: ShiftsOf): World | null {
  if (scenario === null) return null;
  const isKnown = of.kind === 'strategy' && scenario.strategies.some(({ id }) => id === of.id);
  return isKnown ? applyStrategy(scenario, of.id) : scenario.world;
}

function openHours({ calendar }: World): number {
  return Number.parseInt(calendar.closes, 10) - Number.parseInt(calendar.opens, 10);
}

/** People by role and hour on a day: what is written first, else what the model makes of the means. */
function rowsOf(plan: Plan, rosters: OwnRosters, day: number): Rows {
  return ROLES.map((role) => {
    const own = rosterOn(rosters, weekdayOf(plan, day), role);
    return plan.hours.map((_, i) => (own === undefined ? plan.roster?.[role][day]?.[i] : own[i]) ?? 0);
  });
}

function weekdayOf({ weekdays }: Plan, day: number): Weekday {
  return WEEKDAYS[weekdays[day] ?? 0] ?? 'monday';
}

const NONE: OwnRosters = { hourly: {}, byWeekday: {} };

function savedRows(scenario: Scenario | null, of: ShiftsOf, store: number, day: number): Rows | null {
  const world = worldOf(scenario, of);
  if (world === null || world.staff === 'none') return null;
  return rowsOf(planOf(world, store), NONE, day);
}
