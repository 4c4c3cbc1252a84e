import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../engine/normal-quantile.js';
import { RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX, COUNT_KEYS, type CountKey } from '../record/counts.js';
import { Accumulation } from './accumulation.js';
import { frontAndBest } from './front-and-best.js';

interface Plan {
  readonly rate: number;
  readonly rateError: number;
  readonly sales: number;
  readonly salesError: number;
}

/** Columns of n numbers with mean 0, variance 1 and no correlation at all, by Gram and Schmidt. */
function orthogonalColumns(columns: number, n: number): number[][] {
  const made: number[][] = [];
  for (let c = 0; c < columns; c++) {
    const stream = new RandomStream(`column ${c}`);
    let x = Array.from({ length: n }, (_, r) => normalQuantile(stream.at(r)));
    for (const other of [new Array<number>(n).fill(1), ...made]) {
      const along = x.reduce((s, v, r) => s + v * other[r], 0) / other.reduce((s, v) => s + v * v, 0);
      x = x.map((v, r) => v - along * other[r]);
    }
    const sd = Math.sqrt(x.reduce((s, v) => s + v * v, 0) / (n - 1));
    made.push(x.map((v) => v / sd));
  }
  return made;
}

/** Seasons whose sample means and standard errors are exactly those of the plans, all of them independent. */
function accumulationOf(plans: Readonly<Record<string, Plan>>, n: number): Accumulation {
  const keys = Object.keys(plans);
  const columns = orthogonalColumns(2 * keys.length, n);
  const accumulation = new Accumulation(keys);
  for (let r = 0; r < n; r++) {
    keys.forEach((key, k) => {
      const plan = plans[key];
      const sales = plan.sales + plan.salesError * Math.sqrt(n) * columns[2 * k][r];
      const complaints = plan.rate + plan.rateError * Math.sqrt(n) * columns[2 * k + 1][r];
      const counts = new Float64Array(COUNT_KEYS.length);
      const values: Partial<Record<CountKey, number>> = { visitors: 1000, sales, 'complaints.waiting': complaints };
      for (const [name, value] of Object.entries(values)) counts[COUNT_INDEX[name as CountKey]] = value;
      const none = new Float64Array(0);
      const areas = { histograms: none, hours: none, days: none, floorAtHour: none };
      accumulation.add({ strategy: key, replication: r, storeIds: ['only'], chain: { counts, quantiles: none }, stores: [], areas });
    });
  }
  return accumulation;
}

const BASE = { rate: 10.5, rateError: 0.16, sales: 100, salesError: 0.4 };
const PLANS: Readonly<Record<string, Plan>> = {
  base: BASE,
  temps: { rate: 10.1, rateError: 0.17, sales: 106, salesError: 0.45 },
  'split desk': { rate: 11.2, rateError: 0.18, sales: 103, salesError: 0.42 },
  'first contact': { rate: 9, rateError: 0.15, sales: 104, salesError: 0.41 },
  pool: { rate: 8.25, rateError: 0.15, sales: 117.5, salesError: 0.5 },
};
const HEAVY = { rate: 8.05, rateError: 0.16, sales: 116.9, salesError: 0.5 };

describe('the front under noise (example E10 of docs/statistics.md)', () => {
  it('leaves the pool alone on the front when it is better on both', () => {
    const found = frontAndBest(accumulationOf(PLANS, 20), Object.keys(PLANS), 0.95, 'seed');
    expect(found?.front).toEqual(['pool']);
    expect(found?.frontProbability.map((m) => m.probability)).toEqual([0, 0, 0, expect.closeTo(0.0002, 2), 1]);
    expect(found?.best).toMatchObject({ strategy: 'pool', confidence: 1, indicator: 'profit' });
  });

  it('keeps both plans of a genuine trade-off, each undominated about as often as the normal formula says', () => {
    const plans = { ...PLANS, 'heavy pool': HEAVY };
    const found = frontAndBest(accumulationOf(plans, 20), Object.keys(plans), 0.95, 'seed');
    expect(found?.front).toEqual(['pool', 'heavy pool']);
    const probability = (id: string) => found?.frontProbability.find((m) => m.strategy === id)?.probability ?? 0;
    expect(Math.abs(probability('pool') - 0.83776)).toBeLessThan(0.03);
    expect(Math.abs(probability('heavy pool') - 0.854927)).toBeLessThan(0.03);
  });

  it('gives the same answer for the same seed', () => {
    const plans = { ...PLANS, 'heavy pool': HEAVY };
    const once = frontAndBest(accumulationOf(plans, 20), Object.keys(plans), 0.95, 'seed');
    expect(frontAndBest(accumulationOf(plans, 20), Object.keys(plans), 0.95, 'seed')).toEqual(once);
    expect(frontAndBest(accumulationOf(plans, 20), Object.keys(plans), 0.95, 'other')).not.toEqual(once);
  });

  it('keeps identical plans together and says nothing of a single season', () => {
    const same = { a: { ...BASE, rateError: 0, salesError: 0 }, b: { ...BASE, rateError: 0, salesError: 0 } };
    const found = frontAndBest(accumulationOf(same, 5), ['a', 'b'], 0.95, 'seed');
    expect(found?.front).toEqual(['a', 'b']);
    expect(found?.best.strategy).toBe('a');
    expect(frontAndBest(accumulationOf(same, 1), ['a', 'b'], 0.95, 'seed')).toBeNull();
  });
});
