import { describe, expect, test } from 'vitest';
import { mmc } from './erlang.js';
import { erlangA } from './erlang-a.js';
import { expectPrinted } from './printed.js';

describe('Erlang-A (table Q4)', () => {
  test('Q4f', () => {
    const q = erlangA(10, 1, 0.5, 10);
    const row = ['0.619655', '0.103913', '2.07826', '0.207826', '0.199581', '0.278928', '0.896087'];
    [q.waitProbability, q.abandonedShare, q.meanQueue, q.meanWait, q.meanWaitServed, q.meanWaitAbandoned, q.utilisation].forEach((value, i) => {
      expectPrinted(value, row[i]);
    });
  });

  test.each([
    ['Q4m1', 120, 3, ['0.858947', '0.181139', '1.95631', '1.99143', '3.91261']],
    ['Q4m3', 180, 5, ['0.770303', '0.108398', '1.17070', '1.16272', '3.51210']],
  ] as const)('%s, in minutes', (_id, perHour, c, row) => {
    const q = erlangA(perHour / 60, 1 / 1.7, 1 / 10.8, c);
    [q.waitProbability, q.abandonedShare, q.meanWait, q.meanWaitServed, q.meanQueue].forEach((value, i) => {
      expectPrinted(value, row[i]);
    });
  });

  test('patience without end gives M/M/c', () => {
    expect(erlangA(3.2, 0.9, 1e-9, 4).meanWait).toBeCloseTo(mmc(3.2, 0.9, 4).meanWait, 6);
  });

  test('what goes in comes out: served work and abandonments', () => {
    const q = erlangA(3, 1 / 1.7, 1 / 10.8, 5);
    expect((3 * (1 - q.abandonedShare) * 1.7) / 5).toBeCloseTo(q.utilisation, 12);
  });
});
