import { describe, expect, it } from 'vitest';
import { gammaQuantile, logGamma, regularisedGamma } from './gamma-quantile.js';
import { normalQuantile } from './normal-quantile.js';

const PROBABILITIES = [2 ** -33, 1e-6, 0.001, 0.05, 0.3, 0.5, 0.75, 0.95, 0.999, 1 - 1e-6, 1 - 2 ** -33];

/** P(Erlang(shape, 1) <= x), by its finite sum. */
function erlangCdf(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let i = 1; i < shape; i++) {
    term *= x / i;
    sum += term;
  }
  return 1 - Math.exp(-x) * sum;
}

function relative(value: number, exact: number): number {
  return Math.abs(value - exact) / Math.abs(exact);
}

describe('the logarithm of the gamma function', () => {
  it('gives factorials, half integers and values below one half', () => {
    let factorial = 1;
    for (let n = 1; n < 100; n++) {
      expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThanOrEqual(2e-14 * Math.max(1, Math.log(factorial)));
      factorial *= n;
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 14);
    expect(logGamma(0.05) + Math.log(0.05)).toBeCloseTo(logGamma(1.05), 13);
  });
});

describe('the incomplete gamma function', () => {
  it('is the finite sum for whole shapes, on both sides of its two expansions', () => {
    for (const shape of [1, 2, 5, 20])
      for (const x of [0.1, 1, shape * 0.9, shape + 1, shape * 2]) expect(regularisedGamma(shape, x)).toBeCloseTo(erlangCdf(shape, x), 13);
    expect(regularisedGamma(3, 0)).toBe(0);
    expect(regularisedGamma(3, -1)).toBe(0);
  });
});

describe('the quantile of the gamma law', () => {
  // near 1 a probability itself is known to 1e-16 only
  it('is exponential for shape 1', () => {
    for (const p of PROBABILITIES) expect(relative(gammaQuantile(p, 1), -Math.log1p(-p)), String(p)).toBeLessThan(1e-12 + 1e-16 / (1 - p));
  });

  it('is the square of a normal for shape one half', () => {
    for (const p of PROBABILITIES.slice(1, -1)) expect(relative(gammaQuantile(p, 0.5), normalQuantile((1 + p) / 2) ** 2 / 2), String(p)).toBeLessThan(1e-9);
  });

  it.each([
    [0.95, 1, 3.841458820694124],
    [0.95, 2, 5.991464547107979],
    [0.05, 10, 3.9402991361190605],
    [0.95, 10, 18.307038053275146],
    [0.99, 100, 135.80672317102676],
  ])('gives the tabled chi-square at %d with %d degrees of freedom', (p, degrees, value) => {
    expect(relative(2 * gammaQuantile(p, degrees / 2), value)).toBeLessThan(1e-12);
  });

  it('inverts the Erlang distribution', () => {
    for (const shape of [2, 4, 9, 30, 300]) for (const p of PROBABILITIES) expect(Math.abs(erlangCdf(shape, gammaQuantile(p, shape)) - p)).toBeLessThan(1e-12);
  });

  it('is finite, positive and growing for every shape a file may have', () => {
    for (const shape of [0.05, 0.2, 0.9, 3.7, 60, 1000]) {
      let before = -1;
      for (const p of PROBABILITIES) {
        const x = gammaQuantile(p, shape);
        expect(Number.isFinite(x) && x >= 0, `${shape} at ${p}: ${x}`).toBe(true);
        expect(x).toBeGreaterThan(before);
        before = x;
      }
    }
  });
});
