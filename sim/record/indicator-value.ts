import { HISTOGRAM_BINS, HISTOGRAM_KEYS } from './histogram.js';
import { histogramQuantile } from './histogram-quantile.js';
import type { Counts, Indicator } from './indicator.js';

/**
 * The value of an indicator for one stretch of one season; null where it has none.
 * @param counts sums of the stretch, in the order of COUNT_KEYS
 * @param histograms durations of the stretch, HISTOGRAM_KEYS x HISTOGRAM_BINS
 */
export function indicatorValue(indicator: Indicator, counts: Counts, histograms: Float64Array): number | null {
  switch (indicator.kind) {
    case 'sum':
      return indicator.scale * indicator.numerator(counts);
    case 'ratio': {
      const below = indicator.denominator(counts);
      return below === 0 ? null : (indicator.scale * indicator.numerator(counts)) / below;
    }
    case 'quantile': {
      const row = HISTOGRAM_KEYS.indexOf(indicator.histogram) * HISTOGRAM_BINS;
      return histogramQuantile(histograms.subarray(row, row + HISTOGRAM_BINS), indicator.p);
    }
    case 'function':
      return indicator.value(counts);
  }
}
