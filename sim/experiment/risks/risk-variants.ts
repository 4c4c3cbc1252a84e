import { applyStrategy } from '../../scenario/apply-changes.js';
import { standingEffects } from '../../scenario/risk-effects.js';
import type { Scenario } from '../../scenario/scenario-schema.js';
import type { Risk, RiskResponse } from '../../scenario/sections/risks-section.js';
import type { Variant } from '../executor.js';

/** What a strategy does about each risk of the register, in its order. */
export function responsesOf(scenario: Scenario, strategy: string): ReadonlyMap<string, RiskResponse> {
  const { risks = [], responses = [] } = applyStrategy(scenario, strategy);
  const found = new Map(responses.map((response) => [response.risk, response]));
  return new Map(risks.map(({ id }) => [id, found.get(id) ?? { risk: id, kind: 'accept' }]));
}

/** Names of the variants that measure the register for a strategy. */
export const variantWithout = (strategy: string) => `${strategy} without risks`;
export const variantOnly = (strategy: string, risk: string) => `${strategy} struck by ${risk}`;
export const variantUnanswered = (strategy: string, risk: string) => `${strategy} without an answer to ${risk}`;

/** Whether a response changes the season beside what it costs in money, so that its price has to be measured. */
export function hasStandingEffects(response: RiskResponse): boolean {
  return standingEffects(response).length > 0;
}

/**
 * Seasons that measure the register: one in which no risk comes; for each risk one in which it alone comes for sure; and where an answer changes the
 * season, one without that answer. All on the same luck, so that what differs is the risk, or the answer, alone.
 */
export function riskVariants(scenario: Scenario, strategies: readonly string[]): Variant[] {
  return strategies.flatMap((strategy) => {
    const { risks = [], responses = [] } = applyStrategy(scenario, strategy);
    const calm = risks.map((risk) => ({ ...risk, probability: 0 }));
    const only = (id: string): Risk[] => calm.map((risk) => (risk.id === id ? { ...risk, probability: 1 } : risk));
    const unanswered = responses.filter(hasStandingEffects);
    return [
      { key: variantWithout(strategy), strategy, with: { risks: calm } },
      ...risks.map(({ id }) => ({ key: variantOnly(strategy, id), strategy, with: { risks: only(id) } })),
      ...unanswered.map(({ risk: id }) => ({
        key: variantUnanswered(strategy, id),
        strategy,
        with: { risks: calm, responses: responses.filter(({ risk }) => risk !== id) },
      })),
    ];
  });
}
