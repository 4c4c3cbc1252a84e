import type { Speech } from './finding-text.js';
import type { IndicatorCell } from './indicator-rows.js';
import type { RowUnit } from './indicator-scale.js';

/** Name of a row's unit: "million yuan", "%", "minutes". */
export function unitText(unit: RowUnit, { t }: Speech): string {
  return unit.kind === 'money' ? t(`unit.${unit.key}`) : unit.kind === 'percent' ? t('unit.percent') : t(`unitShort.${unit.id}`, { defaultValue: unit.words });
}

/** What follows a difference: " %", " pt", or nothing where the row's heading has the unit. @param short as it is written in columns of figures */
export function differenceUnit(cell: IndicatorCell, { t, language }: Speech, short = false): string {
  const gap = language === 'en' ? '\u202f' : '';
  if (cell.interval.mean === null) return '';
  return cell.manner === 'relative' ? `${gap}%` : cell.manner === 'points' ? `\u202f${t(short ? 'unit.pointsShort' : 'unit.points')}` : '';
}

/** A title with its unit as a heading: "Sales, million yuan", "销售额（万元）". */
export function withUnitHeading(title: string, unit: string, { language }: Speech): string {
  if (unit === '') return title;
  return language === 'en' ? `${title}, ${unit}` : `${title}（${unit}）`;
}
