import type { Decision } from '../../scenario/sections/decision-section.js';

/**
 * The decisions as if one had never been taken: what takes it back goes with it, and numbers that point to later ones are moved up.
 * @param number of the decision, from 1
 */
export function withoutDecision(decisions: readonly Decision[], number: number): readonly Decision[] {
  const gone = decisions.map((decision, i) => i + 1 === number || (decision.do.kind === 'take-back' && decision.do.decision === number));
  const goneBefore = (n: number) => gone.slice(0, n - 1).filter(Boolean).length;
  return decisions.flatMap((decision, i): Decision[] => {
    if (gone[i]) return [];
    const { do: action } = decision;
    return [action.kind === 'take-back' ? { ...decision, do: { ...action, decision: action.decision - goneBefore(action.decision) } } : decision];
  });
}
