import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdingDistances, frontRanks, isBetter } from './front-ranking.js';

describe('fronts of points', () => {
  it('peels one front off after the other; equal points stand together', () => {
    const points = [
      [1, 5],
      [3, 3],
      [5, 1],
      [2, 2],
      [3, 3],
      [1, 1],
    ];
    expect(frontRanks(points)).toEqual([0, 0, 0, 1, 0, 2]);
  });

  it('has nothing better on the same or a later front, and something better on the one before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), { minLength: 1, maxLength: 30 }), (points) => {
        const ranks = frontRanks(points);
        points.forEach((point, i) => {
          const better = points.flatMap((other, j) => (isBetter(other, point) ? [ranks[j]] : []));
          expect(better.every((rank) => rank < ranks[i])).toBe(true);
          expect(ranks[i] === 0 || better.includes(ranks[i] - 1)).toBe(true);
        });
      }),
    );
  });

  it('ends of a front are alone without bound, between them counts the distance of the neighbours', () => {
    expect(
      crowdingDistances([
        [0, 4],
        [1, 3],
        [4, 0],
      ]),
    ).toEqual([Number.POSITIVE_INFINITY, 2, Number.POSITIVE_INFINITY]);
  });
});
