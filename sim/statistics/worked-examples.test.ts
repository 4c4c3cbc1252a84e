import { describe, expect, it } from 'vitest';
import { printed } from '../../tests/fixtures/printed-digits.js';
import { fiellerInterval } from './fieller-interval.js';
import { jackknife } from './jackknife.js';
import { meanInterval } from './mean-interval.js';
import { pairedDifference, pairingGain } from './paired-difference.js';
import { quantileRanks } from './quantile-interval.js';
import { logDelta, relativeChange } from './relative-change.js';
import { seasonsForHalfWidth } from './seasons-needed.js';
import { meanSeries, ratioSeries } from './series.js';
import { tCritical } from './student-t.js';
import { tallyOf } from './tally.js';

/** Data D1 of docs/statistics.md: ten pairs of seasons; visitors, complaints of A and B, sales of A and B in thousand yuan. */
const D1 = [
  [40921, 387, 319, 2545.7, 2980.3],
  [41280, 426, 328, 2584.4, 2997.7],
  [40444, 380, 316, 2537.1, 2964.5],
  [41417, 420, 339, 2578.1, 3021.9],
  [42737, 449, 376, 2606.6, 3090.6],
  [40852, 405, 330, 2541.0, 2960.9],
  [40686, 388, 288, 2531.7, 2973.7],
  [41252, 429, 321, 2556.4, 3027.8],
  [40639, 398, 313, 2551.6, 2997.7],
  [42152, 457, 338, 2611.6, 3036.5],
];
const column = (i: number) => D1.map((row) => row[i]);
const [visitors, complaintsA, complaintsB, salesA, salesB] = [0, 1, 2, 3, 4].map(column);
const rateA = ratioSeries(complaintsA, visitors, 1000);
const rateB = ratioSeries(complaintsB, visitors, 1000);

describe('worked examples of docs/statistics.md, to all printed digits', () => {
  it('E1: mean of ten seasons with its interval', () => {
    const e = meanInterval(salesA, 0.95);
    printed(e.mean, '2564.42');
    printed(e.sd, '28.9368');
    printed(tCritical(0.95, 9), '2.26216');
    printed(((e.high ?? 0) - (e.low ?? 0)) / 2, '20.7001');
    printed(e.low, '2543.72');
    printed(e.high, '2585.12');
  });

  it('E2: paired difference and what pairing was worth', () => {
    const d = pairedDifference(salesA, salesB, 0.95);
    printed(d.mean, '440.74');
    printed(d.sd, '22.373');
    printed(((d.high ?? 0) - (d.low ?? 0)) / 2, '16.0047');
    const gain = pairingGain(salesA, salesB);
    printed(gain.correlation, '0.836763');
    printed(gain.varianceRatio, '4.87068');
    printed((tallyOf(salesA).sd ?? 0) ** 2 + (tallyOf(salesB).sd ?? 0) ** 2, '2438.03');
    printed((d.sd ?? 0) ** 2, '500.552');
  });

  it('E2: what Welch would say of independent seasons, which these are not', () => {
    const [a, b] = [salesA, salesB].map((y) => (tallyOf(y).sd ?? 0) ** 2 / 10);
    const degrees = (a + b) ** 2 / ((a * a + b * b) / 9);
    printed(Math.sqrt(a + b), '15.6142');
    printed(degrees, '16.3929');
    printed(tCritical(0.95, degrees) * Math.sqrt(a + b), '33.0362');
  });

  it('E3: ratio of sums by the delta method, and by the jackknife', () => {
    printed(rateA.estimate, '10.0369');
    const delta = meanInterval(rateA.linear, 0.95);
    printed((delta.sd ?? 0) / Math.sqrt(10), '0.155575');
    printed(((delta.high ?? 0) - (delta.low ?? 0)) / 2, '0.351935');
    printed(tallyOf(rateA.season).mean, '10.0305');
    const jack = jackknife(rateA.estimate, rateA.leaveOneOut, 0.95);
    printed(jack.corrected, '10.0376');
    printed((jack.sd ?? 0) / Math.sqrt(10), '0.15565');
    printed(rateA.estimate - (jack.corrected ?? 0), '-0.000717865');
    printed(rateB.estimate, '7.92473');
    printed((meanInterval(rateB.linear, 0.95).sd ?? 0) / Math.sqrt(10), '0.138006');
  });

  it('E4: relative change over pairs', () => {
    const theta = relativeChange(rateA, rateB, 0.95);
    printed(theta.mean, '-0.210437');
    printed(theta.corrected, '-0.210506');
    printed((theta.sd ?? 0) / Math.sqrt(10), '0.0122446');
    printed(theta.low, '-0.238205');
    printed(theta.high, '-0.182806');
    const log = logDelta(rateA, rateB, tCritical(0.95, 9));
    printed(log?.logRatio, '-0.236276');
    printed(log?.standardError, '0.0154679');
    printed(log?.low, '-0.237587');
    printed(log?.high, '-0.182321');
  });

  it('E4: relative change of sales', () => {
    const theta = relativeChange(meanSeries(salesA), meanSeries(salesB), 0.95);
    printed(theta.mean, '0.171867');
    printed(theta.corrected, '0.171867');
    printed((theta.sd ?? 0) / Math.sqrt(10), '0.00270421');
    printed(theta.low, '0.16575');
    printed(theta.high, '0.177984');
    const fieller = fiellerInterval(salesA, salesB, 0.95);
    printed((fieller?.low ?? 0) - 1, '0.165756');
    printed((fieller?.high ?? 0) - 1, '0.177981');
  });

  it('E4: what ignoring the shared customers would cost', () => {
    const error = (rate: typeof rateA) => (meanInterval(rate.linear, 0.95).sd ?? 0) / Math.sqrt(10) / rate.estimate;
    printed(Math.hypot(error(rateA), error(rateB)), '0.0233137');
  });

  it('E5: seasons for a half-width', () => {
    const sd = relativeChange(meanSeries(salesA), meanSeries(salesB), 0.95).sd ?? 0;
    printed(sd, '0.00855147');
    expect([0.005, 0.002, 0.001, 0.0005].map((h) => seasonsForHalfWidth(sd, h, 0.95))).toEqual([14, 73, 284, 1127]);
    // Without shared customers: the ratio of two independent means, by the delta method.
    const [a, b] = [tallyOf(salesA), tallyOf(salesB)];
    const unpaired = (b.mean / a.mean) * Math.hypot((a.sd ?? 0) / a.mean, (b.sd ?? 0) / b.mean);
    printed(unpaired, '0.0204514');
    expect(seasonsForHalfWidth(unpaired, 0.005, 0.95)).toBe(67);
  });

  it('E11: ranks that hold a quantile', () => {
    const rows: [number, number, number, number, string][] = [
      [10, 0.5, 2, 9, '0.978516'],
      [20, 0.5, 6, 15, '0.958611'],
      [30, 0.5, 10, 21, '0.957226'],
      [30, 0.9, 22, 30, '0.955589'],
      [50, 0.9, 41, 50, '0.970308'],
      [100, 0.9, 84, 96, '0.95569'],
      [100, 0.95, 91, 100, '0.965891'],
      [200, 0.95, 184, 197, '0.967152'],
    ];
    for (const [n, p, low, high, coverage] of rows) {
      const ranks = quantileRanks(n, p, 0.95);
      expect([n, p, ranks?.low, ranks?.high]).toEqual([n, p, low, high]);
      printed(ranks?.coverage, coverage);
    }
  });

  it('t quantiles', () => {
    for (const [df, t] of [
      [4, '2.77645'],
      [9, '2.26216'],
      [19, '2.09302'],
      [29, '2.04523'],
      [49, '2.00958'],
      [99, '1.98422'],
    ] as const)
      printed(tCritical(0.95, df), t);
  });
});
