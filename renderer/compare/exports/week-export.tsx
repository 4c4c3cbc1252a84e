import type { ExportTable } from '../../export/export-table.js';
import { PaperWeek, weekHeight } from '../../paper/paper-week.js';
import type { Speech } from '../finding-text.js';
import { type WeekMap, type WeekMeasure, weekStep } from '../sections/week-map.js';
import { plainSentence } from '../sections/week-text.js';
import type { PaperFigure } from './figure-export.js';

/** The map of the week on paper. @param text a change as a short signed text */
export function weekFigure(map: WeekMap, title: string, text: (change: number) => string, { t }: Speech): PaperFigure {
  const rows = map.rows.map(({ weekday, cells }) => ({
    label: t(`week.day.${weekday}`),
    cells: cells.map(({ hour, change }) => ({
      hour,
      step: change === null ? null : weekStep(change, map.largest),
      text: change === null ? '–' : text(change),
    })),
  }));
  return { height: weekHeight(rows.length), draw: (width) => <PaperWeek name={title} rows={rows} width={width} /> };
}

/** The map of the week in full precision: weekdays by hours, in complaints per 1,000 visitors or yuan. */
export function weekTable(map: WeekMap, measure: WeekMeasure, { t }: Speech): ExportTable {
  const name = plainSentence(measure === 'lostSales' ? t('week.lostSalesNote', { unit: t('unit.yuan') }) : t('week.complaintsNote'));
  return {
    name,
    columns: [{ title: t('week.hour') }, ...map.hours.map((hour) => ({ title: String(hour), format: '0.00' as const }))],
    rows: map.rows.map(({ weekday, cells }) => [t(`week.longDay.${weekday}`), ...cells.map(({ change }) => change)]),
  };
}
