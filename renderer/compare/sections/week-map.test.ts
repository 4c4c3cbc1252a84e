import { describe, expect, it } from 'vitest';
import type { StrategyChart } from '../comparison.js';
import { weekMapOf, weekStep } from './week-map.js';

function chart(fill: (weekday: number, hour: number) => { visitors: number; complaints: number; lostSales: number }, seasons = 2): StrategyChart {
  const cells = Array.from({ length: 168 }, (_, i) => fill(Math.floor(i / 24), i % 24));
  return {
    strategy: 's',
    region: null,
    seasons: Array.from({ length: seasons }, (_, replication) => ({ replication, sales: 1, complaintRate: 1 })),
    week: { visitors: cells.map((c) => c.visitors), complaints: cells.map((c) => c.complaints), lostSales: cells.map((c) => c.lostSales) },
  };
}

const open = (hour: number) => hour >= 9 && hour < 21;
const baseline = chart((_, hour) => ({ visitors: open(hour) ? 1000 : 0, complaints: open(hour) ? 20 : 0, lostSales: open(hour) ? 500 : 0 }));
const better = chart((day, hour) => ({
  visitors: open(hour) ? 1000 : 0,
  complaints: open(hour) ? (day === 5 && hour === 18 ? 4 : day >= 4 ? 16 : 18) : 0,
  lostSales: open(hour) ? 400 : 0,
}));

describe('weekMapOf', () => {
  it('shows opening hours only, seven rows, and the change of the rate', () => {
    const map = weekMapOf(better, baseline, 'complaints');
    expect(map.hours).toEqual(Array.from({ length: 12 }, (_, i) => i + 9));
    expect(map.rows).toHaveLength(7);
    expect(map.rows[0]?.cells[0]?.change).toBeCloseTo(-2, 12);
    expect(map.peak).toMatchObject({ weekday: 5, hour: 18 });
    expect(map.largest).toBeCloseTo(16, 12);
    expect(map.weekendShare).toBeCloseTo((36 * 4 + 12) / (36 * 4 + 12 + 48 * 2), 12);
  });

  it('counts what happens after closing with the last hour', () => {
    const late = chart((day, hour) => ({ visitors: open(hour) ? 1000 : 0, complaints: open(hour) ? 20 : hour === 21 && day === 0 ? 7 : 0, lostSales: 0 }));
    const map = weekMapOf(late, baseline, 'complaints');
    expect(map.rows[0]?.cells.at(-1)?.change).toBeCloseTo(7, 12);
    expect(map.total).toBe(7);
  });

  it('gives lost sales a season', () => {
    expect(weekMapOf(better, baseline, 'lostSales').rows[3]?.cells[2]?.change).toBe(-50);
  });

  it('is even when nothing differs', () => {
    const map = weekMapOf(baseline, baseline, 'complaints');
    expect(map).toMatchObject({ largest: 0, weekendShare: null, peak: null, total: 0 });
  });
});

describe('weekStep', () => {
  it.each([
    [-10, 10, -3],
    [-5, 10, -2],
    [1, 10, 1],
    [0.5, 10, 0],
    [-0.5, 10, 0],
    [0, 0, 0],
  ])('%d of %d is step %d', (change, largest, step) => {
    expect(weekStep(change, largest)).toBe(step);
  });
});
