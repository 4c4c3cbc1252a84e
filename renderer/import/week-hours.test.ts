import { expect, it } from 'vitest';
import { weekHours } from './week-hours.js';

const WEEK = {
  hourly: { hours: [9, 10, 11] },
  week: { file: Array.from({ length: 7 }, (_, day) => [day, 10, 5]), simulated: Array.from({ length: 7 }, () => [1, 9]) },
} as unknown as Parameters<typeof weekHours>[0];

it('sets the days side by side with a gap between them', () => {
  const hours = weekHours(WEEK);
  expect(hours).toHaveLength(7 * 3 + 6);
  expect(hours.map(({ place }) => place)).toEqual(hours.map((_, i) => i));
  expect(hours.filter(({ hour }) => hour === undefined).map(({ place }) => place)).toEqual([3, 7, 11, 15, 19, 23]);
  expect(hours.filter(({ isNoon }) => isNoon).map(({ weekday, hour }) => [weekday, hour])).toEqual([0, 1, 2, 3, 4, 5, 6].map((day) => [day, 10]));
});

it('leaves an hour open that one side does not have', () => {
  expect(weekHours(WEEK)[6]).toEqual({ place: 6, weekday: 1, hour: 11, file: 5, simulated: null, isNoon: false });
});
