import { describe, expect, it } from 'vitest';
import { HISTOGRAM_BINS, histogramBin } from '../record/histogram.js';
import { histogramQuantile } from '../record/histogram-quantile.js';
import { bonferroni } from './bonferroni.js';
import { fQuantileTwo } from './f-quantile.js';
import { jackknife } from './jackknife.js';
import { meanInterval } from './mean-interval.js';
import { meanRegion } from './mean-region.js';
import { pairedDifference, pairingGain } from './paired-difference.js';
import { quantileRanks } from './quantile-interval.js';
import { relativeChange } from './relative-change.js';
import { seasonsForHalfWidth } from './seasons-needed.js';
import { functionSeries, meanSeries, ratioSeries } from './series.js';
import { tCritical } from './student-t.js';
import { Tally } from './tally.js';

describe('too little to say', () => {
  it('gives a mean but no interval for one season', () => {
    expect(meanInterval([5], 0.95)).toEqual({ mean: 5, low: null, high: null, sd: null, n: 1 });
    expect(jackknife(5, [Number.NaN], 0.95)).toMatchObject({ mean: 5, low: null, high: null, sd: null });
    expect(pairedDifference([1], [2], 0.95).low).toBeNull();
    expect(pairingGain([1], [2])).toEqual({ correlation: null, varianceRatio: null });
  });

  it('gives nothing for none', () => {
    expect(meanInterval([], 0.95).mean).toBeNull();
    expect(new Tally().sd).toBeNull();
  });

  it('gives a point for no variance', () => {
    expect(meanInterval([3, 3, 3], 0.95)).toEqual({ mean: 3, low: 3, high: 3, sd: 0, n: 3 });
    const same = ratioSeries([1, 2, 3], [7, 8, 9]);
    expect(relativeChange(same, same, 0.95)).toMatchObject({ mean: 0, low: 0, high: 0, sd: 0 });
    expect(seasonsForHalfWidth(0, 0, 0.95)).toBe(2);
  });

  it('has no ratio over nothing and no percentage of nothing', () => {
    const none = ratioSeries([0, 0], [0, 0]);
    expect(none.estimate).toBeNaN();
    expect(meanInterval(none.linear, 0.95)).toMatchObject({ mean: null, low: null, sd: null });
    expect(relativeChange(meanSeries([0, 0]), meanSeries([1, 2]), 0.95)).toMatchObject({ mean: null, low: null, corrected: null });
    expect(relativeChange(meanSeries([-4, -6]), meanSeries([1, 2]), 0.95).mean).toBeNull();
  });

  it('keeps the estimate when leaving a season out leaves nothing', () => {
    const only = ratioSeries([3, 0], [4, 0]);
    expect(jackknife(only.estimate, only.leaveOneOut, 0.95)).toMatchObject({ mean: 0.75, low: null, high: null });
  });

  it('has no region below three seasons', () => {
    expect(meanRegion(meanSeries([1, 2]), meanSeries([1, 3]), 0.95)).toBeNull();
  });

  it('never needs more than a million seasons: it says never', () => {
    expect(seasonsForHalfWidth(1, 0, 0.95)).toBeNull();
    expect(seasonsForHalfWidth(1, 1e-9, 0.95)).toBeNull();
    expect(quantileRanks(2, 0.5, 0.95)).toBeNull();
  });

  it('has no quantile of an empty histogram', () => {
    expect(histogramQuantile(new Float64Array(HISTOGRAM_BINS), 0.95)).toBeNull();
  });
});

describe('small things', () => {
  it('Welford keeps the digits that the textbook formula loses', () => {
    const tally = new Tally();
    for (const x of [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]) tally.add(x);
    expect(tally.sd).toBeCloseTo(Math.sqrt(30), 12);
  });

  it('F(2, m): closed form against its distribution function and printed values', () => {
    expect(fQuantileTwo(0.95, 8)).toBeCloseTo(4.45897, 5);
    expect(fQuantileTwo(0.95, 28)).toBeCloseTo(3.34039, 5);
  });

  it('Bonferroni for four headline indicators', () => {
    expect(tCritical(bonferroni(0.95, 4), 9)).toBeCloseTo(3.11093, 5);
  });

  it('a histogram quantile is exact to the width of its bin', () => {
    const row = new Float64Array(HISTOGRAM_BINS);
    for (let i = 1; i <= 1000; i++) row[histogramBin(i / 50)]++;
    expect(histogramQuantile(row, 0.95)).toBeCloseTo(19, 0);
    row.fill(0);
    row[histogramBin(1e6)] = 1;
    expect(histogramQuantile(row, 0.5)).toBe(1440 + 78 * 240);
  });

  it('a linear function of sums has the interval of a mean of its values', () => {
    const rows = [3, 5, 4, 8].map((x) => Float64Array.of(x, 1));
    const f = functionSeries(rows, (sums) => sums[0] / sums[1]);
    expect(meanInterval(f.linear, 0.95).sd).toBeCloseTo(meanInterval([3, 5, 4, 8], 0.95).sd ?? 0, 12);
    expect(f.leaveOneOut[0]).toBeCloseTo(17 / 3, 12);
  });
});
