import { expect, it } from 'vitest';
import { levelOf, mapLevels } from './map-levels.js';

it('cuts a range into seven steps that are all used', () => {
  const values = Array.from({ length: 500 }, (_, i) => 40 + i);
  const levels = mapLevels(values);
  expect(levels).toHaveLength(6);
  expect(new Set(values.map((value) => levelOf(value, levels))).size).toBe(7);
});

it('keeps to one step when all values are equal', () => {
  const levels = mapLevels([5, 5, 5]);
  expect(new Set([5, 5, 5].map((value) => levelOf(value, levels))).size).toBe(1);
});

it('takes the upper step at a bound', () => {
  expect(levelOf(10, [10, 20])).toBe(1);
  expect(levelOf(9.99, [10, 20])).toBe(0);
});
