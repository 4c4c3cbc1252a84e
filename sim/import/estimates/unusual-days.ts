import type { StoreDay } from './day-table.js';

/** A stretch of days, both ends in it, from the first day of the book. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface UnusualDays {
  /** Stretches of high days that look like promotions. */
  readonly runs: readonly Stretch[];
  /** Single days far off their weekday, up or down: holidays, early closing, storms. */
  readonly odd: readonly number[];
}

/** A day is compared with the same weekday this many weeks before and after, so that a slow change over the year is no promotion. */
const WEEKS = 8;
/** A run of high days: at least this many … */
const LEAST_RUN = 3;
/** … each above the usual by this many standard deviations and this share … */
const HIGH_SD = 2;
const HIGH_SHARE = 0.05;
/** … and its mean by this much, which chance does not reach. */
const RUN_SD = 5;
const RUN_SHARE = 0.08;
/** A single day this many standard deviations and this share off is set aside. */
const ODD_SD = 5;
const ODD_SHARE = 0.2;

/**
 * High stretches and odd days among those of all stores together.
 * @param known days that are promotions anyway: they are compared with nothing, and nothing is compared with them
 */
export function unusualDays(days: readonly StoreDay[], length: number, known: readonly boolean[]): UnusualDays {
  const logs = logRatios(days, length, known);
  const spread = spreadOf(logs.values);
  const runs = highRuns(logs.values, spread, logs.noise);
  const inRun = (day: number) => runs.some(({ from, to }) => day >= from && day <= to);
  const odd: number[] = [];
  for (let day = 0; day < length; day++) {
    const log = logs.values[day];
    if (Number.isNaN(log) || inRun(day)) continue;
    if (Math.abs(log) > Math.max(ODD_SD * Math.max(spread, logs.noise[day]), ODD_SHARE)) odd.push(day);
  }
  return { runs, odd };
}

interface LogRatios {
  /** Logarithm of each day against the usual; NaN where there is nothing to compare. */
  readonly values: Float64Array;
  /** Its standard deviation if people came at random. */
  readonly noise: Float64Array;
}

/** Visitors of all stores against the median of the same weekdays around. */
function logRatios(days: readonly StoreDay[], length: number, known: readonly boolean[]): LogRatios {
  const byStore = new Map<number, Map<number, number>>();
  for (const { store, day, visitors, exposure } of days) {
    const own = byStore.get(store) ?? new Map<number, number>();
    byStore.set(store, own.set(day, visitors / exposure));
  }
  const values = new Float64Array(length).fill(Number.NaN);
  const noise = new Float64Array(length);
  for (let day = 0; day < length; day++) {
    if (known[day]) continue;
    let there = 0;
    let usual = 0;
    for (const own of byStore.values()) {
      const value = own.get(day);
      const median = value === undefined ? undefined : medianAround(own, day, known);
      if (value === undefined || median === undefined) continue;
      there += value;
      usual += median;
    }
    if (!(there > 0 && usual > 0)) continue;
    values[day] = Math.log(there / usual);
    noise[day] = 1 / Math.sqrt(usual);
  }
  return { values, noise };
}

function medianAround(own: ReadonlyMap<number, number>, day: number, known: readonly boolean[]): number | undefined {
  const around: number[] = [];
  for (let week = -WEEKS; week <= WEEKS; week++) {
    const other = day + 7 * week;
    const value = own.get(other);
    if (value !== undefined && !known[other]) around.push(value);
  }
  around.sort((a, b) => a - b);
  const half = around.length >> 1;
  return around.length < 3 ? undefined : around.length % 2 === 1 ? around[half] : (around[half - 1] + around[half]) / 2;
}

/** Standard deviation by the median of absolute deviations, which odd days and promotions do not move (0 where there are too few). */
function spreadOf(logs: Float64Array): number {
  const known = [...logs].filter((x) => !Number.isNaN(x)).map(Math.abs);
  known.sort((a, b) => a - b);
  return known.length < 5 ? 0 : 1.4826 * known[known.length >> 1];
}

function highRuns(logs: Float64Array, spread: number, noise: Float64Array): Stretch[] {
  const isHigh = (day: number) => logs[day] > Math.max(HIGH_SD * Math.max(spread, noise[day]), HIGH_SHARE);
  const runs: Stretch[] = [];
  for (let day = 0; day < logs.length; day++) {
    if (!isHigh(day)) continue;
    let to = day;
    // one weak day in the middle does not end a promotion
    while (to + 1 < logs.length && (isHigh(to + 1) || (to + 2 < logs.length && logs[to + 1] > 0 && isHigh(to + 2)))) to++;
    const length = to - day + 1;
    const mean = logs.subarray(day, to + 1).reduce((sum, x) => sum + x, 0) / length;
    const sd = Math.max(spread, noise[day]);
    if (length >= LEAST_RUN && mean > RUN_SHARE && mean * Math.sqrt(length) > RUN_SD * sd) runs.push({ from: day, to });
    day = to;
  }
  return runs;
}
