import { expect, it } from 'vitest';
import { exactCost, exactOptimum } from '../theory/search/checkout-staffing.js';
import { findOptimum } from '../theory/search/find-optimum.js';

const SEEDS = 20;
const BUDGET = 150;

it(`a search finds the exact staffing of an Erlang-A checkout with ${SEEDS} of ${SEEDS} seeds in ${BUDGET} runs`, async () => {
  const found: unknown[] = [];
  let cost = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const one = await findOptimum(seed, BUDGET);
    expect(one.runs).toBeLessThanOrEqual(BUDGET);
    found.push(one.tills);
    cost += one.cost / SEEDS;
  }
  expect(found).toEqual(new Array(SEEDS).fill(exactOptimum()));
  expect(Math.abs(cost / exactCost(5) - 1)).toBeLessThan(0.01);
});
