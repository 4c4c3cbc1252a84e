import type { StrategyChart } from '../comparison.js';

export type WeekMeasure = 'complaints' | 'lostSales';

/** One hour of the week. */
export interface WeekCell {
  /** 0 is Monday. */
  readonly weekday: number;
  readonly hour: number;
  /** Strategy minus baseline: complaints per 1,000 visitors of that hour, or yuan a season; null when nobody came. */
  readonly change: number | null;
  /** The change in complaints or yuan themselves, over all seasons. */
  readonly amount: number;
}

export interface WeekMap {
  readonly hours: readonly number[];
  /** Seven rows, Monday first, a cell for each of `hours`. */
  readonly rows: readonly { readonly weekday: number; readonly cells: readonly WeekCell[] }[];
  /** Largest change in size; 0 when all is equal. */
  readonly largest: number;
  /** Share of the whole fall (or rise) that comes from Friday to Sunday; null when there is none. */
  readonly weekendShare: number | null;
  /** The hour with the largest change in the direction of the whole. */
  readonly peak: WeekCell | null;
  /** Sum of the amounts: below 0 is a fall. */
  readonly total: number;
}

const DAYS = [0, 1, 2, 3, 4, 5, 6];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const FRIDAY = 4;

/** Where in the week two strategies differ. Only hours in which people come in; what happens after closing counts with the last of them. */
export function weekMapOf(strategy: StrategyChart, baseline: StrategyChart, measure: WeekMeasure): WeekMap {
  const open = HOURS.filter((hour) => DAYS.some((day) => (baseline.week.visitors[day * 24 + hour] ?? 0) > 0));
  const rows = DAYS.map((weekday) => ({ weekday, cells: open.map((hour, i) => cellOf(strategy, baseline, measure, weekday, hour, i === open.length - 1)) }));
  const cells = rows.flatMap((row) => row.cells);
  const total = sum(cells);
  const peak = cells.reduce<WeekCell | null>(
    (best, cell) => ((cell.change ?? 0) * Math.sign(total) > (best?.change ?? 0) * Math.sign(total) ? cell : best),
    null,
  );
  return {
    hours: open,
    rows,
    largest: cells.reduce((most, cell) => Math.max(most, Math.abs(cell.change ?? 0)), 0),
    weekendShare: total === 0 ? null : sum(cells.filter((cell) => cell.weekday >= FRIDAY)) / total,
    peak,
    total,
  };
}

function sum(cells: readonly WeekCell[]): number {
  return cells.reduce((all, cell) => all + cell.amount, 0);
}

function cellOf(strategy: StrategyChart, baseline: StrategyChart, measure: WeekMeasure, weekday: number, hour: number, last: boolean): WeekCell {
  const before = amountAt(baseline, measure, weekday, hour, last);
  const after = amountAt(strategy, measure, weekday, hour, last);
  const amount = after - before;
  if (measure === 'lostSales') return { weekday, hour, amount, change: amount / Math.max(1, strategy.seasons.length) };
  const visitors = [baseline, strategy].map((chart) => chart.week.visitors[weekday * 24 + hour] ?? 0);
  const [v0 = 0, v1 = 0] = visitors;
  return { weekday, hour, amount, change: v0 > 0 && v1 > 0 ? (1000 * after) / v1 - (1000 * before) / v0 : null };
}

/** The measure of an hour; the last opening hour has all that comes after it, too. */
function amountAt(chart: StrategyChart, measure: WeekMeasure, weekday: number, hour: number, last: boolean): number {
  const values = chart.week[measure].slice(weekday * 24 + hour, last ? (weekday + 1) * 24 : weekday * 24 + hour + 1);
  return values.reduce((all, value) => all + value, 0);
}

/** Step of the diverging scale, -3 (most fewer) to 3 (most more); 0 is "hardly any". */
export function weekStep(change: number, largest: number): number {
  const share = largest > 0 ? Math.abs(change) / largest : 0;
  const step = share < 0.08 ? 0 : share < 0.34 ? 1 : share < 0.67 ? 2 : 3;
  return step * Math.sign(change) || 0;
}
