/** Probabilities of 0 … `last` of a Poisson number, built outwards from its mode so that large means do not underflow. */
export function poissonProbabilities(mean: number, last: number): number[] {
  const mode = Math.min(last, Math.floor(mean));
  const p = new Array<number>(last + 1).fill(0);
  p[mode] = Math.exp(-mean + mode * Math.log(mean) - logFactorial(mode));
  for (let n = mode; n > 0; n--) p[n - 1] = (p[n] * n) / mean;
  for (let n = mode; n < last; n++) p[n + 1] = (p[n] * mean) / (n + 1);
  return p;
}

/** E[(D - level)+] of a Poisson number D. */
export function poissonExcess(mean: number, level: number): number {
  const last = Math.max(level, Math.ceil(mean + 12 * Math.sqrt(mean) + 40));
  return poissonProbabilities(mean, last).reduce((sum, p, n) => sum + Math.max(0, n - level) * p, 0);
}

/** Smallest n with P(D <= n) >= share. */
export function poissonQuantile(mean: number, share: number): number {
  const p = poissonProbabilities(mean, Math.ceil(mean + 12 * Math.sqrt(mean) + 40));
  let sum = 0;
  const found = p.findIndex((probability) => {
    sum += probability;
    return sum >= share;
  });
  return found;
}

function logFactorial(n: number): number {
  let sum = 0;
  for (let k = 2; k <= n; k++) sum += Math.log(k);
  return sum;
}
