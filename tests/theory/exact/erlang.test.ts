import { describe, expect, test } from 'vitest';
import { erlangB, erlangC, mm1, mmc, mmck, mmcSojournTail, mmcWaitQuantile, mmcWaitTail } from './erlang.js';
import { expectPrinted } from './printed.js';

describe('M/M/1 (table Q1)', () => {
  test.each([
    { id: 'Q1b', lambda: 0.8, mu: 1, row: ['0.800000', '0.200000', '4.00000', '3.20000', '5.00000', '4.00000', '20.0000', '14.9787', '13.8629'] },
    { id: 'Q1e', lambda: 20, mu: 24, row: ['0.833333', '0.166667', '5.00000', '4.16667', '0.250000', '0.208333', '30.0000', '0.748933', '0.703353'] },
  ])('$id', ({ lambda, mu, row }) => {
    const q = mm1(lambda, mu);
    const values = [q.utilisation, q.emptyProbability, q.meanNumber, q.meanQueue, q.meanSojourn, q.meanWait, q.numberVariance, q.sojourn95, q.wait95];
    values.forEach((value, i) => {
      expectPrinted(value, row[i]);
    });
  });

  test('is M/M/c with one server', () => {
    const { numberVariance, sojourn95, wait95, ...closedForm } = mm1(20, 24);
    expect(numberVariance).toBeGreaterThan(0);
    const general = mmc(20, 24, 1);
    for (const [key, value] of Object.entries(closedForm)) expect(general[key as keyof typeof general]).toBeCloseTo(value, 12);
    expect(mmcWaitQuantile(20, 24, 1, 0.95)).toBeCloseTo(wait95, 12);
    expect(mmcSojournTail(20, 24, 1, sojourn95)).toBeCloseTo(0.05, 12);
  });
});

describe('M/M/c (table Q2)', () => {
  test.each([
    ['Q2.3', 2, 1.8, ['0.0526316', '0.852632', '7.67368', '4.26316', '9.47368', '5.26316', '4.94541', '14.1815', '0.698076']],
    ['Q2.10', 4, 3.2, ['0.0273025', '0.596432', '2.38573', '0.745541', '5.58573', '1.74554', '1.14369', '3.09868', '0.267994']],
    ['Q2.19', 8, 7.2, ['0.000391659', '0.701533', '6.31380', '0.876916', '13.5138', '1.87692', '1.19302', '3.30156', '0.315219']],
  ] as const)('%s', (_id, c, lambda, row) => {
    const q = mmc(lambda, 1, c);
    const values = [q.emptyProbability, q.waitProbability, q.meanQueue, q.meanWait, q.meanNumber, q.meanSojourn, q.waitSd];
    [...values, mmcWaitQuantile(lambda, 1, c, 0.95), mmcWaitTail(lambda, 1, c, 1)].forEach((value, i) => {
      expectPrinted(value, row[i]);
    });
  });

  test.each([
    ['Q2m1', 120, 4, ['0.850000', '0.689316', '1.95306', '3.90613', '0.167995', '7.43375']],
    ['Q2m5', 240, 8, ['0.850000', '0.572569', '0.811139', '3.24456', '0.0340083', '3.45399']],
  ] as const)('%s, in minutes', (_id, perHour, c, row) => {
    const [lambda, mu] = [perHour / 60, 1 / 1.7];
    const q = mmc(lambda, mu, c);
    const values = [q.utilisation, q.waitProbability, q.meanWait, q.meanQueue, mmcWaitTail(lambda, mu, c, 4), mmcWaitQuantile(lambda, mu, c, 0.95)];
    values.forEach((value, i) => {
      expectPrinted(value, row[i]);
    });
  });
});

describe('M/M/c/K (table Q3)', () => {
  test('Q3d', () => {
    const q = mmck(3.6, 1, 4, 10);
    const row = ['0.0180613', '0.0671744', '5.06110', '1.70293', '3.35817', '0.507100', '1.50710', '0.839543'];
    const values = [q.emptyProbability, q.blockedShare, q.meanNumber, q.meanQueue, q.admittedRate, q.meanWait, q.meanSojourn, q.utilisation];
    values.forEach((value, i) => {
      expectPrinted(value, row[i]);
    });
  });

  test('without room to wait it is Erlang B, with endless room M/M/c', () => {
    expect(mmck(7, 0.5, 12, 12).blockedShare).toBeCloseTo(erlangB(12, 14), 14);
    expect(mmck(3.2, 0.9, 4, 4000).meanWait).toBeCloseTo(mmc(3.2, 0.9, 4).meanWait, 10);
  });
});

describe('response-time promises (table Q12)', () => {
  test.each([
    ['Q12b', 8, 12, 2, 30, ['0.711111', '0.261603', '0.420804']],
    ['Q12e', 4, 25, 2, 120, ['0.757576', '0.152952', '0.228306']],
  ] as const)('%s', (_id, perHour, mean, c, promise, row) => {
    const [lambda, mu] = [perHour / 60, 1 / mean];
    expectPrinted(erlangC(c, lambda / mu), row[0]);
    expectPrinted(mmcWaitTail(lambda, mu, c, promise), row[1]);
    expectPrinted(mmcSojournTail(lambda, mu, c, promise), row[2]);
  });

  test('the sojourn tail is continuous where the two rates meet', () => {
    const exact = mmcSojournTail(2, 1, 3, 0.7);
    expect(mmcSojournTail(2 - 1e-6, 1, 3, 0.7)).toBeCloseTo(exact, 5);
    expect(mmcSojournTail(2 + 1e-6, 1, 3, 0.7)).toBeCloseTo(exact, 5);
  });
});

test('Erlang C scales: the same in seconds and in minutes', () => {
  const minutes = mmc(2, 1 / 1.7, 4);
  const seconds = mmc(2 / 60, 1 / 102, 4);
  expect(seconds.meanWait).toBeCloseTo(minutes.meanWait * 60, 9);
  expect(seconds.emptyProbability).toBeCloseTo(minutes.emptyProbability, 14);
});
