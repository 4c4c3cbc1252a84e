/**
 * The standard normal distribution function, to a relative error of about 1e-13 in both tails.
 * Near the middle the series x + x^3/3 + x^5/(3 5) + … (Marsaglia 2004, Journal of Statistical Software 11/4), in the tails
 * Laplace's continued fraction of Mills' ratio.
 */
export function normalDistribution(x: number): number {
  if (x < -NEAR) return upperTail(-x);
  if (x > NEAR) return 1 - upperTail(x);
  let term = x;
  let sum = x;
  for (let k = 3; Math.abs(term) > Math.abs(sum) * 1e-17; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + sum * normalDensity(x);
}

/** Where the series gives way to the fraction. */
const NEAR = 3;
/** Steps of the fraction: enough for 1e-15 at its near end. */
const STEPS = 60;

function upperTail(x: number): number {
  if (x > 39) return 0;
  let fraction = x;
  for (let k = STEPS; k >= 1; k--) fraction = x + k / fraction;
  return normalDensity(x) / fraction;
}

/** Its density. */
export function normalDensity(x: number): number {
  return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
}
