import { describe, expect, it } from 'vitest';
import { type Distribution, Law } from './distribution.js';
import { Exceedance } from './exceedance.js';
import { RandomStream } from './random-stream.js';

const LAWS: readonly Distribution[] = [
  { kind: 'lognormal', median: 5, sigma: 0.6 },
  { kind: 'lognormal-by-mean', mean: 4, cv: 2 },
  { kind: 'exponential', mean: 3 },
  { kind: 'gamma', mean: 6, shape: 0.4 },
  { kind: 'normal', mean: 1, sd: 2 },
  { kind: 'uniform', from: 2, to: 8 },
  { kind: 'triangular', from: 1, mode: 2, to: 9 },
  { kind: 'geometric', mean: 4 },
  { kind: 'poisson', mean: 3 },
  { kind: 'empirical', values: [0, 1, 5], weights: [1, 2, 1] },
  { kind: 'constant', value: 4 },
];

describe('what exceeds the value of a law', () => {
  it.each(LAWS)('is answered as the law answers it: $kind', (distribution) => {
    const law = new Law(distribution);
    const exceedance = new Exceedance(law);
    const stream = new RandomStream('tolerance');
    const wrong: [n: number, value: number][] = [];
    for (let n = 0; n < 4000; n++) {
      const own = law.draw(stream, n);
      // far off, near, the value itself, and the numbers next to it
      for (const value of [own / 3, own * 3, own * (1 - 1e-10), own * (1 + 1e-10), own, own * (1 + 2 ** -52), own * (1 - 2 ** -52), (n % 97) / 8]) {
        if (exceedance.exceeds(value, stream, n) !== value > own) wrong.push([n, value]);
      }
    }
    expect(wrong).toEqual([]);
  });
});
