import type { Series } from './series.js';

/** A weighted sum of estimators of the same seasons, laid out by season like its terms: linear parts and leave-one-out values add up. At least one term. */
export function weightedSum(terms: readonly { readonly weight: number; readonly series: Series }[]): Series {
  const n = terms[0].series.n;
  const total = (pick: (series: Series) => number) => terms.reduce((sum, { weight, series }) => sum + weight * pick(series), 0);
  const each = (name: 'linear' | 'leaveOneOut' | 'season') => Float64Array.from({ length: n }, (_, r) => total((series) => series[name][r]));
  return { n, estimate: total((series) => series.estimate), linear: each('linear'), leaveOneOut: each('leaveOneOut'), season: each('season') };
}
