import type { Path } from '../json-path.js';
import { conflictAt, type LocatedProblem, problemAt } from '../problem.js';
import type { InitiativePlan } from '../sections/initiatives-section.js';
import { didYouMean, nearest } from '../suggest.js';
import { duplicateIds } from './calendar-checks.js';
import { checkEffects } from './effect-checks.js';
import type { SoundSections } from './world-check.js';

/** Initiatives that name what there is, fit into the season and can be tried where they say. */
export function checkInitiatives(world: SoundSections, has: (section: string) => boolean): LocatedProblem[] {
  const plans = world.initiatives ?? [];
  return [
    ...duplicateIds(
      plans.map((plan) => plan.id),
      ['initiatives'],
    ),
    ...plans.flatMap((plan, i) => {
      const at = ['initiatives', i];
      return [
        ...checkPlace(world, plan, at),
        ...checkEffects(world, plan.effects, [...at, 'effects']),
        ...checkPool(has('pool'), plan, at),
        ...checkTime(world, plan, at),
        ...checkPilot(world, plan, at),
      ];
    }),
  ];
}

/** The stores an initiative is meant for, in the order of the world. */
function concerned(stores: NonNullable<SoundSections['stores']>, plan: InitiativePlan): string[] {
  return stores.filter((store) => (plan.stores?.includes(store.id) ?? true) && (plan.regions?.includes(store.region) ?? true)).map((store) => store.id);
}

function checkPlace({ stores }: SoundSections, plan: InitiativePlan, at: Path): LocatedProblem[] {
  if (stores === undefined) return [];
  const ids = stores.map((store) => store.id);
  const regions = [...new Set(stores.map((store) => store.region))];
  const problems = [...unknownIn('store', plan.stores ?? [], ids, [...at, 'stores']), ...unknownIn('region', plan.regions ?? [], regions, [...at, 'regions'])];
  if (problems.length > 0 || concerned(stores, plan).length > 0) return problems;
  return [
    conflictAt('initiative-has-stores', [...at, 'regions'], {
      found: 'stores that are in none of these regions',
      expected: 'at least one store that is in one of them',
    }),
  ];
}

function unknownIn(what: 'store' | 'region', names: readonly string[], known: readonly string[], at: Path): LocatedProblem[] {
  return names.flatMap((name, i) => {
    if (known.includes(name)) return [];
    const near = nearest(name, known);
    return [
      problemAt('unknown-name', [...at, i], {
        found: JSON.stringify(name),
        expected: `the id of a ${what}: ${known.join(', ')}`,
        suggestion: didYouMean(name, known),
        parameters: { what, name, ...(near === undefined ? {} : { suggestion: near }) },
      }),
    ];
  });
}

/** Promoters can only be kept from a pool there is. */
function checkPool(hasPool: boolean, plan: InitiativePlan, at: Path): LocatedProblem[] {
  if (!plan.resistance?.withholdsPromoters || hasPool) return [];
  return [
    conflictAt('promoters-need-pool', [...at, 'resistance', 'withholdsPromoters'], {
      found: 'true without a section "pool"',
      expected: 'false, or a section "pool" from which promoters can be kept',
    }),
  ];
}

/** The season has room for it if no review rejects it and the pilot is not extended. */
function checkTime({ calendar, stores }: SoundSections, plan: InitiativePlan, at: Path): LocatedProblem[] {
  if (calendar === undefined || stores === undefined) return [];
  const { days } = calendar;
  if (plan.startDay !== undefined && plan.startDay > days) {
    return [
      conflictAt('initiative-within-season', [...at, 'startDay'], {
        found: String(plan.startDay),
        expected: `a day of the season, 1 to ${days}`,
        parameters: { days },
      }),
    ];
  }
  const needed = earliestEnd(plan, concerned(stores, plan).length);
  if (needed <= days) return [];
  return [
    conflictAt('rollout-within-season', at, {
      found: `an initiative whose last stores begin on day ${needed} at the earliest`,
      expected: `one that reaches all of its stores within the ${days} days of the season`,
      parameters: { needed, days },
    }),
  ];
}

/** First day, counted from 1, on which the last wave can begin; started by a rule, as if on day 1. */
function earliestEnd(plan: InitiativePlan, stores: number): number {
  const { approval, jointGroup, pilot, rollout } = plan;
  const approved = (plan.startDay ?? 1) + Math.ceil((approval?.reviewDays ?? 0) * (jointGroup?.reviewFactor ?? 1));
  const piloted = pilot ? Math.max(approved, pilot.beforeDays + 1) + pilot.days : approved;
  const waiting = Math.max(1, stores - pilotCount(plan));
  const waves = rollout ? Math.ceil(waiting / Math.max(1, Math.ceil(rollout.waveShare * waiting))) : 1;
  return piloted + (waves - 1) * (rollout?.everyDays ?? 0);
}

function pilotCount({ pilot }: InitiativePlan): number {
  if (!pilot) return 0;
  return typeof pilot.stores === 'number' ? pilot.stores : pilot.stores.length;
}

/** Each pilot store is one of its stores and has another to be compared with, and something is left to look at. */
function checkPilot({ stores }: SoundSections, plan: InitiativePlan, at: Path): LocatedProblem[] {
  const { pilot } = plan;
  if (!pilot || stores === undefined) return [];
  const place = [...at, 'pilot'];
  const own = concerned(stores, plan);
  const problems = typeof pilot.stores === 'number' ? [] : unknownIn('store', pilot.stores, own, [...place, 'stores']);
  const count = pilotCount(plan);
  if (2 * count > own.length) {
    problems.push(
      conflictAt('pilot-needs-controls', [...place, 'stores'], {
        found: `${count} pilot ${count === 1 ? 'store' : 'stores'} among ${own.length}`,
        expected: `at most ${Math.floor(own.length / 2)}: each is compared with a store of its own`,
        parameters: { count, stores: own.length },
      }),
    );
  }
  if (pilot.settleDays + 2 > pilot.days) {
    problems.push(
      conflictAt('pilot-has-days', [...place, 'settleDays'], {
        found: String(pilot.settleDays),
        expected: `at most ${pilot.days - 2}: two days or more of the pilot are looked at`,
        parameters: { most: pilot.days - 2 },
      }),
    );
  }
  return problems;
}
