import { describe, expect, test } from 'vitest';
import { baseStock, lostShareElasticity, orderUpTo, reorderPoint, reorderPointBackorders } from './inventory.js';
import { poissonExcess, poissonProbabilities } from './poisson.js';
import { expectPrinted } from './printed.js';

describe('base stock with lost sales (tables Q10a, 10e)', () => {
  test('Q10a3', () => {
    const q = baseStock(8, 12);
    expectPrinted(q.lostShare, '0.0514064');
    expectPrinted(q.fillRate, '0.948594');
    expectPrinted(q.onHand, '4.41125');
  });

  test.each([
    [8, 7, '0.308165', '1.46532', '0.868248', '0.347923'],
    [8, 10, '0.121661', '2.97329', '1.60091', '0.152168'],
    [8, 11, '0.0812883', '3.65031', '1.96564', '0.106989'],
    [20, 16, '0.292033', '1.84067', '0.871941', '0.329881'],
    [20, 19, '0.188908', '2.77816', '1.16346', '0.222264'],
    [20, 23, '0.0849296', '4.69859', '1.78733', '0.109030'],
    [20, 25, '0.0502218', '6.00444', '2.27637', '0.0690340'],
    [40, 30, '0.299307', '1.97227', '0.816914', '0.335507'],
    [40, 35, '0.200230', '3.00921', '1.05138', '0.231924'],
    [40, 40, '0.116156', '4.64624', '1.41069', '0.141471'],
  ] as const)('lead demand %s, base stock %s', (leadDemand, level, lost, onHand, elasticity, lostAfterCut) => {
    const stock = baseStock(leadDemand, level);
    expectPrinted(stock.lostShare, lost);
    expectPrinted(stock.onHand, onHand);
    expectPrinted(lostShareElasticity(leadDemand, level), elasticity);
    expectPrinted(stock.lostShare * 1.15 ** lostShareElasticity(leadDemand, level), lostAfterCut);
  });
});

describe('(r, Q)', () => {
  test('Q10b4, lost sales, both lead-time laws', () => {
    const constant = reorderPoint(40, 1, 40, 120, 'constant');
    expectPrinted(constant.missed, '2.51788');
    expectPrinted(constant.fillRate, '0.979449');
    expectPrinted(constant.cycle, '3.06295');
    const exponential = reorderPoint(40, 1, 40, 120, 'exponential');
    expectPrinted(exponential.missed, '14.8972');
    expectPrinted(exponential.fillRate, '0.889566');
  });

  test('depends on demand and lead only through their product', () => {
    expect(reorderPoint(400, 0.1, 40, 120, 'exponential').fillRate).toBeCloseTo(reorderPoint(40, 1, 40, 120, 'exponential').fillRate, 13);
  });

  test('backorders with Q = 1 is base stock: filled when fewer than S are on order', () => {
    const p = poissonProbabilities(8, 60);
    const below = p.slice(0, 12).reduce((sum, probability) => sum + probability, 0);
    const q = reorderPointBackorders(8, 11, 1);
    expect(q.fillRate).toBeCloseTo(below, 13);
    expect(q.meanBackorders).toBeCloseTo(poissonExcess(8, 12), 13);
  });
});

test('daily order-up-to with backorders (Q10d3)', () => {
  expectPrinted(orderUpTo(40, 1, 1, 80).fillRate, '0.910887');
});

test('Poisson probabilities sum to 1 and have the right mean, far from underflow', () => {
  for (const mean of [0.3, 8, 2000]) {
    const p = poissonProbabilities(mean, Math.ceil(mean + 14 * Math.sqrt(mean) + 40));
    expect(p.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 10);
    expect(p.reduce((sum, probability, n) => sum + n * probability, 0) / mean).toBeCloseTo(1, 10);
  }
});
