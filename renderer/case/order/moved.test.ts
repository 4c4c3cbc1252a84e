import { describe, expect, it } from 'vitest';
import { moved, withMoved } from './moved.js';

describe('an entry', () => {
  it('moves up, down and to the ends', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 0, 99)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 1, -5)).toEqual(['b', 'a', 'c']);
  });

  it('that stays where it is leaves the document alone', () => {
    const document = { list: [1, 2] };
    expect(withMoved(document, ['list'], 0, -1)).toBe(document);
    expect(withMoved(document, ['gone'], 0, 1)).toBe(document);
    expect(withMoved(document, ['list'], 1, 0)).toEqual({ list: [2, 1] });
  });
});
