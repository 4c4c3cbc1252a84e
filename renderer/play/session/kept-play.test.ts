import { describe, expect, it } from 'vitest';
import { keptOf, readKept } from './kept-play.js';
import { mergeTail } from './merge-tail.js';
import { EMPTY_PLAY } from './play-state.js';

describe('a kept season', () => {
  it('is nothing before anything has happened', () => {
    expect(keptOf(EMPTY_PLAY)).toBeNull();
  });

  it('survives its text, and a damaged one is no season', () => {
    const kept = { digest: 'd', strategy: 's', replication: 2, at: 900, guess: { team: 'Reds', sales: 5, complaints: -3 }, decisions: [] };
    expect(readKept(JSON.stringify(kept))).toEqual(kept);
    expect(readKept(`${JSON.stringify(kept).slice(0, 30)}`)).toBeNull();
    expect(readKept('{"digest":1}')).toBeNull();
    expect(readKept(null)).toBeNull();
  });
});

describe('a list told in parts', () => {
  it('goes on, or goes another way', () => {
    expect(mergeTail([1, 2], { from: 2, items: [3] })).toEqual([1, 2, 3]);
    expect(mergeTail([1, 2, 3], { from: 1, items: [9] })).toEqual([1, 9]);
    const list = [1];
    expect(mergeTail(list, { from: 1, items: [] })).toBe(list);
  });
});
