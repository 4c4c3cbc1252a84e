/**
 * The quantile of Fisher's F with 2 and `degrees` degrees of freedom: with two numerator degrees its distribution function is
 * 1 - (1 + 2 f / degrees)^(-degrees / 2), which has a closed inverse. `p` inside (0, 1), `degrees` above 0.
 */
export function fQuantileTwo(p: number, degrees: number): number {
  return (degrees / 2) * ((1 - p) ** (-2 / degrees) - 1);
}
