import type { TFunction } from 'i18next';
import { decimalsFor, figure, percentSign, signedFigure } from '../format/figures.js';
import type { Language } from '../i18n/i18n.js';
import { type Comparison, halfWidth } from './comparison.js';
import type { ComparedFinding, Effect, Finding } from './finding.js';

/** Texts of the namespace "compare" and the language they are in. */
export interface Speech {
  readonly t: TFunction<'compare'>;
  readonly language: Language;
}

export type Measure = 'complaints' | 'sales';

/** The title of the page: the finding in words with its intervals. `short` leaves out in how many seasons it held, for the projector. */
export function findingTitle(finding: Finding, speech: Speech, short = false): string {
  const { t, language } = speech;
  switch (finding.kind) {
    case 'nothing':
      return t('finding.nothing');
    case 'single':
      return t('finding.single', {
        strategy: finding.strategy.title,
        rate: figure(finding.strategy.result.indicators.complaintRate?.mean ?? 0, 1, language),
        sales: moneyText(finding.strategy.result.indicators.sales?.mean ?? 0, speech),
      });
    case 'too-few':
      return t('finding.tooFew', names(finding));
    case 'identical':
      return t('finding.identical', { ...names(finding), count: finding.seasons });
    case 'compared':
      return comparedTitle(finding, speech, short);
  }
}

function comparedTitle(finding: ComparedFinding, speech: Speech, short: boolean): string {
  const { t } = speech;
  const { complaints, sales } = finding;
  const decided = (effect: Effect) => effect.kind === 'better' || effect.kind === 'worse';
  if (decided(complaints) && decided(sales)) {
    const parts = { ...names(finding), complaints: effectText('complaints', complaints, speech), sales: effectText('sales', sales, speech) };
    const title = complaints.kind === sales.kind ? t('finding.bothAlike', parts) : t('finding.bothOpposed', parts);
    return short ? title : title + pairsText(finding, speech);
  }
  if (decided(complaints)) {
    return t('finding.onlyComplaints', { ...names(finding), effect: effectText('complaints', complaints, speech), open: openText(sales, speech) });
  }
  if (decided(sales)) {
    return t('finding.onlySales', { ...names(finding), effect: effectText('sales', sales, speech), open: openText(complaints, speech) });
  }
  return t('finding.undecided', { ...names(finding), complaints: openText(complaints, speech), sales: openText(sales, speech), count: finding.seasons });
}

function names(finding: Exclude<Finding, { kind: 'nothing' | 'single' }>) {
  return { strategy: finding.strategy.title, baseline: finding.baseline.title };
}

/** "; better in 30 of 30 seasons", for findings that point the same way on both measures. */
function pairsText({ pairs, complaints, sales }: ComparedFinding, { t }: Speech): string {
  if (!pairs || pairs.seasons === 0 || complaints.kind !== sales.kind) return '';
  const good = complaints.kind === 'better';
  return good ? t('finding.betterIn', { k: pairs.betterOnBoth, n: pairs.seasons }) : t('finding.worseIn', { k: pairs.worseOnBoth, n: pairs.seasons });
}

/** "22 % fewer complaints (20 to 24)" or "3 % less sales (2 to 4)". */
export function effectText(measure: Measure, effect: Effect, speech: Speech): string {
  const { t } = speech;
  const up = (effect.interval.mean ?? 0) > 0;
  const parts = amounts(measure, effect, speech);
  if (measure === 'complaints') return up ? t('finding.moreComplaints', parts) : t('finding.fewerComplaints', parts);
  return up ? t('finding.moreSales', parts) : t('finding.lessSales', parts);
}

/** Size and range of an effect without its sign. */
function amounts(measure: Measure, effect: Effect, speech: Speech) {
  const { mean, low, high } = effect.interval;
  const ends = [Math.abs(low ?? 0), Math.abs(high ?? 0)].sort((a, b) => a - b);
  if (!effect.relative) {
    const text = (value: number) => (measure === 'sales' ? moneyText(value, speech) : figure(value, 1, speech.language));
    const unit = measure === 'sales' ? '' : speech.t('finding.perThousand');
    return { value: text(Math.abs(mean ?? 0)), unit, range: rangeText(text(ends[0] ?? 0), text(ends[1] ?? 0), speech) };
  }
  const decimals = percentDecimals(effect);
  const text = (value: number) => figure(value * 100, decimals, speech.language);
  return { value: text(Math.abs(mean ?? 0)) + percentSign(speech.language), unit: '', range: rangeText(text(ends[0] ?? 0), text(ends[1] ?? 0), speech) };
}

/** "−0.5 % to +0.4 %": both ends with their sign, for what is not decided. */
export function openText(effect: Effect, speech: Speech): string {
  const { low, high } = effect.interval;
  const { language } = speech;
  if (effect.kind === 'same') return speech.t('finding.exactlyEqual');
  if (!effect.relative) return rangeText(signedFigure(low ?? 0, 1, language), signedFigure(high ?? 0, 1, language), speech);
  const decimals = Math.max(1, percentDecimals(effect));
  const text = (value: number) => signedFigure(value * 100, decimals, language) + percentSign(language);
  return rangeText(text(low ?? 0), text(high ?? 0), speech);
}

/** Decimals of a relative effect in per cent, by its half-width: one at most, two for effects under one per cent. */
export function percentDecimals(effect: Effect): number {
  const half = halfWidth(effect.interval);
  return decimalsFor(half === null ? null : half * 100, Math.abs(effect.interval.mean ?? 0) < 0.01 ? 2 : 1);
}

/** "20 to 24" that never breaks over a line. */
export function rangeText(low: string, high: string, { t }: Speech): string {
  return t('range', { low, high }).replaceAll(' ', '\u00a0');
}

/** Confidence of the intervals: "95 %". */
export function confidenceText({ result }: Comparison, { language }: Speech): string {
  return figure(result.confidence * 100, Number.isInteger(Math.round(result.confidence * 1000) / 10) ? 0 : 1, language) + percentSign(language);
}

/** Money at the size people say it: "8.06 million yuan", "806.4 万元". */
export function moneyText(yuan: number, { t, language }: Speech): string {
  const size = Math.abs(yuan);
  if (language === 'zh-CN')
    return size >= 10_000 ? t('money.large', { value: figure(yuan / 10_000, 1, language) }) : t('money.plain', { value: figure(yuan, 0, language) });
  return size >= 1_000_000 ? t('money.large', { value: figure(yuan / 1_000_000, 2, language) }) : t('money.plain', { value: figure(yuan, 0, language) });
}
