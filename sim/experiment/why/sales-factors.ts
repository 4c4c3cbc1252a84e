import { COUNT_INDEX } from '../../record/counts.js';
import type { Bilingual } from '../../record/indicator.js';
import { around } from '../../statistics/mean-interval.js';
import { functionSeries } from '../../statistics/series.js';
import type { Interval } from '../result.js';
import type { StoreSummary } from '../season-summary.js';

/** What one factor of sales adds to their difference. */
export interface SalesFactor {
  readonly id: 'visitors' | 'conversion' | 'averageBasket';
  readonly title: Bilingual;
  /** The factor itself, in the baseline and in the strategy; visitors of a mean season. */
  readonly before: number;
  readonly after: number;
  /** Yuan of a mean season. */
  readonly change: Interval;
}

/** The difference of sales as that of visitors x conversion x basket. */
export interface SalesFactors {
  readonly factors: readonly SalesFactor[];
  /** Of sales, yuan of a mean season: the sum of the three. */
  readonly change: number;
}

const { sales: SALES, visitors: VISITORS, transactions: TRANSACTIONS } = COUNT_INDEX;
/** Of the baseline, then of the strategy. */
const ROW = [SALES, VISITORS, TRANSACTIONS] as const;

const TITLES = {
  visitors: { en: 'visitors', zh: '到店人次' },
  conversion: { en: 'conversion', zh: '成交率' },
  averageBasket: { en: 'average basket', zh: '客单价' },
} as const;

/**
 * Additive logarithmic mean Divisia index: with L(a, b) = (b - a) / (ln b - ln a), the factor x adds L(S, S') ln(x'/x) to S' - S, and the three add up
 * to it with nothing left over (Ang 2005, Energy Policy 33). Of sums over all seasons, divided by their number; intervals by the jackknife over pairs.
 * Null where a strategy has no sales.
 */
export function salesFactors(before: readonly StoreSummary[], after: readonly StoreSummary[], confidence: number): SalesFactors | null {
  const rows = before.map(({ counts }, r) => Float64Array.from([...ROW.map((i) => counts[i]), ...ROW.map((i) => after[r].counts[i])]));
  const n = rows.length;
  const sums = rows.reduce((total, row) => total.map((x, i) => x + row[i]), new Float64Array(2 * ROW.length));
  if (sums.some((x) => !(x > 0))) return null;
  const mean = sums.map((x) => x / n);
  const [was, is] = [factorsOf(mean.subarray(0, ROW.length)), factorsOf(mean.subarray(ROW.length))];
  const factors = (['visitors', 'conversion', 'averageBasket'] as const).map((id, at): SalesFactor => {
    const { estimate, leaveOneOut } = functionSeries(rows, (totals) => contribution(totals, at));
    // Twice the sums, twice the contribution: so the jackknife's pseudo-value of a mean season is what the sums lose without season r.
    const pseudo = leaveOneOut.map((without) => estimate - without);
    const { mean: change, low, high } = around(estimate / n, pseudo, confidence);
    return { id, title: TITLES[id], before: was[at], after: is[at], change: { mean: change, low, high } };
  });
  return { factors, change: (sums[3] - sums[0]) / n };
}

/** Visitors, conversion and average basket of sums. */
function factorsOf(sums: Float64Array): readonly [number, number, number] {
  const [sales, visitors, transactions] = sums;
  return [visitors, transactions / visitors, sales / transactions];
}

/** What a factor adds to the difference of the sums of sales; null where a logarithm has no value. */
function contribution(totals: Float64Array, factor: number): number | null {
  const [was, is] = [totals.subarray(0, ROW.length), totals.subarray(ROW.length)];
  if (totals.some((x) => !(x > 0))) return null;
  return logarithmicMean(was[0], is[0]) * Math.log(factorsOf(is)[factor] / factorsOf(was)[factor]);
}

function logarithmicMean(a: number, b: number): number {
  return a === b ? a : (b - a) / Math.log(b / a);
}
