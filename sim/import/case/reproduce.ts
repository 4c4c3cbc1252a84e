import { compileCase, runReplication } from '../../model/index.js';
import { DAY_KEYS, HOUR_KEYS, type SeasonRecord } from '../../record/season-record.js';
import type { Scenario } from '../../scenario/scenario-schema.js';
import { tCritical } from '../../statistics/student-t.js';
import { tallyOf } from '../../statistics/tally.js';
import { weekdayOfDay } from '../civil-date.js';
import type { StoreEstimates } from '../estimates/estimate-store.js';
import type { Stretch } from '../estimates/unusual-days.js';
import { daySum, hourAt, valuesOf } from '../hour-book.js';

/** How close simulated seasons of the case come to the days of the file they stand for. */
export interface Reproduction {
  readonly seasons: number;
  /** Days of the season that the file knows whole. */
  readonly days: number;
  readonly measures: readonly ReproducedMeasure[];
  readonly daily: Closeness;
  /** Distance of the two profiles: half the sum of differences of shares, all days together. */
  readonly hourly: Closeness & { readonly hours: readonly number[]; readonly file: readonly number[]; readonly simulated: readonly number[] };
  /** The mean week: visitors an hour on each weekday (0 = Monday) in each hour of `hourly`; empty for a weekday without a whole day. */
  readonly week: { readonly file: readonly (readonly number[])[]; readonly simulated: readonly (readonly number[])[] };
}

/** A sum over the season. */
export interface ReproducedMeasure {
  readonly measure: 'visitors' | 'transactions' | 'sales' | 'complaints';
  readonly file: number;
  /** Mean of the simulated seasons. */
  readonly simulated: number;
  /** Simulated against the file, as a share, with a 95 % interval that has both chances in it. */
  readonly relative: { readonly mean: number; readonly low: number; readonly high: number };
}

/** A mean distance (share), and what it would be by chance alone if the case were exactly right. */
export interface Closeness {
  readonly error: number;
  readonly byChance: number;
}

const COMPARED = ['visitors', 'transactions', 'sales', 'complaints'] as const;
/** Seasons for the comparison are other ones than those the parameters were found with. */
const FIRST_REPLICATION = 1000;
const MEAN_OF_ABSOLUTE_NORMAL = Math.sqrt(2 / Math.PI);

/**
 * Simulates seasons of the baseline and compares their days with those of the file. The case was tuned with as many seasons, whose chance is in the intervals too. Undefined where the file knows no day of the season whole.
 */
export function reproduce(estimates: StoreEstimates, season: Stretch, scenario: Scenario, seasons: number): Reproduction | undefined {
  const { book } = estimates;
  const days = wholeDays(estimates, season);
  if (days.length === 0) return undefined;
  const compiled = compileCase(scenario, scenario.baseline);
  const records = Array.from({ length: seasons }, (_, i) => runReplication(compiled, FIRST_REPLICATION + i));
  const told = COMPARED.filter((measure) => book.measures.includes(measure));
  return {
    seasons,
    days: days.length,
    measures: told.map((measure) => compared(estimates, season, days, records, measure)),
    daily: dailyCloseness(estimates, season, days, records),
    hourly: hourlyCloseness(estimates, season, days, records),
    week: meanWeek(estimates, season, days, records),
  };
}

/** Days of the season on which every store is known whole. */
function wholeDays({ book, days }: StoreEstimates, season: Stretch): number[] {
  const known = new Map<number, number>();
  for (const { day, exposure } of days) if (exposure === 1) known.set(day, (known.get(day) ?? 0) + 1);
  return Array.from({ length: season.to - season.from + 1 }, (_, i) => season.from + i).filter((day) => known.get(day) === book.stores.length);
}

function fileSum({ book, opening }: StoreEstimates, measure: (typeof COMPARED)[number], day: number): number {
  const values = valuesOf(book, measure);
  return book.stores.reduce((sum, _, store) => sum + (daySum(book, values, store, day, opening.hours) || 0), 0);
}

function simulatedSum({ stores }: SeasonRecord, measure: (typeof COMPARED)[number], day: number): number {
  const at = day * DAY_KEYS.length + DAY_KEYS.indexOf(measure);
  return stores.reduce((sum, { days }) => sum + days[at], 0);
}

function compared(
  estimates: StoreEstimates,
  season: Stretch,
  days: readonly number[],
  records: readonly SeasonRecord[],
  measure: (typeof COMPARED)[number],
): ReproducedMeasure {
  const file = days.reduce((sum, day) => sum + fileSum(estimates, measure, day), 0);
  const sums = records.map((record) => days.reduce((sum, day) => sum + simulatedSum(record, measure, day - season.from), 0));
  const { mean, sd } = tallyOf(sums);
  const relative = file > 0 ? mean / file - 1 : 0;
  const ofModel = file > 0 ? ((sd ?? 0) * Math.sqrt(2 / records.length)) / file : 0;
  const error = Math.hypot(ofModel, file > 0 ? (mean / file) * chanceOf(estimates, measure, file, days.length) : 0);
  const half = tCritical(0.95, Math.max(1, records.length - 1)) * error;
  return { measure, file, simulated: mean, relative: { mean: relative, low: relative - half, high: relative + half } };
}

/** Relative standard error of a sum of the file, as a draw of a season. */
function chanceOf({ level, ratios }: StoreEstimates, measure: (typeof COMPARED)[number], sum: number, days: number): number {
  if (measure !== 'sales') return Math.sqrt((measure === 'complaints' ? 1 : level.dispersion) / sum);
  const basket = ratios.basketYuan;
  if (basket === undefined || !(basket.value > 0)) return 0;
  // what a basket is worth varies from day to day, and so does the number of baskets
  const ofBasket = (basket.standardError / basket.value) * Math.sqrt(basket.rows / days);
  return Math.hypot(ofBasket, Math.sqrt((level.dispersion * basket.value) / Math.max(1, sum)));
}

function dailyCloseness(estimates: StoreEstimates, season: Stretch, days: readonly number[], records: readonly SeasonRecord[]): Closeness {
  let error = 0;
  let byChance = 0;
  for (const day of days) {
    const file = fileSum(estimates, 'visitors', day);
    const simulated = records.reduce((sum, record) => sum + simulatedSum(record, 'visitors', day - season.from), 0) / records.length;
    error += Math.abs(simulated - file) / file;
    byChance += MEAN_OF_ABSOLUTE_NORMAL * Math.sqrt(estimates.level.dispersion / file + 1 / Math.max(1, simulated) / records.length);
  }
  return { error: error / days.length, byChance: byChance / days.length };
}

function hourlyCloseness(estimates: StoreEstimates, season: Stretch, days: readonly number[], records: readonly SeasonRecord[]): Reproduction['hourly'] {
  const { book, opening, shape } = estimates;
  const visitors = valuesOf(book, 'visitors');
  const whole = opening.hours.map((hour) =>
    days.reduce((sum, day) => sum + book.stores.reduce((own, _, store) => own + (visitors[hourAt(book, store, day, hour)] || 0), 0), 0),
  );
  const all = whole.reduce((sum, x) => sum + x, 0);
  const file = whole.map((x) => x / Math.max(1, all));
  const simulated = simulatedShares(records, opening.hours, weekdayWeights(book.firstDay, season, days));
  const error = file.reduce((sum, share, i) => sum + Math.abs(share - simulated[i]), 0) / 2;
  const byChance = file.reduce((sum, share) => sum + MEAN_OF_ABSOLUTE_NORMAL * Math.sqrt((shape.dispersion * share * (1 - share)) / Math.max(1, all)), 0) / 2;
  return { error, byChance, hours: opening.hours, file, simulated };
}

/** Visitors an hour by weekday and opening hour, of the compared days in the file and of all days of the weekday in the season as simulated. */
function meanWeek(estimates: StoreEstimates, season: Stretch, days: readonly number[], records: readonly SeasonRecord[]): Reproduction['week'] {
  const { book, opening } = estimates;
  const visitors = valuesOf(book, 'visitors');
  const at = HOUR_KEYS.indexOf('visitors');
  const ofFile = (day: number, hour: number) => book.stores.reduce((sum, _, store) => sum + (visitors[hourAt(book, store, day, hour)] || 0), 0);
  const ofRecord = ({ stores }: SeasonRecord, weekday: number, hour: number) =>
    stores.reduce((sum, { hours }) => sum + hours[(weekday * 24 + hour) * HOUR_KEYS.length + at], 0);
  const weekdays = [0, 1, 2, 3, 4, 5, 6];
  const known = weekdays.map((weekday) => days.filter((day) => weekdayOfDay(book.firstDay + day) === weekday));
  const lasting = weekdays.map((weekday) => countOf(book.firstDay, season, weekday));
  return {
    file: known.map((own) => (own.length === 0 ? [] : opening.hours.map((hour) => own.reduce((sum, day) => sum + ofFile(day, hour), 0) / own.length))),
    simulated: known.map((own, weekday) =>
      own.length === 0
        ? []
        : opening.hours.map((hour) => records.reduce((sum, record) => sum + ofRecord(record, weekday, hour), 0) / records.length / lasting[weekday]),
    ),
  };
}

/** Days of a weekday in the season. */
function countOf(firstDay: number, season: Stretch, weekday: number): number {
  let count = 0;
  for (let day = season.from; day <= season.to; day++) if (weekdayOfDay(firstDay + day) === weekday) count++;
  return count;
}

/** Compared days of each weekday against all its days in the season: records keep hours by weekday, not by day. */
function weekdayWeights(firstDay: number, season: Stretch, days: readonly number[]): number[] {
  const all = new Array<number>(7).fill(0);
  const known = new Array<number>(7).fill(0);
  for (let day = season.from; day <= season.to; day++) all[weekdayOfDay(firstDay + day)]++;
  for (const day of days) known[weekdayOfDay(firstDay + day)]++;
  return all.map((n, i) => (n > 0 ? known[i] / n : 0));
}

function simulatedShares(records: readonly SeasonRecord[], hours: readonly number[], weights: readonly number[]): number[] {
  const at = HOUR_KEYS.indexOf('visitors');
  const sums = hours.map((hour) =>
    records.reduce((sum, { stores }) => {
      const ofStores = stores.map(({ hours: kept }) =>
        weights.reduce((own, weight, weekday) => own + weight * kept[(weekday * 24 + hour) * HOUR_KEYS.length + at], 0),
      );
      return sum + ofStores.reduce((own, x) => own + x, 0);
    }, 0),
  );
  const all = sums.reduce((sum, x) => sum + x, 0);
  return sums.map((x) => x / Math.max(1, all));
}
