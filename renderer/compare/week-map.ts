import type { StrategyChart } from './comparison.js';

export type WeekMeasure = 'complaints' | 'lostSales';

/** One hour of the week. */
export interface WeekCell {
  /** 0 is Monday. */
  readonly weekday: number;
  readonly hour: number;
  /** Strategy minus baseline: complaints per 1,000 visitors of that hour, or yuan a season; null when nobody came. */
  readonly change: number | null;
}

export interface WeekMap {
  readonly hours: readonly number[];
  /** Seven rows, Monday first, a cell for each of `hours`. */
  readonly rows: readonly (readonly WeekCell[])[];
  /** Largest change in size; 0 when all is equal. */
  readonly largest: number;
  /** Share of the whole fall (or rise) that comes from Friday to Sunday; null when there is none. */
  readonly weekendShare: number | null;
  /** The hour with the largest change in the direction of the whole. */
  readonly peak: WeekCell | null;
  /** Sum of the changes in the measure itself, of all seasons: below 0 is a fall. */
  readonly total: number;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Where in the week two strategies differ. Hours in which the store is closed all week are left out. */
export function weekMapOf(strategy: StrategyChart, baseline: StrategyChart, measure: WeekMeasure): WeekMap {
  const seasons = Math.max(1, strategy.seasons.length);
  const open = HOURS.filter((hour) => Array.from({ length: 7 }, (_, day) => baseline.week.visitors[day * 24 + hour] ?? 0).some((v) => v > 0));
  const rows = Array.from({ length: 7 }, (_, weekday) => open.map((hour) => cellOf(strategy, baseline, measure, weekday, hour, seasons)));
  const cells = rows.flat();
  const raw = (cell: WeekCell) => (strategy.week[measure][cell.weekday * 24 + cell.hour] ?? 0) - (baseline.week[measure][cell.weekday * 24 + cell.hour] ?? 0);
  const total = cells.reduce((sum, cell) => sum + raw(cell), 0);
  const weekend = cells.filter((cell) => cell.weekday >= 4).reduce((sum, cell) => sum + raw(cell), 0);
  const direction = Math.sign(total);
  const peak = cells.reduce<WeekCell | null>((best, cell) => ((cell.change ?? 0) * direction > (best?.change ?? 0) * direction ? cell : best), null);
  return {
    hours: open,
    rows,
    largest: cells.reduce((most, cell) => Math.max(most, Math.abs(cell.change ?? 0)), 0),
    weekendShare: total === 0 ? null : weekend / total,
    peak,
    total,
  };
}

function cellOf(strategy: StrategyChart, baseline: StrategyChart, measure: WeekMeasure, weekday: number, hour: number, seasons: number): WeekCell {
  const at = weekday * 24 + hour;
  if (measure === 'lostSales') return { weekday, hour, change: ((strategy.week.lostSales[at] ?? 0) - (baseline.week.lostSales[at] ?? 0)) / seasons };
  const rate = (chart: StrategyChart) => {
    const visitors = chart.week.visitors[at] ?? 0;
    return visitors > 0 ? (1000 * (chart.week.complaints[at] ?? 0)) / visitors : null;
  };
  const before = rate(baseline);
  const after = rate(strategy);
  return { weekday, hour, change: before === null || after === null ? null : after - before };
}

/** Step of the diverging scale, -3 (most fewer) to 3 (most more); 0 is "hardly any". */
export function weekStep(change: number, largest: number): number {
  const share = largest > 0 ? Math.abs(change) / largest : 0;
  const step = share < 0.08 ? 0 : share < 0.34 ? 1 : share < 0.67 ? 2 : 3;
  return step * Math.sign(change) || 0;
}
