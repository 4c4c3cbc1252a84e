/** A measured value with its standard error over replications. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/**
 * A function of means (a ratio, a variance, a phase …) with its standard error by the jackknife over replications.
 * `samples` holds one row of numbers a replication; needs two or more. Not the mean of ratios, which estimates something else.
 */
export function estimate(samples: readonly (readonly number[])[], combine: (means: readonly number[]) => number): Estimate {
  const n = samples.length;
  const totals = samples[0].map((_, k) => samples.reduce((sum, row) => sum + row[k], 0));
  const value = combine(totals.map((total) => total / n));
  const without = samples.map((row) => combine(totals.map((total, k) => (total - row[k]) / (n - 1))));
  const middle = without.reduce((sum, v) => sum + v, 0) / n;
  const spread = without.reduce((sum, v) => sum + (v - middle) ** 2, 0);
  return { value, standardError: Math.sqrt((spread * (n - 1)) / n) };
}
