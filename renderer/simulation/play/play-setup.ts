import { CHECKOUT, type CompiledCase, FIRST_ON_CALL, ROLES, type Role, type Scenario, scenarioDigest } from '../door.js';
import type { Abilities, PlaySetup, PlayStore } from './player.js';

/** Tills drawn beyond those the roster can staff, for the player to open. */
const SPARE_TILLS = 3;
const FEWEST_TILLS = 4;
const MOST_TILLS = 18;

/** What does not change while a season of this case is played. */
export function setupOf(scenario: Scenario, compiled: CompiledCase): PlaySetup {
  const { calendar, world } = compiled;
  return {
    days: calendar.days,
    firstWeekday: calendar.firstWeekday,
    opens: calendar.opens,
    closes: calendar.closes,
    start: calendar.opens + 1,
    end: calendar.seasonEnd,
    stores: compiled.stores.map((store, i) => storeOf(compiled, store, world.stores[i].title)),
    promotions: world.calendar.promotions.map(({ title, fromDay, toDay, trafficFactor }) => ({
      title,
      from: (fromDay - 1) * 1440,
      until: toDay * 1440,
      trafficFactor,
    })),
    seed: scenario.seed,
    digest: scenarioDigest(scenario),
    can: abilitiesOf(compiled),
  };
}

function storeOf({ world }: CompiledCase, { id, roster }: CompiledCase['stores'][number], title: PlayStore['title']): PlayStore {
  const posts = (roster?.people ?? []).filter(({ role, layer }) => role === CHECKOUT && layer < FIRST_ON_CALL).map(({ layer }) => layer + 1);
  const tills = Math.min(MOST_TILLS, Math.max(FEWEST_TILLS, Math.max(0, ...posts) + SPARE_TILLS));
  return { id, title, groups: world.stock?.groups ?? 0, promoted: world.stock?.promotedGroups ?? 0, tills, roles: rolesOf(world, roster) };
}

function rolesOf(world: CompiledCase['world'], roster: CompiledCase['stores'][number]['roster']): readonly Role[] {
  const rostered = new Set((roster?.people ?? []).map(({ role }) => ROLES[role]));
  const hasPlace: Readonly<Record<Role, boolean>> = {
    checkout: world.checkout !== undefined,
    floor: world.conversion !== undefined,
    stock: world.stock?.shelf !== undefined,
    desk: world.desk !== undefined,
  };
  return ROLES.filter((role) => hasPlace[role] || rostered.has(role));
}

function abilitiesOf({ world }: CompiledCase): Abilities {
  const hasStaff = world.staff !== 'none';
  const { expedite } = world.stock ?? {};
  return {
    move: hasStaff,
    tills: hasStaff && world.checkout !== undefined,
    callIn: hasStaff,
    lend: hasStaff && world.floats !== undefined,
    coupons: world.checkout !== undefined,
    expedite: world.stock !== undefined,
    restock: world.stock?.shelf !== undefined,
    expediteTerms: expedite ? { yuanPerUnit: expedite.yuanPerUnit, yuanPerOrder: expedite.yuanPerOrder, hours: expedite.leadTimeHours } : null,
    switchMinutes: world.staff === 'none' ? 0 : world.staff.switchMinutes,
  };
}
