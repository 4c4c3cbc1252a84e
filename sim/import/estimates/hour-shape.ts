import { regularisedGamma } from '../../engine/gamma-quantile.js';
import { weekdayOfDay } from '../civil-date.js';
import { type HourBook, hourAt, valuesOf } from '../hour-book.js';
import type { StoreDay } from './day-table.js';
import { type Estimate, estimate } from './estimate.js';
import type { Opening } from './opening.js';

/** How the visitors of a day are spread over its hours. */
export interface HourShape {
  /** One for each opening hour: of all days together. */
  readonly shares: readonly Estimate[];
  /** The same for each weekday, Monday first, where weekdays differ by more than chance; empty for a weekday nobody has seen. */
  readonly byWeekday: readonly (readonly Estimate[])[] | undefined;
  /** Variance of an hour's visitors, given the day's, against that of people who come at random, at least 1. */
  readonly dispersion: number;
  /** Chance of weekdays differing as much as they do if they were all alike. */
  readonly likeness: number;
}

/** Below this chance weekdays have a shape of their own. */
const UNLIKE = 0.001;

/**
 * Shares of the hours. Those of a weekday lean towards those of all days, the more the fewer visitors they rest on and the more alike the
 * weekdays are (empirical Bayes with a Dirichlet prior around the common shape, its weight by moments).
 */
export function hourShape(book: HourBook, opening: Opening, days: readonly StoreDay[]): HourShape {
  const table = tableOf(book, opening, days);
  const { cells, whole, sums, all } = table;
  const columns = opening.hours.length;
  const common = whole.map((sum) => sum / all);
  const dispersion = dispersionOf(book, opening, days, cells, sums);
  const error = (share: number) => Math.sqrt((dispersion * share * (1 - share)) / all);
  const shares = common.map((share) => estimate(share, error(share), table.rows, table.rows, 0));
  const seen = sums.filter((sum) => sum > 0).length;
  const degrees = (seen - 1) * (columns - 1);
  const between = chiSquare(cells, sums, common);
  const likeness = degrees > 0 ? 1 - regularisedGamma(degrees / 2, between / dispersion / 2) : 1;
  if (likeness >= UNLIKE) return { shares, byWeekday: undefined, dispersion, likeness };
  const spread = all - sums.reduce((sum, x) => sum + x * x, 0) / all;
  // 1/(weight + 1) of the prior, from what weekdays differ by beyond chance
  const unlike = Math.max(1e-9, (between - dispersion * degrees) / ((columns - 1) * spread));
  const weight = Math.max(0, 1 / unlike - 1);
  const byWeekday = cells.map((row, weekday) =>
    sums[weekday] === 0
      ? []
      : row.map((count, i) => leaning(count, sums[weekday], common[i], error(common[i]), weight, dispersion, table.weekdayRows[weekday])),
  );
  return { shares, byWeekday, dispersion, likeness };
}

/** The share of an hour of one weekday, between what it shows and what all days show. */
function leaning(count: number, sum: number, common: number, commonError: number, weight: number, dispersion: number, rows: number): Estimate {
  const own = sum / dispersion;
  const share = (count / dispersion + weight * common) / (own + weight);
  const variance = (share * (1 - share)) / (own + weight + 1) + ((weight / (own + weight)) * commonError) ** 2;
  return estimate(share, Math.sqrt(variance), rows, rows, 0);
}

interface ShapeTable {
  /** Visitors by weekday and opening hour, on days that are known whole; hours that are missing elsewhere do not tilt it. */
  readonly cells: readonly (readonly number[])[];
  readonly sums: readonly number[];
  readonly whole: readonly number[];
  readonly all: number;
  /** Hours it rests on. */
  readonly rows: number;
  readonly weekdayRows: readonly number[];
}

function tableOf(book: HourBook, opening: Opening, days: readonly StoreDay[]): ShapeTable {
  const visitors = valuesOf(book, 'visitors');
  const cells = Array.from({ length: 7 }, () => new Array<number>(opening.hours.length).fill(0));
  const weekdayRows = new Array<number>(7).fill(0);
  for (const one of wholeDays(days)) {
    for (const [i, hour] of opening.hours.entries()) {
      const value = visitors[hourAt(book, one.store, one.day, hour)];
      if (Number.isNaN(value)) continue;
      cells[one.weekday][i] += value;
      weekdayRows[one.weekday]++;
    }
  }
  const sums = cells.map((row) => row.reduce((sum, x) => sum + x, 0));
  const whole = opening.hours.map((_, i) => cells.reduce((sum, row) => sum + row[i], 0));
  return { cells, sums, whole, all: sums.reduce((sum, x) => sum + x, 0), rows: weekdayRows.reduce((sum, x) => sum + x, 0), weekdayRows };
}

/** Days of which every hour is known; if there are none, all. */
function wholeDays(days: readonly StoreDay[]): readonly StoreDay[] {
  const whole = days.filter(({ exposure }) => exposure === 1);
  return whole.length > 0 ? whole : days;
}

function chiSquare(cells: ShapeTable['cells'], sums: readonly number[], common: readonly number[]): number {
  let total = 0;
  for (const [weekday, row] of cells.entries()) {
    for (const [i, count] of row.entries()) {
      const mean = sums[weekday] * common[i];
      if (mean > 0) total += (count - mean) ** 2 / mean;
    }
  }
  return total;
}

/** Pearson's chi-square of hours against their weekday's shape, over its degrees of freedom. */
function dispersionOf(book: HourBook, opening: Opening, days: readonly StoreDay[], cells: ShapeTable['cells'], sums: readonly number[]): number {
  const visitors = valuesOf(book, 'visitors');
  let total = 0;
  let degrees = 0;
  const weekdays = new Set<number>();
  for (const { store, day, visitors: sum } of wholeDays(days)) {
    const weekday = weekdayOfDay(book.firstDay + day);
    weekdays.add(weekday);
    let open = 0;
    for (const [i, hour] of opening.hours.entries()) {
      const mean = (sum * cells[weekday][i]) / sums[weekday];
      const value = visitors[hourAt(book, store, day, hour)];
      if (!(mean > 0) || Number.isNaN(value)) continue;
      total += (value - mean) ** 2 / mean;
      open++;
    }
    degrees += Math.max(0, open - 1);
  }
  degrees -= weekdays.size * (opening.hours.length - 1);
  return degrees > 0 ? Math.max(1, total / degrees) : 1;
}
