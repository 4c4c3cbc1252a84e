import { describe, expect, test } from 'vitest';
import { mm1 } from './erlang.js';
import { constantMoments, exponentialMoments, geometricMoments, linearMoments, lognormalMoments, mg1, squaredVariation } from './pollaczek-khinchine.js';
import { expectPrinted } from './printed.js';

const checkoutWork = linearMoments(41 / 60, 2.95 / 60, geometricMoments(12));

describe('M/G/1 (table Q6)', () => {
  test.each([
    ['Q6a', 0.8, constantMoments(1), ['0', '1', '1', '2.00000', '1.60000', '3.00000', '2.40000', '2.30940']],
    ['Q6f', 0.8, lognormalMoments(1, 0.5), ['0.250000', '1.25000', '1.95312', '2.50000', '2.00000', '3.50000', '2.80000', '2.97560']],
    ['Q6i', 0.8 / checkoutWork.mean, checkoutWork, ['0.196803', '1.94047', '3.64432', '3.04786', '1.91488', '4.32119', '2.71488', '3.62015']],
  ] as const)('%s', (_id, lambda, service, row) => {
    const q = mg1(lambda, service);
    [squaredVariation(service), service.second, service.third, q.meanWait, q.meanQueue, q.meanSojourn, q.meanNumber, q.waitSd].forEach((value, i) => {
      expectPrinted(value, row[i]);
    });
  });

  test('Q6i, its arrival rate', () => {
    expectPrinted(0.8 / checkoutWork.mean, '0.628272');
  });
});

test('exponential work gives M/M/1, also where mu is not 1', () => {
  const [q, exact] = [mg1(20, exponentialMoments(1 / 24)), mm1(20, 24)];
  expect(q.meanWait).toBeCloseTo(exact.meanWait, 14);
  expect(q.waitSd).toBeCloseTo(exact.waitSd, 14);
});

test('the moments of a geometric number are sums over its probabilities', () => {
  const sums = [0, 0, 0];
  for (let n = 1, p = 1 / 12; n < 3000; n++, p *= 11 / 12) for (let k = 0; k < 3; k++) sums[k] += p * n ** (k + 1);
  const moments = geometricMoments(12);
  [moments.mean, moments.second, moments.third].forEach((value, k) => {
    expect(value / sums[k]).toBeCloseTo(1, 12);
  });
});
