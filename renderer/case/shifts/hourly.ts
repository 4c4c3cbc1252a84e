import { ROLES, type Role, type World } from '../../simulation/door.js';
import { isObject, type Json, type JsonObject, type JsonPath, sameJson, valueAt, withoutValueAt, withValueAt } from '../../stores/json-path.js';
import type { Rows } from '../grid/painting.js';
import { withoutLever } from '../strategies/strategy-edits.js';

/** Whose roster is painted: that of the case, or what a strategy changes of it. */
export type ShiftsOf = { readonly kind: 'case' } | { readonly kind: 'strategy'; readonly index: number; readonly id: string };

/** People by opening hour, of the roles that have a roster of their own. */
export type Hourly = Readonly<Partial<Record<Role, readonly number[]>>>;

const OF_CASE: JsonPath = ['world', 'staff', 'hourly'];

/** Where the rosters stand in the file. */
export function hourlyPath(of: ShiftsOf): JsonPath {
  return of.kind === 'case' ? OF_CASE : ['strategies', of.index, 'changes', 'staff', 'hourly'];
}

/** The own rosters in force, as the document writes them, sound or not: a strategy's in place of the case's. */
export function hourlyInForce(document: Json | undefined, of: ShiftsOf): Hourly {
  const ofCase = valueAt(document, OF_CASE);
  const own = valueAt(document, hourlyPath(of));
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const changed = valueAt(own, [role]);
      const row = changed === undefined ? valueAt(ofCase, [role]) : changed; // null in a strategy takes the case's away
      return Array.isArray(row) ? [[role, row.map((people) => (typeof people === 'number' ? people : 0))]] : [];
    }),
  );
}

/** The world with these rosters, as far as the model can take them: whole numbers, one for each opening hour. */
export function withRosters(world: World, hourly: Hourly, openHours: number): World {
  if (world.staff === 'none') return world;
  const fit = Object.entries(hourly).map(([role, row]) => [role, Array.from({ length: openHours }, (_, i) => Math.max(0, Math.round(row[i] ?? 0)))]);
  return { ...world, staff: { ...world.staff, hourly: Object.fromEntries(fit) } };
}

/**
 * The document with painted rosters. Roles that were not painted stay as they are written, and a strategy says nothing of roles that are as in the case.
 * @param shown what the grid showed before, by role
 */
export function withPaintedRosters(document: JsonObject, of: ShiftsOf, shown: Rows, painted: Rows): Json {
  const path = hourlyPath(of);
  const written = valueAt(document, path);
  const before: JsonObject = isObject(written) ? written : {};
  const ofCase = valueAt(document, OF_CASE);
  const entries = ROLES.flatMap((role, i): [string, Json][] => {
    const row = sameJson(shown[i], painted[i]) ? before[role] : painted[i];
    if (row === undefined || (of.kind === 'strategy' && sameJson(row, valueAt(ofCase, [role])))) return [];
    return [[role, row]];
  });
  return entries.length > 0 ? withValueAt(document, path, Object.fromEntries(entries)) : withoutRosters(document, of, path);
}

/** The document in which a role has no roster of its own any more; in a strategy, in which it is as in the case. */
export function withoutRoster(document: JsonObject, of: ShiftsOf, role: Role): Json {
  const path = hourlyPath(of);
  const left = withoutValueAt(valueAt(document, path) ?? {}, [role]);
  return isObject(left) && Object.keys(left).length > 0 ? withValueAt(document, path, left) : withoutRosters(document, of, path);
}

function withoutRosters(document: JsonObject, of: ShiftsOf, path: JsonPath): Json {
  return of.kind === 'strategy' ? withoutLever(document, of.index, ['staff', 'hourly']) : withoutValueAt(document, path);
}
