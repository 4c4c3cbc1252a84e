import { expect, test } from 'vitest';
import { quantileRanks } from './order-statistics.js';
import { expectPrinted } from './printed.js';

test.each([
  [10, 0.5, 2, 9, '0.978516'],
  [20, 0.5, 6, 15, '0.958611'],
  [30, 0.5, 10, 21, '0.957226'],
  [30, 0.9, 22, 30, '0.955589'],
  [50, 0.9, 41, 50, '0.970308'],
  [100, 0.9, 84, 96, '0.95569'],
  [100, 0.95, 91, 100, '0.965891'],
  [200, 0.95, 184, 197, '0.967152'],
] as const)('ranks for the %s-value sample, p = %s (table E11)', (n, p, lower, upper, coverage) => {
  const ranks = quantileRanks(n, p, 0.95);
  expect(ranks).toMatchObject({ lower, upper });
  expectPrinted(ranks?.coverage ?? Number.NaN, coverage);
});

test('too few values hold no interval', () => {
  expect(quantileRanks(5, 0.95, 0.95)).toBeUndefined();
});
