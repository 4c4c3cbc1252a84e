import type { Indicator } from '../record/indicator.js';
import { bonferroni } from '../statistics/bonferroni.js';
import { seasonsForHalfWidth } from '../statistics/seasons-needed.js';
import type { Accumulation } from './accumulation.js';
import { differenceOf, estimateIndicator } from './estimate-indicator.js';

/** Looks at the complete rounds and says up to how many to go on; null to stop. Depends on nothing else, so that the same study stops at the same season. */
export type Stopping = (accumulation: Accumulation) => number | null;

export function fixedSeasons(n: number): Stopping {
  return ({ complete }) => (complete < n ? n : null);
}

/** A half-width to reach. */
export interface HalfWidthTarget {
  readonly indicator: Indicator;
  readonly store?: string;
  /** In the indicator's unit, or as a share (0.01 for 1 %). */
  readonly halfWidth: number;
  /**
   * For one strategy: relative to the mean, with gamma / (1 + gamma) in place of gamma so that the true relative error keeps to it.
   * For a comparison: half-width of the relative change.
   */
  readonly relative: boolean;
  /** Compared with this variant; without it each strategy by itself. */
  readonly baseline?: string;
  readonly confidence: number;
  readonly maxSeasons: number;
}

/** No interval is believed before this many seasons. */
const FIRST_LOOK = 10;

/**
 * Goes on until every strategy has reached the half-width. Between looks the number still needed is forecast from the spread so far;
 * a look costs a little coverage, so there are few of them: at least 5 seasons more each time, at most four times as many.
 */
export function untilHalfWidth(target: HalfWidthTarget): Stopping {
  return untilHalfWidths([target]);
}

/** The same for several half-widths, at least one, that are to hold together: each at 1 - (1 - confidence) / m (Bonferroni). */
export function untilHalfWidths(targets: readonly HalfWidthTarget[]): Stopping {
  const m = targets.length;
  const together = m === 1 ? targets : targets.map((target) => ({ ...target, confidence: bonferroni(target.confidence, m) }));
  return (accumulation) => {
    const n = accumulation.complete;
    const maxSeasons = Math.min(...targets.map((target) => target.maxSeasons));
    if (n >= maxSeasons) return null;
    if (n < FIRST_LOOK) return Math.min(FIRST_LOOK, maxSeasons);
    const needed = Math.max(...together.map((target) => seasonsNeeded(target, accumulation)));
    if (needed <= n) return null;
    return Math.min(maxSeasons, Math.max(n + 5, Math.min(needed, 4 * n)));
  };
}

/** The most seasons any strategy needs for the target, forecast from those there are; n or fewer when all have reached it. */
export function seasonsNeeded(target: HalfWidthTarget, accumulation: Accumulation): number {
  const others = accumulation.keys.filter((key) => key !== target.baseline);
  return Math.max(0, ...others.map((key) => neededBy(key, target, accumulation)));
}

function neededBy(key: string, target: HalfWidthTarget, accumulation: Accumulation): number {
  const { indicator, store, confidence, halfWidth, relative, baseline, maxSeasons } = target;
  const seasons = accumulation.store(key, store);
  if (baseline === undefined) {
    const { mean, sd } = estimateIndicator(indicator, seasons, confidence);
    // Nothing to estimate: more seasons would not help.
    if (mean === null || sd === null) return 0;
    const goal = relative ? (halfWidth / (1 + halfWidth)) * Math.abs(mean) : halfWidth;
    return seasonsForHalfWidth(sd, goal, confidence) ?? maxSeasons;
  }
  const difference = differenceOf(indicator, accumulation.store(baseline, store), seasons, confidence);
  const { sd } = relative ? difference.relative : difference.absolute;
  return sd === null ? 0 : (seasonsForHalfWidth(sd, halfWidth, confidence) ?? maxSeasons);
}
