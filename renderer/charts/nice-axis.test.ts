import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceAxis, niceStep, stepDecimals } from './nice-axis.js';

describe('niceAxis', () => {
  it('puts round ticks on sales in yuan', () => {
    const axis = niceAxis(7_600_000, 8_060_000, 5);
    expect(axis.ticks).toEqual([7_600_000, 7_700_000, 7_800_000, 7_900_000, 8_000_000]);
  });

  it('does not go below its floor', () => {
    expect(niceAxis(0.1, 10, 5, 0.1, 0).domain[0]).toBe(0);
  });

  it('widens a range of zero', () => {
    const axis = niceAxis(5, 5, 5);
    expect(axis.domain[0]).toBeLessThan(5);
    expect(axis.domain[1]).toBeGreaterThan(5);
    expect(axis.ticks.length).toBeGreaterThan(1);
  });

  it('holds all data and at most three times the wanted ticks inside its domain, for any range', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 3, max: 9 }), (a, b, wanted) => {
        const low = Math.min(a, b);
        const high = Math.max(a, b);
        const axis = niceAxis(low, high, wanted);
        expect(axis.domain[0]).toBeLessThanOrEqual(low + Math.abs(low) * 1e-6);
        expect(axis.domain[1]).toBeGreaterThanOrEqual(high - Math.abs(high) * 1e-6);
        expect(axis.ticks.length).toBeLessThanOrEqual(3 * wanted);
        for (const tick of axis.ticks) {
          expect(tick).toBeGreaterThanOrEqual(axis.domain[0] - 1e-6 * Math.abs(tick));
          expect(tick).toBeLessThanOrEqual(axis.domain[1] + 1e-6 * Math.abs(tick));
        }
      }),
    );
  });
});

describe('niceStep and stepDecimals', () => {
  it.each([
    [0.3, 0.25, 2],
    [0.21, 0.2, 1],
    [4, 5, 0],
    [1, 1, 0],
    [120, 100, 0],
  ])('%d -> %d with %d decimals', (atLeast, step, decimals) => {
    expect(niceStep(atLeast)).toBeCloseTo(step, 12);
    expect(stepDecimals(niceStep(atLeast))).toBe(decimals);
  });
});
