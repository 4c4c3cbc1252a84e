import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainScenario } from '../../tests/fixtures/plain-store.js';
import { addOpenMinutes, compileCalendar, isOpen, weekdayOf } from './calendar.js';

const calendarOf = (changes: Record<string, unknown> = {}) =>
  compileCalendar(plainScenario({ calendar: { opens: '08:00', closes: '22:00', ...changes } }).world.calendar);
const at = (day: number, hour: number, minute = 0) => day * 1440 + hour * 60 + minute;

describe('the calendar', () => {
  it('counts days, hours and the run-off in minutes', () => {
    const calendar = calendarOf({ days: 28, runOffDays: 2, warmUpDays: 3, firstWeekday: 'saturday' });
    expect(calendar).toMatchObject({ days: 28, totalDays: 30, openHours: 14, warmUpEnd: 3 * 1440, seasonEnd: 28 * 1440, end: 30 * 1440, neverCloses: false });
    expect([0, 1, 2, 7].map((day) => weekdayOf(calendar, day))).toEqual([5, 6, 0, 5]);
    expect(calendarOf({ opens: '00:00', closes: '24:00' }).neverCloses).toBe(true);
  });

  it('is open from the minute of opening to before that of closing', () => {
    const calendar = calendarOf();
    expect([at(3, 7, 59), at(3, 8), at(3, 21, 59.5), at(3, 22)].map((time) => isOpen(calendar, time))).toEqual([false, true, true, false]);
  });
});

describe('a clock that runs in opening hours only', () => {
  const calendar = calendarOf();

  it.each([
    ['within the day', at(0, 10), 30, at(0, 10, 30)],
    ['up to closing', at(0, 21, 30), 30, at(0, 22)],
    ['over a night', at(0, 21, 45), 30, at(1, 8, 15)],
    ['from the night', at(0, 23), 30, at(1, 8, 30)],
    ['from the morning before opening', at(1, 3), 30, at(1, 8, 30)],
    ['over a whole day', at(0, 21), 60 + 14 * 60 + 5, at(2, 8, 5)],
    ['for no time at night', at(0, 23), 0, at(1, 8)],
  ])('goes on %s', (_, from, minutes, until) => {
    expect(addOpenMinutes(calendar, from, minutes)).toBe(until);
  });

  it('lets just so many open minutes pass, from any time and for any length', () => {
    const openBetween = (from: number, until: number) => {
      let sum = 0;
      for (let day = Math.floor(from / 1440); day * 1440 <= until; day++) sum += Math.max(0, Math.min(until, at(day, 22)) - Math.max(from, at(day, 8)));
      return sum;
    };
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5000, noNaN: true }), fc.double({ min: 0.1, max: 4000, noNaN: true }), (from, minutes) => {
        const until = addOpenMinutes(calendar, from, minutes);
        expect(openBetween(from, until)).toBeCloseTo(minutes, 6);
        expect(until).toBeGreaterThan(from);
      }),
      { seed: 20_260_603 },
    );
  });

  it('is any clock where the store never closes', () => {
    expect(addOpenMinutes(calendarOf({ opens: '00:00', closes: '24:00' }), 1000.5, 5000)).toBe(6000.5);
  });
});
