import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinPoints } from './thin-points.js';

const pointArb = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 500 }) });

describe('thinPoints', () => {
  it('keeps the extremes, the limit and the order', () => {
    fc.assert(
      fc.property(fc.array(pointArb, { maxLength: 300 }), fc.integer({ min: 4, max: 80 }), (points, limit) => {
        const kept = thinPoints(points, limit);
        expect(kept.length).toBeLessThanOrEqual(Math.max(limit, Math.min(4, points.length)));
        expect(points.filter((p) => kept.includes(p)).length).toBeGreaterThanOrEqual(kept.length);
        if (points.length === 0) return;
        const xs = points.map((p) => p.x);
        const keptXs = kept.map((p) => p.x);
        expect(Math.min(...keptXs)).toBe(Math.min(...xs));
        expect(Math.max(...keptXs)).toBe(Math.max(...xs));
      }),
    );
  });

  it('draws coincident seasons once', () => {
    const same = Array.from({ length: 50 }, () => ({ x: 10, y: 10 }));
    expect(thinPoints(same, 40)).toHaveLength(1);
  });
});
