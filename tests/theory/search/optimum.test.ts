import { describe, expect, it } from 'vitest';
import { exactCost, exactOptimum } from './checkout-staffing.js';
import { findOptimum } from './find-optimum.js';

/** Enough to see that a search works; `npm run test:slow` takes all twenty. */
const SEEDS = 4;
const BUDGET = 150;

/** The optimization suite of the theory tests: a problem whose answer is known exactly. Figures stand in docs/statistics.md. */
describe('a search', () => {
  it('has a clear optimum to find: five tills, the next a clear step dearer', () => {
    expect(exactOptimum()).toBe(5);
    expect(Math.min(exactCost(4), exactCost(6)) / exactCost(5)).toBeGreaterThan(1.05);
  });

  it(`finds the exact staffing of an Erlang-A checkout with ${SEEDS} of ${SEEDS} seeds in ${BUDGET} runs`, async () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { tills, cost, runs } = await findOptimum(seed, BUDGET);
      expect([tills, runs <= BUDGET]).toEqual([exactOptimum(), true]);
      expect(Math.abs(cost / exactCost(5) - 1)).toBeLessThan(0.05);
    }
  });
});
