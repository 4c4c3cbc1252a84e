import { ROLES, type Role, WEEKDAYS, type World } from '../../simulation/door.js';
import { isObject, type Json, type JsonObject, type JsonPath, sameJson, valueAt, withoutValueAt, withValueAt } from '../../stores/json-path.js';
import type { Rows } from '../grid/painting.js';
import { withoutLever } from '../strategies/strategy-edits.js';

export type Weekday = (typeof WEEKDAYS)[number];

/** Whose roster is painted: that of the case, or what a strategy changes of it; of every day, or of one weekday. */
export type ShiftsOf = ({ readonly kind: 'case' } | { readonly kind: 'strategy'; readonly index: number; readonly id: string }) & {
  readonly weekday: Weekday | null;
};

/** People by opening hour, of the roles that have a roster of their own. */
type Hourly = Readonly<Partial<Record<Role, readonly number[]>>>;

/** The own rosters of a case or strategy: of every day, and of weekdays, which go before. */
export interface OwnRosters {
  readonly hourly: Hourly;
  readonly byWeekday: Readonly<Partial<Record<Weekday, Hourly>>>;
}

const OF_CASE: JsonPath = ['world', 'staff'];

const staffPath = (of: ShiftsOf): JsonPath => (of.kind === 'case' ? OF_CASE : ['strategies', of.index, 'changes', 'staff']);

const stepsTo = (weekday: Weekday | null): JsonPath => (weekday === null ? ['hourly'] : ['hourlyByWeekday', weekday]);

/** Where the rosters that are painted stand in the file. */
export function hourlyPath(of: ShiftsOf): JsonPath {
  return [...staffPath(of), ...stepsTo(of.weekday)];
}

/** The roster a case writes out for a role, where a strategy could take it away. */
export function rosterOfCase(document: Json | undefined, of: ShiftsOf, role: Role): Json | undefined {
  return valueAt(document, [...OF_CASE, ...stepsTo(of.weekday), role]);
}

/** The own rosters in force, as the document writes them, sound or not: a strategy's in place of the case's. */
export function rostersInForce(document: Json | undefined, of: ShiftsOf): OwnRosters {
  const at = (weekday: Weekday | null) => rostersAt(document, of, stepsTo(weekday));
  return { hourly: at(null), byWeekday: Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, at(weekday)])) };
}

function rostersAt(document: Json | undefined, of: ShiftsOf, steps: JsonPath): Hourly {
  const ofCase = valueAt(document, [...OF_CASE, ...steps]);
  const own = of.kind === 'case' ? ofCase : valueAt(document, [...staffPath(of), ...steps]);
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const changed = valueAt(own, [role]);
      const row = changed === undefined ? valueAt(ofCase, [role]) : changed; // null in a strategy takes the case's away
      return Array.isArray(row) ? [[role, row.map((people) => (typeof people === 'number' ? people : 0))]] : [];
    }),
  );
}

/** The roster in force of a role on a weekday; undefined where the model makes it of the mean. */
export function rosterOn({ hourly, byWeekday }: OwnRosters, weekday: Weekday, role: Role): readonly number[] | undefined {
  return byWeekday[weekday]?.[role] ?? hourly[role];
}

/** The world with these rosters, as far as the model can take them: whole numbers, one for each opening hour. */
export function withRosters(world: World, { hourly, byWeekday }: OwnRosters, openHours: number): World {
  if (world.staff === 'none') return world;
  const people = (row: readonly number[]) => Array.from({ length: openHours }, (_, i) => Math.max(0, Math.round(row[i] ?? 0)));
  const fitted = (rosters: Hourly) => Object.fromEntries(Object.entries(rosters).map(([role, row]) => [role, people(row)]));
  const weekdays = Object.fromEntries(Object.entries(byWeekday).map(([weekday, rosters]) => [weekday, fitted(rosters)]));
  return { ...world, staff: { ...world.staff, hourly: fitted(hourly), hourlyByWeekday: weekdays } };
}

/**
 * The document with painted rosters. Roles that were not painted stay as they are written, and a strategy says nothing of roles that are as in the
 * case. What is painted for every day on a weekday with a roster of its own takes that one's place.
 * @param shown what the grid showed before, by role
 * @param on weekday of the day that was shown
 */
export function withPaintedRosters(document: JsonObject, of: ShiftsOf, shown: Rows, painted: Rows, on: Weekday): Json {
  const roles = ROLES.filter((_, i) => !sameJson(shown[i], painted[i]));
  const rowOf = (role: Role) => painted[ROLES.indexOf(role)] as readonly number[];
  const written = roles.reduce<Json>((next, role) => withRow(next, of, role, rowOf(role)), document);
  if (of.weekday !== null) return written;
  const onWeekday: ShiftsOf = { ...of, weekday: on };
  return roles.reduce(
    (next, role) => (rostersInForce(next, onWeekday).byWeekday[on]?.[role] === undefined ? next : withoutRow(next, onWeekday, role)),
    written,
  );
}

function withRow(document: Json, of: ShiftsOf, role: Role, row: readonly number[]): Json {
  const asInCase = of.kind === 'strategy' && sameJson(row as Json, rosterOfCase(document, of, role));
  return asInCase ? withoutRoster(document, of, role) : withValueAt(document, [...hourlyPath(of), role], row as Json);
}

/** Out of force: taken out of the case, or taken away from it by the strategy. */
function withoutRow(document: Json, of: ShiftsOf, role: Role): Json {
  const isOfCase = of.kind === 'strategy' && Array.isArray(rosterOfCase(document, of, role));
  return isOfCase ? withRosterAway(document, of, role) : withoutRoster(document, of, role);
}

/** The document in which a strategy goes without a roster of the case. */
export function withRosterAway(document: Json, of: ShiftsOf, role: Role): Json {
  return withValueAt(document, [...hourlyPath(of), role], null);
}

/** The document in which a role has no roster of its own any more; in a strategy, in which it is as in the case. No section stays empty. */
export function withoutRoster(document: Json, of: ShiftsOf, role: Role): Json {
  if (of.kind === 'strategy') return withoutLever(document, of.index, ['staff', ...stepsTo(of.weekday), role]);
  let next = withoutValueAt(document, [...hourlyPath(of), role]);
  for (let depth = hourlyPath(of).length; depth > OF_CASE.length; depth--) {
    const section = valueAt(next, hourlyPath(of).slice(0, depth));
    if (!isObject(section) || Object.keys(section).length > 0) break;
    next = withoutValueAt(next, hourlyPath(of).slice(0, depth));
  }
  return next;
}
