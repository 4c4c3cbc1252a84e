import { WEEKDAYS, type World } from '../../simulation/door.js';
import type { Json, JsonObject } from '../../stores/json-path.js';

/** Visitors an hour of an ordinary week in a store of size 1: by weekday (Monday first), then by place among the opening hours. */
export type Week = readonly (readonly number[])[];

type Demand = Pick<World['demand'], 'visitorsPerDay' | 'growth' | 'weekdayFactors' | 'hourShares' | 'hourSharesByWeekday'>;

/** Digits after the point of what is written: a ten-thousandth of a day is less than anyone can mean. */
const DIGITS = 4;

/**
 * The ordinary week of a case, without promotions.
 * @param usualShares shares of the hours where the case states none; they sum to 1
 */
export function weekOf(demand: Demand, usualShares: readonly number[]): Week {
  return WEEKDAYS.map((weekday) => {
    const total = averageDay(demand) * demand.weekdayFactors[weekday];
    return shapeOf(demand, weekday, usualShares).map((share) => share * total);
  });
}

function averageDay({ visitorsPerDay, growth }: Demand): number {
  return visitorsPerDay * (1 + growth);
}

function shapeOf(demand: Demand, weekday: (typeof WEEKDAYS)[number], usualShares: readonly number[]): readonly number[] {
  const stated = demand.hourSharesByWeekday?.[weekday] ?? demand.hourShares;
  return stated === undefined ? usualShares : toSumOne(stated);
}

function toSumOne(shares: readonly number[]): readonly number[] {
  const total = sum(shares);
  return total > 0 ? shares.map((share) => share / total) : shares;
}

/**
 * The demand section for a painted week, in the words of the file: a factor for each weekday, one shape of the day for
 * all, and a shape of its own only for weekdays that differ. What did not change keeps its digits.
 * @param written the section as it is in the file; its other values stay
 */
export function withWeek(written: JsonObject, demand: Demand, usualShares: readonly number[], week: Week): JsonObject {
  const average = averageDay(demand);
  if (!(average > 0)) return written;
  const factors = WEEKDAYS.map((weekday, i) => kept(sum(week[i] ?? []) / average, demand.weekdayFactors[weekday]));
  const common = demand.hourShares === undefined ? usualShares : toSumOne(demand.hourShares);
  const shapes = WEEKDAYS.map((weekday, i) => {
    const shape = toSumOne(week[i] ?? []);
    return sum(shape) > 0 ? shape : shapeOf(demand, weekday, usualShares); // a day without visitors keeps its shape
  });
  const { hourSharesByWeekday: _, ...rest } = written;
  const factorsMoved = WEEKDAYS.some((weekday, i) => factors[i] !== demand.weekdayFactors[weekday]);
  const withFactors = factorsMoved ? { ...rest, weekdayFactors: Object.fromEntries(WEEKDAYS.map((weekday, i) => [weekday, factors[i] as number])) } : rest;
  const [first = []] = shapes;
  if (shapes.every((shape) => alike(shape, first))) return alike(first, common) ? withFactors : { ...withFactors, hourShares: rounded(first) };
  const own = WEEKDAYS.flatMap((weekday, i): [string, Json][] => {
    const shape = shapes[i] ?? [];
    if (alike(shape, common)) return [];
    const before = demand.hourSharesByWeekday?.[weekday];
    return [[weekday, before !== undefined && alike(shape, toSumOne(before)) ? [...before] : rounded(shape)]];
  });
  return { ...withFactors, hourSharesByWeekday: Object.fromEntries(own) };
}

function kept(factor: number, before: number): number {
  return Math.abs(factor - before) < 10 ** -DIGITS / 2 ? before : Math.min(100, Number(factor.toFixed(DIGITS)));
}

function rounded(shares: readonly number[]): number[] {
  return shares.map((share) => Number(share.toFixed(DIGITS)));
}

function alike(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((share, i) => Math.abs(share - (b[i] ?? 0)) < 10 ** -DIGITS);
}

/** Visitors of a day. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
