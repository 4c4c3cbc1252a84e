/**
 * A histogram of durations in minutes with fixed bins: 0.1 min up to 30, 1 min up to 120, 15 min up to a day, 4 h up to 14 days, then one open bin.
 * The edges 4, 30 and 120 minutes (tolerance and the clocks of the response levels) are exact; a quantile is exact to its bin width.
 */
export const HISTOGRAM_BINS = 300 + 90 + 88 + 78 + 1;

export const HISTOGRAM_KEYS = ['checkout.wait', 'desk.wait', 'regional.wait', 'resolution', 'firstResponse'] as const;
export type HistogramKey = (typeof HISTOGRAM_KEYS)[number];

/** Bin of a duration in minutes, 0 or more. */
export function histogramBin(minutes: number): number {
  if (minutes < 30) return (minutes * 10) | 0;
  if (minutes < 120) return 300 + ((minutes - 30) | 0);
  if (minutes < 1440) return 390 + (((minutes - 120) / 15) | 0);
  if (minutes < 20160) return 478 + (((minutes - 1440) / 240) | 0);
  return HISTOGRAM_BINS - 1;
}

/** Lower edge of a bin in minutes. */
export function histogramEdge(bin: number): number {
  if (bin < 300) return bin / 10;
  if (bin < 390) return 30 + (bin - 300);
  if (bin < 478) return 120 + (bin - 390) * 15;
  return 1440 + (bin - 478) * 240;
}
