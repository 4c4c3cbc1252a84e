import { useMemo } from 'react';
import { applyStrategy, ROLES, type Role, type Scenario, type World } from '../../simulation/door.js';
import { valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import type { Painting, Rows } from '../grid/painting.js';
import { type Plan, planOf } from '../plan.js';
import { savedScenarioOf } from '../read-saved.js';
import { type Hourly, hourlyInForce, hourlyPath, type ShiftsOf, withoutRoster, withPaintedRosters, withRosters } from './hourly.js';
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
  /** Takes the roster of a role back. */
  takeBack(role: Role): void;
}

/** @param day counted from 0 @param store position of the store whose load is shown; null before the case was ever sound */
export function useShifts(of: ShiftsOf, store: number, day: number): Shifts | null {
  const { theCase } = useStores();
  const scenario = useCase((s) => s.scenario);
  const document = useCase((s) => s.document);
  const savedDocument = useCase((s) => s.saved);
  const base = useMemo(() => worldOf(scenario, of), [scenario, of]);
  const hourly = useMemo(() => hourlyInForce(document ?? undefined, of), [document, of]);
  // Never a moment late: what is painted begins from the numbers shown.
  const world = useMemo(() => (base === null ? null : withRosters(base, hourly, openHours(base))), [base, hourly]);
  const plan = useMemo(() => (world === null ? null : planOf(world, store)), [world, store]);
  const saved = useMemo(() => savedRows(savedScenarioOf(savedDocument), of, store, day), [savedDocument, of, store, day]);
  if (plan === null || world === null) return null;
  const rows = rowsOf(plan, hourly, day);
  const written = valueAt(document ?? undefined, hourlyPath(of));
  return {
    plan,
    world,
    saved,
    own: ROLES.filter((role) => valueAt(written, [role]) !== undefined),
    painting: {
      rows,
      paint: paintedPeople,
      write: (painted, joins) => {
        const state = theCase.getState();
        if (state.document !== null) state.edit([], withPaintedRosters(state.document, of, rows, painted), `${joins} shifts`);
      },
      settle: () => theCase.getState().settle(),
    },
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
function rowsOf(plan: Plan, hourly: Hourly, day: number): Rows {
  return ROLES.map((role) => {
    const own = hourly[role];
    return plan.hours.map((_, i) => (own === undefined ? plan.roster?.[role][day]?.[i] : own[i]) ?? 0);
  });
}

function savedRows(scenario: Scenario | null, of: ShiftsOf, store: number, day: number): Rows | null {
  const world = worldOf(scenario, of);
  if (world === null || world.staff === 'none') return null;
  return rowsOf(planOf(world, store), {}, day);
}
