import { describe, expect, it } from 'vitest';
import { type Distribution, Law } from './distribution.js';
import { RandomStream } from './random-stream.js';
import { WholeNumberLaw } from './whole-number-law.js';

const LAWS: readonly Distribution[] = [
  { kind: 'lognormal', median: 5.5, sigma: 1.25 },
  { kind: 'geometric', mean: 12 },
  { kind: 'uniform', from: 0, to: 7.4 },
  { kind: 'constant', value: 3.6 },
  { kind: 'poisson', mean: 0.2 },
];

describe('a law of whole numbers', () => {
  for (const max of [1, 2, 60, 10_000]) {
    for (const distribution of LAWS) {
      it(`of ${distribution.kind} up to ${max} gives what rounding the law gives, draw by draw`, () => {
        const law = new Law(distribution);
        const whole = new WholeNumberLaw(law, max);
        const stream = new RandomStream(`whole/${distribution.kind}/${max}`);
        for (let n = 0; n < 20_000; n++) {
          const expected = Math.min(max, Math.max(1, Math.round(law.draw(stream, n))));
          if (whole.draw(stream, n) !== expected) expect(whole.draw(stream, n)).toBe(expected);
        }
        expect(whole.draw(stream, 0)).toBeGreaterThanOrEqual(1);
      });
    }
  }
});
