import { describe, expect, it } from 'vitest';
import { plainCase } from '../../tests/fixtures/plain-store.js';
import { namedStream } from '../engine/random-stream.js';
import type { CompiledCase } from './compiled-case.js';
import { Arrivals } from './demand.js';

const DAY = 1440;

function arrivalsOf(compiled: CompiledCase, replication = 0): number[] {
  const { curve, id } = compiled.stores[0];
  const arrivals = new Arrivals(curve, compiled.calendar.seasonEnd, 'seed', replication, id);
  const times: number[] = [];
  for (let time = arrivals.next(); time < Number.POSITIVE_INFINITY; time = arrivals.next()) times.push(time);
  return times;
}

/** The unit-rate process behind the arrivals: sums of exponential spacings. */
function unitPoints(count: number): number[] {
  const spacing = namedStream('seed', 0, 'north', 'arrivals');
  let sum = 0;
  return Array.from({ length: count }, (_, k) => {
    sum -= Math.log(1 - spacing.at(k));
    return sum;
  });
}

function visitorsOfDay({ stores: [{ curve }] }: CompiledCase, day: number): number {
  return curve.perMinute.subarray(day * 24, (day + 1) * 24).reduce((sum, rate) => sum + rate * 60, 0);
}

describe('the demand of a store', () => {
  it('follows weekday, promotion and size', () => {
    const weekdayFactors = { monday: 0.5, tuesday: 1, wednesday: 1.5, thursday: 2, friday: 1, saturday: 1, sunday: 1 };
    const promotions = [{ id: 'offer', fromDay: 2, toDay: 3, trafficFactor: 1.4, promotedDemandFactor: 2 }];
    const compiled = plainCase({ calendar: { promotions }, demand: { visitorsPerDay: 1000, weekdayFactors }, stores: [{ id: 'north', size: 0.5 }] });
    expect([0, 1, 2, 3].map((day) => visitorsOfDay(compiled, day))).toEqual([250, 700, 1050, 1000].map((n) => expect.closeTo(n, 9)));
    expect([...compiled.stores[0].curve.promotedFactor]).toEqual([1, 2, 2, 1]);
    expect([...compiled.stores[0].curve.ordinary]).toEqual([250, 500, 750, 1000]);
  });

  it('runs promotions later where the store does, and not past the end', () => {
    const promotions = [{ id: 'offer', fromDay: 2, toDay: 3, trafficFactor: 1.4 }];
    const shifted = (days: number) => [
      ...plainCase({ calendar: { promotions }, stores: [{ id: 'north', calendarShiftDays: days }] }).stores[0].curve.trafficFactor,
    ];
    expect(shifted(1)).toEqual([1, 1, 1.4, 1.4]);
    expect(shifted(2)).toEqual([1, 1, 1, 1.4]);
    expect(shifted(9)).toEqual([1, 1, 1, 1]);
  });

  it('spreads the day by the hour shares, made to sum to 1, and brings nobody at night', () => {
    const hourShares = [0.4, 0, 0.2, 0.2];
    const { curve } = plainCase({ calendar: { opens: '10:00', closes: '14:00' }, demand: { hourShares } }).stores[0];
    expect([...curve.hourShares.subarray(9, 15)]).toEqual([0, 0.5, 0, 0.25, 0.25, 0]);
  });

  it('takes the supermarket day from 08:00 to 22:00 and a flat one otherwise', () => {
    const { hourShares } = plainCase({ calendar: { closes: '22:00' } }).stores[0].curve;
    expect(hourShares[18] / hourShares[8]).toBeCloseTo(0.106 / 0.026, 9);
    expect(new Set(plainCase().stores[0].curve.hourShares.subarray(8, 20)).size).toBe(1);
  });

  it('gives weekdays a shape of their own without changing how many come', () => {
    const late = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1];
    const plain = plainCase({ calendar: { days: 7 } }).stores[0].curve;
    const own = plainCase({ calendar: { days: 7 }, demand: { hourSharesByWeekday: { tuesday: late } } }).stores[0].curve;
    const day = (perMinute: Float64Array, n: number) => perMinute.subarray(n * 24, n * 24 + 24);
    expect(day(own.perMinute, 0)).toEqual(day(plain.perMinute, 0));
    expect([...day(own.perMinute, 1)].map((rate) => rate > 0)).toEqual(Array.from({ length: 24 }, (_, hour) => hour >= 16 && hour < 20));
    expect(day(own.perMinute, 1).reduce((sum, rate) => sum + rate * 60, 0)).toBeCloseTo(600, 9);
  });
});

describe('arrivals', () => {
  const promotions = [{ id: 'offer', fromDay: 2, toDay: 2, trafficFactor: 3 }];
  const compiled = plainCase({ calendar: { opens: '10:00', closes: '14:00', promotions }, demand: { hourShares: [0.1, 0.6, 0, 0.3] } });

  it('come where the cumulative intensity reaches the points of a unit-rate process', () => {
    const { perMinute } = compiled.stores[0].curve;
    const cumulative = (time: number) => perMinute.reduce((sum, rate, hour) => sum + rate * Math.min(60, Math.max(0, time - hour * 60)), 0);
    const times = arrivalsOf(compiled);
    const points = unitPoints(times.length);
    expect(times.length).toBeGreaterThan(3000);
    for (let k = 0; k < times.length; k += 37) expect(cumulative(times[k])).toBeCloseTo(points[k], 6);
    for (const time of times) expect(perMinute[Math.floor(time / 60)]).toBeGreaterThan(0);
  });

  it('come in growing order, before the end of the season', () => {
    const times = arrivalsOf(compiled);
    expect(times.every((time, k) => k === 0 || time > times[k - 1])).toBe(true);
    expect(times[times.length - 1]).toBeLessThan(compiled.calendar.seasonEnd);
  });

  it('are Poisson: mean and variance of the number of a day are the expected visitors', () => {
    const plain = plainCase({ calendar: { days: 1 }, demand: { visitorsPerDay: 100 } });
    const counts = Array.from({ length: 400 }, (_, replication) => arrivalsOf(plain, replication).length);
    const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length;
    const variance = counts.reduce((sum, n) => sum + (n - mean) ** 2, 0) / (counts.length - 1);
    expect(Math.abs(mean - 100)).toBeLessThan((4 * 10) / 20);
    expect(Math.abs(variance / mean - 1)).toBeLessThan(4 * Math.sqrt(2 / 400));
  });

  it('along a sinusoid solve the cumulative rate in closed form', () => {
    const wave = plainCase({ calendar: { opens: '00:00', closes: '24:00' }, demand: { sinusoid: { amplitudeShare: 1, periodHours: 12 } } });
    const mean = 600 / DAY;
    const angular = (2 * Math.PI) / 720;
    const times = arrivalsOf(wave);
    const points = unitPoints(times.length);
    expect(times.length).toBeGreaterThan(2000);
    for (let k = 0; k < times.length; k += 23) expect(mean * (times[k] + (1 - Math.cos(angular * times[k])) / angular)).toBeCloseTo(points[k], 6);
  });

  it('do not happen without visitors', () => {
    expect(arrivalsOf(plainCase({ demand: { visitorsPerDay: 0 } }))).toEqual([]);
    expect(arrivalsOf(plainCase({ demand: { visitorsPerDay: 0, sinusoid: { amplitudeShare: 0.5, periodHours: 12 } } }))).toEqual([]);
  });
});
