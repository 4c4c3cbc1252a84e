import { type Comparison, type Difference, differenceOf, type Interval, type Verdict } from '../comparison.js';

/** One cause between baseline and strategy. */
export interface WaterfallStep {
  /** Last part of the indicator's name: `waiting`, `lostToQueues`. */
  readonly cause: string;
  readonly from: number;
  readonly to: number;
  readonly change: Interval;
  readonly verdict: Verdict;
}

/** From the baseline's value through its causes to the strategy's. Lower is better in both waterfalls of the page. */
export interface Waterfall {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly WaterfallStep[];
  readonly total: Difference;
}

export const COMPLAINT_PARTS = ['waiting', 'walkout', 'stockout', 'error', 'handoff', 'product'].map((cause) => ({
  cause,
  indicator: `complaintRate.${cause}`,
}));
export const LOST_PARTS = ['lostToQueues', 'lostToStockouts', 'lostToNoAdvice', 'lostToTaste'].map((cause) => ({ cause, indicator: cause }));

/** Causes that play no part in either strategy are left out. Undefined without a focus or without the total. */
export function waterfallOf(
  comparison: Comparison,
  totalIndicator: string,
  parts: readonly { readonly cause: string; readonly indicator: string }[],
): Waterfall | undefined {
  const { focus, baseline, result } = comparison;
  const total = focus && differenceOf(result, focus.id, totalIndicator);
  const start = baseline?.result.indicators[totalIndicator]?.mean;
  const end = focus?.result.indicators[totalIndicator]?.mean;
  if (!focus || !baseline || !total || start == null || end == null) return undefined;
  let at = start;
  const steps: WaterfallStep[] = [];
  for (const { cause, indicator } of parts) {
    const before = baseline.result.indicators[indicator]?.mean ?? 0;
    const after = focus.result.indicators[indicator]?.mean ?? 0;
    if (before === 0 && after === 0) continue;
    const difference = differenceOf(result, focus.id, indicator);
    const change = difference?.absolute ?? { mean: after - before, low: null, high: null };
    const to = at + after - before;
    steps.push({ cause, from: at, to, change, verdict: difference?.verdict ?? 'not distinguishable' });
    at = to;
  }
  return { start, end, steps, total };
}

/** What a waterfall shows, in its shortest form. */
export type WaterfallFinding =
  | { readonly kind: 'undecided' }
  | { readonly kind: 'better' | 'worse'; readonly causes: readonly string[]; readonly against: readonly string[] };

/**
 * The causes that carry the change: the largest clear ones in its direction until they make up 70 % of what moved that way, two at most;
 * `against` are the clear ones in the other direction.
 */
export function waterfallFinding(waterfall: Waterfall): WaterfallFinding {
  const { verdict } = waterfall.total;
  if (verdict !== 'better' && verdict !== 'worse') return { kind: 'undecided' };
  const size = (step: WaterfallStep) => Math.abs(step.to - step.from);
  const along = waterfall.steps.filter((s) => s.verdict === verdict).sort((a, b) => size(b) - size(a));
  const against = waterfall.steps.filter((s) => s.verdict === (verdict === 'better' ? 'worse' : 'better'));
  const all = along.reduce((sum, s) => sum + size(s), 0);
  const causes: string[] = [];
  let carried = 0;
  for (const step of along) {
    if (causes.length === 2 || carried >= 0.7 * all) break;
    causes.push(step.cause);
    carried += size(step);
  }
  return { kind: verdict, causes, against: against.map((s) => s.cause) };
}
