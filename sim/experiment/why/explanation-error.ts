import type { Scenario } from '../../scenario/scenario-schema.js';

/** What was asked cannot be told of these strategies; the message is a sentence for whoever asked. */
export class ExplanationError extends Error {
  override readonly name = 'ExplanationError';
}

/** Customers can be followed from one strategy to another only where they are the same. @throws ExplanationError */
export function refuseOtherSeasons(scenario: Scenario, strategies: readonly string[]): void {
  const other = scenario.strategies.find(({ id, demandGrowth = 0 }) => strategies.includes(id) && demandGrowth !== 0);
  if (other) throw new ExplanationError(`"${other.id}" is played in another season (demandGrowth), so its customers are not the same.`);
}
