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
  const items = judged.checks.flatMap((check) => {
    const indicator = findIndicator((check.indicator ?? '').replace(/^.*\//, ''));
    if (indicator === undefined) return [];
    const named = {
      ...check,
      ...(check.strategy === undefined ? {} : { strategy: titleOf(check.strategy) ?? '' }),
      ...(check.against === undefined ? {} : { against: titleOf(check.against) ?? '' }),
    };
    return [{ holds: check.holds, says: guardrailSentence(named, indicator, result.replications, speech.language === 'en' ? 'en' : 'zh') }];
  });
  return { heading: t('sheet.guardrails'), items, more: judged.elsewhere > 0 ? t('sheet.guardrailsElsewhere', { count: judged.elsewhere }) : '' };
}
