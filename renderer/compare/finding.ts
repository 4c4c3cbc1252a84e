import { type ComparedStrategy, type Comparison, type Difference, differenceOf, type Interval } from './comparison.js';
import { countPairs, type PairCount } from './pair-count.js';

/** What a strategy does to one of the two headline measures. */
export interface Effect {
  /** `none`: no interval yet. `same`: exactly equal in every season. */
  readonly kind: 'better' | 'worse' | 'undecided' | 'same' | 'none';
  /** A share of the baseline (0.06 is +6 %), or, where the baseline is zero, in units of the indicator. */
  readonly relative: boolean;
  readonly interval: Interval;
}

export type Finding =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'single'; readonly strategy: ComparedStrategy }
  | { readonly kind: 'too-few'; readonly strategy: ComparedStrategy; readonly baseline: ComparedStrategy; readonly seasons: number }
  | { readonly kind: 'identical'; readonly strategy: ComparedStrategy; readonly baseline: ComparedStrategy; readonly seasons: number }
  | ComparedFinding;

export interface ComparedFinding {
  readonly kind: 'compared';
  readonly strategy: ComparedStrategy;
  readonly baseline: ComparedStrategy;
  readonly complaints: Effect;
  readonly sales: Effect;
  readonly pairs: PairCount | undefined;
  readonly seasons: number;
}

/** The finding of a comparison, in every case an honest one: nothing to say, too little to say, undecided, better or worse. */
export function findingOf(comparison: Comparison): Finding {
  const { result, baseline, focus, strategies } = comparison;
  const [only] = strategies;
  if (!only) return { kind: 'nothing' };
  if (!focus || !baseline) return { kind: 'single', strategy: only };
  const complaints = effectOf(differenceOf(result, focus.id, 'complaintRate'));
  const sales = effectOf(differenceOf(result, focus.id, 'sales'));
  const who = { strategy: focus, baseline, seasons: result.replications };
  if (complaints.kind === 'none' || sales.kind === 'none') return { kind: 'too-few', ...who };
  if (complaints.kind === 'same' && sales.kind === 'same') return { kind: 'identical', ...who };
  const pairs = focus.chart && baseline.chart ? countPairs(focus.chart, baseline.chart) : undefined;
  return { kind: 'compared', ...who, complaints, sales, pairs };
}

/** Reads a difference; the relative change unless the baseline is zero and there is none. */
export function effectOf(difference: Difference | undefined): Effect {
  const empty: Interval = { mean: null, low: null, high: null };
  if (!difference) return { kind: 'none', relative: true, interval: empty };
  const relative = difference.relative.mean !== null && difference.relative.low !== null;
  const interval = relative ? difference.relative : difference.absolute;
  if (interval.mean === null || interval.low === null || interval.high === null) return { kind: 'none', relative, interval };
  if (interval.low === 0 && interval.high === 0) return { kind: 'same', relative, interval };
  const kind = difference.verdict === 'better' ? 'better' : difference.verdict === 'worse' ? 'worse' : 'undecided';
  return { kind, relative, interval };
}
