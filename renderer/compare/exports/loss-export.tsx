import type { MeasureText } from '../../charts/text-size.js';
import { markStyle } from '../../components/strategy-mark.js';
import type { ExportTable } from '../../export/export-table.js';
import { figure, percentSign } from '../../format/figures.js';
import { PaperRows, rowsHeight } from '../../paper/paper-rows.js';
import type { ReportWords } from '../../report/report-words.js';
import type { ComparedStrategy } from '../comparison.js';
import type { Speech } from '../finding-text.js';
import { inMoneyUnit, moneyUnit } from '../money-unit.js';
import { complaintTree, type LossRow, salesTree } from '../sections/loss-rows.js';
import type { PaperFigure } from './figure-export.js';
import { intervalCells, intervalColumns } from './interval-columns.js';

export interface LossTree {
  readonly heading: string;
  readonly strategies: readonly ComparedStrategy[];
  readonly rows: readonly LossRow[];
  readonly write: (value: number) => string;
}

/** What visitors would have bought, and where the rest of it was lost. */
export function salesLosses(strategies: readonly ComparedStrategy[], { t, language }: Speech): LossTree {
  const rows = salesTree(strategies);
  const lost = Math.max(0, ...(rows.find(({ branch }) => branch === 'lost')?.of.map((each) => each?.value.mean ?? 0) ?? []));
  // One unit smaller than for the whole, so that small branches keep their digits.
  const unit = moneyUnit(lost / 10, language);
  const write = (value: number) => inMoneyUnit(value, unit, language, Math.abs(value / unit.yuan) < 100 ? 1 : 0);
  return { heading: t('losses.salesName', { unit: t(`unit.${unit.key}`) }), strategies, rows, write };
}

/** All complaints, by cause. */
export function complaintLosses(strategies: readonly ComparedStrategy[], { t, language }: Speech): LossTree {
  return { heading: t('cause.complaintsName'), strategies, rows: complaintTree(strategies), write: (value) => figure(value, 2, language) };
}

/** A tree of losses on paper: branches hang by their indent, a bar for each strategy, its amount and its share. */
export function lossFigure({ heading, strategies, rows, write }: LossTree, { t, language }: Speech): PaperFigure {
  const percent = (share: number | null | undefined) => (share == null ? '' : ` · ${figure(100 * share, 1, language)}${percentSign(language)}`);
  const paperRows = rows.map(({ branch, depth, isLoss, of }) => ({
    id: branch,
    name: t(`losses.name.${branch}`),
    depth,
    isStrong: depth === 0,
    bars: isLoss ? of.map((each, i) => ({ from: 0, to: each?.value.mean ?? 0, colour: markStyle(strategies[i]?.mark ?? 0).color })) : [],
    texts: of.map((each) => (each?.value.mean == null ? '–' : write(each.value.mean) + percent(each.share))),
  }));
  const columns = strategies.map(({ title }) => ({ title, width: 124 }));
  return {
    height: rowsHeight(rows.length),
    draw: (width: number, measure: MeasureText) => <PaperRows name={heading} columns={columns} rows={paperRows} width={width} measure={measure} />,
  };
}

/** All branches of one tree: amounts with their intervals, and shares of the whole. */
export function lossTable({ heading, strategies, rows }: LossTree, words: ReportWords): ExportTable {
  const { t, speech } = words;
  return {
    name: heading,
    columns: [
      { title: speech.t('losses.branch'), width: 30 },
      ...strategies.flatMap(({ title }) => [
        ...intervalColumns(title, words),
        { title: t('table.endOf', { title, end: t('table.share') }), format: '0.0%' as const },
      ]),
    ],
    rows: rows.map(({ branch, of }) => [
      speech.t(`losses.name.${branch}`),
      ...strategies.flatMap((_, i) => [...intervalCells(of[i]?.value), of[i]?.share ?? null]),
    ]),
  };
}
