import { normalDistribution } from './normal-distribution.js';

/** A plan on several objectives, all of them the smaller the better: estimated means and their standard errors. */
export interface UncertainPoint {
  readonly means: readonly number[];
  readonly errors: readonly number[];
}

/**
 * The probability of each plan to be on the front: psi_i = product over j of (1 - P(j dominates i)), with
 * P(j dominates i) = product over objectives of Phi((mean_i - mean_j) / sqrt(SE_i^2 + SE_j^2)).
 * Lee, Chew, Teng and Goldsman 2010, IIE Transactions 42. Assumes that plans and objectives are estimated independently; for seasons that share
 * their customers the bootstrap of pairs takes its place (docs/statistics.md), and this is its second opinion.
 * Logarithms keep the digits where domination is nearly certain: psi is right even when it is 1e-16.
 */
export function frontProbabilities(points: readonly UncertainPoint[]): number[] {
  return points.map((point, i) => points.reduce((psi, other, j) => (i === j ? psi : psi * notDominated(point, other)), 1));
}

function notDominated(point: UncertainPoint, other: UncertainPoint): number {
  const logs = point.means.map((mean, h) => {
    const z = (mean - other.means[h]) / Math.hypot(point.errors[h], other.errors[h]);
    // log Phi(z), from whichever tail has the digits
    return z > 0 ? Math.log1p(-normalDistribution(-z)) : Math.log(normalDistribution(z));
  });
  return -Math.expm1(logs.reduce((sum, log) => sum + log, 0));
}
