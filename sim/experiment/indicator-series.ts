import type { Indicator } from '../record/indicator.js';
import { QUANTILE_INDICATORS } from '../record/indicators.js';
import type { Control } from '../statistics/control-variates.js';
import { definedIn, functionSeries, meanSeries, ratioSeries, type Series } from '../statistics/series.js';
import type { StoreSummary } from './season-summary.js';

/** An indicator laid out over seasons, with what is known of their luck. Seasons in which a quantile has no value (nobody came) are left out. */
export function indicatorSeries(indicator: Indicator, seasons: readonly StoreSummary[]): Series {
  if (indicator.kind === 'quantile') return quantileSeries(quantiles(indicator.id, seasons), seasons);
  return withControl(plainSeries(indicator, seasons), seasons);
}

function plainSeries(indicator: Exclude<Indicator, { readonly kind: 'quantile' }>, seasons: readonly StoreSummary[]): Series {
  switch (indicator.kind) {
    case 'sum':
      return meanSeries(seasons.map(({ counts }) => indicator.scale * indicator.numerator(counts)));
    case 'ratio':
      return ratioSeries(
        seasons.map(({ counts }) => indicator.numerator(counts)),
        seasons.map(({ counts }) => indicator.denominator(counts)),
        indicator.scale,
      );
    case 'function':
      return functionSeries(
        seasons.map(({ counts }) => counts),
        (sums) => indicator.value(sums),
      );
  }
}

/** The same indicator in two strategies, season by season: what either lacks is left out of both. */
export function pairedSeries(indicator: Indicator, a: readonly StoreSummary[], b: readonly StoreSummary[]): readonly [Series, Series] {
  if (indicator.kind !== 'quantile') return [indicatorSeries(indicator, a), indicatorSeries(indicator, b)];
  const both = [quantiles(indicator.id, a), quantiles(indicator.id, b)];
  const kept = definedIn(...both);
  const there = kept.map((r) => a[r]);
  const [ofA, ofB] = both.map((values) => withControl(meanSeries(kept.map((r) => values[r])), there));
  return [ofA, ofB];
}

function quantileSeries(values: readonly number[], seasons: readonly StoreSummary[]): Series {
  const kept = definedIn(values);
  const there = kept.map((r) => seasons[r]);
  return withControl(meanSeries(kept.map((r) => values[r])), there);
}

/** A series with what is known of its seasons' luck; the same for all strategies: the luck of a season belongs to it and to no plan. */
export function withControl(series: Series, seasons: readonly StoreSummary[]): Series {
  const control = controlOf(seasons);
  return control === undefined ? series : { ...series, control };
}

/** What is known of the luck of these seasons; undefined where the experiment is not controlled. */
export function controlOf(seasons: readonly StoreSummary[]): Control | undefined {
  const controls = seasons[0]?.control?.length ?? 0;
  if (controls === 0) return undefined;
  return Array.from({ length: controls }, (_, j) => Float64Array.from(seasons, (season) => season.control?.[j] ?? Number.NaN));
}

function quantiles(id: string, seasons: readonly StoreSummary[]): number[] {
  const at = QUANTILE_INDICATORS.findIndex((q) => q.id === id);
  return seasons.map((season) => season.quantiles[at]);
}
