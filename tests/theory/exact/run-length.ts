/**
 * How long a run must be: the asymptotic variance of the time average of the number present in M/M/c,
 * from the Poisson equation of the birth-death chain. Source: W. Whitt, "Asymptotic formulas for Markov processes" (1992).
 */
export function asymptoticVariance(lambda: number, mu: number, c: number): number {
  const p = truncatedEquilibrium(lambda, mu, c);
  const mean = p.reduce((sum, probability, n) => sum + n * probability, 0);
  const before = runningSums(p.map((probability, n) => (n - mean) * probability));
  // the sums run to 0 at the far end: there they are taken from that end, or rounding would be divided by tiny probabilities
  const after = runningSums(p.map((probability, n) => (mean - n) * probability).reverse()).reverse();
  let variance = 0;
  for (let n = 0; n < p.length - 1; n++) variance += (n < mean ? before[n] : after[n + 1]) ** 2 / (lambda * p[n]);
  return 2 * variance;
}

/** Time until the 95 % half-width of the mean number present is this share of it. */
export function timeForRelativeHalfWidth(lambda: number, mu: number, c: number, meanNumber: number, relative: number): number {
  return (1.96 / relative / meanNumber) ** 2 * asymptoticVariance(lambda, mu, c);
}

function truncatedEquilibrium(lambda: number, mu: number, c: number): number[] {
  const weights = [1];
  for (let n = 1; weights[n - 1] > 1e-22 || n <= c; n++) weights.push((weights[n - 1] * lambda) / (Math.min(n, c) * mu));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function runningSums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}
