import { describe, expect, it } from 'vitest';
import { crosses, nearestPoint, overlaps } from './geometry.js';

const rect = { x: 10, y: 10, width: 20, height: 10 };

describe('geometry', () => {
  it.each([
    ['through', { x: 0, y: 15 }, { x: 50, y: 15 }, true],
    ['past', { x: 0, y: 5 }, { x: 50, y: 5 }, false],
    ['along the edge', { x: 0, y: 10 }, { x: 50, y: 10 }, false],
    ['ends before', { x: 0, y: 15 }, { x: 9, y: 15 }, false],
    ['starts inside', { x: 15, y: 15 }, { x: 50, y: 50 }, true],
    ['across a corner', { x: 5, y: 15 }, { x: 15, y: 5 }, false],
    ['upright', { x: 20, y: 0 }, { x: 20, y: 40 }, true],
  ])('a line %s', (_, a, b, expected) => {
    expect(crosses(a, b, rect)).toBe(expected);
  });

  it('touching is not overlapping; the nearest point is inside or on the edge', () => {
    expect(overlaps(rect, { x: 30, y: 10, width: 5, height: 5 })).toBe(false);
    expect(nearestPoint(rect, { x: 0, y: 50 })).toEqual({ x: 10, y: 20 });
  });
});
