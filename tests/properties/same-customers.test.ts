import { describe, expect, test } from 'vitest';
import { compileCase, runReplication } from '../../sim/model/index.js';
import { COUNT_KEYS } from '../../sim/record/counts.js';
import type { StoreRecord } from '../../sim/record/season-record.js';
import type { TraceEvent } from '../../sim/record/trace.js';
import type { Changes } from '../../sim/scenario/scenario-schema.js';
import { readScenario } from '../read-scenario.js';
import { countsOf } from './balances.js';

const FLAGSHIP = readScenario('promotion-season');

function fewDays(days: number): Changes {
  return { calendar: { days, promotions: [{ id: 'busy', fromDay: 1, toDay: days, trafficFactor: 1.6, promotedDemandFactor: 2 }] } };
}

/** Arrival and draws of every candidate of every store, as one text each. */
function customersOf(scenarioName: string, strategy: string, replication: number): Map<string, string> {
  const compiled = compileCase(readScenario(scenarioName), strategy, { with: fewDays(1) });
  const customers = new Map<string, string>();
  runReplication(compiled, replication, ({ kind, store, customer, time, detail }: TraceEvent) => {
    if (kind === 'arrival' || kind === 'draws') customers.set(`${store}/${customer}/${kind}`, JSON.stringify([time, detail]));
  });
  return customers;
}

describe('common random numbers', () => {
  test.each(['three-stores', 'corner-shop'])('%s: every store sees the same customers with the same luck in every strategy', (name) => {
    const { strategies, baseline } = readScenario(name);
    const first = customersOf(name, baseline, 2);
    expect(first.size).toBeGreaterThan(500);
    for (const { id } of strategies) {
      const other = customersOf(name, id, 2);
      let shared = 0;
      for (const [key, told] of other) {
        if (first.get(key) === undefined) continue;
        shared++;
        if (first.get(key) !== told) expect.fail(`${id}: ${key} is ${told}, not ${first.get(key)}`);
      }
      // goodwill turns different people away; nearly all come in both
      expect(shared).toBeGreaterThan(0.9 * first.size);
    }
  });

  test('stores of a chain do not share their customers', () => {
    const times = [...customersOf('three-stores', readScenario('three-stores').baseline, 0)].flatMap(([key, told]) =>
      key.endsWith('/0/arrival') ? [told] : [],
    );
    expect(times.length).toBeGreaterThan(1);
    expect(new Set(times).size).toBe(times.length);
  });

  /** Of the differences of two strategies: the variance if seasons were not paired, over the variance as they are. */
  function varianceRatio(a: readonly number[], b: readonly number[]): number {
    const variance = (values: readonly number[]) => {
      const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
      return values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1);
    };
    return (variance(a) + variance(b)) / variance(a.map((value, i) => b[i] - value));
  }

  test('make differences of strategies surer than independent seasons would', () => {
    const measured = new Map(
      FLAGSHIP.strategies.map(({ id }) => {
        const compiled = compileCase(FLAGSHIP, id, { with: fewDays(2) });
        const seasons = Array.from({ length: 12 }, (_, replication) => countsOf(runReplication(compiled, replication).stores[0]));
        return [id, { sales: seasons.map((c) => c.sales), complaintRate: seasons.map((c) => (1000 * c['frontline.cases']) / c.visitors) }];
      }),
    );
    const baseline = measured.get(FLAGSHIP.baseline);
    const ratios: Record<string, string> = {};
    for (const [id, { sales, complaintRate }] of measured) {
      if (!baseline || id === FLAGSHIP.baseline) continue;
      const ratio = { sales: varianceRatio(baseline.sales, sales), complaintRate: varianceRatio(baseline.complaintRate, complaintRate) };
      ratios[id] = `sales ${ratio.sales.toFixed(1)}, complaint rate ${ratio.complaintRate.toFixed(1)}`;
      expect(ratio.sales, id).toBeGreaterThan(1);
      expect(ratio.complaintRate, id).toBeGreaterThan(1);
    }
    console.info('variance of unpaired over paired differences to the baseline (12 seasons of 2 days):', ratios);
  });
});

/** Names of counts that differ between two records. */
function differing(a: StoreRecord, b: StoreRecord): string[] {
  return COUNT_KEYS.filter((_, i) => a.counts[i] !== b.counts[i]);
}

describe('a mechanism whose results do not feed back', () => {
  const run = (changes: Changes) =>
    runReplication(compileCase(FLAGSHIP, 'siloed-static', { with: { ...fewDays(3), goodwill: null, ...changes } }), 0).stores[0];
  const pressureOnly = /^(pressure|alert)/;

  test('the pressure index only looks: without it nothing else differs', () => {
    const [looking, blind] = [run({}), run({ pressure: null })];
    // samples cut the integral of busy promoters into more pieces
    const keys = differing(looking, blind).filter((key) => !pressureOnly.test(key) && key !== 'events' && key !== 'busyMinutes.floor');
    expect(keys).toEqual([]);
    expect(countsOf(looking)['busyMinutes.floor']).toBeCloseTo(countsOf(blind)['busyMinutes.floor'], 6);
  });

  test('margins are book-keeping: only the cost of goods differs', () => {
    expect(differing(run({}), run({ finance: { grossMargin: 0.35 } }))).toEqual(['costOfGoods']);
  });

  test('what customers remember is book-keeping too', () => {
    const retention = { noFailure: 0.99, silent: 0.1, unsatisfied: 0.2, satisfied: 0.3, fast: 0.4 };
    expect(differing(run({}), run({ customers: { retention } }))).toEqual(['returnProbability', 'buyers.returnProbability']);
  });

  test('the errors of cashiers change complaints, and no sale', () => {
    const quiet = { escalation: null };
    const keys = differing(run(quiet), run({ ...quiet, checkout: { errors: { base: 0.2 } } }));
    expect(keys).toContain('failures.error');
    for (const key of keys) expect(key).not.toMatch(/^(sales|transactions|abandoned|balked|checkout\.|items|visitors|unitsSold)/);
  });
});
