import { expect, test } from 'vitest';
import { mmc } from './erlang.js';
import { expectPrinted } from './printed.js';
import { mg1Priority, mmcPriority } from './priority.js';

test('two classes at three servers (table Q11f)', () => {
  const [first, second] = mmcPriority([0.6, 2.1], 1, 3);
  expectPrinted(mmc(2.7, 1, 3).waitProbability, '0.817061');
  expectPrinted(first, '0.340442');
  expectPrinted(second, '3.40442');
  expectPrinted(0.6 * first, '0.204265');
  expectPrinted(2.1 * second, '7.14928');
  expectPrinted(mmc(2.7, 1, 3).meanWait, '2.72354');
});

test('the order of service moves waits between classes, not their sum', () => {
  const [first, second] = mmcPriority([0.3, 0.4], 0.35, 3);
  expect((0.3 * first + 0.4 * second) / 0.7).toBeCloseTo(mmc(0.7, 0.35, 3).meanWait, 12);
});

test('one exponential server is the case c = 1, also where mu is not 1', () => {
  const mean = 1 / 1.4;
  const byMoments = mg1Priority([0.3, 0.6].map((rate) => ({ rate, meanService: mean, secondMoment: 2 * mean ** 2 })));
  mmcPriority([0.3, 0.6], 1.4, 1).forEach((wait, k) => {
    expect(byMoments[k]).toBeCloseTo(wait, 13);
  });
});
