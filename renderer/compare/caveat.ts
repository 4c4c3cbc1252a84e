import { figure, percentSign, signedFigure } from '../format/figures.js';
import { type Comparison, differenceOf } from './comparison.js';
import type { Speech } from './finding-text.js';
import { LOST_PARTS } from './sections/waterfall.js';

/** Lifts in sales the literature reports for moving staff, as shares: docs/model.md names the sources. */
export const PUBLISHED_LIFT = { low: 0.03, high: 0.075 } as const;

/** A change of labour hours above this share is not the same labour any more. */
const BOUGHT = 0.005;

/**
 * What to keep in mind beside the verdict: what the baseline loses and to what, and how the effect compares with published ones.
 * Speaks of lifts only where sales clearly rise, and calls an effect larger or smaller only when its whole interval is.
 */
export function caveatSentences(comparison: Comparison, speech: Speech): readonly string[] {
  const { t, language } = speech;
  const { baseline, focus, result } = comparison;
  if (!baseline || !focus) return [];
  const growth = focus.result.demandGrowth;
  const sentences = [
    growth === undefined ? t('caveat.same') : t('caveat.otherSeason', { value: signedFigure(growth * 100, 1, language) + percentSign(language) }),
  ];
  const lost = baseline.result.indicators.lostSales?.mean ?? null;
  const sold = baseline.result.indicators.sales?.mean ?? null;
  if (lost !== null && sold !== null && lost > 0 && lost + sold > 0) {
    const share = figure((100 * lost) / (lost + sold), 0, language) + percentSign(language);
    sentences.push(t('caveat.baselineLoses', { baseline: baseline.title, share, cause: t(`caveat.cause.${largestLoss(comparison)}`) }));
  }
  const sales = differenceOf(result, focus.id, 'sales');
  const { low, high } = sales?.relative ?? { low: null, high: null };
  if (sales?.verdict === 'better' && low !== null && high !== null) {
    sentences.push(low > PUBLISHED_LIFT.high ? t('caveat.beyond') : high < PUBLISHED_LIFT.low ? t('caveat.below') : t('caveat.within'));
  }
  const hours = differenceOf(result, focus.id, 'labourHours')?.relative.mean ?? 0;
  if (Math.abs(hours) > BOUGHT) sentences.push(t('caveat.hours', { value: signedFigure(hours * 100, 1, language) + percentSign(language) }));
  return sentences;
}

function largestLoss({ baseline }: Comparison): string {
  const mean = (indicator: string) => baseline?.result.indicators[indicator]?.mean ?? 0;
  return LOST_PARTS.reduce((most, part) => (mean(part.indicator) > mean(most.indicator) ? part : most)).cause;
}
