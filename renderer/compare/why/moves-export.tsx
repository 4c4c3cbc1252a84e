import type { ExportTable } from '../../export/export-table.js';
import { PaperRows, rowsHeight } from '../../paper/paper-rows.js';
import { clockText, dayOf } from '../../play/transport/clock-text.js';
import type { ReportWords } from '../../report/report-words.js';
import type { MoveLedger, MoveWithEffect, Scenario } from '../../simulation/door.js';
import type { PaperFigure } from '../exports/figure-export.js';
import { storeName } from './fate-customers-export.js';
import { yuanText } from './fates-text.js';
import { senderOf, wayOf } from './moves-text.js';
import type { WhyWords } from './use-why-words.js';

/** Sales that single moves brought on their day, as bars in the order of time. */
export function effectsFigure(moves: readonly MoveWithEffect[], words: WhyWords): PaperFigure {
  const { t } = words;
  const rows = moves.map((move) => {
    const { sales, complaints } = move.effect.day;
    return {
      id: `${move.store}/${move.move}`,
      name: t('moves.row', { day: dayOf(move.sentAt), at: clockText(move.sentAt), way: wayOf(move, words) }),
      bars: [{ from: 0, to: sales, colour: sales < 0 ? 'var(--worse)' : 'var(--better)' }],
      texts: [yuanText(sales, words), yuanText(complaints, words)],
    };
  });
  const columns = (['daySales', 'dayComplaints'] as const).map((column) => ({ title: t(`moves.column.${column}`), width: 110 }));
  return {
    height: rowsHeight(rows.length),
    draw: (width, measure) => <PaperRows name={t('moves.sheet')} columns={columns} rows={rows} width={width} measure={measure} />,
  };
}

/** Every move of the season, with its effect where that was measured. */
export function movesTable(
  { moves }: MoveLedger,
  measured: readonly MoveWithEffect[],
  scenario: Scenario,
  words: WhyWords,
  { t: ofReport }: ReportWords,
): ExportTable {
  const { t } = words;
  const effectOf = (store: string, move: number) => measured.find((each) => each.store === store && each.move === move)?.effect;
  const number = (title: string, format: '0' | '0.00' = '0.00') => ({ title, format });
  return {
    name: t('moves.sheet'),
    columns: [
      number(t('moves.day'), '0'),
      { title: t('moves.clock') },
      { title: t('twins.store'), width: 18 },
      { title: t('moves.column.person'), width: 16 },
      { title: ofReport('table.from'), width: 14 },
      { title: ofReport('table.to'), width: 14 },
      { title: t('moves.column.by'), width: 24 },
      number(t('moves.pressureFrom')),
      number(t('moves.pressureTo')),
      number(t('moves.column.stay'), '0'),
      number(t('moves.column.cost')),
      ...(['daySales', 'dayComplaints', 'seasonSales', 'seasonComplaints'] as const).map((column) => number(t(`moves.column.${column}`))),
    ],
    rows: moves.map((move) => {
      const effect = effectOf(move.store, move.move);
      return [
        dayOf(move.sentAt),
        clockText(move.sentAt),
        storeName(move.store, scenario, words),
        move.person,
        t(`place.${move.from}`),
        t(`place.${move.to}`),
        senderOf(move, words),
        move.pressureFrom,
        move.pressureTo,
        move.until - (move.arrivedAt ?? move.until),
        move.cost.yuan,
        effect?.day.sales ?? null,
        effect?.day.complaints ?? null,
        effect?.season.sales ?? null,
        effect?.season.complaints ?? null,
      ];
    }),
  };
}
