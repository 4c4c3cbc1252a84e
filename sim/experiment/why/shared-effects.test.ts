import { describe, expect, test } from 'vitest';
import { RandomStream } from '../../engine/random-stream.js';
import { meanSeries } from '../../statistics/series.js';
import { factorialDesign, prefixes, sampledDesign } from './attribution-design.js';
import { shareEffects } from './shared-effects.js';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const SEASONS = 10;

const has = (set: number, part: number) => (set & (1 << part)) !== 0;
const sum = (values: readonly (number | null | undefined)[]) => values.reduce<number>((total, x) => total + (x ?? Number.NaN), 0);

/** A game whose value of a set differs a little from season to season. */
const game = (value: (set: number) => number) => (set: number) => meanSeries(Array.from({ length: SEASONS }, (_, r) => value(set) * (1 + (r - 4.5) / 100)));
const shares = (k: number, value: (set: number) => number) => shareEffects(factorialDesign(k), NAMES.slice(0, k), game(value), 0.95);

describe('shares of a difference', () => {
  test('are the parts themselves where these only add up', () => {
    const { effects, together, pairs, difference } = shares(3, (set) => 100 + (has(set, 0) ? 3 : 0) + (has(set, 1) ? -5 : 0) + (has(set, 2) ? 7 : 0));
    for (const [i, worth] of [3, -5, 7].entries()) {
      const { share, alone, last, main } = effects[i] ?? effects[0]!;
      for (const { mean } of [share, alone, last, main ?? share]) expect(mean).toBeCloseTo(worth, 10);
    }
    expect(difference.mean).toBeCloseTo(5, 10);
    for (const { effect } of [...(together ?? []), ...(pairs ?? [])]) expect(effect.mean).toBeCloseTo(0, 10);
  });

  test('split what only two parts do together', () => {
    const { effects, together } = shares(3, (set) => (has(set, 0) && has(set, 1) ? 12 : 0) + (has(set, 2) ? 1 : 0));
    expect(effects.map(({ share }) => share.mean)).toEqual([6, 6, 1].map((x) => expect.closeTo(x, 10)));
    expect(effects.map(({ alone }) => alone.mean)).toEqual([0, 0, 1].map((x) => expect.closeTo(x, 10)));
    expect(effects[0]?.last.mean).toBeCloseTo(12, 10);
    expect(together?.find(({ parts }) => parts.join() === 'a,b')?.effect.mean).toBeCloseTo(12, 10);
  });

  /** The glove game: a and b have a left glove each, c a right one, and a pair is worth 1. Shapley: 1/6, 1/6, 2/3. */
  test('are those of the glove game', () => {
    const { effects } = shares(3, (set) => (has(set, 2) && (has(set, 0) || has(set, 1)) ? 1 : 0));
    expect(effects.map(({ share }) => share.mean)).toEqual([1 / 6, 1 / 6, 2 / 3].map((x) => expect.closeTo(x, 12)));
  });

  test.each([1, 2, 3, 4, 5])('add up to the difference, whatever %i parts do', (k) => {
    const luck = new RandomStream(`shares ${k}`);
    const { effects, together, difference } = shares(k, (set) => luck.at(set));
    expect(sum(effects.map(({ share }) => share.mean))).toBeCloseTo(difference.mean ?? Number.NaN, 12);
    expect(sum([...effects.map(({ alone }) => alone.mean), ...(together ?? []).map(({ effect }) => effect.mean)])).toBeCloseTo(
      difference.mean ?? Number.NaN,
      12,
    );
    expect(together).toHaveLength(2 ** k - 1 - k);
  });

  test('add up in every order of adding parts, too, and say how far sampling orders leaves them', () => {
    const luck = new RandomStream('many parts');
    const design = sampledDesign(8, 6, 'orders');
    expect(design.orders).toHaveLength(12);
    expect(design.sets.length).toBeLessThanOrEqual(12 * 7 + 2);
    const value = (set: number) => NAMES.reduce((total, _, i) => total + (has(set, i) ? i : 0), 0) + luck.at(set);
    const { effects, difference } = shareEffects(design, NAMES, game(value), 0.95);
    expect(sum(effects.map(({ share }) => share.mean))).toBeCloseTo(difference.mean ?? Number.NaN, 10);
    effects.forEach(({ share, samplingError }, i) => {
      expect(samplingError).toBeGreaterThan(0);
      expect(Math.abs((share.mean ?? Number.NaN) - i)).toBeLessThan(1.5);
    });
  });

  test('of sampled orders come to those of all sets', () => {
    const luck = new RandomStream('five parts');
    const value = (set: number) => luck.at(set);
    const sampled = shareEffects(sampledDesign(5, 2000, 'orders'), NAMES.slice(0, 5), game(value), 0.95);
    const { effects } = shares(5, value);
    sampled.effects.forEach(({ share, samplingError }, i) => {
      expect(Math.abs((share.mean ?? Number.NaN) - (effects[i]?.share.mean ?? Number.NaN))).toBeLessThan(2 * (samplingError ?? 0));
    });
  });

  test('have intervals over seasons that widen when all are to hold together', () => {
    const { effects } = shares(4, (set) => set);
    for (const { share, joint } of effects) {
      expect(share.low).toBeLessThan(share.mean ?? Number.NaN);
      expect(joint.low).toBeLessThan(share.low ?? Number.NaN);
      expect(joint.high).toBeGreaterThan(share.high ?? Number.NaN);
    }
  });
});

test('an order of parts goes from none to all', () => {
  expect(prefixes([2, 0, 1])).toEqual([0, 4, 5, 7]);
});
