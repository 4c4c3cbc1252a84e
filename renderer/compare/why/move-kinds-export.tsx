import type { ExportTable } from '../../export/export-table.js';
import { PaperRows, rowsHeight } from '../../paper/paper-rows.js';
import type { ReportWords } from '../../report/report-words.js';
import type { EffectsByKind, MoveKind } from '../../simulation/door.js';
import type { PaperFigure } from '../exports/figure-export.js';
import { intervalCells, intervalColumns } from '../exports/interval-columns.js';
import { yuanText } from './fates-text.js';
import { complaintsText, KIND_SORTS, type KindSort, kindName, kindsOf } from './move-kinds-text.js';
import type { WhyWords } from './use-why-words.js';

/** Sales that one move of each kind brings on its day, as bars with their intervals. */
export function kindsFigure(kinds: EffectsByKind, sort: KindSort, words: WhyWords): PaperFigure {
  const { t } = words;
  const rowOf = ({ kind, effect: { day } }: MoveKind, name: string, isStrong: boolean) => {
    const { mean, low, high } = day.sales;
    return {
      id: kind,
      name,
      isStrong,
      bars: [
        { from: 0, to: mean ?? 0, colour: (mean ?? 0) < 0 ? 'var(--worse)' : 'var(--better)', isHollow: low === null || high === null || low * high <= 0 },
      ],
      ...(low === null || high === null ? {} : { whisker: { low, high } }),
      texts: [yuanText(mean, words), complaintsText(day.complaints.mean, words)],
    };
  };
  const rows = [
    ...kindsOf(kinds, sort).map((kind) => rowOf(kind, kindName(kind.kind, sort, words), false)),
    ...(kinds.all ? [rowOf(kinds.all, t('kinds.all'), true)] : []),
  ];
  const columns = (['daySales', 'dayComplaints'] as const).map((column) => ({ title: t(`moves.column.${column}`), width: 110 }));
  return {
    height: rowsHeight(rows.length),
    draw: (width, measure) => <PaperRows name={t('kinds.title')} columns={columns} rows={rows} width={width} measure={measure} />,
  };
}

/** Every kind of every sort, with intervals, over the day and over the season. */
export function kindsTable(kinds: EffectsByKind, words: WhyWords, report: ReportWords): ExportTable {
  const { t } = words;
  const cells = ({ moves, measured, effect }: MoveKind) => [
    moves / kinds.seasons,
    measured,
    ...[effect.day.sales, effect.day.complaints, effect.season.sales, effect.season.complaints].flatMap((of) => intervalCells(of)),
  ];
  return {
    name: t('kinds.sheet'),
    columns: [
      { title: t('kinds.by'), width: 16 },
      { title: t('kinds.kind'), width: 28 },
      { title: t('kinds.column.moves'), format: '0.00' },
      { title: t('kinds.column.measured'), format: '0' },
      ...(['daySales', 'dayComplaints', 'seasonSales', 'seasonComplaints'] as const).flatMap((column) => intervalColumns(t(`moves.column.${column}`), report)),
    ],
    rows: [
      ...KIND_SORTS.flatMap((sort) => kindsOf(kinds, sort).map((kind) => [t(`kinds.sort.${sort}`), kindName(kind.kind, sort, words), ...cells(kind)])),
      ...(kinds.all ? [['', t('kinds.all'), ...cells(kinds.all)]] : []),
    ],
  };
}
