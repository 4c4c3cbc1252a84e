/** Standard normal distribution function, absolute error below 1e-15. */
export function normalCdf(x: number): number {
  return x < 0 ? complementaryError(-x / Math.SQRT2) / 2 : 1 - complementaryError(x / Math.SQRT2) / 2;
}

/** erfc(x) for x >= 0: power series near 0, continued fraction (evaluated from its far end) further out. */
function complementaryError(x: number): number {
  if (x < 2.5) return 1 - errorSeries(x);
  if (x > 27) return 0;
  let fraction = 0;
  for (let k = 120; k >= 1; k--) fraction = k / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}

function errorSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-18 * Math.abs(sum) && n < 200; n++) {
    // erf(x) = 2/sqrt(pi) exp(-x^2) sum 2^n x^(2n+1) / (1 3 5 … (2n+1)): all terms positive, nothing cancels
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}
