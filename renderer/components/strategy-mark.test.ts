import { describe, expect, it } from 'vitest';
import { markPath, markStyle } from './strategy-mark.js';

describe('markStyle', () => {
  const first = Array.from({ length: 15 }, (_, place) => markStyle(place));

  it('tells fifteen apart by their shape alone, for whoever sees no colours', () => {
    expect(new Set(first.map(({ shape }) => markPath(shape, 6))).size).toBe(15);
  });

  it('gives two marks of the same outline two colours', () => {
    for (let place = 1; place <= 7; place++) expect(first[place]?.color).not.toBe(first[place + 7]?.color);
  });

  it('keeps the circle of the baseline to the baseline', () => {
    expect(first.slice(1).map(({ shape }) => shape)).not.toContainEqual(expect.stringContaining('circle'));
  });

  it('begins again after the fifteenth', () => {
    expect(markStyle(15)).toEqual(markStyle(1));
  });
});
