import type { Indicator } from '../record/indicator.js';
import { bonferroni } from '../statistics/bonferroni.js';
import { type SeasonsForecast, seasonsForecast, seasonsForHalfWidth } from '../statistics/seasons-needed.js';
import { tCritical } from '../statistics/student-t.js';
import type { Accumulation } from './accumulation.js';
import { differenceOf, estimateIndicator } from './estimate-indicator.js';

/** Looks at the complete rounds and says up to how many to go on; null to stop. Depends on nothing else, so that the same study stops at the same season. */
export interface Stopping {
  (accumulation: Accumulation): number | null;
  /** How many seasons it will take altogether, by what is there; null while nothing can be said. */
  forecast?(accumulation: Accumulation): SeasonsForecast | null;
}

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

/** No interval is believed before ten seasons, and an eleventh has to agree. */
const FIRST_LOOK = 11;

/**
 * Goes on until every strategy has reached the half-width, and had reached it a season before: a spread that is small by luck does not stop the run.
 * At each look the number needed is forecast from the spread so far, which few seasons know badly, so the next look is half of the way there;
 * a forecast that is too high wastes little, and what the looks cost in coverage is measured (docs/statistics.md, E5).
 */
export function untilHalfWidth(target: HalfWidthTarget): Stopping {
  return untilHalfWidths([target]);
}

/** The same for several half-widths, at least one, that are to hold together: each at 1 - (1 - confidence) / m (Bonferroni). */
export function untilHalfWidths(targets: readonly HalfWidthTarget[]): Stopping {
  const m = targets.length;
  const together = m === 1 ? targets : targets.map((target) => ({ ...target, confidence: bonferroni(target.confidence, m) }));
  const stopping = (accumulation: Accumulation) => {
    const n = accumulation.complete;
    const maxSeasons = Math.min(...targets.map((target) => target.maxSeasons));
    if (n >= maxSeasons) return null;
    if (n < FIRST_LOOK) return Math.min(FIRST_LOOK, maxSeasons);
    const needed = mostNeeded(together, accumulation, n);
    if (needed > n) return Math.min(maxSeasons, n + Math.ceil((needed - n) / 2), 4 * n);
    return mostNeeded(together, accumulation, n - 1) < n ? null : n + 1;
  };
  return Object.assign(stopping, {
    forecast: (accumulation: Accumulation) => slowest(together.flatMap((target) => forecasts(target, accumulation).map(({ seasons }) => seasons))),
  });
}

/** A strategy on its way to a half-width. */
export interface TargetForecast {
  readonly strategy: string;
  /** The half-width so far, in the units of the target. */
  readonly halfWidth: number;
  readonly seasons: SeasonsForecast;
}

/** What each strategy still needs for a target; those without a spread are left out. */
export function forecasts(target: HalfWidthTarget, accumulation: Accumulation): TargetForecast[] {
  const n = accumulation.complete;
  return accumulation.keys.flatMap((strategy) => {
    const spread = strategy === target.baseline || n < 2 ? null : spreadOf(strategy, target, accumulation, n);
    if (spread === null) return [];
    const halfWidth = (tCritical(target.confidence, n - 1 - spread.spent) * spread.sd) / Math.sqrt(n);
    return [{ strategy, halfWidth: halfWidth * spread.scale, seasons: seasonsForecast(spread.sd, n, spread.goal, target.confidence, spread.spent) }];
  });
}

/** All have to be there: the most of each bound; null where any is beyond all bounds. */
function slowest(all: readonly SeasonsForecast[]): SeasonsForecast | null {
  if (all.length === 0) return null;
  const most = (bound: 'expected' | 'low' | 'high') =>
    all.reduce<number | null>((so, one) => (so === null || one[bound] === null ? null : Math.max(so, one[bound])), 0);
  return { expected: most('expected'), low: most('low'), high: most('high') };
}

/** The most seasons any strategy needs for any of the targets, forecast from the first n; n or fewer when all have reached theirs. */
function mostNeeded(targets: readonly HalfWidthTarget[], accumulation: Accumulation, n: number): number {
  return Math.max(0, ...targets.flatMap((target) => accumulation.keys.map((key) => (key === target.baseline ? 0 : neededBy(key, target, accumulation, n)))));
}

function neededBy(key: string, target: HalfWidthTarget, accumulation: Accumulation, n: number): number {
  const spread = spreadOf(key, target, accumulation, n);
  // Nothing to estimate: more seasons would not help.
  return spread === null ? 0 : (seasonsForHalfWidth(spread.sd, spread.goal, target.confidence, spread.spent) ?? target.maxSeasons);
}

interface Spread {
  /** Standard deviation of a season. */
  readonly sd: number;
  /** The half-width it is to come to. */
  readonly goal: number;
  /** Brings a half-width in these units into those of the target. */
  readonly scale: number;
  /** Degrees of freedom that controls cost. */
  readonly spent: number;
}

/** Of the first n seasons; null where there is nothing to estimate. */
function spreadOf(key: string, target: HalfWidthTarget, accumulation: Accumulation, n: number): Spread | null {
  const { indicator, store, confidence, halfWidth, relative, baseline } = target;
  const first = (id: string) => accumulation.store(id, store).slice(0, n);
  const seasons = first(key);
  if (baseline === undefined) {
    const { mean, sd, spent = 0 } = estimateIndicator(indicator, seasons, confidence);
    if (mean === null || sd === null) return null;
    return relative
      ? { sd, goal: (halfWidth / (1 + halfWidth)) * Math.abs(mean), scale: mean === 0 ? 0 : 1 / Math.abs(mean), spent }
      : { sd, goal: halfWidth, scale: 1, spent };
  }
  const difference = differenceOf(indicator, first(baseline), seasons, confidence);
  const { sd, spent = 0 } = relative ? difference.relative : difference.absolute;
  return sd === null ? null : { sd, goal: halfWidth, scale: 1, spent };
}
