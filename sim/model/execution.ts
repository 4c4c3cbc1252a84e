import { type Effect, PARAMETER_NAMES, type ParameterName, parameterOf } from '../scenario/sections/effect-section.js';
import type { ExecutionRules } from '../scenario/sections/execution-section.js';
import { LEVER_SECTIONS, type World } from '../scenario/world-schema.js';

/** What the levels of management leave of a strategy's decisions. */
export interface Execution {
  /** Share of every decision that is realised, 0 to 1. */
  readonly realisedShare: number;
  /** Days until the plan is in force, whole: it changes at midnight. */
  readonly planDelayDays: number;
  /** Minutes between an alert and what is done about it. */
  readonly alertDelayMinutes: number;
  /** Cost of tracking, targets and linked pay a day in each store (yuan). */
  readonly yuanPerStoreDay: number;
  /** The values of the case as it is, in force until the plan is. */
  readonly untilThen: readonly Effect[];
}

/** The world as it is carried out, and what is left of the plan in it. */
export interface CarriedOut {
  readonly world: World;
  /** Undefined where a decision arrives whole and at once. */
  readonly execution: Execution | undefined;
}

/**
 * Share of a decision that arrives: rate^levels, and of what is lost the measures give back their shares, one after the other
 * (model.md 4.9; the rate is the execution rate of a level, not Euler's number).
 */
export function realisedShare(rules: ExecutionRules): number {
  return 1 - lost(rules) * notGivenBack(rules);
}

function lost({ levels, ratePerLevel }: ExecutionRules): number {
  return 1 - ratePerLevel ** levels;
}

function notGivenBack({ tracking, targets, linkedPay }: ExecutionRules): number {
  return [tracking, targets, linkedPay].reduce((rest, measure) => rest * (1 - (measure?.givesBackShare ?? 0)), 1);
}

/**
 * What becomes of a plan on its way through the levels: every named parameter goes only the realised part of the way from the case
 * as it is to the plan. A choice is taken when half of the plan or more arrives, anything else (headcounts, who is in the pool's
 * policy, sections the case has not) as soon as something of it does. Where nothing is lost the plan is returned as it is; where
 * nothing arrives, the case as it is.
 * @param base the world before the strategy
 * @param plan the world with the strategy
 */
export function carryOut(base: World, plan: World): CarriedOut {
  const rules = plan.execution;
  if (!rules) return { world: plan, execution: undefined };
  const share = realisedShare(rules);
  // What gives back a part of the loss gives back that part of the delay; a decision that loses nothing is not late.
  const late = lost(rules) === 0 ? 0 : rules.levels * notGivenBack(rules);
  const planDelayDays = Math.max(0, Math.ceil(late * rules.planDelayDaysPerLevel - 1e-9));
  const world = share === 0 ? { ...withoutPlan(base, plan), execution: rules } : share === 1 ? plan : between(base, plan, share);
  return {
    world,
    execution: {
      realisedShare: share,
      planDelayDays,
      alertDelayMinutes: late * rules.alertDelayMinutesPerLevel,
      yuanPerStoreDay: [rules.tracking, rules.targets, rules.linkedPay].reduce((sum, measure) => sum + (measure?.yuanPerStoreDay ?? 0), 0),
      untilThen: planDelayDays > 0 ? asBefore(base, world) : [],
    },
  };
}

type Value = number | string;

/** What can be decided as in the base, all else (the season it is played in) as in the plan. */
function withoutPlan(base: World, plan: World): World {
  const levers: readonly string[] = LEVER_SECTIONS;
  const rest = Object.entries(plan).filter(([section]) => !levers.includes(section));
  return Object.fromEntries([...rest, ...Object.entries(base).filter(([section]) => levers.includes(section))]) as World;
}

/** x_base + (x_plan - x_base) x share for every named parameter that differs. */
function between(base: World, plan: World, share: number): World {
  return PARAMETER_NAMES.reduce<World>((world, name) => {
    const before = baseValue(base, name);
    const planned = parameterValue(plan, name);
    if (before === undefined || planned === undefined || before === planned) return world;
    return withValue(world, name, part(before, planned, share));
  }, plan);
}

function part(before: Value, planned: Value, share: number): Value {
  if (typeof before === 'number' && typeof planned === 'number') return before + (planned - before) * share;
  return share >= 0.5 ? planned : before;
}

/** Effects that give a world the values of the base. */
function asBefore(base: World, world: World): Effect[] {
  return PARAMETER_NAMES.flatMap((parameter) => {
    const before = baseValue(base, parameter);
    const now = parameterValue(world, parameter);
    return before === undefined || now === undefined || before === now ? [] : [{ parameter, set: before }];
  });
}

/** A case without a pool, or with one that moves nobody, is one whose pool has nobody in it. */
function baseValue(base: World, name: ParameterName): Value | undefined {
  if (name === 'pool.share' && (base.pool?.policy ?? 'none') === 'none') return 0;
  return parameterValue(base, name);
}

function parameterValue(world: World, name: ParameterName): Value | undefined {
  let at: unknown = world;
  for (const step of parameterOf(name).path) at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined;
  return typeof at === 'number' || typeof at === 'string' ? at : undefined;
}

function withValue(world: World, name: ParameterName, value: Value): World {
  const put = (at: unknown, [step, ...rest]: readonly string[]): unknown => ({
    ...(at as Record<string, unknown>),
    [step]: rest.length === 0 ? value : put((at as Record<string, unknown>)[step], rest),
  });
  return put(world, parameterOf(name).path) as World;
}
