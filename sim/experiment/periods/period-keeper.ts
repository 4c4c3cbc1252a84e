import { COUNT_KEYS } from '../../record/counts.js';
import type { RatioIndicator, SumIndicator } from '../../record/indicator.js';
import { INDICATORS } from '../../record/indicators.js';
import type { SeasonSummary } from '../season-summary.js';

/** Indicators that can be followed through a season: sums, and ratios of sums, of which a day keeps two numbers each. */
export const FOLLOWED_INDICATORS = [
  'complaintRate',
  'sales',
  'lostSales',
  'visitors',
  'satisfaction',
  'profit',
  'checkout.meanWait',
  'stockoutRate',
  'moves',
  'labourCost',
] as const;
export type FollowedIndicator = (typeof FOLLOWED_INDICATORS)[number];

const FOLLOWED = FOLLOWED_INDICATORS.map((id) => followed(id));
const KEYS = COUNT_KEYS.length;

/** Numerators and denominators of one indicator, a number a season. A sum has denominators of 1. */
export interface PeriodSums {
  readonly indicator: SumIndicator | RatioIndicator;
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

/**
 * Keeps of every season what lines over its periods need, 160 bytes a period instead of all its counts (2 kB): so an experiment can run on with
 * hundreds of seasons of a year. Made for studies with `by`; seasons come in any order and may come twice.
 */
export class PeriodKeeper {
  private readonly kept = new Map<string, Map<number, Float64Array>>();

  add({ strategy, replication, periods }: SeasonSummary): void {
    if (periods === undefined) return;
    const seasons = this.kept.get(strategy) ?? new Map<number, Float64Array>();
    this.kept.set(strategy, seasons);
    if (!seasons.has(replication)) seasons.set(replication, reduced(periods));
  }

  /** What is kept of one season, to be kept elsewhere; undefined where there is none. */
  season(key: string, replication: number): Float64Array | undefined {
    return this.kept.get(key)?.get(replication);
  }

  /** Takes back what `season` has given. */
  restore(key: string, replication: number, sums: Float64Array): void {
    const seasons = this.kept.get(key) ?? new Map<number, Float64Array>();
    this.kept.set(key, seasons.set(replication, sums));
  }

  /** Replications 0 to this, not included, are here of every one of these variants. */
  complete(keys: readonly string[]): number {
    const seasons = keys.map((key) => this.kept.get(key));
    let complete = 0;
    while (seasons.length > 0 && seasons.every((each) => each?.has(complete))) complete++;
    return complete;
  }

  /** One indicator of a variant over the periods `from` to `to` (not included) together, for replications 0 to `complete` - 1. @throws Error when one of them is not here */
  sums(key: string, id: FollowedIndicator, [from, to]: readonly [number, number], complete: number): PeriodSums {
    const at = FOLLOWED_INDICATORS.indexOf(id);
    const numerators = new Float64Array(complete);
    const denominators = new Float64Array(complete).fill(1);
    const { indicator } = FOLLOWED[at];
    for (let r = 0; r < complete; r++) {
      const season = this.kept.get(key)?.get(r);
      if (season === undefined) throw new Error(`Season ${r} of "${key}" was not kept.`);
      if (indicator.kind === 'ratio') denominators[r] = 0;
      for (let period = from; period < to; period++) {
        const cell = 2 * (period * FOLLOWED.length + at);
        numerators[r] += season[cell];
        if (indicator.kind === 'ratio') denominators[r] += season[cell + 1];
      }
    }
    return { indicator, numerators, denominators };
  }
}

function reduced(periods: Float64Array): Float64Array {
  const count = periods.length / KEYS;
  const kept = new Float64Array(count * FOLLOWED.length * 2);
  for (let period = 0; period < count; period++) {
    const counts = periods.subarray(period * KEYS, (period + 1) * KEYS);
    for (const [i, { indicator }] of FOLLOWED.entries()) {
      const cell = 2 * (period * FOLLOWED.length + i);
      kept[cell] = indicator.numerator(counts);
      kept[cell + 1] = indicator.kind === 'ratio' ? indicator.denominator(counts) : 1;
    }
  }
  return kept;
}

function followed(id: string): { readonly indicator: SumIndicator | RatioIndicator } {
  const indicator = INDICATORS.find((each) => each.id === id);
  if (indicator?.kind !== 'sum' && indicator?.kind !== 'ratio') throw new Error(`"${id}" is no sum and no ratio of sums.`);
  return { indicator };
}
