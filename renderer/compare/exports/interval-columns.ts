import type { ExportCell, ExportColumn } from '../../export/export-table.js';
import type { ReportWords } from '../../report/report-words.js';
import type { Interval, Verdict } from '../comparison.js';

type NumberFormat = NonNullable<ExportColumn['format']>;

/** Three columns of one number: the number, the low and the high end of its interval. */
export function intervalColumns(title: string, { t }: ReportWords, format: NumberFormat = '0.00'): readonly ExportColumn[] {
  return [title, t('table.endOf', { title, end: t('table.low') }), t('table.endOf', { title, end: t('table.high') })].map((each) => ({ title: each, format }));
}

/** What goes into them; empty where there is no number. */
export function intervalCells(interval: Interval | undefined | null): readonly ExportCell[] {
  return [interval?.mean ?? null, interval?.low ?? null, interval?.high ?? null];
}

const READINGS = { better: 'better', worse: 'worse', 'not distinguishable': 'same', 'no direction': 'noDirection' } as const;

/** A verdict as the tables of the page say it. */
export function verdictWord(verdict: Verdict, { speech }: ReportWords): string {
  return speech.t(`table.${READINGS[verdict]}`);
}
