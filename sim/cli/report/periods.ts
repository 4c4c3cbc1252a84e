import type { PeriodResult, ResultDocument, StrategyResult } from '../../index.js';
import { differenceCell } from './comparison-table.js';
import { lines } from './csv.js';
import { indicatorOf, shortLabelOf } from './indicator-label.js';
import { showValue } from './numbers.js';
import { textTable } from './text-table.js';

/** What a terminal shows of each period; everything is in JSON and CSV. */
const SHOWN = ['visitors', 'sales', 'complaintRate', 'satisfaction', 'serviceCostShare'] as const;
/** Differences take more room: so many of them fit 80 columns. */
const COMPARED = 4;
const HEAD_WIDTH = 14;

/** One table for each strategy, a line for each period: values, and for strategies that are compared their differences to the baseline. Empty without periods. */
export function periodsTable(result: ResultDocument): string {
  if (result.by === undefined) return '';
  const tables = result.strategies.flatMap((strategy) => ['', `${strategy.title}, by ${result.by}`, '', ...strategyTable(strategy)]);
  return `${tables.join('\n')}\n`;
}

/** The same tables as a block of fixed width. */
export function periodsMarkdown(result: ResultDocument): string {
  return result.by === undefined ? '' : `\n\`\`\`text${periodsTable(result)}\`\`\`\n`;
}

function strategyTable({ periods = [] }: StrategyResult): string[] {
  const compared = periods.some(({ differences }) => differences !== undefined);
  const names = SHOWN.slice(0, compared ? COMPARED : undefined).filter((name) => periods.some(({ indicators }) => (indicators[name]?.mean ?? 0) !== 0));
  const rows = periods.map((period) => [nameOf(period), ...names.map((name) => cell(period, name, compared))]);
  return textTable(['', ...names.map((name) => shortLabelOf(name).trim())], rows, HEAD_WIDTH);
}

function cell({ indicators, differences }: PeriodResult, name: string, compared: boolean): string {
  const unit = indicatorOf(name)?.unit ?? '';
  if (!compared) return showValue(indicators[name]?.mean ?? null, unit);
  const difference = differences?.[name];
  return differenceCell(difference && { ...difference, strategy: '', indicator: name }, unit);
}

function nameOf({ fromDay, toDay }: PeriodResult): string {
  return fromDay === toDay ? `day ${fromDay}` : `days ${fromDay}\u2013${toDay}`;
}

/** With --by: every number of every period, a line a strategy, period and indicator. */
export function periodsCsv(result: ResultDocument): string {
  const compared = result.baseline !== undefined;
  const head = ['strategy', 'by', 'from_day', 'to_day', 'indicator', 'unit', 'mean', 'low', 'high', 'sd', 'n'];
  const more = ['difference', 'difference_low', 'difference_high', 'relative', 'relative_low', 'relative_high', 'verdict'];
  const rows = result.strategies.flatMap(({ id, periods = [] }) =>
    periods.flatMap(({ fromDay, toDay, indicators, differences }) =>
      Object.entries(indicators).map(([name, e]) => {
        const own = [id, result.by, fromDay, toDay, name, e.unit, e.mean, e.low, e.high, e.sd, e.n];
        const d = differences?.[name];
        if (!compared) return own;
        return [...own, d?.absolute.mean, d?.absolute.low, d?.absolute.high, d?.relative.mean, d?.relative.low, d?.relative.high, d?.verdict];
      }),
    ),
  );
  return lines([compared ? [...head, ...more] : head, ...rows]);
}
