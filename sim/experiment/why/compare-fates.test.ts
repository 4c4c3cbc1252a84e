import { beforeAll, describe, expect, test } from 'vitest';
import { plainScenario } from '../../../tests/fixtures/plain-store.js';
import { twoPlans } from '../../../tests/fixtures/two-plans.js';
import { COUNT_INDEX, type CountKey } from '../../record/counts.js';
import { Accumulation } from '../accumulation.js';
import { strategyVariants } from '../compare-scenario.js';
import { runExperiment } from '../experiment.js';
import { inProcessExecutor } from '../in-process-executor.js';
import { compareFates, type FateComparison, fatesStudy } from './compare-fates.js';
import type { Fate } from './fate-book.js';
import { findTwins, twinTrace } from './twin-trace.js';

const { scenario, text } = twoPlans();
const SEASONS = 3;
const variants = strategyVariants(['plain', 'more']);
const request = { baseline: 'plain', strategy: 'more', seasons: SEASONS, confidence: 0.95 };

const COUNTED: Partial<Record<Fate, CountKey>> = {
  bought: 'transactions',
  noWish: 'noWish',
  noAdvice: 'noAdvice',
  stockoutWalkout: 'stockoutWalkouts',
  tasteWalkout: 'tasteWalkouts',
  balked: 'balked',
  blocked: 'blocked',
  abandoned: 'abandoned',
};

let found: FateComparison;
let accumulation: Accumulation;

beforeAll(async () => {
  found = (await compareFates(request, inProcessExecutor(fatesStudy({ text, variants })))).comparison;
  accumulation = new Accumulation(['plain', 'more']);
  await runExperiment({ keys: ['plain', 'more'], seasons: SEASONS, from: accumulation }, inProcessExecutor({ text, variants }));
}, 60_000);

const counted = (strategy: string, key: CountKey) =>
  accumulation.store(strategy).reduce((sum, { counts }) => sum + (counts[COUNT_INDEX[key]] ?? Number.NaN), 0);
const sum = (values: readonly number[]) => values.reduce((total, x) => total + x, 0);

describe('customers followed from one strategy to another', () => {
  test.each(Object.entries(COUNTED))('are as many as each strategy counts: %s', (fate, key) => {
    expect(sum(found.visits.filter(({ from }) => from === fate).map(({ total }) => total))).toBe(counted('plain', key));
    expect(sum(found.visits.filter(({ to }) => to === fate).map(({ total }) => total))).toBe(counted('more', key));
  });

  test.each(['waiting', 'walkout', 'stockout', 'error', 'handoff', 'product'] as const)('complain as often as each strategy counts: %s', (cause) => {
    expect(sum(found.complaints.filter(({ from }) => from === cause).map(({ total }) => total))).toBe(counted('plain', `complaints.${cause}`));
    expect(sum(found.complaints.filter(({ to }) => to === cause).map(({ total }) => total))).toBe(counted('more', `complaints.${cause}`));
  });

  test('are the same customers in both tables', () => {
    expect(sum(found.visits.map(({ total }) => total))).toBe(sum(found.complaints.map(({ total }) => total)));
    expect(sum(found.visits.map(({ total }) => total))).toBe(counted('plain', 'candidates'));
  });

  test('account for the difference of sales', () => {
    const yuan = sum(found.visits.map((row) => row.yuan.mean ?? Number.NaN));
    expect(yuan).toBeCloseTo((counted('more', 'sales') - counted('plain', 'sales')) / SEASONS, 5);
    const won = found.visits.find(({ from, to }) => from === 'abandoned' && to === 'bought');
    expect(won?.customers.low).toBeGreaterThan(0);
    expect(won?.yuan.mean).toBeGreaterThan(0);
  });

  test('have no fate of their own in the same strategy', async () => {
    const { comparison } = await compareFates({ ...request, strategy: 'plain', seasons: 2 }, inProcessExecutor(fatesStudy({ text, variants })));
    expect(comparison.changed).toEqual({ mean: 0, low: 0, high: 0 });
    expect(comparison.visits.every(({ from, to }) => from === to)).toBe(true);
  });

  test('are kept up to where it was cancelled', async () => {
    const { comparison, cancelled } = await compareFates(request, inProcessExecutor(fatesStudy({ text, variants })), { signal: AbortSignal.abort() });
    expect(cancelled).toBe(true);
    expect(comparison).toMatchObject({ seasons: 0, visits: [], changed: { mean: null } });
  });
});

describe('twins', () => {
  const strategies = ['plain', 'more'] as const;

  test('are found where anything is otherwise', () => {
    const twins = findTwins(scenario, { strategies, replication: 0 });
    expect(twins.length).toBeGreaterThan(100);
    expect(twins.every(({ from, to, complaintFrom, complaintTo }) => from !== to || complaintFrom !== complaintTo)).toBe(true);
    expect(new Set(twins.map(({ store }) => store))).toEqual(new Set(['north', 'south']));
  });

  test('have the same luck and the fate that was found, side by side', () => {
    const [twin] = findTwins(scenario, { strategies, replication: 0 }).filter(({ from, to }) => from === 'abandoned' && to === 'bought');
    const { store = '', customer = -1 } = twin ?? {};
    const trace = twinTrace(scenario, { strategies, replication: 0, store, customer });
    expect(trace.lives.map(({ fate }) => fate)).toEqual(['abandoned', 'bought']);
    expect(trace.lives[1].yuan).toBe(twin?.yuan);
    expect(Object.keys(trace.luck)).toContain('patience');
    expect(trace.steps[0]).toMatchObject({ kind: 'arrival', isSame: true });
    const [join, start] = ['join', 'start'].map((kind) => trace.steps.find((step) => step.kind === kind));
    expect(join?.events.every((event) => event !== undefined)).toBe(true);
    expect(start?.events[0]).toBeUndefined();
    for (const side of [0, 1] as const)
      expect(trace.steps.flatMap(({ events }) => events[side] ?? [])).toEqual(trace.lives[side].events.filter(({ kind }) => kind !== 'draws'));
  });

  test('are the same in a strategy and itself', () => {
    const trace = twinTrace(scenario, { strategies: ['more', 'more'], replication: 1, store: 'south', customer: 40 });
    expect(trace.steps.length).toBeGreaterThan(1);
    expect(trace.steps.every(({ isSame }) => isSame)).toBe(true);
    expect(findTwins(scenario, { strategies: ['more', 'more'], replication: 1 })).toEqual([]);
  });

  test('are not told of another season', () => {
    const grown = plainScenario({}, [{ id: 'plain' }, { id: 'grown', demandGrowth: 0.1 }]);
    expect(() => findTwins(grown, { strategies: ['plain', 'grown'], replication: 0 })).toThrow('another season');
  });
});
