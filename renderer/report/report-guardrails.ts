import type { Comparison } from '../compare/comparison.js';
import { findIndicator } from '../compare/model-door.js';
import type { GuardrailsAnswer } from '../simulation/simulator.js';
import { guardrailSentence } from './model-door.js';
import type { ReportContent } from './report-content.js';
import type { ReportWords } from './report-words.js';

/** The guardrails in sentences, with the names of strategies instead of their ids; null for a case without any. */
export function guardrailItems(judged: GuardrailsAnswer | null, { strategies, result }: Comparison, { t, speech }: ReportWords): ReportContent['guardrails'] {
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
  return {
    heading: t('sheet.guardrails'),
    items: all === 0 ? items : [{ holds: open.length === 0 ? true : open.some(({ holds }) => holds === false) ? false : 'undecided', says: summary }, ...items],
    more: judged.elsewhere > 0 ? t('sheet.guardrailsElsewhere', { count: judged.elsewhere }) : '',
  };
}
