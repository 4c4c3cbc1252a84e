import { type Comparison, differenceOf, halfWidth } from './comparison.js';
import { seasonsForHalfWidth, tCritical } from './model-door.js';

/**
 * Half-widths at which a finding is sharp enough to decide on, as shares of the baseline: two points on the complaint rate,
 * one on sales (a third of the smallest lift the literature reports).
 */
export const TARGETS = { complaintRate: 0.02, sales: 0.01 } as const;
export type TargetIndicator = keyof typeof TARGETS;

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

/** How sharp the two headline effects of the focus are, and how many seasons they still want. */
export function surenessOf(comparison: Comparison): Sureness | null {
  const { focus, result } = comparison;
  if (!focus) return null;
  const precisions = (['complaintRate', 'sales'] as const).map((indicator) => precisionOf(comparison, focus.id, indicator));
  const allMet = precisions.every((p) => p.met);
  const needed = precisions.map((p) => p.seasonsNeeded);
  const stillNeeded = allMet ? 0 : needed.some((n) => n === null) ? null : Math.max(0, ...needed.map((n) => (n ?? 0) - result.replications));
  return { seasons: result.replications, precisions, allMet, stillNeeded };
}

function precisionOf({ result }: Comparison, strategy: string, indicator: TargetIndicator): Precision {
  const target = TARGETS[indicator];
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
