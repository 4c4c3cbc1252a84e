import type { Control } from './control-variates.js';

/**
 * An estimator laid out by season, in the three ways the methods need. Whatever the kind of indicator (mean, ratio of sums, function of sums),
 * intervals, differences and relative changes work on these arrays alone.
 */
export interface Series {
  readonly n: number;
  /** The estimate from all seasons; NaN when undefined. */
  readonly estimate: number;
  /** Each season's contribution: mean equal to the estimate (for functions nearly), standard deviation sqrt(n) times the standard error. */
  readonly linear: Float64Array;
  /** The estimate without season r; NaN when undefined. */
  readonly leaveOneOut: Float64Array;
  /** What season r would show by itself; NaN when undefined. */
  readonly season: Float64Array;
  /** What is known of the luck of these seasons, where intervals are to be freed of it. */
  readonly control?: Control;
}

/** A mean of independent values. */
export function meanSeries(values: ArrayLike<number>): Series {
  const n = values.length;
  const season = Float64Array.from(values);
  const total = sum(season);
  return { n, estimate: n > 0 ? total / n : Number.NaN, linear: season, leaveOneOut: season.map((y) => (total - y) / (n - 1)), season };
}

/**
 * scale x sum(c) / sum(d), not the mean of ratios, which would estimate something else.
 * Linear part by the delta method: R + (c_r - R d_r) / mean(d).
 */
export function ratioSeries(c: ArrayLike<number>, d: ArrayLike<number>, scale = 1): Series {
  const n = c.length;
  const numerator = Float64Array.from(c);
  const denominator = Float64Array.from(d);
  const sumC = sum(numerator);
  const sumD = sum(denominator);
  const ratio = divide(sumC, sumD);
  const meanD = sumD / n;
  return {
    n,
    estimate: scale * ratio,
    linear: numerator.map((x, r) => scale * (ratio + (x - ratio * denominator[r]) / meanD)),
    leaveOneOut: numerator.map((x, r) => scale * divide(sumC - x, sumD - denominator[r])),
    season: numerator.map((x, r) => scale * divide(x, denominator[r])),
  };
}

/** A function of the sums of rows of counts. Linear part by the jackknife's pseudo-values n f - (n - 1) f(without r). */
export function functionSeries(rows: readonly Float64Array[], f: (sums: Float64Array) => number | null): Series {
  const n = rows.length;
  const evaluate = (sums: Float64Array) => f(sums) ?? Number.NaN;
  const totals = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows) for (let i = 0; i < totals.length; i++) totals[i] += row[i];
  const estimate = n > 0 ? evaluate(totals) : Number.NaN;
  const leaveOneOut = Float64Array.from(rows, (row) => evaluate(totals.map((t, i) => t - row[i])));
  const linear = leaveOneOut.map((without) => (without === estimate ? estimate : n * estimate - (n - 1) * without));
  return { n, estimate, linear, leaveOneOut, season: Float64Array.from(rows, evaluate) };
}

/** The seasons of `values` that are numbers in all of them, as positions. */
export function definedIn(...values: readonly ArrayLike<number>[]): number[] {
  const n = values[0]?.length ?? 0;
  return Array.from({ length: n }, (_, r) => r).filter((r) => values.every((v) => Number.isFinite(v[r])));
}

function divide(c: number, d: number): number {
  return d === 0 ? Number.NaN : c / d;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  return total;
}
