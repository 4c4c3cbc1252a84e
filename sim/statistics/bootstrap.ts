import { RandomStream } from '../engine/random-stream.js';

/** Draws a bootstrap takes when not told otherwise; the standard error of a probability near 0.95 is then 0.005. */
export const BOOTSTRAP_DRAWS = 2000;

/**
 * Resamples n pairs of seasons with replacement, `draws` times, and hands over how often each season is in the sample.
 * All strategies are resampled together, so what they share in a season stays shared. The same name gives the same samples.
 * The array of weights is reused between calls.
 */
export function bootstrapPairs(n: number, name: string, visit: (weights: Int32Array, draw: number) => void, draws = BOOTSTRAP_DRAWS): void {
  const stream = new RandomStream(name);
  const weights = new Int32Array(n);
  for (let draw = 0; draw < draws; draw++) {
    weights.fill(0);
    for (let i = 0; i < n; i++) weights[Math.floor(stream.at(draw * n + i) * n)]++;
    visit(weights, draw);
  }
}
