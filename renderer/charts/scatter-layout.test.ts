import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, overlaps, type Rect, rectAround } from './geometry.js';
import { layoutScatter, MARK_RADIUS } from './scatter-layout.js';
import { type ScatterStrategy, type ScatterTexts, scatterAxes } from './scatter-model.js';
import { estimateText } from './text-size.js';

const plot: Rect = { x: 50, y: 30, width: 760, height: 460 };
const texts: ScatterTexts = {
  name: 'Complaints against sales',
  salesAxis: { strong: 'Sales', plain: '' },
  rateAxis: { strong: 'Complaints', plain: '' },
  better: 'better',
  baseline: '(baseline)',
  regionInsideMark: 'region smaller than the mark',
  regionsInsideMarks: 'all regions smaller than their marks',
  front: 'Pareto front: no plan beats these on both',
  salesLeg: { strong: '+18 % sales', plain: ' (17 to 19)' },
  rateLeg: { strong: '−22 % complaints', plain: '(−24 to −20)' },
  salesTick: String,
  rateTick: String,
  markName: String,
  unnamed: String,
};

function strategy(i: number, sales: number, complaintRate: number, variance: number): ScatterStrategy {
  const region = variance > 0 ? { salesVariance: variance * 1e8, covariance: 0, complaintRateVariance: variance * 0.001, radiusSquared: 7 } : null;
  return { id: `s${i}`, title: `Strategy number ${i}`, place: i, sales, complaintRate, region, seasons: [], isBaseline: i === 0, isFocus: i === 1 };
}

function layout(strategies: readonly ScatterStrategy[], scale = 1) {
  const axes = scatterAxes(strategies, 5, 6);
  const [x0, x1] = axes.sales.domain;
  const [y0, y1] = axes.rate.domain;
  return layoutScatter({
    strategies,
    front: ['s1', 's2'],
    texts,
    plot,
    toX: (v) => plot.x + ((v - x0) / (x1 - x0)) * plot.width,
    toY: (v) => plot.y + plot.height - ((v - y0) / (y1 - y0)) * plot.height,
    scale,
    measure: estimateText,
  });
}

describe('layoutScatter', () => {
  it('says in the label when a region is smaller than its mark', () => {
    const { labels, marks } = layout([strategy(0, 7.6e6, 17, 10), strategy(1, 8.1e6, 13, 0.0001)]);
    expect(marks[1]?.regionHidden).toBe(true);
    const focus = labels.find((l) => l.label.id === 's1');
    expect(focus?.label.lines.map((l) => l.plain)).toContain('region smaller than the mark');
  });

  it('says it once when all are', () => {
    const { labels } = layout([0, 1, 2].map((i) => strategy(i, 7.6e6 + i * 2e5, 17 - i, 0.0001)));
    const notes = labels.flatMap((l) => l.label.lines.map((line) => line.plain)).filter((text) => text.includes('smaller'));
    expect(notes).toEqual(['all regions smaller than their marks']);
  });

  it('labels both legs of the arrow and the front', () => {
    const { labels } = layout([strategy(0, 7.6e6, 17, 1), strategy(1, 8.1e6, 13, 1), strategy(2, 8.2e6, 14, 1)]);
    expect(labels.map((l) => l.label.id)).toEqual(expect.arrayContaining(['leg:sales', 'leg:rate', 'front']));
  });

  it('names every strategy, nothing covering anything, for any 2 to 8 of them at any size', () => {
    const spot = fc.record({
      sales: fc.double({ min: 7e6, max: 1e7, noNaN: true }),
      rate: fc.double({ min: 5, max: 45, noNaN: true }),
      like: fc.nat(7),
      alike: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 2, maxLength: 8 }), fc.constantFrom(1, 1.25, 1.5), fc.constantFrom(0, 0.01, 2), (spots, scale, variance) => {
        const strategies = spots.map((s, i) => {
          const at = s.alike ? (spots[s.like % spots.length] ?? s) : s;
          return strategy(i, at.sales, at.rate, variance);
        });
        const { labels, marks, unnamed } = layout(strategies, scale);
        expect(unnamed).toEqual([]);
        for (const [i, { placed }] of labels.entries()) {
          expect(contains(plot, placed.rect)).toBe(true);
          for (const mark of marks) expect(overlaps(placed.rect, rectAround(mark, MARK_RADIUS * scale, MARK_RADIUS * scale))).toBe(false);
          for (const other of labels.slice(i + 1)) expect(overlaps(placed.rect, other.placed.rect)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });
});
