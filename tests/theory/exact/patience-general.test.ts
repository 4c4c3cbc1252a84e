import { describe, expect, test } from 'vitest';
import { mmc } from './erlang.js';
import { erlangA } from './erlang-a.js';
import { constantPatience, endlessPatience, exponentialPatience, lognormalPatience, patientQueue } from './patience-general.js';
import { expectPrinted } from './printed.js';
import { integrate } from './quadrature.js';

/** The production law before rounding to LN(2.18411, 0.622538): 10 % have lost patience after 4 minutes, 80 % after 15 (z is the normal quantile). */
const [z10, z80] = [-1.2815515655446, 0.8416212335729];
const sigma = Math.log(15 / 4) / (z80 - z10);
const production = lognormalPatience(Math.log(4) - z10 * sigma, sigma);

test('the rounded parameters of the production law', () => {
  expectPrinted(Math.log(4) - z10 * sigma, '2.18411');
  expectPrinted(sigma, '0.622538');
});

describe('M/M/c+G (table Q5)', () => {
  test.each([
    ['Q5c', 4, 1, 4, constantPatience(1), ['0.692641', '0.138528', '0.415584', '1.66234', '0.450216', '0.861472']],
    ['Q5e', 2, 1 / 1.7, 3, production, ['0.938610', '0.145281', '3.70970', '7.41940', '3.99926', '0.968682']],
    ['Q5g', 3, 1 / 1.7, 5, production, ['0.879726', '0.0661001', '2.50108', '7.50323', '2.59560', '0.952578']],
  ] as const)('%s', (_id, lambda, mu, c, patience, row) => {
    const q = patientQueue(lambda, mu, c, patience);
    [q.waitProbability, q.abandonedShare, q.meanWait, q.meanQueue, q.meanOfferedWait, q.utilisation].forEach((value, i) => {
      expectPrinted(value, row[i]);
    });
  });
});

test('exponential patience gives Erlang-A, also where mu is not 1', () => {
  const [byIntegral, byChain] = [patientQueue(2, 1 / 1.7, 3, exponentialPatience(10.8)), erlangA(2, 1 / 1.7, 1 / 10.8, 3)];
  expect(byIntegral.abandonedShare).toBeCloseTo(byChain.abandonedShare, 12);
  expect(byIntegral.meanWait).toBeCloseTo(byChain.meanWait, 11);
  expect(byIntegral.waitProbability).toBeCloseTo(byChain.waitProbability, 12);
});

test('endless patience gives M/M/c, also where mu is not 1', () => {
  const [q, exact] = [patientQueue(3.2, 0.9, 4, endlessPatience), mmc(3.2, 0.9, 4)];
  expect(q.abandonedShare).toBeCloseTo(0, 12);
  expect(q.meanWait).toBeCloseTo(exact.meanWait, 11);
  expect(q.waitProbability).toBeCloseTo(exact.waitProbability, 12);
});

test('constant patience agrees with the closed form of J', () => {
  const [lambda, mu, c, limit] = [5, 0.7, 6, 3.5];
  const k = c * mu - lambda;
  const j = (1 - Math.exp(-k * limit)) / k + Math.exp(-k * limit) / (c * mu);
  const load = lambda / mu;
  let empty = 0;
  for (let i = 0, term = 1; i < c; i++, term *= load / i) empty += term;
  let last = 1;
  for (let i = 1; i < c; i++) last *= load / i;
  const share = (1 + (lambda - c * mu) * j) / (empty / last + lambda * j);
  expect(patientQueue(lambda, mu, c, constantPatience(limit)).abandonedShare).toBeCloseTo(share, 12);
});

test('the mean up to x is the integral of the survival function', () => {
  const logMedian = 2.18411;
  const law = lognormalPatience(logMedian, sigma);
  const step = 1e-3;
  for (const x of [0.5, 4, 8.88, 30, 200]) {
    const survival = (law.meanUpTo(x + step) - law.meanUpTo(x - step)) / (2 * step);
    const z = (Math.log(x) - logMedian) / sigma;
    const density = (t: number) => Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI);
    expect(survival).toBeCloseTo(integrate(density, z, 12), 7);
  }
});
