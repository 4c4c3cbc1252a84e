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

/** No interval is believed before ten seasons. */
const FIRST_LOOK = 10;

/**
 * Goes on until every strategy has reached the half-width at a look and still has it at least a season later: a spread that is small by luck does
 * not end the run, and the season that is played after the decision owes it nothing, which is worth more coverage than anything else a season can buy.
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
  const maxSeasons = Math.min(...targets.map((target) => target.maxSeasons));
  const reached = new WeakMap<Accumulation, Looks>();
  const stopping = (accumulation: Accumulation) => {
    const looks = reached.get(accumulation) ?? new Looks(maxSeasons);
    reached.set(accumulation, looks);
    return looks.next(accumulation.complete, (n) => mostNeeded(together, accumulation, n));
  };
  return Object.assign(stopping, {
    forecast: (accumulation: Accumulation) => slowest(together.flatMap((target) => forecasts(target, accumulation).map(({ seasons }) => seasons))),
  });
}

/** The looks at one accumulation. Each is at its first so many seasons, so looks that were taken once need not be taken again and depend on nothing else. */
class Looks {
  private at = FIRST_LOOK;
  /** A look has found all half-widths reached. */
  private seen = false;
  private done = false;

  constructor(private readonly maxSeasons: number) {}

  /** Up to how many seasons to go on from `complete`; null to stop. */
  next(complete: number, neededBy: (seasons: number) => number): number | null {
    while (!this.done && this.at <= complete) this.look(neededBy(this.at));
    return this.done || complete >= this.maxSeasons ? null : Math.min(this.surelyPlayed, this.maxSeasons);
  }

  /** Whatever the first look that finds everything reached, a season comes after it: nobody has to wait for the look to begin that season. */
  private get surelyPlayed(): number {
    return this.seen ? this.at : this.at + 1;
  }

  private look(needed: number): void {
    const { at } = this;
    if (needed > at) this.at = Math.min(at + Math.ceil((needed - at) / 2), 4 * at);
    else if (this.seen) this.done = true;
    else {
      this.seen = true;
      this.at++;
    }
  }
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
