import { checkGuardrails, type Scenario } from './door.js';
import type { HeldComparison } from './held-comparison.js';
import type { GuardrailsAnswer } from './simulator.js';

/** Judges the guardrails that are about the strategies compared, in the world as it is; the others need seasons a comparison does not play. */
export function judgedGuardrails({ scenario, strategies, accumulation }: HeldComparison): GuardrailsAnswer | null {
  if (accumulation.complete === 0) return null;
  const isHere = ({ with: changes, strategy, against }: Scenario['expect'][number]) =>
    changes === undefined && [strategy ?? scenario.baseline, against ?? scenario.baseline].every((id) => strategies.includes(id));
  const here = scenario.expect.filter(isHere);
  return { checks: checkGuardrails({ ...scenario, expect: here }, accumulation), elsewhere: scenario.expect.length - here.length };
}
