import type { Indicator } from '../../record/indicator.js';
import { findIndicator } from '../../record/indicators.js';
import { binomialInterval } from '../../statistics/binomial-interval.js';
import { definedIn } from '../../statistics/series.js';
import { differenceOf } from '../estimate-indicator.js';
import { indicatorSeries, pairedSeries } from '../indicator-series.js';
import type { Interval, Verdict } from '../result.js';
import type { StoreSummary } from '../season-summary.js';

/** Beyond this share of the other seasons, with its whole interval, a season counts as lucky or unlucky. */
const RARE = 0.9;

/** Shares of the seasons below the named differences. */
export const SPREAD = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Whether the decisions came out in the season that was played as they mostly do. */
export type Luck = 'lucky' | 'unlucky' | 'ordinary' | 'unknown';

/** Decisions against a season without them, in one indicator: what they do in other seasons, and what they did in the one that was played. */
export interface LuckOfIndicator {
  readonly indicator: string;
  readonly unit: string;
  readonly direction: Indicator['direction'];
  /** In the season that was played: its value, that of the season it is compared with, and the difference; null where it has none. */
  readonly played: { readonly value: number | null; readonly against: number | null; readonly difference: number | null };
  /** Mean difference over the other seasons, with its paired interval: what the decisions are worth when luck is averaged out. */
  readonly skill: { readonly absolute: Interval; readonly relative: Interval; readonly verdict: Verdict };
  /** What of the difference of the season that was played is its own: difference minus mean; null where there is none. */
  readonly luck: number | null;
  readonly verdict: Luck;
  /** Other seasons in which both have a value, and those of them in which the decisions did good. */
  readonly seasons: number;
  readonly seasonsBetter: number;
  /** Differences of the other seasons, in their order, at the shares of SPREAD. */
  readonly spread: readonly number[];
  /** Where the season that was played falls: the share of other seasons with a smaller difference (ties by half), with its exact binomial interval; null where unknown. */
  readonly percentile: Interval | null;
}

/** Seasons of one variant: those compared over, and the one that was played. */
export interface SeasonsOf {
  readonly others: readonly StoreSummary[];
  readonly played: StoreSummary;
}

/**
 * Takes a played season apart into what its decisions do in other seasons and what was its own luck.
 * @param with_ seasons with the decisions
 * @param without the same seasons without them
 * @throws for an indicator there is not
 */
export function luckOrSkill(name: string, with_: SeasonsOf, without: SeasonsOf, confidence: number): LuckOfIndicator {
  const indicator = findIndicator(name);
  if (indicator === undefined) throw new Error(`no such indicator: ${name}`);
  const { absolute, relative, verdict, seasonsBetter } = differenceOf(indicator, without.others, with_.others, confidence);
  const differences = differencesOf(indicator, without.others, with_.others);
  const value = valueIn(indicator, with_.played);
  const against = valueIn(indicator, without.played);
  const difference = value === null || against === null ? null : value - against;
  const percentile = difference === null || differences.length === 0 ? null : percentileOf(difference, differences, confidence);
  return {
    indicator: name,
    unit: indicator.unit,
    direction: indicator.direction,
    played: { value, against, difference },
    skill: { absolute: plain(absolute), relative: plain(relative), verdict },
    luck: difference === null || absolute.mean === null ? null : difference - absolute.mean,
    verdict: luckOf(percentile, indicator.direction),
    seasons: differences.length,
    seasonsBetter,
    spread: SPREAD.map((share) => quantile(differences, share)),
    percentile,
  };
}

/** Where one season lies among others. */
export interface Standing {
  /** The share of the others with a smaller value (ties by half), with its exact binomial interval; null of none. */
  readonly percentile: Interval | null;
  readonly verdict: Luck;
}

/** Where a value lies among those of other seasons, whatever it measures. */
export function standingOf(value: number, others: readonly number[], direction: Indicator['direction'], confidence: number): Standing {
  const percentile = others.length === 0 ? null : percentileOf(value, others, confidence);
  return { percentile, verdict: luckOf(percentile, direction) };
}

/** Differences of the seasons in which both have a value, the smallest first. */
function differencesOf(indicator: Indicator, without: readonly StoreSummary[], with_: readonly StoreSummary[]): number[] {
  const [a, b] = pairedSeries(indicator, without, with_);
  return definedIn(a.season, b.season)
    .map((r) => b.season[r] - a.season[r])
    .sort((x, y) => x - y);
}

function valueIn(indicator: Indicator, season: StoreSummary): number | null {
  const value = indicatorSeries(indicator, [season]).season.at(0);
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** Ties count half; the interval takes them all for smaller at one end and all for larger at the other. */
function percentileOf(difference: number, sorted: readonly number[], confidence: number): Interval {
  const smaller = sorted.filter((d) => d < difference).length;
  const ties = sorted.filter((d) => d === difference).length;
  return {
    mean: (smaller + ties / 2) / sorted.length,
    low: binomialInterval(smaller, sorted.length, confidence).low,
    high: binomialInterval(smaller + ties, sorted.length, confidence).high,
  };
}

function luckOf(percentile: Interval | null, direction: Indicator['direction']): Luck {
  if (percentile?.low == null || percentile.high === null || direction === 'none') return 'unknown';
  const [low, high] = direction === 'higher' ? [percentile.low, percentile.high] : [1 - percentile.high, 1 - percentile.low];
  if (low >= RARE) return 'lucky';
  return high <= 1 - RARE ? 'unlucky' : 'ordinary';
}

/** By linear interpolation between order statistics (Hyndman and Fan 1996, type 7); NaN of nothing. */
function quantile(sorted: readonly number[], p: number): number {
  const at = p * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  return below + (at % 1) * ((sorted[Math.ceil(at)] ?? below) - below);
}

function plain({ mean, low, high }: Interval): Interval {
  return { mean, low, high };
}
