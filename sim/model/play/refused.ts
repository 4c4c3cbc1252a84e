import type { DecisionOutcome, RefusalReason } from '../../record/decision-outcome.js';

/** Nothing has changed, for this reason. */
export function refused(refusal: RefusalReason): DecisionOutcome {
  return { status: 'refused', refusal };
}
