import { normalDistribution } from './normal-distribution.js';

/** A system as it is known so far. */
export interface KnownSystem {
  readonly mean: number;
  /** Standard deviation of one season, above 0. */
  readonly sd: number;
}

/**
 * Optimal computing budget allocation (OCBA): shares of a budget of seasons that make the selection of the largest mean most certain:
 * N_i / N_j = ((s_i / d_i) / (s_j / d_j))^2 with d_i the distance to the best b, and N_b = s_b sqrt(sum N_i^2 / s_i^2).
 * Chen, Lin, Yucesan and Chick 2000, Discrete Event Dynamic Systems 10, 251-270.
 *
 * WARNING: it assumes that systems are simulated independently. Seasons that share their customers are correlated, and neither these
 * shares nor the bound below know it: for those use the selection of Kim and Nelson. Needs one best system (no two equal largest means).
 * @returns unnormalised weights, and the seasons of each (not rounded) that add up to the budget
 */
export function computingBudget(systems: readonly KnownSystem[], budget: number): { readonly weights: number[]; readonly seasons: number[] } {
  const best = bestOf(systems);
  const weights = systems.map(({ mean, sd }, i) => (i === best ? 0 : (sd / (systems[best].mean - mean)) ** 2));
  weights[best] = systems[best].sd * Math.sqrt(systems.reduce((sum, { sd }, i) => sum + (i === best ? 0 : (weights[i] / sd) ** 2), 0));
  const total = weights.reduce((sum, w) => sum + w, 0);
  return { weights, seasons: weights.map((w) => (budget * w) / total) };
}

/** A lower bound (Bonferroni) of the probability that the system with the largest mean is the best, for independent seasons: 1 - sum of Phi(-d_i / SE). */
export function correctSelectionBound(systems: readonly KnownSystem[], seasons: readonly number[]): number {
  const best = bestOf(systems);
  const variance = (i: number) => systems[i].sd ** 2 / seasons[i];
  return systems.reduce(
    (bound, { mean }, i) => (i === best ? bound : bound - normalDistribution(-(systems[best].mean - mean) / Math.sqrt(variance(best) + variance(i)))),
    1,
  );
}

function bestOf(systems: readonly KnownSystem[]): number {
  return systems.reduce((best, { mean }, i) => (mean > systems[best].mean ? i : best), 0);
}
