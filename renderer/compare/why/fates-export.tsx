import type { ExportTable } from '../../export/export-table.js';
import { PaperGrid } from '../../paper/paper-grid.js';
import { PaperRows, rowsHeight } from '../../paper/paper-rows.js';
import type { ReportWords } from '../../report/report-words.js';
import type { FateComparison, FateTransition } from '../../simulation/door.js';
import type { PaperFigure } from '../exports/figure-export.js';
import { intervalCells, intervalColumns } from '../exports/interval-columns.js';
import type { FateGrid } from './fate-grid.js';
import { changedFates, customersText, fateStep, yuanText } from './fates-text.js';
import type { WhyWords } from './use-why-words.js';

type NameOf = (fate: string) => string;

/** Pixels of a row, and of the heads. */
const ROW = 30;
const HEAD = 40;

/** The table of fates as a drawing: darker where more people changed. */
export function gridFigure({ fates, rows, sums, largest }: FateGrid, nameOf: NameOf, words: WhyWords): PaperFigure {
  const { t } = words;
  const text = (value: number) => (value === 0 ? '·' : customersText(value, words));
  const lines = [
    ...rows.map(({ from, cells, sum }) => ({
      id: from,
      name: nameOf(from),
      cells: [
        ...cells.map(({ mean, isSame }) => ({ text: text(mean), shade: isSame ? 0 : Math.sqrt(mean / (largest || 1)) })),
        { text: text(sum), shade: 0, isStrong: true },
      ],
    })),
    { id: '', name: t('fates.now'), cells: [...sums.map((sum) => ({ text: text(sum), shade: 0, isStrong: true })), { text: '', shade: 0 }] },
  ];
  const heads = [...fates.map(nameOf), t('fates.before')];
  return {
    height: HEAD + lines.length * ROW,
    draw: (width, measure) => <PaperGrid name={t('fates.ranks')} heads={heads} rows={lines} head={HEAD} row={ROW} width={width} measure={measure} />,
  };
}

/** The same in full precision. */
export function gridTable({ fates, rows, sums }: FateGrid, nameOf: NameOf, { t }: WhyWords, report: ReportWords): ExportTable {
  return {
    name: t('fates.sheet'),
    columns: [{ title: t('fates.from'), width: 26 }, ...[...fates.map(nameOf), t('fates.before')].map((title) => ({ title, format: '0.00' as const }))],
    rows: [...rows.map(({ from, cells, sum }) => [nameOf(from), ...cells.map(({ mean }) => mean), sum]), [report.t('table.to'), ...sums, null]],
  };
}

/** What the changes are worth, as bars. */
export function ranksFigure(ranks: readonly FateTransition[], words: WhyWords): PaperFigure {
  const { t } = words;
  const rows = ranks.map(({ from, to, customers, yuan }) => ({
    id: from + to,
    name: fateStep({ from, to }, words),
    bars: [{ from: 0, to: yuan.mean ?? 0, colour: (yuan.mean ?? 0) < 0 ? 'var(--worse)' : 'var(--better)', isHollow: (yuan.low ?? 0) * (yuan.high ?? 0) <= 0 }],
    ...(yuan.low === null || yuan.high === null ? {} : { whisker: { low: yuan.low, high: yuan.high } }),
    texts: [customersText(customers.mean, words), yuanText(yuan.mean, words)],
  }));
  const columns = [
    { title: t('fates.customers'), width: 90 },
    { title: t('fates.yuan'), width: 90 },
  ];
  return {
    height: rowsHeight(rows.length),
    draw: (width, measure) => <PaperRows name={t('fates.ranks')} columns={columns} rows={rows} width={width} measure={measure} />,
  };
}

/** Every change of fate with its customers and yuan of a mean season. */
export function ranksTable(fates: FateComparison, words: WhyWords, report: ReportWords): ExportTable {
  const { t } = words;
  return {
    name: t('fates.ranks'),
    columns: [
      { title: t('fates.from'), width: 26 },
      { title: t('fates.to'), width: 26 },
      ...intervalColumns(t('fates.customers'), report),
      ...intervalColumns(t('fates.yuan'), report),
    ],
    rows: changedFates(fates).map(({ from, to, customers, yuan }) => [t(`fate.${from}`), t(`fate.${to}`), ...intervalCells(customers), ...intervalCells(yuan)]),
  };
}
