import { describe, expect, it } from 'vitest';
import { elementaryEffects, morrisTrajectories } from './morris.js';
import { sobolIndices, sobolRows } from './sobol-indices.js';

/** Ishigami and Homma 1990: sin x1 + a sin^2 x2 + b x3^4 sin x1, coordinates from -pi to pi. */
function ishigami(x: readonly number[], a = 7, b = 0.1): number {
  const [x1, x2, x3] = x.map((u) => Math.PI * (2 * u - 1));
  return Math.sin(x1) + a * Math.sin(x2) ** 2 + b * x3 ** 4 * Math.sin(x1);
}

/** Its exact shares: V1 = (1 + b pi^4 / 5)^2 / 2, V2 = a^2 / 8, V13 = b^2 pi^8 8 / 225. */
function exactIshigami(a = 7, b = 0.1) {
  const v1 = (1 + (b * Math.PI ** 4) / 5) ** 2 / 2;
  const v2 = a ** 2 / 8;
  const v13 = (b ** 2 * Math.PI ** 8 * 8) / 225;
  const v = v1 + v2 + v13;
  return { first: [v1 / v, v2 / v, 0], total: [(v1 + v13) / v, v2 / v, v13 / v] };
}

describe("Sobol' indices", () => {
  const rows = sobolRows(3, 4096, 'ishigami');
  const indices = sobolIndices(
    rows.map(({ a, b, mixed }) => ({ a: ishigami(a), b: ishigami(b), mixed: mixed.map((x) => ishigami(x)) })),
    0.95,
    'ishigami',
  );

  it('are those of the Ishigami function: 0.3139, 0.4424, 0 alone and 0.5576, 0.4424, 0.2437 in all', () => {
    const exact = exactIshigami();
    expect(exact.first.map((x) => x.toFixed(4))).toEqual(['0.3139', '0.4424', '0.0000']);
    expect(exact.total.map((x) => x.toFixed(4))).toEqual(['0.5576', '0.4424', '0.2437']);
    indices.forEach(({ first, total }, i) => {
      expect(Math.abs(first.mean - exact.first[i])).toBeLessThan(0.03);
      expect(Math.abs(total.mean - exact.total[i])).toBeLessThan(0.02);
    });
  });

  it('hold the exact shares in their intervals', () => {
    const exact = exactIshigami();
    indices.forEach(({ first, total }, i) => {
      expect(first.low - 0.005).toBeLessThanOrEqual(exact.first[i]);
      expect(first.high + 0.005).toBeGreaterThanOrEqual(exact.first[i]);
      expect(total.low - 0.005).toBeLessThanOrEqual(exact.total[i]);
      expect(total.high + 0.005).toBeGreaterThanOrEqual(exact.total[i]);
    });
  });

  it('are 0 where nothing varies', () => {
    const flat = sobolIndices(
      sobolRows(2, 8, 'flat').map(() => ({ a: 3, b: 3, mixed: [3, 3] })),
      0.95,
      'flat',
    );
    expect(flat.map(({ first, total }) => [first.mean, total.mean])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});

describe('elementary effects', () => {
  const effectsOf = (f: (x: readonly number[]) => number, dimensions: number, count: number) => {
    const walks = morrisTrajectories(dimensions, count, 'test');
    return elementaryEffects(
      walks,
      walks.map(({ points }) => points.map((x) => f(x))),
      0.95,
      'test',
    );
  };

  it('move every coordinate once, within the cube', () => {
    for (const { points, moved } of morrisTrajectories(5, 50, 'walks')) {
      expect([...moved].sort()).toEqual([0, 1, 2, 3, 4]);
      expect(points).toHaveLength(6);
      for (const x of points.flat()) expect([0, 1 / 3, 2 / 3, 1].some((level) => Math.abs(level - x) < 1e-12)).toBe(true);
    }
  });

  it('are the slopes of a linear function, exactly, without any spread', () => {
    const effects = effectsOf(([x, y, z]) => 5 + 3 * x - 7 * y + 0 * z, 3, 10);
    expect(effects.map(({ mean }) => Number(mean.toFixed(9)))).toEqual([3, -7, 0]);
    for (const [i, size] of [3, 7, 0].entries()) {
      expect(effects[i].meanSize.mean).toBeCloseTo(size, 9);
      expect(effects[i].meanSize.low).toBeCloseTo(size, 9);
      expect(effects[i].spread.mean).toBeCloseTo(0, 9);
    }
  });

  it('of a quadratic function: x^2 has steps of 2/3 and 4/3 in equal numbers, x y depends on the other', () => {
    const effects = effectsOf(([x, y]) => x * x + 2 * y, 2, 2000);
    // From 0 to 2/3 the slope is 2/3, from 1/3 to 1 it is 4/3: mean 1, standard deviation 1/3.
    expect(effects[0].mean).toBeCloseTo(1, 1);
    expect(effects[0].spread.mean).toBeCloseTo(1 / 3, 2);
    expect(effects[1].spread.mean).toBeCloseTo(0, 9);
    const together = effectsOf(([x, y]) => x * y, 2, 2000);
    // The slope in x is y, one of 0, 1/3, 2/3, 1: mean 1/2, standard deviation sqrt(5)/6.
    expect(together[0].meanSize.mean).toBeCloseTo(0.5, 1);
    expect(together[0].spread.mean).toBeCloseTo(Math.sqrt(5) / 6, 2);
  });
});
