import type { Indicator } from '../record/indicator.js';
import { QUANTILE_INDICATORS } from '../record/indicators.js';
import { definedIn, functionSeries, meanSeries, ratioSeries, type Series } from '../statistics/series.js';
import type { StoreSummary } from './season-summary.js';

/** An indicator laid out over seasons. Seasons in which a quantile has no value (nobody came) are left out. */
export function indicatorSeries(indicator: Indicator, seasons: readonly StoreSummary[]): Series {
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
    case 'quantile':
      return meanSeries(quantiles(indicator.id, seasons).filter(Number.isFinite));
  }
}

/** The same indicator in two strategies, season by season: what either lacks is left out of both. */
export function pairedSeries(indicator: Indicator, a: readonly StoreSummary[], b: readonly StoreSummary[]): readonly [Series, Series] {
  if (indicator.kind !== 'quantile') return [indicatorSeries(indicator, a), indicatorSeries(indicator, b)];
  const both = [quantiles(indicator.id, a), quantiles(indicator.id, b)];
  const kept = definedIn(...both);
  const [ofA, ofB] = both.map((values) => meanSeries(kept.map((r) => values[r])));
  return [ofA, ofB];
}

function quantiles(id: string, seasons: readonly StoreSummary[]): number[] {
  const at = QUANTILE_INDICATORS.findIndex((q) => q.id === id);
  return seasons.map((season) => season.quantiles[at]);
}
