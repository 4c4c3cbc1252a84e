import { expect, test } from 'vitest';
import { mmc } from './erlang.js';
import { expectPrinted } from './printed.js';
import { asymptoticVariance, timeForRelativeHalfWidth } from './run-length.js';

test.each([
  [1, 0.5, '24.0000', '9.22e5'],
  [1, 0.8, '1800.00', '4.322e6'],
  [1, 0.9, '34200.0', '1.622e7'],
  [4, 0.8, '463.537', '5.707e5'],
  [8, 0.8, '246.056', '1.395e5'],
  [8, 0.9, '4341.95', '9.134e5'],
] as const)('M/M/%s at %s (table 2.4)', (c, rho, variance, time) => {
  expectPrinted(asymptoticVariance(c * rho, 1, c), variance);
  expectPrinted(timeForRelativeHalfWidth(c * rho, 1, c, mmc(c * rho, 1, c).meanNumber, 0.01), time);
});

test('M/M/1 has it in closed form, also where mu is not 1', () => {
  const rho = 20 / 24;
  expect(asymptoticVariance(20, 24, 1)).toBeCloseTo((2 * rho * (1 + rho)) / (1 - rho) ** 4 / 24, 8);
});
