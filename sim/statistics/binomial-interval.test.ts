import { describe, expect, it } from 'vitest';
import { binomialInterval } from './binomial-interval.js';

describe('the exact interval of a probability', () => {
  it.each([
    // no success: 1 - (alpha / 2)^(1 / n), by hand
    [0, 10, 0.95, 0, 1 - 0.025 ** 0.1],
    [10, 10, 0.95, 0.025 ** 0.1, 1],
    // quantiles of the beta distribution, B(0.025; 3, 18) and B(0.975; 4, 17)
    [3, 20, 0.95, 0.0320709, 0.3789268],
    [1, 2, 0.9, 0.0253206, 0.9746794],
  ])('%i of %i at %f', (k, n, confidence, low, high) => {
    const interval = binomialInterval(k, n, confidence);
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });

  it('covers with at least its confidence', () => {
    for (const n of [7, 40]) {
      for (let p = 0.02; p < 1; p += 0.07) {
        let coverage = 0;
        let mass = (1 - p) ** n;
        for (let k = 0; k <= n; k++) {
          const { low, high } = binomialInterval(k, n, 0.9);
          if (low <= p && p <= high) coverage += mass;
          mass *= ((n - k) / (k + 1)) * (p / (1 - p));
        }
        expect(coverage).toBeGreaterThanOrEqual(0.9 - 1e-9);
      }
    }
  });

  it('refuses what is no count', () => {
    expect(() => binomialInterval(3, 2, 0.9)).toThrow();
    expect(() => binomialInterval(0.5, 2, 0.9)).toThrow();
  });
});
