import type { ExportTable } from '../../export/export-table.js';
import { PaperWeek, weekHeight } from '../../paper/paper-week.js';
import type { Speech } from '../finding-text.js';
import { type WeekMap, weekStep } from '../sections/week-map.js';
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

/** The map of the week in full precision: weekdays by hours. @param name with the unit */
export function weekTable(map: WeekMap, name: string, { t }: Speech): ExportTable {
  return {
    name,
    columns: [{ title: t('week.hour') }, ...map.hours.map((hour) => ({ title: String(hour), format: '0.00' as const }))],
    rows: map.rows.map(({ weekday, cells }) => [t(`week.longDay.${weekday}`), ...cells.map(({ change }) => change)]),
  };
}
