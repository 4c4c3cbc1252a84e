/** Ranks l < u (from 1) of order statistics between which a quantile lies with at least the asked probability. */
export interface QuantileRanks {
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
}

/**
 * Distribution-free interval of the p-quantile from n independent values: P(Y(l) <= q < Y(u)) = sum over l <= i < u of C(n, i) p^i (1-p)^(n-i).
 * Starts at the likeliest rank and takes the likelier neighbour until the confidence is reached. Null when n values can't carry it.
 */
export function quantileRanks(n: number, p: number, confidence: number): QuantileRanks | null {
  const mass = binomial(n, p);
  let low = 1;
  for (let i = 2; i < n; i++) if (mass[i] > mass[low]) low = i;
  let high = low;
  let coverage = mass[low] ?? 0;
  while (coverage < confidence) {
    const below = low > 1 ? mass[low - 1] : -1;
    const above = high < n - 1 ? mass[high + 1] : -1;
    if (below < 0 && above < 0) return null;
    if (below > above) coverage += mass[--low];
    else coverage += mass[++high];
  }
  return { low, high: high + 1, coverage };
}

/** Probabilities of 0 … n successes, by logarithms so that large n neither under- nor overflows. */
function binomial(n: number, p: number): Float64Array {
  const mass = new Float64Array(n + 1);
  let log = n * Math.log1p(-p);
  for (let i = 0; i <= n; i++) {
    mass[i] = Math.exp(log);
    log += Math.log((n - i) / (i + 1)) + Math.log(p / (1 - p));
  }
  return mass;
}
