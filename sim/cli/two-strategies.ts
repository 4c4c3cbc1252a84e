import type { Scenario } from '../index.js';
import { UserFault } from './exit-code.js';
import { knownStrategy } from './simulation.js';

/** Of commands that are about the difference between two strategies. */
export interface TwoStrategiesOptions {
  readonly strategy?: string;
  readonly against?: string;
}

/** The strategy a call is about and the one it is held against: by default the file's last one and its baseline. @throws UserFault */
export async function twoStrategies(scenario: Scenario, options: TwoStrategiesOptions): Promise<{ readonly strategy: string; readonly baseline: string }> {
  const baseline = await knownStrategy(scenario, options.against ?? scenario.baseline);
  const last = scenario.strategies.findLast(({ id }) => id !== baseline)?.id;
  if (options.strategy === undefined && last === undefined) throw new UserFault('There is one strategy in this case, so there is no difference to explain.');
  const strategy = await knownStrategy(scenario, options.strategy ?? last ?? baseline);
  if (strategy === baseline) throw new UserFault(`--strategy and --against are both "${strategy}": there is no difference to explain.`);
  return { strategy, baseline };
}

/** Turns what cannot be explained into a sentence for the caller. */
export async function withExplanationFaults<T>(run: () => T | Promise<T>): Promise<T> {
  const { ExplanationError } = await import('../index.js');
  try {
    return await run();
  } catch (error) {
    throw error instanceof ExplanationError ? new UserFault(error.message) : error;
  }
}
