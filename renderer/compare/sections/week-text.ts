import { figure, percentSign, signedFigure } from '../../format/figures.js';
import type { Speech } from '../finding-text.js';
import { moneyUnit } from '../money-unit.js';
import type { WeekMap, WeekMeasure } from './week-map.js';

/** The title of a week map: where in the week the change is largest, in the direction of the whole. */
export function weekTitle(map: WeekMap, measure: WeekMeasure, { t }: Speech): string {
  const { peak, total } = map;
  if (!peak || total === 0) return t(`week.${measure}.even`);
  const when = { day: t(`week.longDay.${peak.weekday}`), from: peak.hour, to: peak.hour + 1 };
  return total < 0 ? t(`week.${measure}.fewer`, when) : t(`week.${measure}.more`, when);
}

/** "64 % of the fall comes from Friday to Sunday." Nothing where the parts have different signs. */
export function weekendText(map: WeekMap, { t, language }: Speech): string {
  const { weekendShare, total } = map;
  if (weekendShare === null || weekendShare < 0 || weekendShare > 1) return '';
  const share = figure(weekendShare * 100, 0, language) + percentSign(language);
  return total < 0 ? t('week.weekendFewer', { share }) : t('week.weekendMore', { share });
}

/** How a map of the week is written. */
export interface WeekWriter {
  readonly title: string;
  /** What the numbers are, as a sentence. */
  readonly says: string;
  /** The same as a name. */
  readonly heading: string;
  /** A change as a short signed text. */
  readonly text: (change: number) => string;
}

export function weekWriter(map: WeekMap, measure: WeekMeasure, speech: Speech): WeekWriter {
  const { t, language } = speech;
  const isMoney = measure === 'lostSales';
  const unit = isMoney ? cellUnit(map.largest, language) : { yuan: 1, key: 'yuan' as const };
  const decimals = map.largest / unit.yuan < 10 ? 1 : 0;
  const says = isMoney ? t('week.lostSalesNote', { unit: t(`unit.${unit.key}`) }) : t('week.complaintsNote');
  return { title: weekTitle(map, measure, speech), says, heading: plainSentence(says), text: (change) => signedFigure(change / unit.yuan, decimals, language) };
}

/** Without its full stop, where it stands as a name. */
export const plainSentence = (text: string): string => text.replace(/[.。]$/, '');

/** One unit smaller than for totals: an hour of the week is a small part of a season. */
function cellUnit(largest: number, language: Speech['language']) {
  return largest >= 1000 ? { yuan: 1000, key: 'thousand' as const } : moneyUnit(largest, language);
}
