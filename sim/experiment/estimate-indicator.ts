import type { Direction, Indicator } from '../record/indicator.js';
import { around, type Estimate, NO_ESTIMATE } from '../statistics/mean-interval.js';
import { relativeChange } from '../statistics/relative-change.js';
import type { Series } from '../statistics/series.js';
import { tallyOf } from '../statistics/tally.js';
import { controlOf, indicatorSeries, pairedSeries } from './indicator-series.js';
import type { IndicatorEstimate, Interval, Verdict } from './result.js';
import type { StoreSummary } from './season-summary.js';

/** An indicator of one strategy: mean or ratio of sums, its t interval, and the spread of a season. */
export function estimateIndicator(indicator: Indicator, seasons: readonly StoreSummary[], confidence: number): Estimate {
  return estimateSeries(indicatorSeries(indicator, seasons), confidence);
}

export function estimateSeries(series: Series, confidence: number): Estimate {
  return around(series.estimate, series.linear, confidence, series.estimate, series.control);
}

/** One strategy against another on the same customers. */
export interface IndicatorDifference {
  readonly absolute: Estimate;
  readonly relative: Estimate;
  readonly verdict: Verdict;
  /** Of the seasons in which both have a value, those in which the strategy was on the better side; 0 without a direction. */
  readonly seasonsBetter: number;
}

/** Absolute difference by the paired t interval of the linear parts, relative change by the jackknife over pairs. */
export function differenceOf(
  indicator: Indicator,
  baseline: readonly StoreSummary[],
  strategy: readonly StoreSummary[],
  confidence: number,
): IndicatorDifference {
  return differenceOfSeries(pairedSeries(indicator, baseline, strategy), indicator.direction, confidence);
}

/** The same for series that are laid out already: of the baseline, of the strategy. */
export function differenceOfSeries([a, b]: readonly [Series, Series], direction: Direction, confidence: number): IndicatorDifference {
  const absolute = absoluteDifference(a, b, confidence);
  const relative = relativeChange(a, b, confidence);
  const better = betterSign(direction);
  return {
    absolute,
    relative,
    verdict: bothVerdicts(absolute, relative, direction),
    seasonsBetter: a.season.reduce((n, x, r) => n + (better * (b.season[r] - x) > negligible(x, b.season[r]) ? 1 : 0), 0),
  };
}

/** b - a. Differences in the last digits only, which come from the order of additions, are 0. */
function absoluteDifference(a: Series, b: Series, confidence: number): Estimate {
  const difference = (x: number, y: number) => (Math.abs(y - x) <= negligible(x, y) ? 0 : y - x);
  const whole = difference(a.estimate, b.estimate);
  const linear = a.linear.map((x, r) => difference(x, b.linear[r]));
  return around(whole, linear, confidence, whole, a.control);
}

/** Better or worse only when the whole interval lies on that side of no difference. */
export function verdictOf({ low, high }: Interval, direction: Direction): Verdict {
  if (direction === 'none') return 'no direction';
  if (low === null || high === null || (low <= 0 && high >= 0)) return 'not distinguishable';
  return betterSign(direction) * low > 0 ? 'better' : 'worse';
}

/** The verdict of the difference, unless its percentage can't be told from no change: then neither can the two strategies. */
function bothVerdicts(absolute: Interval, relative: Interval, direction: Direction): Verdict {
  const verdict = verdictOf(absolute, direction);
  return relative.low === null || verdictOf(relative, direction) === verdict ? verdict : 'not distinguishable';
}

/** As results show it. */
export function indicatorEstimate({ mean, low, high, sd, n, removed }: Estimate, unit: string): IndicatorEstimate {
  return { mean, low, high, sd, n, unit, ...(removed === undefined ? {} : { removed }) };
}

/** Mean of any number of each season, with its interval. */
export function estimateMean(values: readonly number[], seasons: readonly StoreSummary[], confidence: number): Estimate {
  if (values.length === 0) return NO_ESTIMATE;
  const { mean } = tallyOf(values);
  return around(mean, values, confidence, mean, controlOf(seasons));
}

/** Without the spread, as results show it. */
export function intervalOf({ mean, low, high, removed }: Interval): Interval {
  return { mean, low, high, ...(removed === undefined ? {} : { removed }) };
}

function betterSign(direction: Direction): number {
  return direction === 'higher' ? 1 : direction === 'lower' ? -1 : 0;
}

function negligible(x: number, y: number): number {
  return 1e-12 * Math.max(Math.abs(x), Math.abs(y));
}
