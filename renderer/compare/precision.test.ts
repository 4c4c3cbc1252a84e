import { describe, expect, it } from 'vitest';
import { arrangeComparison } from './comparison.js';
import { countPairs } from './pair-count.js';
import { surenessOf } from './precision.js';
import { nearestRival } from './telling-apart.js';
import { FIXTURE_STRATEGIES, makeFixture } from './testing/fixture.js';

const compare = (seasons: number, list = FIXTURE_STRATEGIES) => {
  const { result, chart } = makeFixture(seasons, list);
  return arrangeComparison(result, chart, () => undefined);
};

describe('surenessOf', () => {
  it('asks for fewer seasons than run when a target is met, and for more when it is not', () => {
    const many = surenessOf(compare(60));
    expect(many?.allMet).toBe(true);
    expect(many?.stillNeeded).toBe(0);
    const base = compare(10);
    const wide = base.result.differences?.map((d) => ({ ...d, relative: { mean: 0.1, low: 0.05, high: 0.15 } })) ?? [];
    const few = surenessOf({ ...base, result: { ...base.result, differences: wide } });
    expect(few?.allMet).toBe(false);
    expect(few?.stillNeeded).toBeGreaterThan(0);
  });

  it('agrees with itself: the seasons needed for the half-width there is are the seasons run', () => {
    const sure = surenessOf(compare(30));
    for (const p of sure?.precisions ?? []) {
      const predicted = 30 * ((p.halfWidth ?? 0) / p.target) ** 2;
      expect(p.seasonsNeeded).toBeGreaterThanOrEqual(Math.floor(predicted * 0.8));
    }
  });

  it('knows nothing with one season or one strategy', () => {
    expect(surenessOf(compare(1))?.stillNeeded).toBeNull();
    expect(surenessOf(compare(30, FIXTURE_STRATEGIES.slice(0, 1)))).toBeNull();
  });
});

describe('nearestRival', () => {
  it('names the strategy that cannot be told apart and how many seasons that would take', () => {
    const twin = { id: 'twin', title: 'Twin', sales: 8_064_300, rate: 13.251 };
    const rival = nearestRival(compare(12, [...FIXTURE_STRATEGIES.slice(0, 2), twin, FIXTURE_STRATEGIES[4]!]));
    expect(rival?.rival.id).toBe('twin');
    expect(rival?.seasonsNeeded).toBeGreaterThan(12);
  });

  it('is silent when all differ', () => {
    expect(nearestRival(compare(30))).toBeUndefined();
  });
});

describe('countPairs', () => {
  const season = (replication: number, sales: number, complaintRate: number) => ({ replication, sales, complaintRate });
  const week = { visitors: [], complaints: [], lostSales: [] };

  it('counts only seasons both played, and ties as neither better nor worse', () => {
    const baseline = { strategy: 'a', region: null, week, seasons: [season(0, 10, 5), season(1, 10, 5), season(2, 10, 5), season(4, 10, 5)] };
    const strategy = { strategy: 'b', region: null, week, seasons: [season(0, 11, 4), season(1, 11, 6), season(2, 10, 4), season(3, 99, 0)] };
    expect(countPairs(strategy, baseline)).toEqual({ betterOnBoth: 1, worseOnBoth: 0, moreSales: 2, fewerComplaints: 2, seasons: 3 });
  });
});
