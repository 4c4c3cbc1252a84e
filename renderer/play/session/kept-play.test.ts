import { describe, expect, it } from 'vitest';
import { type KeptPlay, keptOf, keptText, leftAfter, readKept } from './kept-play.js';
import { mergeTail } from './merge-tail.js';
import { EMPTY_PLAY, type PlayState } from './play-state.js';

const reds: KeptPlay = { digest: 'd', strategy: 's', replication: 2, at: 900, guess: { team: 'Reds', sales: 5, complaints: null }, decisions: [] };
const blues: KeptPlay = { ...reds, guess: { team: 'Blues', sales: null, complaints: null } };

/** A season on the table that is that one. */
const onTable = ({ strategy, replication, at, guess }: KeptPlay, left: readonly KeptPlay[] = []): PlayState => ({
  ...EMPTY_PLAY,
  phase: 'ready',
  setup: { digest: 'd', start: 480 } as PlayState['setup'],
  strategy,
  replication,
  furthest: at,
  guess,
  left,
});

describe('a kept season', () => {
  it('is nothing before anything has happened', () => {
    expect(keptOf(EMPTY_PLAY)).toBeNull();
  });

  it('survives its text, and a damaged one is no season', () => {
    expect(readKept(JSON.stringify(reds))).toEqual([reds]);
    expect(readKept(`${JSON.stringify(reds).slice(0, 30)}`)).toEqual([]);
    expect(readKept('{"digest":1}')).toEqual([]);
    expect(readKept(null)).toEqual([]);
  });

  it('is kept with those that were left for it; the oldest go when there is no room', () => {
    const text = keptText(onTable(reds, [blues]), 10_000) ?? '';
    expect(readKept(text)).toEqual([reds, blues]);
    expect(readKept(keptText(onTable(reds, [blues]), text.length - 1))).toEqual([reds]);
    expect(keptText(onTable(reds), 10)).toBeNull();
    expect(readKept(JSON.stringify({ ...reds, left: [{ digest: 1 }, blues, 'x'] }))).toEqual([reds, blues]);
  });
});

describe('seasons that are left for others', () => {
  it('are there to go on with, once each, newest first', () => {
    expect(leftAfter(onTable(reds, [blues]), undefined)).toEqual([reds, blues]);
    expect(leftAfter(onTable(reds, [{ ...reds }, blues]), undefined)).toEqual([reds, blues]);
    expect(leftAfter(onTable(reds, [blues]), blues)).toEqual([reds]);
  });

  it('hold the work of somebody: one that was only looked at is not kept', () => {
    expect(leftAfter(onTable({ ...reds, guess: null }, [blues]), undefined)).toEqual([blues]);
    expect(leftAfter(EMPTY_PLAY, undefined)).toEqual([]);
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
