/** A distribution-free interval of a quantile: from the `lower`-th to the `upper`-th smallest of n values. */
export interface RankInterval {
  readonly lower: number;
  readonly upper: number;
  readonly coverage: number;
}

/** Probabilities of 0 … n successes. */
export function binomialProbabilities(n: number, p: number): number[] {
  const logs = [n * Math.log(1 - p)];
  for (let k = 1; k <= n; k++) logs.push(logs[k - 1] + Math.log((n - k + 1) / k) + Math.log(p / (1 - p)));
  return logs.map(Math.exp);
}

/**
 * Ranks whose values hold the p-quantile with at least this confidence: the fewest ranks apart, and among those the best covered.
 * Source: H. A. David and H. N. Nagaraja, Order Statistics, section 7.1. Undefined when n is too small for any interval.
 */
export function quantileRanks(n: number, p: number, confidence: number): RankInterval | undefined {
  const probabilities = binomialProbabilities(n, p);
  for (let width = 1; width < n; width++) {
    let best: RankInterval | undefined;
    for (let lower = 1; lower + width <= n; lower++) {
      const coverage = probabilities.slice(lower, lower + width).reduce((sum, probability) => sum + probability, 0);
      if (coverage >= confidence && coverage > (best?.coverage ?? 0)) best = { lower, upper: lower + width, coverage };
    }
    if (best) return best;
  }
  return undefined;
}
