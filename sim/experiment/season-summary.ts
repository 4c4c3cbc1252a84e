import { HISTOGRAM_BINS, HISTOGRAM_KEYS } from '../record/histogram.js';
import { histogramQuantile } from '../record/histogram-quantile.js';
import { QUANTILE_INDICATORS } from '../record/indicators.js';
import type { SeasonRecord, StoreRecord } from '../record/season-record.js';
import type { StoreFates } from './why/fate-book.js';

/** What is kept of one store (or of all together) for every season: about 1.5 kB. */
export interface StoreSummary {
  /** In the order of COUNT_KEYS. */
  readonly counts: Float64Array;
  /** In the order of QUANTILE_INDICATORS; NaN where nothing was observed. */
  readonly quantiles: Float64Array;
  /** Where the experiment is controlled: what is known beforehand of this season's luck, less its expectation, a number a control. */
  readonly control?: Float64Array;
}

/** Sums over all stores that are added up over replications and then let go. */
export interface SeasonAreas {
  readonly histograms: Float64Array;
  readonly hours: Float64Array;
  readonly days: Float64Array;
  readonly floorAtHour: Float64Array;
}

/** One season of one variant, reduced to what the statistics need. Safe for structured clone. */
export interface SeasonSummary {
  /** Key of the variant. */
  readonly strategy: string;
  readonly replication: number;
  readonly storeIds: readonly string[];
  readonly chain: StoreSummary;
  /** In the order of storeIds; empty when there is one store, which is the chain then. */
  readonly stores: readonly StoreSummary[];
  readonly areas: SeasonAreas;
  /** Periods x COUNT_KEYS of all stores together, where they were asked for. */
  readonly periods?: Float64Array;
  /** What became of every customer, in the order of storeIds, where it was asked for. */
  readonly fates?: readonly StoreFates[];
}

/** Reduces a record. The record is not changed and nothing of it is kept. */
export function summarizeSeason(record: SeasonRecord, strategy: string = record.strategy): SeasonSummary {
  const { stores, replication } = record;
  const histograms = sumOf(stores, (s) => s.histograms);
  const counts = sumOf(stores, (s) => s.counts);
  return {
    strategy,
    replication,
    storeIds: stores.map((s) => s.id),
    chain: { counts, quantiles: quantilesOf(histograms) },
    stores: stores.length === 1 ? [] : stores.map((s) => ({ counts: s.counts.slice(), quantiles: quantilesOf(s.histograms) })),
    areas: { histograms, hours: sumOf(stores, (s) => s.hours), days: sumOf(stores, (s) => s.days), floorAtHour: sumOf(stores, (s) => s.floorAtHour) },
    ...(record.periods === undefined ? {} : { periods: record.periods }),
  };
}

/** The buffers of a summary, for handing over to another thread without a copy. */
export function summaryBuffers(summary: SeasonSummary): ArrayBuffer[] {
  const { chain, stores, areas } = summary;
  const arrays = [
    ...[chain, ...stores].flatMap((s) => [s.counts, s.quantiles]),
    areas.histograms,
    areas.hours,
    areas.days,
    areas.floorAtHour,
    ...(summary.periods ? [summary.periods] : []),
    ...(summary.fates ?? []).flatMap(({ customers, fates, complaints, yuan }) => [customers, fates, complaints, yuan]),
  ];
  return arrays.map((a) => a.buffer as ArrayBuffer);
}

function quantilesOf(histograms: Float64Array): Float64Array {
  return Float64Array.from(QUANTILE_INDICATORS, ({ histogram, p }) => {
    const row = HISTOGRAM_KEYS.indexOf(histogram) * HISTOGRAM_BINS;
    return histogramQuantile(histograms.subarray(row, row + HISTOGRAM_BINS), p) ?? Number.NaN;
  });
}

/** Stores are added in their own order: the sum has the same bits wherever it is taken. */
function sumOf(stores: readonly StoreRecord[], pick: (store: StoreRecord) => Float64Array): Float64Array {
  const first = stores[0];
  if (!first) throw new Error('A season record has at least one store.');
  const sum = pick(first).slice();
  for (const store of stores.slice(1)) {
    const values = pick(store);
    for (let i = 0; i < sum.length; i++) sum[i] += values[i];
  }
  return sum;
}
