import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, overlaps, type Rect, rectAround } from './geometry.js';
import { type LabelRequest, placeLabels } from './label-placement.js';

const plot: Rect = { x: 40, y: 30, width: 640, height: 400 };

function requestAt(id: string, x: number, y: number, width = 120, height = 18): LabelRequest {
  return { id, anchor: { x, y }, clearX: 9, clearY: 9, width, height };
}

describe('placeLabels', () => {
  it('puts a lone label to the right of its mark, without a leader', () => {
    const [label] = placeLabels([requestAt('a', 300, 200)], { plot, obstacles: [] });
    expect(label?.rect).toEqual({ x: 314, y: 191, width: 120, height: 18 });
    expect(label?.leader).toBeUndefined();
  });

  it('goes to the left at the right edge', () => {
    const [label] = placeLabels([requestAt('a', 660, 200)], { plot, obstacles: [] });
    expect(label?.rect.x).toBe(660 - 9 - 5 - 120);
  });

  it('takes the preferred side when it is free', () => {
    const [label] = placeLabels([{ ...requestAt('a', 300, 200), prefer: ['above'] }], { plot, obstacles: [] });
    expect(label?.rect.y).toBe(200 - 9 - 5 - 18);
  });

  it('does not put an arrow between a mark and its name', () => {
    const barrier = { x: 312, y: 100, width: 6, height: 200 };
    const space = { plot, obstacles: [barrier], barriers: [barrier] };
    expect(placeLabels([requestAt('a', 300, 200)], space)[0]?.rect.x).toBe(300 - 9 - 5 - 120);
    expect(placeLabels([{ ...requestAt('a', 300, 200), mayCross: true }], { ...space, obstacles: [] })[0]?.rect.x).toBe(314);
  });

  it('draws a leader to a label that had to move away', () => {
    const crowd = rectAround({ x: 300, y: 200 }, 200, 120);
    const [label] = placeLabels([requestAt('a', 300, 200)], { plot, obstacles: [crowd] });
    expect(label?.leader).toBeDefined();
  });

  it('leaves a label out rather than covering something', () => {
    expect(placeLabels([requestAt('a', 300, 200, 900)], { plot, obstacles: [] })).toEqual([]);
  });

  it('never lets labels overlap each other, a mark or the edge, for 2 to 8 strategies, coincident ones too', () => {
    const cluster = fc.record({ x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 100 }) });
    const strategies = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 2 }), width: fc.integer({ min: 30, max: 190 }), lines: fc.integer({ min: 1, max: 2 }) }),
      { minLength: 2, maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.array(cluster, { minLength: 3, maxLength: 3 }), strategies, (clusters, list) => {
        const requests = list.map(({ at, width, lines }, i) => {
          const centre = clusters[at] ?? { x: 50, y: 50 };
          return requestAt(`s${i}`, plot.x + (plot.width * centre.x) / 100, plot.y + (plot.height * centre.y) / 100, width, 18 * lines);
        });
        const obstacles = requests.map((r) => rectAround(r.anchor, 9, 9));
        const placed = placeLabels(requests, { plot, obstacles });
        expect(placed).toHaveLength(requests.length);
        for (const [i, label] of placed.entries()) {
          expect(contains(plot, label.rect)).toBe(true);
          for (const mark of obstacles) expect(overlaps(label.rect, mark)).toBe(false);
          for (const other of placed.slice(i + 1)) expect(overlaps(label.rect, other.rect)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});
