import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCase } from '../../tests/fixtures/plain-store.js';
import { ROLES } from '../scenario/world-schema.js';
import { type Roster, spread } from './roster.js';

function rosterOf(world: Record<string, unknown>): Roster {
  const { roster } = plainCase(world).stores[0];
  if (!roster) throw new Error('nobody works here');
  return roster;
}

const weights = fc.array(fc.double({ min: 1e-9, max: 1000, noNaN: true }), { minLength: 1, maxLength: 60 }).map((list) => Float64Array.from(list));

describe('sharing person-hours over hours', () => {
  it('gives whole numbers that sum to the total, none below the least', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 300 }), (weight, least, more) => {
        const total = least * weight.length + more;
        const given = spread(total, least, weight);
        expect(given.reduce((sum, n) => sum + n, 0)).toBe(total);
        expect(Math.min(...given)).toBeGreaterThanOrEqual(least);
      }),
      { seed: 20_260_605 },
    );
  });

  it('is in proportion, and gives what is left over to the largest remainders, earlier first', () => {
    expect([...spread(12, 0, Float64Array.of(1, 2, 3))]).toEqual([2, 4, 6]);
    expect([...spread(10, 0, Float64Array.of(1, 1, 1, 1))]).toEqual([3, 3, 2, 2]);
    expect([...spread(10, 0, Float64Array.of(1, 1.3, 1))]).toEqual([3, 4, 3]);
    expect([...spread(10, 0, Float64Array.of(0.4, 3.8, 5.8))]).toEqual([0, 4, 6]);
  });

  it('takes what the least costs from the others', () => {
    expect([...spread(12, 2, Float64Array.of(1, 1, 10))]).toEqual([2, 2, 8]);
    expect([...spread(6, 2, Float64Array.of(1, 5, 100))]).toEqual([2, 2, 2]);
  });
});

const hourShares = [0.02, 0.05, 0.1, 0.15, 0.1, 0.05, 0.03, 0.05, 0.1, 0.15, 0.15, 0.05];
const onDuty = { checkout: 4.3, floor: 2, stock: 1.5, desk: 1 };

describe('a roster', () => {
  it('without flexibility is flat', () => {
    const roster = rosterOf({ demand: { hourShares }, staff: { onDuty: { checkout: 3, floor: 2, stock: 1, desk: 1 }, rosterFlexibility: 0 } });
    for (const [role, people] of [3, 2, 1, 1].entries()) {
      for (let day = 0; day < 4; day++)
        expect([...roster.headcount[role].subarray(day * 24, day * 24 + 24)]).toEqual([...Array(8).fill(0), ...Array(12).fill(people), ...Array(4).fill(0)]);
    }
  });

  it('has the people of a weekday on that weekday only, of the roles it names', () => {
    const hours = Array.from({ length: 12 }, (_, i) => i % 5);
    const roster = rosterOf({
      calendar: { days: 8, firstWeekday: 'friday' },
      demand: { hourShares },
      staff: { onDuty, rosterFlexibility: 0, hourly: { desk: Array(12).fill(3) }, hourlyByWeekday: { saturday: { checkout: hours, desk: Array(12).fill(0) } } },
    });
    const plain = rosterOf({ calendar: { days: 8, firstWeekday: 'friday' }, demand: { hourShares }, staff: { onDuty, hourly: { desk: Array(12).fill(3) } } });
    const day = (from: typeof roster, role: number, n: number) => [...from.headcount[role].subarray(n * 24 + 8, n * 24 + 20)];
    expect([day(roster, 0, 1), day(roster, 3, 1)]).toEqual([hours, Array(12).fill(0)]);
    for (const n of [0, 2, 7]) for (const role of [0, 1, 2, 3]) expect(day(roster, role, n)).toEqual(day(plain, role, n));
    expect(day(roster, 1, 1)).toEqual(day(plain, 1, 1));
    expect(roster.hours).toBe(plain.hours - 12 * 3 - day(plain, 0, 1).reduce((a, b) => a + b, 0) + hours.reduce((a, b) => a + b, 0));
  });

  it('has the same hours with any flexibility, promotion and shape of the day', () => {
    const hours = (rosterFlexibility: number, trafficFactor: number) =>
      rosterOf({
        calendar: { promotions: [{ id: 'offer', fromDay: 2, toDay: 3, trafficFactor }] },
        demand: { hourShares },
        staff: { onDuty, rosterFlexibility, shiftHoursMax: 5 },
      }).hours;
    const flat = hours(0, 1);
    expect(flat).toBe(Math.round(4.3 * 48) + 96 + 72 + 48);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.2, max: 4, noNaN: true }), (flexibility, factor) => {
        expect(hours(flexibility, factor)).toBeCloseTo(flat, 6);
      }),
      { seed: 20_260_606, numRuns: 25 },
    );
  });

  it('with flexibility has more people where more visitors are forecast, never fewer than the core minimum', () => {
    const coreMinimum = { checkout: 3, floor: 0, stock: 0, desk: 0 };
    const { headcount } = rosterOf({ demand: { hourShares }, staff: { onDuty, rosterFlexibility: 1, coreMinimum } });
    const day = headcount[0].subarray(8, 20);
    expect(Math.min(...day)).toBe(3);
    expect(day[3]).toBeGreaterThan(day[6]);
    expect(headcount[1][8 + 3]).toBeGreaterThan(headcount[1][8]);
  });

  it('takes its own numbers for an hour where the file gives them', () => {
    const checkout = [1, 1, 2, 3, 3, 2, 2, 2, 3, 4, 4, 1];
    const { headcount } = rosterOf({ staff: { onDuty, rosterFlexibility: 0.8, hourly: { checkout } } });
    for (let day = 0; day < 4; day++) expect([...headcount[0].subarray(day * 24 + 8, day * 24 + 20)]).toEqual(checkout);
  });

  it('covers its headcount with shifts, hour by hour, none longer than the longest', () => {
    const roster = rosterOf({ demand: { hourShares }, staff: { onDuty, rosterFlexibility: 1, shiftHoursMax: 5 } });
    for (let role = 0; role < ROLES.length; role++) {
      for (let hour = 0; hour < 96; hour++) {
        const present = roster.shifts.filter((s) => roster.people[s.person].role === role && s.start <= hour * 60 + 1 && s.end > hour * 60 + 1);
        // a cut between two shifts need not fall on the hour, but then one ends where the other begins
        expect(present.length, `${ROLES[role]} in hour ${hour}`).toBe(roster.headcount[role][hour]);
        expect(new Set(present.map((s) => s.person)).size).toBe(present.length);
      }
    }
    for (const { start, end } of roster.shifts) expect(end - start).toBeLessThanOrEqual(5 * 60 + 1e-9);
  });

  it('lists each shift on the day it starts', () => {
    const roster = rosterOf({ staff: { shiftHoursMax: 5 } });
    expect(roster.byDay.flat().sort((a, b) => a - b)).toEqual(roster.shifts.map((_, i) => i));
    roster.byDay.forEach((shifts, day) => {
      for (const i of shifts) expect(Math.floor(roster.shifts[i].start / 1440)).toBe(day);
    });
  });

  it('keeps breaks away from the ends of shifts and out of the busiest hours', () => {
    const roster = rosterOf({ demand: { hourShares }, staff: { onDuty, breakMinutes: 20 } });
    let inRush = 0;
    const long = roster.shifts.filter((shift) => shift.end - shift.start >= 360);
    for (const { start, end, breakAt } of long) {
      expect(breakAt).toBeGreaterThanOrEqual(start + 90);
      expect(breakAt + 20).toBeLessThanOrEqual(end - 90);
      if (hourShares[Math.floor((breakAt % 1440) / 60) - 8] >= 0.15) inRush++;
    }
    expect(long.length).toBeGreaterThan(30);
    expect(inRush).toBe(0);
  });

  it('scales with the size of the store where the file says so', () => {
    const hours = (scaleWithSize: boolean) => rosterOf({ stores: [{ id: 'north', size: 2 }], staff: { scaleWithSize } }).hours;
    expect(hours(true)).toBe(2 * hours(false));
  });

  it('keeps the desk for complaints in the run-off, outside the hours that are compared', () => {
    const world = { customers: { voice: {} }, calendar: { runOffDays: 2 } };
    const roster = rosterOf(world);
    expect(roster.headcount[3][4 * 24 + 10]).toBe(1);
    expect(roster.headcount[0][4 * 24 + 10]).toBe(0);
    expect(roster.hours).toBe(rosterOf({}).hours);
  });

  it('is one long stay for each post of a store that never closes', () => {
    const { shifts } = rosterOf({ calendar: { opens: '00:00', closes: '24:00' } });
    expect(shifts.map((s) => [s.start, s.end])).toEqual(Array(5).fill([0, 4 * 1440]));
  });
});
