import { describe, expect, it } from 'vitest';
import type { Sample } from '../../simulation/play/player.js';
import { seasonResult } from '../session/season-result.js';
import { changeSince, gainedLine, rateLine, sampleAt, thinned } from './ghost-lines.js';
import { lineFrame, linePath, spreadLabels } from './line-frame.js';

const sample = (time: number, visitors: number, complaints: number, sales: number): Sample => ({ time, visitors, complaints, sales, lost: 0 });
const YOU = [sample(60, 300, 3, 1000), sample(120, 600, 6, 2200), sample(180, 1000, 8, 3600)];
const GHOST = [sample(60, 300, 3, 1000), sample(120, 600, 9, 2000), sample(180, 1000, 15, 3000)];

describe('lines', () => {
  it('tell complaints per 1,000 visitors, once there are enough of them', () => {
    expect(rateLine(YOU, 120)).toEqual([
      { time: 60, value: 10 },
      { time: 120, value: 10 },
    ]);
    expect(rateLine([sample(60, 20, 1, 0)], 999)).toEqual([]);
  });

  it('tell sales above the ghost as far as it has come', () => {
    expect(gainedLine(YOU, GHOST.slice(0, 2), 999).map(({ value }) => value)).toEqual([0, 200]);
  });

  it('go in proportion between two samples', () => {
    expect(sampleAt(YOU, 90)?.sales).toBe(1600);
    expect(sampleAt(YOU, 999)?.sales).toBe(3600);
    expect(sampleAt([], 5)).toBeNull();
  });

  it('keep their last point when they are thinned', () => {
    const points = Array.from({ length: 1000 }, (_, i) => ({ time: i, value: i }));
    const few = thinned(points, 100);
    expect(few.length).toBeLessThanOrEqual(101);
    expect(few.at(-1)).toEqual(points.at(-1));
  });
});

describe('what a stretch came to', () => {
  it('is its own rate against the same stretch of the ghost', () => {
    const change = changeSince(YOU, GHOST, 60, 180);
    expect(change?.complaintRate).toBeCloseTo((1000 * 5) / 700 - (1000 * 12) / 700);
    expect(change?.sales).toBeCloseTo(600);
  });

  it('is not told before the ghost has come so far, or of a handful of visitors', () => {
    expect(changeSince(YOU, GHOST.slice(0, 2), 60, 180)).toBeNull();
    expect(changeSince(YOU, GHOST, 175, 180)).toBeNull();
  });
});

describe('the result', () => {
  it('is relative to the ghost at the same moment', () => {
    const result = seasonResult(YOU, GHOST);
    expect(result?.rate).toBeCloseTo(8);
    expect(result?.salesChange).toBeCloseTo(0.2);
    expect(result?.rateChange).toBeCloseTo(8 / 15 - 1);
  });

  it('waits for the ghost', () => {
    expect(seasonResult(YOU, GHOST.slice(0, 1))?.salesChange).toBeNull();
    expect(seasonResult([], GHOST)).toBeNull();
  });
});

describe('the small chart', () => {
  it('keeps its lines inside and shows zero for differences', () => {
    const frame = lineFrame({ width: 400, height: 112, unit: 1, end: 200, lines: [[{ time: 100, value: 5 }]], include: 0 });
    expect(frame.ticks).toContain(0);
    expect(frame.y(5)).toBeGreaterThan(frame.top);
    expect(linePath([{ time: 0, value: 0 }], frame)).toMatch(/^M[\d.]+,[\d.]+$/);
  });

  it('moves labels apart', () => {
    const places = spreadLabels(
      [
        { key: 'a', y: 50 },
        { key: 'b', y: 51 },
      ],
      15,
      0,
      100,
    );
    expect((places.get('b') ?? 0) - (places.get('a') ?? 0)).toBeGreaterThanOrEqual(15);
  });
});
