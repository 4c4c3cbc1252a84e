import { normalCdf } from './normal.js';
import { integrate } from './quadrature.js';

/**
 * M/M/c+G: customers leave the queue when their patience, of any law, runs out.
 * Source: Baccelli and Hebuterne (1981); Zeltyn and Mandelbaum, "Call centers with impatient customers" (2005).
 * (The term E must not be divided by mu: a test at mu other than 1 stands guard.)
 */
export interface PatienceLaw {
  /** H(x) = integral of the survival function from 0 to x = E[min(patience, x)]. */
  readonly meanUpTo: (x: number) => number;
  /** Points where the law has a kink; the integration is split there. */
  readonly kinks: readonly number[];
}

export interface PatientQueue {
  /** Offered wait V above 0: the arrival could not be served at once. */
  readonly waitProbability: number;
  readonly abandonedShare: number;
  /** Time in queue of all who came. */
  readonly meanWait: number;
  readonly meanQueue: number;
  /** Mean of the wait an endlessly patient arrival would have had. */
  readonly meanOfferedWait: number;
  readonly utilisation: number;
}

/** Patience with median exp(logMedian) and the standard deviation `sigma` of its logarithm. */
export function lognormalPatience(logMedian: number, sigma: number): PatienceLaw {
  const mean = Math.exp(logMedian + sigma ** 2 / 2);
  const meanUpTo = (x: number) => {
    if (x <= 0) return 0;
    const z = (Math.log(x) - logMedian) / sigma;
    return mean * normalCdf(z - sigma) + x * normalCdf(-z);
  };
  return { meanUpTo, kinks: [] };
}

/** Patience the same for all. */
export function constantPatience(limit: number): PatienceLaw {
  return { meanUpTo: (x) => Math.min(x, limit), kinks: [limit] };
}

/** Exponential patience: reduces to Erlang-A. */
export function exponentialPatience(mean: number): PatienceLaw {
  return { meanUpTo: (x) => -mean * Math.expm1(-x / mean), kinks: [] };
}

/** Patience without end (M/M/c; needs lambda < c mu). */
export const endlessPatience: PatienceLaw = { meanUpTo: (x) => x, kinks: [] };

/** Rates per unit of time, patience and results in that unit. */
export function patientQueue(lambda: number, mu: number, c: number, patience: PatienceLaw): PatientQueue {
  const weight = (x: number) => Math.exp(lambda * patience.meanUpTo(x) - c * mu * x);
  const over = (g: (x: number) => number) => integrateTail((x) => g(x) * weight(x), weight, patience.kinks);
  const j = over(() => 1);
  const jH = over(patience.meanUpTo);
  const j1 = over((x) => x);
  const denominator = emptySide(lambda / mu, c) + lambda * j;
  const abandonedShare = (1 + (lambda - c * mu) * j) / denominator;
  const meanWait = (lambda * jH) / denominator;
  return {
    waitProbability: (lambda * j) / denominator,
    abandonedShare,
    meanWait,
    meanQueue: lambda * meanWait,
    meanOfferedWait: (lambda * j1) / denominator,
    utilisation: (lambda * (1 - abandonedShare)) / (c * mu),
  };
}

/** E = sum over j < c of a^j/j!, divided by a^(c-1)/(c-1)!. */
function emptySide(load: number, c: number): number {
  let sum = 0;
  let term = 1;
  for (let j = c - 1; j >= 0; j--) {
    sum += term;
    term *= j / load;
  }
  return sum;
}

/** Integral over [0, infinity), split at the kinks and cut where the weight is below 1e-19. */
function integrateTail(f: (x: number) => number, weight: (x: number) => number, kinks: readonly number[]): number {
  let end = Math.max(1e-3, ...kinks) * 2;
  while (weight(end) > 1e-19) end *= 2;
  const edges = [0, ...kinks, end];
  let sum = 0;
  for (let i = 1; i < edges.length; i++) sum += integrate(f, edges[i - 1], edges[i], 4000);
  return sum;
}
