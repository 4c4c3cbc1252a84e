import { beforeAll, describe, expect, test } from 'vitest';
import { twoPlans } from '../../../tests/fixtures/two-plans.js';
import { COUNT_INDEX, COUNT_KEYS } from '../../record/counts.js';
import { HOUR_KEYS } from '../../record/season-record.js';
import type { Accumulation } from '../accumulation.js';
import { compareScenario, strategyVariants } from '../compare-scenario.js';
import { inProcessExecutor } from '../in-process-executor.js';
import type { ResultDocument } from '../result.js';
import { type Decomposition, decompose, type Waterfall } from './decomposition.js';
import { salesFactors } from './sales-factors.js';
import { weekDifference } from './week-difference.js';

const { scenario: SCENARIO, text: TEXT } = twoPlans();
const SEASONS = 6;

let accumulation: Accumulation;
let result: ResultDocument;
let found: Decomposition;

beforeAll(async () => {
  const executor = inProcessExecutor({ text: TEXT, variants: strategyVariants(['plain', 'more']) });
  const request = { scenario: SCENARIO, strategies: ['plain', 'more'], baseline: 'plain', seed: 'plain', seasons: SEASONS, version: '0' };
  const outcome = await compareScenario(request, executor);
  ({ accumulation, result } = outcome);
  found = decompose(accumulation, { baseline: 'plain', strategy: 'more', confidence: 0.95 });
}, 60_000);

const sum = (values: readonly number[]) => values.reduce((total, x) => total + x, 0);
const differenceOf = (indicator: string) => result.differences?.find((d) => d.indicator === indicator)?.absolute.mean ?? Number.NaN;

function expectSums({ whole, parts }: Waterfall): void {
  for (const of of ['before', 'after'] as const) expect(sum(parts.map((part) => part[of]))).toBeCloseTo(whole[of], 6);
  expect(sum(parts.map((part) => part.change.mean ?? Number.NaN))).toBeCloseTo(whole.change.mean ?? Number.NaN, 6);
}

describe('the difference of two strategies', () => {
  test('consists of its parts, to the last complaint and buyer', () => {
    for (const { whole, parts } of [found.complaints, found.buyers]) {
      expect(whole.total).not.toBe(0);
      expect(sum(parts.map(({ total }) => total ?? Number.NaN))).toBe(whole.total);
    }
    expect(found.complaints.parts.length).toBeGreaterThanOrEqual(4);
    expect(found.buyers.parts.length).toBeGreaterThanOrEqual(5);
  });

  test('adds up in complaints, rates, yuan and buyers', () => {
    for (const waterfall of [found.complaints, found.complaintRate, found.sales, found.buyers]) expectSums(waterfall);
  });

  test('is the difference the comparison tells', () => {
    expect(found.complaintRate.whole.change.mean).toBeCloseTo(differenceOf('complaintRate'), 9);
    expect(found.sales.whole.change.mean).toBeCloseTo(differenceOf('sales'), 6);
    expect(found.complaintRate.parts.find(({ id }) => id === 'complaintRate.walkout')?.change.mean).toBeCloseTo(differenceOf('complaintRate.walkout'), 9);
  });

  test('is that of visitors, conversion and basket together', () => {
    const { factors, change } = found.factors ?? { factors: [], change: Number.NaN };
    expect(sum(factors.map((factor) => factor.change.mean ?? Number.NaN))).toBeCloseTo(change, 6);
    expect(change).toBeCloseTo(differenceOf('sales'), 6);
    for (const factor of factors) expect(factor.change.low).toBeLessThan(factor.change.mean ?? Number.NaN);
  });

  test('is that of its stores together', () => {
    const { stores } = found;
    expect(sum((stores?.complaints.parts ?? []).map(({ total }) => total ?? Number.NaN))).toBe(found.complaints.whole.total);
    expect(stores?.sales.parts.map(({ id }) => id)).toEqual(['north', 'south']);
    const south = decompose(accumulation, { baseline: 'plain', strategy: 'more', confidence: 0.95, store: 'south' });
    expect(stores?.sales.parts[1]?.change.mean).toBeCloseTo(south.sales.whole.change.mean ?? Number.NaN, 6);
  });

  test('says what it can tell apart, all parts together', () => {
    const queues = found.sales.parts.find(({ id }) => id === 'lostToQueues');
    expect(queues?.effect).toBe('raises');
    const { change, joint } = queues ?? found.sales.whole;
    expect(joint.low).toBeLessThan(change.low ?? Number.NaN);
    expect(joint.high).toBeGreaterThan(change.high ?? Number.NaN);
  });
});

test('visitors, conversion and basket are those worked out by hand', () => {
  const season = (visitors: number, transactions: number, sales: number) => {
    const counts = new Float64Array(COUNT_KEYS.length);
    counts.set([visitors], COUNT_INDEX.visitors);
    counts.set([transactions], COUNT_INDEX.transactions);
    counts.set([sales], COUNT_INDEX.sales);
    return { counts, quantiles: new Float64Array(0) };
  };
  const found = salesFactors([season(100, 50, 1000)], [season(100, 60, 1140)], 0.95);
  expect(found?.change).toBe(140);
  expect(found?.factors.map(({ change }) => change.mean)).toEqual([0, 194.805, -54.805].map((yuan) => expect.closeTo(yuan, 3)));
  expect(salesFactors([season(0, 0, 0)], [season(100, 60, 1140)], 0.95)).toBeNull();
});

describe('the week', () => {
  test.each(HOUR_KEYS)('adds up to the whole: %s', (measure) => {
    const week = weekDifference(accumulation, 'more', measure, 0.95);
    const whole = sum((week?.cells ?? []).map(({ mean }) => mean ?? Number.NaN));
    for (const table of [week?.hours ?? [], week?.weekdays ?? []]) expect(sum(table.map(({ mean }) => mean ?? Number.NaN))).toBeCloseTo(whole, 6);
    if (measure === 'sales') expect(whole).toBeCloseTo(differenceOf('sales'), 5);
    if (measure === 'complaints') expect(whole).toBeCloseTo(found.complaints.whole.change.mean ?? Number.NaN, 9);
  });

  test('is sure of a busy hour and not of a closed one', () => {
    const week = weekDifference(accumulation, 'more', 'sales', 0.95);
    expect(week?.hours.some(({ isSure }) => isSure)).toBe(true);
    expect(week?.hours[3]).toEqual({ mean: 0, low: 0, high: 0, isSure: false });
  });

  test('is not told of the baseline, nor without one', () => {
    expect(weekDifference(accumulation, 'plain', 'sales', 0.95)).toBeNull();
  });
});
