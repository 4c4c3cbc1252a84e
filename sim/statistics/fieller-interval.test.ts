import { describe, expect, it } from 'vitest';
import { fiellerInterval } from './fieller-interval.js';
import { normalDistribution } from './normal-distribution.js';

describe('Fieller', () => {
  it('is a point without noise and nothing where the denominator may be 0', () => {
    expect(fiellerInterval([2, 2, 2], [3, 3, 3], 0.95)).toEqual({ low: 1.5, high: 1.5 });
    expect(fiellerInterval([-1, 1, 0.5], [3, 3, 4], 0.95)).toBeNull();
    expect(fiellerInterval([1], [1], 0.95)).toBeNull();
  });
});

describe('normal distribution function', () => {
  it('has the digits of tables, in both tails', () => {
    // Abramowitz and Stegun, table 26.1 and 26.2
    expect(normalDistribution(0)).toBe(0.5);
    expect(normalDistribution(1)).toBeCloseTo(0.841344746068543, 14);
    expect(normalDistribution(1.96)).toBeCloseTo(0.97500210485178, 13);
    expect(normalDistribution(-5) / 2.866515718791939e-7).toBeCloseTo(1, 12);
    expect(normalDistribution(-10) / 7.61985302416052e-24).toBeCloseTo(1, 11);
    expect([normalDistribution(40), normalDistribution(-40)]).toEqual([1, 0]);
  });

  it('goes over from series to fraction without a step', () => {
    for (const x of [-3, 3]) expect(normalDistribution(x - 1e-9) / normalDistribution(x + 1e-9)).toBeCloseTo(1, 7);
    for (const x of [0.3, 2.9, 3.1, 4]) expect(normalDistribution(x) + normalDistribution(-x)).toBeCloseTo(1, 15);
  });
});
