import { gammaQuantile } from './gamma-quantile.js';
import { normalQuantile } from './normal-quantile.js';
import type { RandomStream } from './random-stream.js';

/** Maps a uniform draw in (0, 1) to a value by inversion: one draw a value, whatever the law, monotone in the draw. */
export type Quantile = (u: number) => number;

/** A distribution ready to be drawn from. A constant is no draw at all: its stream is not even asked. */
export class Law {
  readonly isConstant: boolean;
  private readonly value: number;
  private readonly quantile: Quantile;
  /** Set for lognormal laws, which nearly all times of customers have: they are drawn without a call through `quantile`. */
  private readonly normal: NormalLogarithm | undefined;

  constructor(readonly distribution: Distribution) {
    this.isConstant = distribution.kind === 'constant';
    this.value = distribution.kind === 'constant' ? distribution.value : Number.NaN;
    this.quantile = quantileOf(distribution);
    this.normal = normalLogarithm(distribution);
  }

  /** The value of a uniform draw. */
  at(u: number): number {
    return this.quantile(u);
  }

  /** The value that draw n of the stream gives. */
  draw(stream: RandomStream, n: number): number {
    if (this.isConstant) return this.value;
    const { normal } = this;
    return normal === undefined ? this.quantile(stream.at(n)) : Math.exp(normal.mean + normal.sd * normalQuantile(stream.at(n)));
  }
}

/** The normal law of the logarithm of a lognormal one. */
interface NormalLogarithm {
  readonly mean: number;
  readonly sd: number;
}

/** A distribution as scenario files describe it. */
export type Distribution =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'exponential'; readonly mean: number }
  | { readonly kind: 'gamma'; readonly mean: number; readonly shape: number }
  | { readonly kind: 'lognormal'; readonly median: number; readonly sigma: number }
  | { readonly kind: 'lognormal-by-mean'; readonly mean: number; readonly cv: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'uniform'; readonly from: number; readonly to: number }
  | { readonly kind: 'triangular'; readonly from: number; readonly mode: number; readonly to: number }
  | { readonly kind: 'geometric'; readonly mean: number }
  | { readonly kind: 'poisson'; readonly mean: number }
  | { readonly kind: 'empirical'; readonly values: readonly number[]; readonly weights?: readonly number[] | undefined };

/** The quantile function of a distribution. Normal values are cut off at 0: times and amounts are never negative. Geometric starts at 1. */
export function quantileOf(distribution: Distribution): Quantile {
  switch (distribution.kind) {
    case 'constant': {
      const { value } = distribution;
      return () => value;
    }
    case 'exponential': {
      const { mean } = distribution;
      return (u) => -mean * Math.log(1 - u);
    }
    case 'gamma': {
      const { shape, mean } = distribution;
      return (u) => (gammaQuantile(u, shape) * mean) / shape;
    }
    case 'lognormal':
    case 'lognormal-by-mean': {
      const { mean, sd } = logarithmOf(distribution);
      return (u) => Math.exp(mean + sd * normalQuantile(u));
    }
    case 'normal': {
      const { mean, sd } = distribution;
      return (u) => Math.max(0, mean + sd * normalQuantile(u));
    }
    case 'uniform': {
      const { from, to } = distribution;
      return (u) => from + (to - from) * u;
    }
    case 'triangular':
      return triangular(distribution.from, distribution.mode, distribution.to);
    case 'geometric': {
      if (distribution.mean === 1) return () => 1;
      const scale = 1 / Math.log(1 - 1 / distribution.mean);
      return (u) => 1 + Math.floor(Math.log(1 - u) * scale);
    }
    case 'poisson':
      return table(...poissonTable(distribution.mean));
    case 'empirical':
      return table([...distribution.values], cumulative(distribution.weights ?? distribution.values.map(() => 1)));
  }
}

/** Mean of a distribution (of the uncut law for the normal one). */
export function meanOf(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'constant':
      return distribution.value;
    case 'lognormal':
      return distribution.median * Math.exp(distribution.sigma ** 2 / 2);
    case 'uniform':
      return (distribution.from + distribution.to) / 2;
    case 'triangular':
      return (distribution.from + distribution.mode + distribution.to) / 3;
    case 'empirical': {
      const weights = distribution.weights ?? distribution.values.map(() => 1);
      const total = weights.reduce((sum, w) => sum + w, 0);
      return distribution.values.reduce((sum, v, i) => sum + v * weights[i]!, 0) / total;
    }
    default:
      return distribution.mean;
  }
}

function normalLogarithm(distribution: Distribution): NormalLogarithm | undefined {
  return distribution.kind === 'lognormal' || distribution.kind === 'lognormal-by-mean' ? logarithmOf(distribution) : undefined;
}

function logarithmOf(distribution: Extract<Distribution, { kind: 'lognormal' | 'lognormal-by-mean' }>): NormalLogarithm {
  if (distribution.kind === 'lognormal') return { mean: Math.log(distribution.median), sd: distribution.sigma };
  const variance = Math.log(1 + distribution.cv ** 2);
  return { mean: Math.log(distribution.mean) - variance / 2, sd: Math.sqrt(variance) };
}

function triangular(from: number, mode: number, to: number): Quantile {
  const width = to - from;
  const split = (mode - from) / width;
  return (u) => (u < split ? from + Math.sqrt(u * width * (mode - from)) : to - Math.sqrt((1 - u) * width * (to - mode)));
}

function poissonTable(mean: number): [values: number[], cumulative: number[]] {
  const length = Math.ceil(mean + 12 * Math.sqrt(mean) + 30);
  const values = Array.from({ length }, (_, k) => k);
  let log = -mean;
  const weights = values.map((k) => {
    if (k > 0) log += Math.log(mean) - Math.log(k);
    return Math.exp(log);
  });
  return [values, cumulative(mean === 0 ? values.map((k) => (k === 0 ? 1 : 0)) : weights)];
}

function cumulative(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, w) => sum + w, 0);
  let sum = 0;
  return weights.map((w) => {
    sum += w;
    return sum / total;
  });
}

/** The value of the first step whose cumulative probability exceeds u, by bisection. */
function table(values: readonly number[], steps: readonly number[]): Quantile {
  return (u) => {
    let low = 0;
    let high = steps.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (steps[middle]! > u) high = middle;
      else low = middle + 1;
    }
    return values[low]!;
  };
}
