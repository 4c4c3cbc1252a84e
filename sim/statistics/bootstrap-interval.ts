import { bootstrapPairs } from './bootstrap.js';

/** An estimate with its percentile interval. */
export interface BootstrapInterval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const DRAWS = 1000;

/** An estimate from independent items, with the percentile interval of the bootstrap over them. The same name gives the same draws. */
export function bootstrapInterval<T>(items: readonly T[], estimate: (sample: readonly T[]) => number, confidence: number, name: string): BootstrapInterval {
  const draws: number[] = [];
  bootstrapPairs(
    items.length,
    name,
    (weights) => {
      const sample: T[] = [];
      for (let i = 0; i < weights.length; i++) for (let k = 0; k < weights[i]; k++) sample.push(items[i]);
      draws.push(estimate(sample));
    },
    DRAWS,
  );
  draws.sort((a, b) => a - b);
  const at = (p: number) => draws[Math.max(0, Math.min(DRAWS - 1, Math.round(p * (DRAWS - 1))))];
  return { mean: estimate(items), low: at((1 - confidence) / 2), high: at((1 + confidence) / 2) };
}
