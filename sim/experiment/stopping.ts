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
  const stopping = (accumulation: Accumulation) => {
    const n = accumulation.complete;
    const maxSeasons = Math.min(...targets.map((target) => target.maxSeasons));
    if (n >= maxSeasons) return null;
    if (n < FIRST_LOOK) return Math.min(FIRST_LOOK, maxSeasons);
    const needed = Math.max(...together.map((target) => seasonsNeeded(target, accumulation)));
    if (needed <= n) return null;
    return Math.min(maxSeasons, Math.max(n + 5, Math.min(needed, 4 * n)));
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
    const spread = strategy === target.baseline || n < 2 ? null : spreadOf(strategy, target, accumulation);
    if (spread === null) return [];
    const halfWidth = (tCritical(target.confidence, n - 1) * spread.sd) / Math.sqrt(n);
    return [{ strategy, halfWidth: halfWidth * spread.scale, seasons: seasonsForecast(spread.sd, n, spread.goal, target.confidence) }];
  });
}

/** All have to be there: the most of each bound; null where any is beyond all bounds. */
function slowest(all: readonly SeasonsForecast[]): SeasonsForecast | null {
  if (all.length === 0) return null;
  const most = (bound: 'expected' | 'low' | 'high') =>
    all.reduce<number | null>((so, one) => (so === null || one[bound] === null ? null : Math.max(so, one[bound])), 0);
  return { expected: most('expected'), low: most('low'), high: most('high') };
}

/** The most seasons any strategy needs for the target, forecast from those there are; n or fewer when all have reached it. */
export function seasonsNeeded(target: HalfWidthTarget, accumulation: Accumulation): number {
  const others = accumulation.keys.filter((key) => key !== target.baseline);
  return Math.max(0, ...others.map((key) => neededBy(key, target, accumulation)));
}

function neededBy(key: string, target: HalfWidthTarget, accumulation: Accumulation): number {
  const spread = spreadOf(key, target, accumulation);
  // Nothing to estimate: more seasons would not help.
  return spread === null ? 0 : (seasonsForHalfWidth(spread.sd, spread.goal, target.confidence) ?? target.maxSeasons);
}

/** Standard deviation of a season and the half-width it is to come to; `scale` brings a half-width in these units into those of the target. */
function spreadOf(
  key: string,
  target: HalfWidthTarget,
  accumulation: Accumulation,
): { readonly sd: number; readonly goal: number; readonly scale: number } | null {
  const { indicator, store, confidence, halfWidth, relative, baseline } = target;
  const seasons = accumulation.store(key, store);
  if (baseline === undefined) {
    const { mean, sd } = estimateIndicator(indicator, seasons, confidence);
    if (mean === null || sd === null) return null;
    return relative
      ? { sd, goal: (halfWidth / (1 + halfWidth)) * Math.abs(mean), scale: mean === 0 ? 0 : 1 / Math.abs(mean) }
      : { sd, goal: halfWidth, scale: 1 };
  }
  const difference = differenceOf(indicator, accumulation.store(baseline, store), seasons, confidence);
  const { sd } = relative ? difference.relative : difference.absolute;
  return sd === null ? null : { sd, goal: halfWidth, scale: 1 };
}
