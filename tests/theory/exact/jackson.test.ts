import { describe, expect, test } from 'vitest';
import { firstContactMinutes, hybridDeskMinutes, splitDeskMinutes } from './desk-designs.js';
import { jackson, trafficRates } from './jackson.js';
import { expectPrinted } from './printed.js';

const endless = Number.POSITIVE_INFINITY;

test('tandem (table Q9a)', () => {
  const stations = jackson([
    { externalRate: 0.6, mu: 1, servers: 1, next: [0, 1, 0] },
    { externalRate: 0, mu: 0.4, servers: 2, next: [0, 0, 1] },
    { externalRate: 0, mu: 0.2, servers: endless, next: [] },
  ]);
  const rows = [
    ['0.600000', '1.50000', '0.900000', '1.50000', '2.50000'],
    ['0.750000', '3.42857', '1.92857', '3.21429', '5.71429'],
    ['0', '3.00000', '0', '0', '5.00000'],
  ];
  stations.forEach((q, i) => {
    [q.utilisation, q.meanNumber, q.meanQueue, q.meanWait, q.meanSojourn].forEach((value, k) => {
      expectPrinted(value, rows[i][k]);
    });
  });
  expectPrinted(
    stations.reduce((sum, q) => sum + q.meanNumber, 0),
    '7.92857',
  );
  expectPrinted(
    stations.reduce((sum, q) => sum + q.meanSojourn, 0),
    '13.2143',
  );
  expectPrinted(
    stations.reduce((product, q) => product * q.emptyProbability, 1),
    '0.00284498',
  );
});

test('floor, checkout, desk with rework (table Q9b)', () => {
  const [floor, checkout, desk] = jackson([
    { externalRate: 100 / 60, mu: 1 / 30, servers: endless, next: [0, 0.7, 0] },
    { externalRate: 0, mu: 1 / 2, servers: 4, next: [0, 0, 0.1] },
    { externalRate: 0, mu: 1 / 8, servers: 2, next: [0, 0, 0.2] },
  ]);
  [floor.rate * 60, checkout.rate * 60, desk.rate * 60].forEach((rate, i) => {
    expectPrinted(rate, ['100.000', '70.0000', '8.75000'][i]);
  });
  [checkout.utilisation, checkout.waitProbability, checkout.meanNumber, checkout.meanWait, checkout.meanSojourn].forEach((value, i) => {
    expectPrinted(value, ['0.583333', '0.266157', '2.70595', '0.319388', '2.31939'][i]);
  });
  [desk.utilisation, desk.waitProbability, desk.meanNumber, desk.meanWait, desk.meanSojourn].forEach((value, i) => {
    expectPrinted(value, ['0.583333', '0.429825', '1.76842', '4.12632', '12.1263'][i]);
  });
  const present = floor.meanNumber + checkout.meanNumber + desk.meanNumber;
  expectPrinted(present, '54.4744');
  expectPrinted((present / 100) * 60, '32.6846');
  expectPrinted(desk.rate / (0.1 * checkout.rate), '1.25000');
  expectPrinted((desk.rate / (0.1 * checkout.rate)) * desk.meanSojourn, '15.1579');
});

test('a routing that nobody leaves is refused', () => {
  expect(() => trafficRates([{ externalRate: 1, mu: 1, servers: 1, next: [1] }])).toThrow('never lets customers leave');
});

describe('split desk against first contact (table Q9c)', () => {
  const split = { frontMinutes: 3, specialists: 3, specialistMinutes: 8, handOffDelay: 5, repeatShare: 0.25 };

  test('at 9 cases an hour', () => {
    expectPrinted(splitDeskMinutes(9, split), '34.9784');
    expectPrinted(firstContactMinutes(9, 4, 10, 0.05), '10.9052');
    expectPrinted(splitDeskMinutes(9, split) / firstContactMinutes(9, 4, 10, 0.05), '3.20748');
  });

  test('three times as long at 8.15392 cases an hour', () => {
    expectPrinted(splitDeskMinutes(8.15392, split), '32.3713');
    expectPrinted(firstContactMinutes(8.15392, 4, 10, 0.05), '10.7904');
  });

  test.each([
    [0, '17.4'],
    [0.2, '35.4'],
    [0.4, '48.5'],
    [0.5, '54.1'],
    [0.8, '68.8'],
  ])('two generalists who settle %s of the cases cut the split time by %s %%', (solvedAtFrontShare, printed) => {
    const hybrid = { frontPeople: 2, frontMinutes: 6, solvedAtFrontShare, specialists: 2, specialistMinutes: 8, handOffDelay: 5, repeatShare: 0.1 };
    expectPrinted(100 * (1 - hybridDeskMinutes(8.15392, hybrid) / splitDeskMinutes(8.15392, split)), printed);
  });
});
