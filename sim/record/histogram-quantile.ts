import { HISTOGRAM_BINS, histogramEdge } from './histogram.js';

/**
 * The p-quantile of the durations in a histogram row, in minutes: the smallest x with at least the share p at or below it, linear within its bin.
 * Exact to the bin width. A quantile in the open last bin is its lower edge. Null when the row is empty.
 */
export function histogramQuantile(row: ArrayLike<number>, p: number): number | null {
  let total = 0;
  for (let bin = 0; bin < HISTOGRAM_BINS; bin++) total += row[bin];
  if (!(total > 0)) return null;
  const target = p * total;
  let below = 0;
  for (let bin = 0; bin < HISTOGRAM_BINS; bin++) {
    const here = row[bin];
    if (here > 0 && below + here >= target) return within(bin, Math.max(0, target - below) / here);
    below += here;
  }
  return histogramEdge(HISTOGRAM_BINS - 1);
}

function within(bin: number, share: number): number {
  const low = histogramEdge(bin);
  return bin === HISTOGRAM_BINS - 1 ? low : low + share * (histogramEdge(bin + 1) - low);
}
