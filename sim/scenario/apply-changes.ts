import { checkWorld } from './checked-world.js';
import { mergeChanges } from './merge-changes.js';
import { located, type Problem, problemSentence } from './problem.js';
import type { Changes, Scenario, Strategy } from './scenario-schema.js';
import { didYouMean } from './suggest.js';
import type { World } from './world-schema.js';

/** Asked for a strategy the scenario does not have. */
export class UnknownStrategyError extends Error {
  override readonly name = 'UnknownStrategyError';
  constructor(
    readonly strategyId: string,
    readonly known: readonly string[],
  ) {
    super([`There is no strategy "${strategyId}"; this case has ${known.join(', ')}.`, didYouMean(strategyId, known)].filter(Boolean).join(' '));
  }
}

/** Changes that do not make a sound world. */
export class UnsoundChangesError extends Error {
  override readonly name = 'UnsoundChangesError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemSentence).join('\n'));
  }
}

/** The strategy of this id. @throws UnknownStrategyError */
export function findStrategy(scenario: Scenario, strategyId: string): Strategy {
  const strategy = scenario.strategies.find((one) => one.id === strategyId);
  if (strategy === undefined)
    throw new UnknownStrategyError(
      strategyId,
      scenario.strategies.map((one) => one.id),
    );
  return strategy;
}

/**
 * The world as a strategy makes it, defaults filled in and everything checked again.
 * The changes lie on top of the resolved world; a section that only the strategy has gets its defaults too.
 * A strategy played in another season brings that season's demand with it.
 * @param extra further changes on top of those of the strategy, of anything in the world (a guardrail's `with`)
 * @throws UnknownStrategyError; UnsoundChangesError (never for a parsed scenario without `extra`)
 */
export function applyStrategy(scenario: Scenario, strategyId: string, extra?: Changes): World {
  const { changes, demandGrowth = 0 } = findStrategy(scenario, strategyId);
  const season = demandGrowth === 0 ? {} : { demand: { growth: demandGrowth } };
  const merged = mergeChanges(mergeChanges(mergeChanges(scenario.world, changes), season), extra ?? {});
  const { world, problems } = checkWorld(merged);
  if (world === undefined) throw new UnsoundChangesError(problems.map(located));
  return world;
}

/** The world before any strategy, with the same further changes; those that make no sound world without the strategy are left out. */
export function worldBefore(scenario: Scenario, extra?: Changes): World {
  return extra === undefined ? scenario.world : (checkWorld(mergeChanges(scenario.world, extra)).world ?? scenario.world);
}
