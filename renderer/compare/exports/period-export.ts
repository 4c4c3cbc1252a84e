import type { ExportTable } from '../../export/export-table.js';
import type { ReportWords } from '../../report/report-words.js';
import type { Comparison } from '../comparison.js';
import { findIndicator } from '../model-door.js';
import { spanName } from '../sections/period-finding.js';
import type { PeriodsShown } from '../sections/use-periods.js';
import { withUnitHeading } from '../unit-text.js';
import { intervalCells, intervalColumns, verdictWord } from './interval-columns.js';

/** An indicator through the season: in its own unit, in full precision. */
export function periodTable(shown: PeriodsShown, comparison: Comparison, words: ReportWords): ExportTable {
  const { t, speech } = words;
  const indicator = findIndicator(shown.indicator);
  const language = speech.language === 'en' ? 'en' : 'zh';
  const titleOf = (id: string) => comparison.strategies.find((s) => s.id === id)?.title ?? id;
  const pointsOf = (id: string) => shown.lines.find(({ strategy }) => strategy === id)?.points ?? [];
  return {
    name: withUnitHeading(indicator?.title[language] ?? shown.indicator, indicator?.unitText[language] ?? '', speech),
    columns: [
      { title: speech.t('periods.span'), width: 20 },
      ...intervalColumns(titleOf(shown.baseline), words),
      ...intervalColumns(titleOf(shown.strategy), words),
      ...intervalColumns(t('table.difference'), words),
      { title: t('table.reading'), width: 18 },
    ],
    rows: pointsOf(shown.strategy).map((point, i) => [
      spanName(point, speech),
      ...intervalCells(pointsOf(shown.baseline)[i]?.value),
      ...intervalCells(point.value),
      ...intervalCells(point.difference?.absolute),
      point.difference ? verdictWord(point.difference.verdict, words) : '',
    ]),
  };
}
