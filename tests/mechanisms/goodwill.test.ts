import { describe, expect, it } from 'vitest';
import { runReplication } from '../../sim/model/index.js';
import { DAY_KEYS } from '../../sim/record/season-record.js';
import { countsOfCase, plainCase, seasons, traceOf } from '../fixtures/plain-store.js';

const constant = (value: number) => ({ kind: 'constant', value });

function visitorsByDay(world: Record<string, unknown>): number[] {
  const [store] = runReplication(plainCase(world), 0).stores;
  return Array.from({ length: store.days.length / DAY_KEYS.length }, (_, day) => store.days[day * DAY_KEYS.length + DAY_KEYS.indexOf('visitors')]);
}

describe('goodwill', () => {
  const failing = { calendar: { days: 20 }, customers: { patienceMinutes: constant(5) }, checkout: { work: { kind: 'drawn', minutes: constant(5) } } };

  it('lost by failures keeps customers away later, and is what the candidates lack', () => {
    const world = { ...failing, goodwill: { visitsPerDay: 1, defection: 0.2, recoveryPerDay: 0 } };
    const counts = seasons(world);
    expect(counts.candidates).toBe(seasons(failing).visitors);
    expect(counts.visitors).toBeLessThan(0.75 * counts.candidates);
    const days = visitorsByDay(world);
    expect(days[0]).toBe(visitorsByDay(failing)[0]);
    expect(days[19]).toBeLessThan(0.7 * visitorsByDay(failing)[19]);
  });

  it('recovers, and has a floor', () => {
    const level = (goodwill: Record<string, unknown>) => {
      const counts = seasons({ ...failing, goodwill: { visitsPerDay: 1, defection: 0.2, ...goodwill } });
      return counts.visitors / counts.candidates;
    };
    expect(level({ recoveryPerDay: 0.3 })).toBeGreaterThan(level({ recoveryPerDay: 0 }) + 0.05);
    expect(level({ recoveryPerDay: 0, floor: 0.9 })).toBeGreaterThan(0.88);
  });

  it('is a mean over the trading days, whatever the run-off', () => {
    const cut = (runOffDays: number) => seasons({ ...failing, calendar: { days: 5, runOffDays }, goodwill: { visitsPerDay: 1, defection: 0.2 } });
    expect([0, 1, 3].map((days) => cut(days).goodwillDays)).toEqual([5, 5, 5]);
    expect(cut(3).goodwill).toBe(cut(0).goodwill);
  });

  it('is untouched where nothing goes wrong', () => {
    const counts = seasons({ goodwill: { defection: 1, visitsPerDay: 5 } });
    expect(counts.visitors).toBe(counts.candidates);
    expect(countsOfCase(plainCase()).sales).toBe(counts.sales);
  });
});

describe('closing time', () => {
  const late = { calendar: { days: 1 }, demand: { hourShares: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] }, staff: { onDuty: { checkout: 20 } } };

  it('calls those who browse to the tills soon after', () => {
    const last = (lastCallMinutes: number) =>
      Math.max(
        ...traceOf({ ...late, customers: { browseMinutes: constant(100) }, demand: { ...late.demand, lastCallMinutes } }).flatMap(({ kind, time }) =>
          kind === 'join' ? [time] : [],
        ),
      );
    expect(last(15)).toBeCloseTo(20 * 60 + 15, 9);
    expect(last(60)).toBeCloseTo(20 * 60 + 60, 9);
  });

  it('leaves nobody in the store overnight', () => {
    const stuck = seasons({ ...late, staff: { onDuty: { checkout: 0 } } });
    expect(stuck.abandoned).toBe(stuck.visitors);
    expect(stuck.sales).toBe(0);
  });
});
