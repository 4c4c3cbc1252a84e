import type { Json } from '../../stores/json-path.js';
import type { DistributionKind } from './field-note.js';

type Written = { readonly [key: string]: Json | undefined };

/** The distribution of another kind that means about the same: the mean is kept, spread where the kind has one. */
export function convertDistribution(from: Written, kind: DistributionKind): { [key: string]: Json } {
  const mean = round(meanOf(from));
  switch (kind) {
    case 'constant':
      return { kind, value: mean };
    case 'exponential':
    case 'poisson':
      return { kind, mean };
    case 'geometric':
      return { kind, mean: Math.max(1, mean) };
    case 'gamma':
      return { kind, mean, shape: 2 };
    case 'lognormal-by-mean':
      return { kind, mean, cv: 0.5 };
    case 'lognormal':
      return { kind, median: round(mean / Math.exp(0.125)), sigma: 0.5 };
    case 'normal':
      return { kind, mean, sd: round(mean / 4) };
    case 'uniform':
      return { kind, from: round(mean / 2), to: round(mean * 1.5) };
    case 'triangular':
      return { kind, from: round(mean / 2), mode: mean, to: round(mean * 1.5) };
    case 'empirical':
      return { kind, values: [mean] };
  }
}

/** Mean of a distribution as written, before any cap. */
export function meanOf(written: Written): number {
  const n = (key: string) => (typeof written[key] === 'number' ? written[key] : 0);
  switch (written.kind) {
    case 'constant':
      return n('value');
    case 'lognormal':
      return n('median') * Math.exp(n('sigma') ** 2 / 2);
    case 'uniform':
      return (n('from') + n('to')) / 2;
    case 'triangular':
      return (n('from') + n('mode') + n('to')) / 3;
    case 'empirical':
      return empiricalMean(written);
    default:
      return n('mean');
  }
}

function empiricalMean({ values, weights }: Written): number {
  if (!Array.isArray(values) || values.length === 0) return 0;
  const weight = (i: number) => (Array.isArray(weights) && typeof weights[i] === 'number' ? (weights[i] as number) : 1);
  const total = values.reduce((sum: number, _, i) => sum + weight(i), 0);
  return total === 0 ? 0 : values.reduce((sum: number, value, i) => sum + Number(value) * weight(i), 0) / total;
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
