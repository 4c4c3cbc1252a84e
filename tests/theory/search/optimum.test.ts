import { describe, expect, it } from 'vitest';
import { inProcessExecutor } from '../../../sim/experiment/in-process-executor.js';
import { optimizeScenario } from '../../../sim/experiment/search/optimize-scenario.js';
import { exactCost, exactOptimum, staffingCase } from './checkout-staffing.js';

const SEEDS = 20;
const BUDGET = 150;

/** The optimization suite of the theory tests: a problem whose answer is known exactly. Figures stand in docs/statistics.md. */
describe('a search', () => {
  it('has a clear optimum to find: five tills, the next a clear step dearer', () => {
    expect(exactOptimum()).toBe(5);
    expect(Math.min(exactCost(4), exactCost(6)) / exactCost(5)).toBeGreaterThan(1.05);
  });

  it(`finds the exact staffing of an Erlang-A checkout with ${SEEDS} of ${SEEDS} seeds in ${BUDGET} runs`, async () => {
    const found: unknown[] = [];
    const costs: number[] = [];
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { scenario, text } = staffingCase(`optimum ${seed}`, BUDGET);
      const { search } = scenario;
      if (search === undefined) throw new Error('no search');
      const variants = scenario.strategies.map(({ id }) => ({ key: id, strategy: id }));
      const { result } = await optimizeScenario({ scenario, search, seed: scenario.seed, version: '0' }, inProcessExecutor({ text, variants }));
      expect(result.search?.runs).toBeLessThanOrEqual(BUDGET);
      found.push(result.search?.found[0]?.settings.tills);
      costs.push(result.search?.found[0]?.objectives[0].value.mean ?? Number.NaN);
    }
    expect(found).toEqual(new Array(SEEDS).fill(exactOptimum()));
    const mean = costs.reduce((sum, cost) => sum + cost, 0) / SEEDS;
    expect(Math.abs(mean / exactCost(5) - 1)).toBeLessThan(0.01);
  });
});
