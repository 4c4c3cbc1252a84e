import { describe, expect, it } from 'vitest';
import { plainCase } from '../../tests/fixtures/plain-store.js';
import { COUNT_INDEX } from '../record/counts.js';
import { Goodwill } from './goodwill.js';
import { Recorder } from './recorder.js';

const rules = { visitsPerDay: 0.21, defection: 0.15, recoveryPerDay: 0.01, floor: 0.3 };
const recorder = () => new Recorder('north', plainCase().calendar);

function day(goodwill: Goodwill, visitors: number, failures: number): number {
  for (let i = 0; i < visitors; i++) goodwill.countVisitor();
  for (let i = 0; i < failures; i++) goodwill.countFailure();
  goodwill.endDay();
  return goodwill.level;
}

describe('goodwill', () => {
  it('falls by visits x failures for each visitor x defection, and recovers a part of what is lost', () => {
    const goodwill = new Goodwill(rules, recorder());
    const first = 1 - 0.21 * 0.2 * 0.15;
    expect(day(goodwill, 1000, 200)).toBeCloseTo(first, 12);
    const second = first * (1 - 0.21 * 0.5 * 0.15) + 0.01 * (1 - first);
    expect(day(goodwill, 100, 50)).toBeCloseTo(second, 12);
    expect(day(goodwill, 500, 0)).toBeCloseTo(second + 0.01 * (1 - second), 12);
  });

  it('stays between its floor and 1', () => {
    const goodwill = new Goodwill({ ...rules, defection: 1, visitsPerDay: 10 }, recorder());
    expect(day(goodwill, 10, 10)).toBe(0.3);
    expect(day(new Goodwill(rules, recorder()), 1000, 0)).toBe(1);
    expect(day(new Goodwill(rules, recorder()), 0, 0)).toBe(1);
  });

  it('is kept as a sum over days, each with the level the day began with', () => {
    const kept = recorder();
    const goodwill = new Goodwill(rules, kept);
    const level = day(goodwill, 100, 100);
    day(goodwill, 100, 0);
    expect(kept.counts[COUNT_INDEX.goodwillDays]).toBe(2);
    expect(kept.counts[COUNT_INDEX.goodwill]).toBeCloseTo(1 + level, 12);
  });
});
