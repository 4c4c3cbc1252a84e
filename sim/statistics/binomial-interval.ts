/** Bounds of a probability. */
export interface ProbabilityInterval {
  readonly low: number;
  readonly high: number;
}

/** Halvings of [0, 1] until nothing changes any more in a double. */
const HALVINGS = 60;

/**
 * Exact interval of a probability from `k` successes in `n` independent trials (Clopper and Pearson 1934): the values p for which neither k or
 * more nor k or fewer successes would be rarer than (1 - confidence) / 2. Covers with at least the asked confidence, whatever the probability.
 */
export function binomialInterval(k: number, n: number, confidence: number): ProbabilityInterval {
  if (!(Number.isInteger(k) && Number.isInteger(n) && k >= 0 && k <= n && n > 0)) throw new Error('Successes are counted: 0 <= k <= n, n > 0.');
  const tail = (1 - confidence) / 2;
  return {
    low: k === 0 ? 0 : solve((p) => 1 - atMost(k - 1, n, p) < tail),
    high: k === n ? 1 : solve((p) => atMost(k, n, p) > tail),
  };
}

/** The largest p in [0, 1] of which something holds that holds below it. */
function solve(holds: (p: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Probability of at most k successes in n trials, by logarithms, so that nothing under- or overflows. */
function atMost(k: number, n: number, p: number): number {
  if (p <= 0) return 1;
  if (p >= 1) return k >= n ? 1 : 0;
  const odds = Math.log(p) - Math.log1p(-p);
  let log = n * Math.log1p(-p);
  let sum = Math.exp(log);
  for (let i = 0; i < k; i++) {
    log += Math.log((n - i) / (i + 1)) + odds;
    sum += Math.exp(log);
  }
  return Math.min(1, sum);
}
