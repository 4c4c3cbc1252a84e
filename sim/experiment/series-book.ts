import type { Series } from '../statistics/series.js';
import type { Accumulation } from './accumulation.js';
import { indicatorSeries, pairedSeries } from './indicator-series.js';
import type { ReportedIndicator } from './reported-indicators.js';

/** The series of one result, each laid out once: a strategy's own estimate and every difference with it use the same. */
export class SeriesBook {
  private readonly pages = new Map<string, Series>();

  constructor(private readonly accumulation: Accumulation) {}

  of(strategy: string, { name, indicator, store }: ReportedIndicator): Series {
    const key = `${strategy} ${name}`;
    const series = this.pages.get(key) ?? indicatorSeries(indicator, this.accumulation.store(strategy, store));
    this.pages.set(key, series);
    return series;
  }

  /** Of the baseline and of the strategy, season by season. Only quantiles may lack seasons and have to be matched. */
  pair(baseline: string, strategy: string, one: ReportedIndicator): readonly [Series, Series] {
    if (one.indicator.kind !== 'quantile') return [this.of(baseline, one), this.of(strategy, one)];
    return pairedSeries(one.indicator, this.accumulation.store(baseline, one.store), this.accumulation.store(strategy, one.store));
  }
}
