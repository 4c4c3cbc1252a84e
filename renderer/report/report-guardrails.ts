import type { Comparison } from '../compare/comparison.js';
import { findIndicator } from '../compare/model-door.js';
import type { Scenario } from '../simulation/door.js';
import type { GuardrailsAnswer } from '../simulation/simulator.js';
import { elsewhereGuardrails } from './elsewhere-guardrails.js';
import { guardrailSentence } from './model-door.js';
import type { ReportContent, ReportGuardrail } from './report-content.js';
import type { ReportWords } from './report-words.js';

export interface GuardrailInput {
  readonly judged: GuardrailsAnswer | null;
  readonly comparison: Comparison;
  readonly scenario: Scenario;
}

/** The guardrails in sentences, with the names of strategies instead of their ids; null for a case without any. */
export function guardrailItems({ judged, comparison, scenario }: GuardrailInput, words: ReportWords): ReportContent['guardrails'] {
  const { strategies, result } = comparison;
  const { t, speech } = words;
  if (judged === null || judged.checks.length + judged.elsewhere === 0) return null;
  const titleOf = (id: string | undefined) => strategies.find((s) => s.id === id)?.title ?? id;
  // What holds is counted; what does not, or not yet, is told.
  const open = judged.checks.filter(({ holds }) => holds !== true);
  const items = open.flatMap((check) => {
    const indicator = findIndicator((check.indicator ?? '').replace(/^.*\//, ''));
    if (indicator === undefined) return [];
    const named = {
      ...check,
      ...(check.strategy === undefined ? {} : { strategy: titleOf(check.strategy) ?? '' }),
      ...(check.against === undefined ? {} : { against: titleOf(check.against) ?? '' }),
    };
    return [{ holds: check.holds, says: guardrailSentence(named, indicator, result.replications, speech.language === 'en' ? 'en' : 'zh') }];
  });
  const all = judged.checks.length;
  const summary = open.length === 0 ? t('sheet.guardrailsHold', { count: all }) : t('sheet.guardrailsSome', { count: all, held: all - open.length });
  const ids = judged.checks.map(({ id }) => id);
  const more = judged.elsewhere > 0 ? elsewhereGuardrails(scenario, ids, comparison, words) : '';
  const here: readonly ReportGuardrail[] =
    all === 0 ? items : [{ holds: open.length === 0 ? true : open.some(({ holds }) => holds === false) ? false : 'undecided', says: summary }, ...items];
  return { heading: t('sheet.guardrails'), items: here, more };
}
