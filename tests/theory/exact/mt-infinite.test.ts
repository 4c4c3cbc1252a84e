import { describe, expect, test } from 'vitest';
import { amplitudePresent, laggedMean, meanAfter, meanFromEmpty, meansAtHourEnds, peakLag, periodicMean } from './mt-infinite.js';
import { poissonQuantile } from './poisson.js';
import { expectPrinted } from './printed.js';

describe('sinusoidal arrivals (table Q7b)', () => {
  const arrivals = { mean: 100, amplitude: 60, period: 12 };
  const mu = 60 / 41;

  test('periodic regime', () => {
    const [middle, swing] = [arrivals.mean / mu, amplitudePresent(arrivals, mu)];
    expectPrinted(1 / mu, '0.683333');
    expectPrinted(swing, '38.6035');
    expectPrinted(middle + swing, '106.937');
    expectPrinted(middle - swing, '29.7299');
    expectPrinted(peakLag(12, mu), '0.656228');
    expectPrinted(peakLag(12, mu) * 60, '39.3737');
    expectPrinted(160 / mu, '109.333');
    expectPrinted(160 / mu / (middle + swing) - 1, '0.0224107');
    expect(poissonQuantile(middle + swing, 0.99)).toBe(132);
    expect(periodicMean(arrivals, mu, 3 + peakLag(12, mu))).toBeCloseTo(middle + swing, 12);
  });

  test.each([
    [0.5, '38.5612'],
    [1, '62.4389'],
    [3, '103.994'],
    [4, '106.154'],
    [6, '81.3295'],
    [9, '31.9862'],
    [12, '55.3286'],
  ] as const)('from empty, after %s h', (t, printed) => {
    expectPrinted(meanFromEmpty(arrivals, mu, t), printed);
  });

  test('the approximation by a lag is near the exact mean', () => {
    const rate = (t: number) => arrivals.mean + arrivals.amplitude * Math.sin((2 * Math.PI * t) / arrivals.period);
    const mean = 1 / mu;
    for (const t of [1, 4, 7]) expect(laggedMean(rate, t, mean, 2 * mean ** 2) / periodicMean(arrivals, mu, t)).toBeCloseTo(1, 1);
  });

  test('many short steps of a constant rate follow the sinusoid', () => {
    const step = 1 / 2000;
    let mean = 0;
    for (let i = 0; i < 6000; i++) mean = meanAfter(mean, 100 + 60 * Math.sin((2 * Math.PI * (i + 0.5) * step) / 12), mu, step);
    expect(mean).toBeCloseTo(meanFromEmpty(arrivals, mu, 3), 4);
  });
});

test('the supermarket day (table Q8)', () => {
  const shares = [0.026, 0.042, 0.062, 0.084, 0.094, 0.082, 0.07, 0.072, 0.078, 0.096, 0.106, 0.092, 0.062, 0.034];
  const means = ['27.3093', '50.4357', '76.7953', '106.004', '123.268', '114.659', '100.062', '98.7847', '104.791', '125.088'];
  const printed = [...means, '140.289', '129.102', '95.0023', '57.7000'];
  const quantiles = [36, 62, 91, 123, 142, 133, 117, 115, 122, 144, 160, 148, 111, 70];
  const visitors = shares.map((share) => 2000 * share);
  meansAtHourEnds(visitors, 41 / 60).forEach((mean, hour) => {
    expectPrinted(mean, printed[hour]);
    expect(poissonQuantile(mean, 0.95)).toBe(quantiles[hour]);
  });
});
