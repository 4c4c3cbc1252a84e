import { COUNT_KEYS } from '../record/counts.js';
import type { Indicator } from '../record/indicator.js';
import { INDICATORS } from '../record/indicators.js';
import { type PeriodLength, periodsOf } from '../record/periods.js';
import type { Scenario } from '../scenario/scenario-schema.js';
import type { Accumulation } from './accumulation.js';
import { differenceOf, estimateIndicator, indicatorEstimate, intervalOf } from './estimate-indicator.js';
import type { IndicatorEstimate, PeriodResult } from './result.js';
import type { StoreSummary } from './season-summary.js';

/** Every indicator that is a function of sums; a quantile of a day would need the day's single durations. */
const TOLD: readonly Indicator[] = INDICATORS.filter(({ kind }) => kind !== 'quantile');
const KEYS = COUNT_KEYS.length;
const NO_QUANTILES = new Float64Array(0);

/** One strategy period by period, against the baseline in the same days where there is one. Indicators without a value in a period are left out of it. */
export function periodResults(
  accumulation: Accumulation,
  strategy: string,
  baseline: string | undefined,
  scenario: Scenario,
  by: PeriodLength,
): PeriodResult[] {
  const against = baseline === undefined || baseline === strategy ? undefined : baseline;
  return periodsOf(scenario.world.calendar.days, by).map((period, i) => {
    const seasons = seasonsOfPeriod(accumulation, strategy, i);
    return {
      ...period,
      indicators: estimates(seasons, scenario.confidence),
      ...(against === undefined ? {} : { differences: differences(seasonsOfPeriod(accumulation, against, i), seasons, scenario.confidence) }),
    };
  });
}

function seasonsOfPeriod(accumulation: Accumulation, key: string, i: number): StoreSummary[] {
  return accumulation.of(key).map(({ periods, chain: { control } }) => {
    if (periods === undefined) throw new Error('The study was made without periods.');
    return { counts: periods.subarray(i * KEYS, (i + 1) * KEYS), quantiles: NO_QUANTILES, ...(control === undefined ? {} : { control }) };
  });
}

function estimates(seasons: readonly StoreSummary[], confidence: number): Record<string, IndicatorEstimate> {
  const told = TOLD.flatMap((indicator): [string, IndicatorEstimate][] => {
    const estimate = estimateIndicator(indicator, seasons, confidence);
    return estimate.mean === null ? [] : [[indicator.id, indicatorEstimate(estimate, indicator.unit)]];
  });
  return Object.fromEntries(told);
}

function differences(baseline: readonly StoreSummary[], seasons: readonly StoreSummary[], confidence: number): NonNullable<PeriodResult['differences']> {
  const told = TOLD.flatMap((indicator): [string, NonNullable<PeriodResult['differences']>[string]][] => {
    const { absolute, relative, verdict } = differenceOf(indicator, baseline, seasons, confidence);
    return absolute.mean === null ? [] : [[indicator.id, { absolute: intervalOf(absolute), relative: intervalOf(relative), verdict }]];
  });
  return Object.fromEntries(told);
}
