import { describe, expect, it } from 'vitest';
import { printed } from '../../tests/fixtures/printed-digits.js';
import { comparisonsWithBest, nelsonMatejcik } from './comparisons-with-best.js';
import { computingBudget, correctSelectionBound } from './computing-budget.js';
import { equicorrelatedT } from './equicorrelated-t.js';
import { frontProbabilities, type UncertainPoint } from './front-probability.js';
import { KimNelson } from './kim-nelson.js';
import { kimNelsonConstants } from './kim-nelson-constants.js';
import { subsetCritical, subsetSelection } from './subset-selection.js';

/** Data D2 of docs/statistics.md: fifteen seasons of four strategies on shared luck. The first ten are the first stage. */
const D2 = [
  [100.0, 101.3, 102.7, 102.1],
  [100.8, 102.2, 104.4, 103.7],
  [101.2, 101.2, 105.7, 105.5],
  [99.2, 101.4, 103.9, 104.6],
  [100.7, 103.6, 103.7, 105.0],
  [100.2, 105.2, 105.4, 106.3],
  [97.6, 100.2, 102.0, 103.1],
  [100.1, 101.7, 103.7, 106.0],
  [98.3, 100.7, 99.9, 101.9],
  [100.8, 105.1, 106.8, 106.2],
  [101.2, 101.7, 105.9, 105.9],
  [104.1, 105.0, 106.2, 104.7],
  [100.8, 103.2, 103.7, 104.3],
  [100.2, 98.4, 100.6, 102.9],
  [104.3, 103.5, 104.3, 107.9],
];
const firstStage = [0, 1, 2, 3].map((i) => D2.slice(0, 10).map((row) => row[i]));

describe('worked examples of selection, to all printed digits', () => {
  it('constants of Kim and Nelson', () => {
    const table: readonly (readonly string[])[] = [
      ['2', '1.08114', '0.33405', '0.137137', '0.0860511', '8.64911', '6.0129', '5.21122', '4.99097'],
      ['3', '1.73607', '0.472944', '0.185363', '0.114747', '13.8885', '8.51299', '7.04379', '6.65531'],
      ['4', '2.23861', '0.56468', '0.215248', '0.13218', '17.9089', '10.1642', '8.17941', '7.66641'],
      ['5', '2.66228', '0.634967', '0.237238', '0.144847', '21.2982', '11.4294', '9.01506', '8.40114'],
      ['6', '3.03553', '0.692666', '0.25476', '0.154848', '24.2843', '12.468', '9.68089', '8.98117'],
      ['8', '3.6833', '0.785262', '0.281971', '0.170221', '29.4664', '14.1347', '10.7149', '9.87283'],
      ['10', '4.24342', '0.859083', '0.302934', '0.181939', '33.9473', '15.4635', '11.5115', '10.5524'],
      ['12', '4.74404', '0.921061', '0.320075', '0.191442', '37.9524', '16.5791', '12.1628', '11.1036'],
      ['20', '6.39202', '1.10457', '0.368638', '0.218002', '51.1362', '19.8823', '14.0082', '12.6441'],
    ];
    for (const [k, ...row] of table)
      [5, 10, 20, 30].forEach((n, i) => {
        const { eta, hSquared } = kimNelsonConstants(Number(k), n, 0.95);
        printed(eta, row[i]);
        printed(hSquared, row[i + 4]);
      });
  });

  it('E6: Kim and Nelson select strategy 4 after 15 seasons', () => {
    const race = new KimNelson({ systems: 4, firstStage: 10, confidence: 0.95, delta: 0.5 });
    for (const row of D2.slice(0, 10)) race.add(row);
    expect([race.mean(0), race.mean(1)].map((m) => m.toFixed(2))).toEqual(['99.89', '102.26']);
    for (const [i, j, s] of [
      [0, 1, '2.14456'],
      [0, 2, '1.67344'],
      [0, 3, '1.81389'],
      [1, 2, '2.19822'],
      [1, 3, '1.86844'],
      [2, 3, '1.21067'],
    ] as const)
      printed(race.variance(i, j), s);
    expect([0, 1, 2, 3].map((i) => Math.max(...[0, 1, 2, 3].map((j) => race.longest(i, j))))).toEqual([87, 89, 89, 75]);
    expect(race.survivors).toEqual([2, 3]);
    for (const row of D2.slice(10)) race.add(row);
    expect([race.selected, race.seasons]).toEqual([3, 15]);
    expect(race.eliminated.map((e) => [e.system, e.after, e.by])).toEqual([
      [0, 10, 3],
      [1, 10, 3],
      [2, 15, 3],
    ]);
    const [one, two, three] = race.eliminated;
    printed(one.mean, '99.89');
    printed(one.meanOfOther, '104.44');
    printed(one.allowance, '1.59368');
    printed(two.mean, '102.26');
    printed(two.allowance, '1.64913');
    printed(three.mean, '103.927');
    printed(three.meanOfOther, '104.673');
    printed(three.allowance, '0.570367');
  });

  it('E7: subset selection', () => {
    printed(subsetCritical(4, 10, 0.95, 'shared'), '2.50959');
    printed(subsetCritical(4, 10, 0.95, 'independent'), '2.49923');
    expect(subsetSelection(firstStage, 0.95, 'shared')).toEqual([2, 3]);
    expect(subsetSelection(firstStage, 0.95, 'independent')).toEqual([2, 3]);
  });

  it('E8: optimal computing budget', () => {
    const sd = [2.8, 2.6, 2.9, 3.0];
    const systems = [100.0, 101.2, 103.1, 103.9].map((mean, i) => ({ mean, sd: sd[i] }));
    const { weights, seasons } = computingBudget(systems, 200);
    ['0.51545', '0.927298', '13.1406', '13.647'].forEach((digits, i) => {
      printed(weights[i], digits);
    });
    ['3.65175', '6.56951', '93.0957', '96.683'].forEach((digits, i) => {
      printed(seasons[i], digits);
    });
    printed(correctSelectionBound(systems, seasons), '0.959128');
    printed(correctSelectionBound(systems, [50, 50, 50, 50]), '0.912408');
  });

  it('critical points of multiple comparisons with the best', () => {
    const table: readonly (readonly [number, readonly string[]])[] = [
      [2, ['1.8331', '1.7291', '1.6991', '1.6449']],
      [3, ['2.0404', '1.9733', '1.9533', '1.9163']],
      [4, ['2.1572', '2.1062', '2.0908', '2.0621']],
      [5, ['2.2384', '2.1967', '2.1841', '2.1603']],
      [6, ['2.3005', '2.265', '2.2542', '2.2338']],
      [8, ['2.3928', '2.365', '2.3565', '2.3404']],
    ];
    for (const [k, row] of table)
      [10, 20, 30, Number.POSITIVE_INFINITY].forEach((n, i) => {
        expect(equicorrelatedT(k - 1, (k - 1) * (n - 1), 0.95).toFixed(4)).toBe(Number(row[i]).toFixed(4));
      });
  });

  it('E9: comparisons with the best by Nelson and Matejcik', () => {
    const plan = nelsonMatejcik(firstStage, 0.5, 0.95);
    printed(plan.critical, '2.1572');
    printed(plan.variance, '1.8182');
    expect(plan.seasons).toBe(34);
    // Means of 34 seasons with one decimal: their sums.
    const means = [3412.1, 3495.9, 3536, 3555.4].map((sum) => sum / 34);
    ['100.356', '102.821', '104', '104.571'].forEach((digits, i) => {
      printed(means[i], digits);
    });
    const intervals = comparisonsWithBest(means, 0.5);
    ['-4.71471', '-2.25', '-1.07059'].forEach((digits, i) => {
      printed(intervals[i].low, digits);
      expect(intervals[i].high).toBe(0);
    });
    expect(intervals[3].low).toBe(0);
    printed(intervals[3].high, '1.07059');
  });

  it('E10: the front under noise', () => {
    const plan = (complaints: number, complaintsError: number, minusSales: number, salesError: number): UncertainPoint => ({
      means: [complaints, minusSales],
      errors: [complaintsError, salesError],
    });
    const plans = [
      plan(10.5, 0.16, -100, 0.4),
      plan(10.1, 0.17, -106, 0.45),
      plan(11.2, 0.18, -103, 0.42),
      plan(9, 0.15, -104, 0.41),
      plan(8.25, 0.15, -117.5, 0.5),
    ];
    const [base, temps, split, firstContact, pool] = frontProbabilities(plans);
    // Printed as 0: below the digits of 1 - P. Printed as 2.2e-16 for temps: one last digit of 1 - P, which exactly is 1.7e-16.
    for (const psi of [base, temps, split]) expect(psi).toBeLessThan(2.3e-16);
    printed(firstContact, '0.000203476');
    printed(pool, '1');
    const [, , , , poolOfTwo, heavyPool] = frontProbabilities([...plans, plan(8.05, 0.16, -116.9, 0.5)]);
    printed(poolOfTwo, '0.83776');
    printed(heavyPool, '0.854927');
  });
});

describe('selection at its edges', () => {
  it('takes one system as it is, and the first of two that are the same', () => {
    expect(new KimNelson({ systems: 1, firstStage: 2, confidence: 0.95, delta: 1 }).selected).toBe(0);
    const race = new KimNelson({ systems: 2, firstStage: 3, confidence: 0.95, delta: 1 });
    for (let r = 0; r < 3; r++) race.add([r, r]);
    expect([race.selected, race.seasons, race.eliminated]).toEqual([0, 3, []]);
  });

  it('refuses a request that makes no sense', () => {
    const sound = { systems: 3, firstStage: 10, confidence: 0.95, delta: 1 };
    for (const wrong of [{ delta: 0 }, { firstStage: 1 }, { confidence: 1 }, { confidence: 0.2 }, { delta: Number.NaN }])
      expect(() => new KimNelson({ ...sound, ...wrong })).toThrow(RangeError);
    expect(() => nelsonMatejcik([[1, 2]], 1, 0.95)).toThrow(RangeError);
  });

  it('does not look at what eliminated systems would have shown', () => {
    const race = new KimNelson({ systems: 4, firstStage: 10, confidence: 0.95, delta: 0.5 });
    for (const [r, row] of D2.entries()) race.add(r < 10 ? row : [Number.NaN, 1e9, row[2], row[3]]);
    expect([race.selected, race.seasons]).toEqual([3, 15]);
  });

  it('leaves only the best where there is no noise', () => {
    expect(
      subsetSelection(
        [
          [1, 1, 1],
          [2, 2, 2],
        ],
        0.95,
        'shared',
      ),
    ).toEqual([1]);
  });
});
