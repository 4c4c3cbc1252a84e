import { type Bilingual, type Counts, linear, type Weights } from '../../record/indicator.js';
import { bonferroni } from '../../statistics/bonferroni.js';
import { around } from '../../statistics/mean-interval.js';
import { meanSeries, ratioSeries, type Series } from '../../statistics/series.js';
import type { Accumulation } from '../accumulation.js';
import { verdictOf } from '../estimate-indicator.js';
import type { Interval } from '../result.js';
import type { StoreSummary } from '../season-summary.js';
import { BUYERS_PLAN, COMPLAINTS_PLAN, SALES_PLAN, type WholePlan } from './decomposition-parts.js';
import { type SalesFactors, salesFactors } from './sales-factors.js';

/** One part of a difference, or the whole of it. */
export interface DifferencePart {
  readonly id: string;
  readonly title: Bilingual;
  /** What it adds to the whole in a mean season of the baseline, and of the strategy; below zero for what is lost. */
  readonly before: number;
  readonly after: number;
  /** after - before, by pairs of seasons; the interval holds by itself. */
  readonly change: Interval;
  /** The wider interval that holds together with those of all other parts of the whole (Bonferroni). */
  readonly joint: Interval;
  /** By the joint interval: whether the part raises or lowers the whole. */
  readonly effect: 'raises' | 'lowers' | 'not distinguishable';
  /** Sum of the change over all seasons; whole numbers where people or complaints are counted, so that parts add up to the last digit. Absent for rates. */
  readonly total?: number;
}

/** A difference between two strategies with the parts it consists of. */
export interface Waterfall {
  readonly unit: string;
  readonly whole: DifferencePart;
  /** In fixed order; parts that are nothing in either strategy are left out. */
  readonly parts: readonly DifferencePart[];
}

/** Where the difference between two strategies on the same customers comes from. */
export interface Decomposition {
  readonly baseline: string;
  readonly strategy: string;
  /** Absent: all stores together. */
  readonly store?: string;
  readonly complaints: Waterfall;
  /** Per 1000 visitors of each strategy. */
  readonly complaintRate: Waterfall;
  readonly sales: Waterfall;
  readonly buyers: Waterfall;
  /** Sales as visitors x conversion x basket; null where either strategy sells nothing. */
  readonly factors: SalesFactors | null;
  /** What each store adds to the difference of the chain; absent for one store. */
  readonly stores?: { readonly complaints: Waterfall; readonly sales: Waterfall };
}

export interface DecompositionRequest {
  readonly baseline: string;
  readonly strategy: string;
  readonly confidence: number;
  /** Only this store. */
  readonly store?: string;
}

const PER_THOUSAND = { en: 'Complaints per 1000 visitors', zh: '每千人次投诉' };

/** Takes the difference of two variants of an experiment apart. Needs at least one complete season; intervals need two. */
export function decompose(accumulation: Accumulation, request: DecompositionRequest): Decomposition {
  const { baseline, strategy, store, confidence } = request;
  const pair = [accumulation.store(baseline, store), accumulation.store(strategy, store)] as const;
  const severalStores = store === undefined && accumulation.storeIds.length > 1;
  return {
    baseline,
    strategy,
    ...(store === undefined ? {} : { store }),
    complaints: sumWaterfall(COMPLAINTS_PLAN, pair, confidence),
    complaintRate: rateWaterfall(COMPLAINTS_PLAN, pair, confidence),
    sales: sumWaterfall(SALES_PLAN, pair, confidence),
    buyers: sumWaterfall(BUYERS_PLAN, pair, confidence),
    factors: salesFactors(...pair, confidence),
    ...(severalStores ? { stores: storeWaterfalls(accumulation, request) } : {}),
  };
}

type Pair = readonly [before: readonly StoreSummary[], after: readonly StoreSummary[]];

interface NamedPair {
  readonly id: string;
  readonly title: Bilingual;
  readonly before: Series;
  readonly after: Series;
}

function sumWaterfall({ id, title, unit, whole, parts }: WholePlan, pair: Pair, confidence: number): Waterfall {
  const named = (name: string, text: Bilingual, adds: Weights): NamedPair => ({ id: name, title: text, ...sums(pair, linear(adds)) });
  return waterfall(
    unit,
    named(id, title, whole),
    parts.map((part) => named(part.id, part.title, part.adds)),
    confidence,
    true,
  );
}

function rateWaterfall({ whole, parts }: WholePlan, pair: Pair, confidence: number): Waterfall {
  const named = (id: string, title: Bilingual, adds: Weights): NamedPair => {
    const numerator = linear(adds);
    const rate = (seasons: readonly StoreSummary[]) =>
      ratioSeries(
        seasons.map(({ counts }) => numerator(counts)),
        seasons.map(({ counts }) => VISITORS(counts)),
        1000,
      );
    return { id, title, before: rate(pair[0]), after: rate(pair[1]) };
  };
  return waterfall(
    'complaints per 1000 visitors',
    named('complaintRate', PER_THOUSAND, whole),
    parts.map((part) => named(part.id.replace('complaints.', 'complaintRate.'), part.title, part.adds)),
    confidence,
    false,
  );
}

const VISITORS = linear({ visitors: 1 });

function storeWaterfalls(accumulation: Accumulation, { baseline, strategy, confidence }: DecompositionRequest) {
  const byStore = ({ id, title, unit, whole }: WholePlan): Waterfall => {
    const of = (store?: string) => sums([accumulation.store(baseline, store), accumulation.store(strategy, store)], linear(whole));
    const parts = accumulation.storeIds.map((store) => ({ id: store, title: { en: store, zh: store }, ...of(store) }));
    return waterfall(unit, { id, title, ...of() }, parts, confidence, true);
  };
  return { complaints: byStore(COMPLAINTS_PLAN), sales: byStore(SALES_PLAN) };
}

function sums([before, after]: Pair, value: (counts: Counts) => number): { readonly before: Series; readonly after: Series } {
  const series = (seasons: readonly StoreSummary[]) => meanSeries(seasons.map(({ counts }) => value(counts)));
  return { before: series(before), after: series(after) };
}

function waterfall(unit: string, whole: NamedPair, parts: readonly NamedPair[], confidence: number, withTotals: boolean): Waterfall {
  const present = parts.filter(({ before, after }) => [before, after].some(({ season }) => season.some((x) => x !== 0)));
  const together = bonferroni(confidence, Math.max(1, present.length));
  return {
    unit,
    whole: differencePart(whole, confidence, confidence, withTotals),
    parts: present.map((part) => differencePart(part, confidence, together, withTotals)),
  };
}

function differencePart({ id, title, before, after }: NamedPair, confidence: number, together: number, withTotal: boolean): DifferencePart {
  const linearParts = after.linear.map((x, r) => x - before.linear[r]);
  const total = after.season.reduce((sum, x, r) => sum + (x - before.season[r]), 0);
  const change = withTotal ? total / before.n : after.estimate - before.estimate;
  const { mean, low, high } = around(change, linearParts, confidence);
  const wider = around(change, linearParts, together);
  const joint = { mean: wider.mean, low: wider.low, high: wider.high };
  const verdict = verdictOf(joint, 'higher');
  return {
    id,
    title,
    before: before.estimate,
    after: after.estimate,
    change: { mean, low, high },
    joint,
    effect: verdict === 'better' ? 'raises' : verdict === 'worse' ? 'lowers' : 'not distinguishable',
    ...(withTotal ? { total } : {}),
  };
}
