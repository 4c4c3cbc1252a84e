import { ownRosters } from '../own-roster.js';
import { conflictAt, type LocatedProblem } from '../problem.js';
import type { Rule, Rules } from '../sections/rules-section.js';
import { ROLES, type Role, type Staff } from '../world-schema.js';
import { excludeEachOther } from './condition-checks.js';
import type { SoundSections } from './world-check.js';

/** One way a rule may send a person, and where it stands. */
interface Way {
  readonly rule: Rule;
  readonly index: number;
  readonly action: number;
  readonly from: Role;
  readonly to: Role;
}

/** Moves that lead somewhere, leave the core minimum, and do not send a person in a circle for ever. */
export function checkMoves(world: SoundSections): LocatedProblem[] {
  const { rules } = world;
  if (rules === undefined) return [];
  return [...checkElsewhere(rules), ...checkFloors(rules, world), ...checkCircles(rules)];
}

function checkElsewhere({ list }: Rules): LocatedProblem[] {
  return list.flatMap((rule, i) =>
    rule.do.flatMap((action, a) => {
      const nowhere = (action.kind === 'move' && action.from === action.to) || (action.kind === 'close-till' && action.to === 'checkout');
      if (!nowhere) return [];
      return [
        conflictAt('goes-elsewhere', ['rules', 'list', i, 'do', a, 'to'], {
          found: `"${action.to}"`,
          expected: `another role than "${action.to}", from where they are taken`,
          parameters: { role: action.to },
        }),
      ];
    }),
  );
}

/** A flat roster says how many people a role can spare at most; a move of more can never be carried out in full. */
function checkFloors({ list }: Rules, { staff, stores, pool }: SoundSections): LocatedProblem[] {
  if (staff === undefined || staff === 'none' || stores === undefined || staff.rosterFlexibility > 0) return [];
  if (pool !== undefined && pool.policy !== 'none') return [];
  const fed = new Set(list.flatMap((rule) => rule.do.flatMap((action) => ('role' in action ? [action.role] : action.kind === 'move' ? [action.to] : []))));
  const flexible = list.some((rule) => rule.do.some((action) => action.kind === 'change-roster'));
  if (flexible) return [];
  return list.flatMap((rule, i) =>
    rule.do.flatMap((action, a) => {
      const from = action.kind === 'move' ? action.from : action.kind === 'close-till' ? 'checkout' : undefined;
      if (from === undefined || fed.has(from) || !('people' in action)) return [];
      const sizes = stores.filter((store) => rule.stores.length === 0 || rule.stores.includes(store.id)).map((store) => store.size);
      if (sizes.length === 0) return [];
      const most = Math.max(0, ...sizes.map((size) => mostOnDuty(staff, from, size)));
      const spare = Math.max(0, most - staff.coreMinimum[from]);
      if (action.people <= spare) return [];
      return [
        conflictAt('leaves-the-minimum', ['rules', 'list', i, 'do', a, 'people'], {
          found: `${action.people} of at most ${most} people`,
          expected: `at most ${spare}, so that the core minimum of ${staff.coreMinimum[from]} stays in the role "${from}"`,
          parameters: { spare, role: from, minimum: staff.coreMinimum[from] },
        }),
      ];
    }),
  );
}

function mostOnDuty(staff: Staff, role: Role, size: number): number {
  const planned = staff.hourly?.[role] === undefined ? Math.ceil(staff.onDuty[role] * (staff.scaleWithSize ? size : 1)) : 0;
  return Math.max(planned, ...ownRosters(staff, role).flat());
}

/**
 * Rules that send people on and back again without any rest between: each lets go at the next look, and all can apply at the same time.
 * A stay or a cool-down that outlasts one look breaks the circle.
 */
function checkCircles({ list, everyMinutes }: Rules): LocatedProblem[] {
  const ways = list.flatMap((rule, index) =>
    Math.max(rule.minimumStayMinutes, rule.coolDownMinutes) < everyMinutes ? rule.do.flatMap((_, action) => waysOf(rule, index, action)) : [],
  );
  for (const start of ways) {
    const circle = circleFrom([start], ways);
    if (circle !== undefined) return [circleProblem(circle)];
  }
  return [];
}

function waysOf(rule: Rule, index: number, action: number): Way[] {
  const done = rule.do[action];
  const way = (from: Role, to: Role): Way => ({ rule, index, action, from, to });
  if (done.kind === 'move') return [way(done.from, done.to)];
  if (done.kind === 'close-till') return [way('checkout', done.to)];
  if (done.kind === 'open-till') return ROLES.filter((role) => role !== 'checkout').map((role) => way(role, 'checkout'));
  return [];
}

function circleFrom(path: readonly Way[], ways: readonly Way[]): readonly Way[] | undefined {
  const last = path[path.length - 1];
  if (path.length > 1 && last.to === path[0].from) return path;
  if (path.length >= ROLES.length) return undefined;
  for (const next of ways) {
    if (next.from !== last.to || next.to === last.to || next.index <= path[0].index) continue;
    if (path.some((way) => way.index === next.index || (way !== path[0] && way.from === next.to))) continue;
    if (!path.every((way) => canMeet(way.rule, next.rule))) continue;
    const circle = circleFrom([...path, next], ways);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

/** Whether two rules can apply in the same store at the same time, as far as can be seen. */
function canMeet(a: Rule, b: Rule): boolean {
  const shareStore = a.stores.length === 0 || b.stores.length === 0 || a.stores.some((store) => b.stores.includes(store));
  return shareStore && !a.when.all.some((one) => b.when.all.some((other) => excludeEachOther(one, other)));
}

function circleProblem(circle: readonly Way[]): LocatedProblem {
  const last = circle[circle.length - 1];
  const others = circle.slice(0, -1).map((way) => `"${way.rule.id}"`);
  return conflictAt('moves-in-a-circle', ['rules', 'list', last.index, 'do', last.action], {
    found: `a move from "${last.from}" to "${last.to}", which ${others.join(' and ')} would undo again and again`,
    expected: 'conditions that exclude each other, or a minimum stay or cool-down longer than the time between two looks',
    parameters: { rules: circle.map((way) => way.rule.id).join(', ') },
  });
}
