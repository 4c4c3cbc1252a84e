import { figure, signedFigure } from '../../format/figures.js';
import type { FateComparison, FateTransition } from '../../simulation/door.js';
import { rangeText } from '../finding-text.js';
import type { WhyWords } from './use-why-words.js';

/** Rows in which the visit ends otherwise, the largest first. */
export function changedFates({ visits }: FateComparison): readonly FateTransition[] {
  return visits.filter(({ from, to }) => from !== to).sort((a, b) => b.total - a.total);
}

/** "No advice → bought". */
export function fateStep({ from, to }: Pick<FateTransition, 'from' | 'to'>, { t }: WhyWords): string {
  return t('fates.step', { from: t(`fate.${from}`), to: t(`fate.${to}`) });
}

/** "Under Dynamic pool 10,093 (9,800 to 10,400) of the same customers a season fare otherwise; most of all: gave up the queue → bought (1,942)." */
export function fatesText(fates: FateComparison, strategy: string, words: WhyWords): string {
  const { t, speech } = words;
  const { mean, low, high } = fates.changed;
  const count = (value: number) => figure(Math.max(0, value), 0, speech.language);
  if (mean === null || mean === 0) return t('fates.saysNobody', { strategy });
  const number = low === null || high === null ? count(mean) : `${count(mean)}${t('inBrackets', { text: rangeText(count(low), count(high), speech) })}`;
  const [most] = changedFates(fates);
  if (!most) return t('fates.saysOnlyComplaints', { strategy, number });
  return closedUp(t('fates.says', { strategy, number, step: fateStep(most, words), most: count(most.customers.mean ?? 0) }));
}

/** Customers of a mean season in a cell of the table: whole ones, or one decimal where there are few. */
export function customersText(value: number | null, { speech: { language } }: WhyWords): string {
  if (value === null) return '–';
  return figure(value, value > 0 && value < 10 ? 1 : 0, language);
}

/** Yuan with their sign. */
export function yuanText(value: number | null, { speech: { language } }: WhyWords): string {
  return value === null ? '–' : signedFigure(Math.round(value), 0, language);
}

/** Full-width brackets bring their own space: none follows them. */
export function closedUp(sentence: string): string {
  return sentence.replaceAll('） ', '）');
}
