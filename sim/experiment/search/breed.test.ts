import { describe, expect, it } from 'vitest';
import { leverSchema } from '../../scenario/sections/search-section.js';
import { childOf, SearchLuck, spreadOut } from './breed.js';
import { Candidate } from './candidate.js';
import { leverOf } from './lever.js';
import type { Standing } from './standing.js';

const LEVERS = [
  leverOf(leverSchema.parse({ id: 'share', kind: 'number', at: '/pool/share', min: 0, max: 0.99, step: 0.01 })),
  leverOf(leverSchema.parse({ id: 'policy', kind: 'choice', at: '/pool/policy', values: ['none', 'threshold', 'forecast'] })),
];

const standing = (levels: readonly number[]): Standing => ({
  candidate: new Candidate({ key: levels.join(), strategy: 'a' }, { levels, key: levels.join(), changes: {} }, false),
  goodness: [0],
  violation: 0,
  rank: 0,
  crowding: 0,
});

describe('plans that fill the space', () => {
  it('take each part of the range of every lever once', () => {
    const plans = spreadOut(LEVERS, 20, new SearchLuck('a'));
    expect(plans.map(([share]) => Math.floor(share / 5)).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
    const words = [0, 1, 2].map((word) => plans.filter(([, policy]) => policy === word).length);
    for (const times of words) expect(Math.abs(times - 20 / 3)).toBeLessThan(1.5);
  });

  it('are the same with the same seed and others with another', () => {
    const plans = (seed: string) => JSON.stringify(spreadOut(LEVERS, 20, new SearchLuck(seed)));
    expect(plans('a')).toBe(plans('a'));
    expect(plans('a')).not.toBe(plans('b'));
  });
});

describe('children', () => {
  it('stay inside the levels, differ from a lone parent in something, and mostly not by much', () => {
    const luck = new SearchLuck('children');
    const steps: number[] = [];
    for (let i = 0; i < 500; i++) {
      const [share, policy] = childOf([standing([50, 1])], LEVERS, luck);
      expect(share >= 0 && share < 100 && policy >= 0 && policy < 3).toBe(true);
      expect(share !== 50 || policy !== 1).toBe(true);
      steps.push(Math.abs(share - 50));
    }
    expect(steps.filter((step) => step > 30).length / steps.length).toBeLessThan(0.2);
  });

  it('at an end of the range move inwards', () => {
    const luck = new SearchLuck('ends');
    for (let i = 0; i < 100; i++) expect(childOf([standing([99])], [LEVERS[0]], luck)[0]).toBeLessThan(99);
  });
});
