import { COUNT_INDEX, type CountKey } from '../../sim/record/counts.js';
import { HISTOGRAM_BINS, HISTOGRAM_KEYS, type HistogramKey, histogramBin } from '../../sim/record/histogram.js';
import type { StoreRecord } from '../../sim/record/season-record.js';
import type { World } from '../../sim/scenario/world-schema.js';

/** One quantity of a reduced scenario that theory knows exactly. */
export interface Check {
  readonly quantity: string;
  readonly unit: string;
  /** From the formulas, at the parameters that stand in the file. */
  readonly exact: number;
  /** The number in the reference tables, where it stands there; guards against a wrong file. */
  readonly printed?: number;
  /** What a replication contributes: sums, so that they can be added up. */
  readonly collect: (record: StoreRecord) => readonly number[];
  /** The quantity as a function of the means of these sums. */
  readonly combine: (means: readonly number[]) => number;
}

/** A scenario file of scenarios/verification and what must come out of it. */
export interface VerificationCase {
  readonly test: string;
  /** Name of the file without its ending. */
  readonly file: string;
  /** As many of the file's seasons as `npm test` runs where all of them take a quarter of a minute; all of them are run in tests/slow. */
  readonly everyday?: number;
  readonly checks: (world: World) => readonly Check[];
}

type Expectation = Pick<Check, 'quantity' | 'unit' | 'exact' | 'printed'>;

export function countOf(record: StoreRecord, key: CountKey): number {
  return record.counts[COUNT_INDEX[key]];
}

/** One count against another. */
export function ratioCheck(expected: Expectation, numerator: CountKey, denominator: CountKey): Check {
  return { ...expected, collect: (record) => [countOf(record, numerator), countOf(record, denominator)], combine: ([n, d]) => n / d };
}

/** A time integral against the minutes it was taken over: from the end of the warm-up to the last arrivals (what the run-off adds is negligible). */
export function timeAverageCheck(expected: Expectation, area: CountKey, world: World): Check {
  const minutes = (world.calendar.days - world.calendar.warmUpDays) * 1440;
  return { ...expected, collect: (record) => [countOf(record, area)], combine: ([integral]) => integral / minutes };
}

/** Standard deviation of the time in queue of all who joined. */
export function waitSdCheck(expected: Expectation, station: 'checkout' | 'desk'): Check {
  return {
    ...expected,
    collect: (record) => [countOf(record, `${station}.waitMinutes`), countOf(record, `${station}.waitSquared`), countOf(record, `${station}.arrivals`)],
    combine: ([sum, squares, n]) => Math.sqrt(squares / n - (sum / n) ** 2),
  };
}

/** Share of durations of at least `minutes`, which must be an edge of the histogram. */
export function tailCheck(expected: Expectation, histogram: HistogramKey, minutes: number): Check {
  const row = HISTOGRAM_KEYS.indexOf(histogram) * HISTOGRAM_BINS;
  const from = row + histogramBin(minutes);
  const sum = (record: StoreRecord, start: number) => record.histograms.subarray(start, row + HISTOGRAM_BINS).reduce((total, n) => total + n, 0);
  return { ...expected, collect: (record) => [sum(record, from), sum(record, row)], combine: ([tail, all]) => tail / all };
}

/** Customers per minute of a world with a flat rate of arrivals. */
export function arrivalsPerMinute(world: World): number {
  return world.demand.visitorsPerDay / 1440;
}

/** The mean of a law that theory needs as exponential; throws if the file says otherwise. */
export function exponentialMean(law: World['customers']['browseMinutes'] | undefined): number {
  if (law?.kind !== 'exponential') throw new Error(`expected an exponential law in the file, found ${JSON.stringify(law)}`);
  return law.mean;
}

/** The mean of exponential work at the tills. */
export function tillMinutes(world: World): number {
  const work = world.checkout?.work;
  if (work?.kind !== 'drawn') throw new Error('expected work at the tills drawn from a law');
  return exponentialMean(work.minutes);
}

/** People on duty at the tills and at the desk. */
export function peopleAt(world: World, role: 'checkout' | 'desk'): number {
  if (world.staff === 'none') throw new Error('expected staff');
  return world.staff.onDuty[role];
}
