import { type Comparison, differenceOf, halfWidth } from './comparison.js';
import { seasonsForHalfWidth, tCritical } from './model-door.js';

/**
 * Half-widths at which a finding is sharp enough to decide on, as shares of the baseline: two points on the complaint rate and on profit,
 * one on sales (a third of the smallest lift the literature reports), a half of one on satisfaction. A reader may want others.
 */
export const TARGETS = { complaintRate: 0.02, sales: 0.01, profit: 0.02, satisfaction: 0.005 } as const;
export type TargetIndicator = keyof typeof TARGETS;
export type Targets = Readonly<Record<TargetIndicator, number>>;

/** The two the page is about. */
const HEADLINE = ['complaintRate', 'sales'] as const;

export interface Precision {
  readonly indicator: TargetIndicator;
  /** Share of the baseline; null while there is no interval. */
  readonly halfWidth: number | null;
  readonly target: number;
  readonly met: boolean;
  /** All seasons needed for the target by the spread so far; null when unknown or beyond a million. */
  readonly seasonsNeeded: number | null;
}

export interface Sureness {
  readonly seasons: number;
  readonly precisions: readonly Precision[];
  readonly allMet: boolean;
  /** Seasons still to run for both targets; 0 when met, null when unknown. */
  readonly stillNeeded: number | null;
}

/** How sharp the effects of the focus are, the two headline ones unless others are named, and how many seasons they still want. */
export function surenessOf(comparison: Comparison, targets: Targets = TARGETS, indicators: readonly TargetIndicator[] = HEADLINE): Sureness | null {
  const { focus, result } = comparison;
  if (!focus) return null;
  const precisions = indicators.map((indicator) => precisionOf(comparison, focus.id, indicator, targets[indicator]));
  const allMet = precisions.every((p) => p.met);
  const needed = precisions.map((p) => p.seasonsNeeded);
  const stillNeeded = allMet ? 0 : needed.some((n) => n === null) ? null : Math.max(0, ...needed.map((n) => (n ?? 0) - result.replications));
  return { seasons: result.replications, precisions, allMet, stillNeeded };
}

function precisionOf({ result }: Comparison, strategy: string, indicator: TargetIndicator, target: number): Precision {
  const difference = differenceOf(result, strategy, indicator);
  const half = difference ? halfWidth(difference.relative) : null;
  if (half === null) return { indicator, halfWidth: null, target, met: false, seasonsNeeded: null };
  return {
    indicator,
    halfWidth: half,
    target,
    met: half <= target,
    seasonsNeeded: seasonsForHalfWidth(spreadOf(half, result.replications, result.confidence), target, result.confidence),
  };
}

/** The standard deviation of one pair that a t interval of this half-width came from. */
function spreadOf(half: number, n: number, confidence: number): number {
  return n < 2 ? Number.NaN : (half * Math.sqrt(n)) / tCritical(confidence, n - 1);
}
