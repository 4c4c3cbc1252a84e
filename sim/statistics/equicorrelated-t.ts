import { normalDistribution } from './normal-distribution.js';

/** A number with its weight in a sum that stands for an integral. */
interface Node {
  readonly at: number;
  readonly weight: number;
}

/** Steps of an integral. The trapezoidal rule converges geometrically for these smooth, vanishing integrands: the error is below 1e-10. */
const STEPS = 64;
/** Halvings of the bracket: to about 1e-9. */
const HALVINGS = 34;
const known = new Map<string, number>();

/**
 * The one-sided critical point of the multivariate t distribution with all correlations 1/2: `count` variables with `degrees` degrees of
 * freedom (Infinity for the normal) all stay at or below it with probability `confidence`, 0.5 to 1. Multiple comparisons with the best need it.
 * With Z_i = (X_i + X_0) / sqrt 2 it solves E_S[ integral of Phi(sqrt 2 t S - x)^count phi(x) dx ] = confidence, S^2 = chi-square / degrees,
 * both integrals by quadrature. Dunnett 1955; Bechhofer, Santner and Goldsman 1995.
 */
export function equicorrelatedT(count: number, degrees: number, confidence: number): number {
  const key = `${count}/${degrees}/${confidence}`;
  const value = known.get(key) ?? solve(count, degrees, confidence);
  known.set(key, value);
  return value;
}

function solve(count: number, degrees: number, confidence: number): number {
  const spreads = degrees === Number.POSITIVE_INFINITY ? [{ at: 1, weight: 1 }] : spreadNodes(degrees);
  const normals = normalNodes();
  const below = (t: number) => spreads.reduce((sum, s) => sum + s.weight * allBelow(t * s.at * Math.SQRT2, count, normals), 0);
  let low = 0;
  let high = 4;
  while (below(high) < confidence && high < 1e6) high *= 2;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (below(middle) < confidence) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function allBelow(limit: number, count: number, normals: readonly Node[]): number {
  return normals.reduce((sum, { at, weight }) => sum + weight * normalDistribution(limit - at) ** count, 0);
}

function normalNodes(): Node[] {
  return trapezoid(-9, 9, (x) => -0.5 * x * x);
}

/** S = exp(w): the density of w is proportional to exp(degrees (w - exp(2 w) / 2)), with its top at 0. */
function spreadNodes(degrees: number): Node[] {
  const log = (w: number) => degrees * (w - Math.expm1(2 * w) / 2);
  const edge = (step: number) => {
    let w = step;
    while (log(w) > -40) w *= 1.1;
    return w;
  };
  return trapezoid(edge(-1e-3), edge(1e-3), log).map(({ at, weight }) => ({ at: Math.exp(at), weight }));
}

/** Equidistant nodes with weights that add up to 1, for a density given by its logarithm up to a constant. */
function trapezoid(from: number, to: number, logDensity: (x: number) => number): Node[] {
  const nodes = Array.from({ length: STEPS + 1 }, (_, i) => from + ((to - from) * i) / STEPS).map((at) => ({ at, weight: Math.exp(logDensity(at)) }));
  const total = nodes.reduce((sum, { weight }) => sum + weight, 0);
  return nodes.map(({ at, weight }) => ({ at, weight: weight / total }));
}
