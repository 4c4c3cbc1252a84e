import { PERIOD_DAYS, type Period, type PeriodLength, periodsOf } from '../../record/periods.js';
import { meanSeries, ratioSeries, type Series } from '../../statistics/series.js';
import { differenceOfSeries, estimateSeries, intervalOf } from '../estimate-indicator.js';
import type { Interval, Verdict } from '../result.js';
import type { FollowedIndicator, PeriodKeeper, PeriodSums } from './period-keeper.js';

export interface PeriodLinesRequest {
  readonly indicator: FollowedIndicator;
  readonly strategies: readonly string[];
  /** With it each point of the others is compared with it, on the same customers. */
  readonly baseline?: string;
  /** Trading days of the season. */
  readonly days: number;
  /** Length of the periods the seasons were kept in. */
  readonly kept: PeriodLength;
  /** Length of the periods told: that, or a longer one that it divides. */
  readonly by: PeriodLength;
  /** Seasons to read: replications 0 to this, not included. */
  readonly complete: number;
  readonly confidence: number;
}

/** One indicator in one stretch of the season; days are counted from 1. */
export interface PeriodPoint extends Period {
  /** Null where nothing happened, such as days of a warm-up. */
  readonly value: Interval;
  readonly difference?: { readonly absolute: Interval; readonly relative: Interval; readonly verdict: Verdict };
}

export interface PeriodLine {
  readonly strategy: string;
  readonly points: readonly PeriodPoint[];
}

/** An indicator of several strategies through the season: means or ratios of sums over seasons, with t intervals, and paired differences to the baseline. */
export function periodLines(keeper: PeriodKeeper, request: PeriodLinesRequest): PeriodLine[] {
  const { strategies, baseline, days, by } = request;
  const periods = periodsOf(days, by);
  const reference = baseline === undefined ? undefined : periods.map((_, i) => sumsOf(keeper, baseline, i, request));
  return strategies.map((strategy) => ({
    strategy,
    points: periods.map((period, i) => pointOf(period, sumsOf(keeper, strategy, i, request), strategy === baseline ? undefined : reference?.[i], request)),
  }));
}

function sumsOf(keeper: PeriodKeeper, strategy: string, i: number, { indicator, days, kept, by, complete }: PeriodLinesRequest): PeriodSums {
  const each = PERIOD_DAYS[by] / PERIOD_DAYS[kept];
  const count = Math.ceil(days / PERIOD_DAYS[kept]);
  return keeper.sums(strategy, indicator, [i * each, Math.min(count, (i + 1) * each)], complete);
}

function pointOf(period: Period, own: PeriodSums, reference: PeriodSums | undefined, { confidence }: PeriodLinesRequest): PeriodPoint {
  const series = seriesOf(own);
  const value = intervalOf(estimateSeries(series, confidence));
  if (reference === undefined) return { ...period, value };
  const { absolute, relative, verdict } = differenceOfSeries([seriesOf(reference), series], own.indicator.direction, confidence);
  return { ...period, value, difference: { absolute: intervalOf(absolute), relative: intervalOf(relative), verdict } };
}

function seriesOf({ indicator, numerators, denominators }: PeriodSums): Series {
  return indicator.kind === 'ratio'
    ? ratioSeries(numerators, denominators, indicator.scale)
    : meanSeries(numerators.map((numerator) => indicator.scale * numerator));
}
