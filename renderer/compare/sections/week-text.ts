import { figure, percentSign } from '../../format/figures.js';
import type { Speech } from '../finding-text.js';
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
