import { describe, expect, it } from 'vitest';
import { type Distribution, Law, meanOf, quantileOf } from './distribution.js';
import { RandomStream } from './random-stream.js';

interface Fact {
  readonly law: Distribution;
  readonly mean: number;
  readonly sd: number;
  readonly support: readonly [least: number, most: number];
}

const INFINITY = Number.POSITIVE_INFINITY;

/** Every kind, with its exact moments. */
const FACTS: readonly Fact[] = [
  { law: { kind: 'constant', value: 3.5 }, mean: 3.5, sd: 0, support: [3.5, 3.5] },
  { law: { kind: 'exponential', mean: 4 }, mean: 4, sd: 4, support: [0, INFINITY] },
  { law: { kind: 'gamma', mean: 6, shape: 4 }, mean: 6, sd: 3, support: [0, INFINITY] },
  { law: { kind: 'gamma', mean: 2, shape: 0.5 }, mean: 2, sd: Math.sqrt(8), support: [0, INFINITY] },
  {
    law: { kind: 'lognormal', median: 9, sigma: 0.6 },
    mean: 9 * Math.exp(0.18),
    sd: 9 * Math.exp(0.18) * Math.sqrt(Math.exp(0.36) - 1),
    support: [0, INFINITY],
  },
  { law: { kind: 'lognormal-by-mean', mean: 32, cv: 0.5 }, mean: 32, sd: 16, support: [0, INFINITY] },
  { law: { kind: 'normal', mean: 20, sd: 2 }, mean: 20, sd: 2, support: [0, INFINITY] },
  { law: { kind: 'uniform', from: 2, to: 8 }, mean: 5, sd: 6 / Math.sqrt(12), support: [2, 8] },
  { law: { kind: 'triangular', from: 1, mode: 2, to: 6 }, mean: 3, sd: Math.sqrt((1 + 4 + 36 - 2 - 6 - 12) / 18), support: [1, 6] },
  { law: { kind: 'triangular', from: 0, mode: 0, to: 3 }, mean: 1, sd: Math.sqrt(0.5), support: [0, 3] },
  { law: { kind: 'geometric', mean: 5 }, mean: 5, sd: Math.sqrt(20), support: [1, INFINITY] },
  { law: { kind: 'geometric', mean: 1 }, mean: 1, sd: 0, support: [1, 1] },
  { law: { kind: 'poisson', mean: 3.7 }, mean: 3.7, sd: Math.sqrt(3.7), support: [0, INFINITY] },
  { law: { kind: 'poisson', mean: 2000 }, mean: 2000, sd: Math.sqrt(2000), support: [0, INFINITY] },
  { law: { kind: 'poisson', mean: 0 }, mean: 0, sd: 0, support: [0, 0] },
  { law: { kind: 'empirical', values: [1, 5, 10], weights: [2, 1, 1] }, mean: 4.25, sd: Math.sqrt(31.75 - 4.25 ** 2), support: [1, 10] },
  { law: { kind: 'empirical', values: [4, 8] }, mean: 6, sd: 2, support: [4, 8] },
];

const named: [string, Fact][] = FACTS.map((fact) => [JSON.stringify(fact.law), fact]);

/** Shares of the values that many evenly spread draws give: exact to 1/n. */
function shares(law: Distribution, n = 100_000): Map<number, number> {
  const quantile = quantileOf(law);
  const seen = new Map<number, number>();
  for (let i = 0; i < n; i++) {
    const value = quantile((i + 0.5) / n);
    seen.set(value, (seen.get(value) ?? 0) + 1 / n);
  }
  return seen;
}

describe('every distribution', () => {
  it.each(named)('%s: states its mean', (_, { law, mean }) => {
    expect(meanOf(law)).toBeCloseTo(mean, 12);
  });

  it.each(named)('%s: never falls while the draw grows, and stays within its support', (_, { law, support }) => {
    const quantile = quantileOf(law);
    const draws = [2 ** -33, 1e-6, 1e-3, ...Array.from({ length: 999 }, (__, i) => (i + 1) / 1000), 1 - 1e-3, 1 - 1e-6, 1 - 2 ** -33].sort((a, b) => a - b);
    const values = draws.map(quantile);
    expect(values.every(Number.isFinite)).toBe(true);
    expect(values.every((value, i) => i === 0 || value >= values[i - 1])).toBe(true);
    expect(values[0]).toBeGreaterThanOrEqual(support[0]);
    expect(values[values.length - 1]).toBeLessThanOrEqual(support[1]);
  });

  it.each(named)('%s: many draws have its mean and its standard deviation', (_, { law, mean, sd }) => {
    const stream = new RandomStream(`moments of ${JSON.stringify(law)}`);
    const drawn = new Law(law);
    const n = 40_000;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < n; i++) {
      const value = drawn.draw(stream, i);
      sum += value;
      squares += (value - mean) ** 2;
    }
    expect(Math.abs(sum / n - mean)).toBeLessThanOrEqual((4 * sd) / Math.sqrt(n));
    // the skewest of these laws has a kurtosis below 30
    expect(Math.abs(Math.sqrt(squares / n) - sd)).toBeLessThanOrEqual(sd * 4 * Math.sqrt(30 / (4 * n)));
  });

  it.each(named)('%s: takes one draw a value, a constant none', (_, { law }) => {
    const asked: number[] = [];
    const stream = new RandomStream('counted');
    const counted = Object.assign(Object.create(stream) as RandomStream, {
      at(n: number) {
        asked.push(n);
        return stream.at(n);
      },
    });
    new Law(law).draw(counted, 17);
    expect(asked).toEqual(law.kind === 'constant' ? [] : [17]);
  });
});

describe('laws over whole numbers', () => {
  it('geometric: k has probability (1 - q) q^(k-1) with q = 1 - 1/mean', () => {
    const seen = shares({ kind: 'geometric', mean: 4 });
    for (let k = 1; k <= 12; k++) expect(seen.get(k)).toBeCloseTo(0.25 * 0.75 ** (k - 1), 4);
  });

  it('Poisson: k has probability e^-m m^k / k!', () => {
    const seen = shares({ kind: 'poisson', mean: 2.5 });
    let probability = Math.exp(-2.5);
    for (let k = 0; k <= 9; k++) {
      expect(seen.get(k)).toBeCloseTo(probability, 4);
      probability *= 2.5 / (k + 1);
    }
  });

  it('empirical: values come by their weights, one without weight never', () => {
    const seen = shares({ kind: 'empirical', values: [7, 3, 9, 5], weights: [5, 3, 0, 2] });
    expect([...seen.keys()].sort()).toEqual([3, 5, 7]);
    expect(seen.get(7)).toBeCloseTo(0.5, 4);
    expect(seen.get(3)).toBeCloseTo(0.3, 4);
    expect(seen.get(5)).toBeCloseTo(0.2, 4);
  });
});

describe('the normal law', () => {
  it('is cut at 0: times and amounts are never negative', () => {
    const seen = shares({ kind: 'normal', mean: 1, sd: 1 });
    expect(seen.get(0)).toBeCloseTo(0.15865525393145707, 4);
    expect(Math.min(...seen.keys())).toBe(0);
  });
});

describe('the lognormal laws', () => {
  it('are one law with two descriptions', () => {
    const byMean = quantileOf({ kind: 'lognormal-by-mean', mean: 9 * Math.exp(0.18), cv: Math.sqrt(Math.exp(0.36) - 1) });
    const byMedian = quantileOf({ kind: 'lognormal', median: 9, sigma: 0.6 });
    for (const u of [0.001, 0.2, 0.5, 0.9, 0.999]) expect(byMean(u)).toBeCloseTo(byMedian(u), 10);
    expect(byMedian(0.5)).toBeCloseTo(9, 12);
  });

  it('are constant without spread', () => {
    const law = quantileOf({ kind: 'lognormal-by-mean', mean: 5, cv: 0 });
    expect(law(0.01)).toBeCloseTo(5, 12);
    expect(law(0.99)).toBeCloseTo(5, 12);
  });
});
