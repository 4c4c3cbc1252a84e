import { findIndicator, HEADLINE_INDICATORS } from '../record/indicators.js';
import { bonferroni } from '../statistics/bonferroni.js';
import { tCritical } from '../statistics/student-t.js';
import { degreesOfFreedom } from './degrees-of-freedom.js';
import { verdictOf } from './estimate-indicator.js';
import type { ResultDocument, Verdict } from './result.js';

export interface JointVerdict {
  readonly indicator: string;
  readonly verdict: Verdict;
}

/**
 * The verdicts on the headline indicators when all of them together are to hold with the confidence of the result:
 * the same differences with intervals widened to 1 - (1 - confidence) / 4 each (Bonferroni).
 */
export function jointVerdicts(result: ResultDocument, strategy: string): JointVerdict[] {
  if (result.replications < 2) return [];
  const degrees = degreesOfFreedom(result);
  const wider = tCritical(bonferroni(result.confidence, HEADLINE_INDICATORS.length), degrees) / tCritical(result.confidence, degrees);
  return HEADLINE_INDICATORS.flatMap((id) => {
    const difference = result.differences?.find((d) => d.strategy === strategy && d.indicator === id);
    if (!difference) return [];
    const { mean, low, high } = difference.absolute;
    if (mean === null || low === null || high === null) return [];
    const widened = { mean, low: mean - wider * (mean - low), high: mean + wider * (high - mean) };
    return [{ indicator: id, verdict: verdictOf(widened, findIndicator(id)?.direction ?? 'none') }];
  });
}
