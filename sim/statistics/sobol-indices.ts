import { RandomStream } from '../engine/random-stream.js';
import { type BootstrapInterval, bootstrapInterval } from './bootstrap-interval.js';

/** A base sample row: a point, another one, and for each coordinate the first with this one coordinate of the other. */
export interface SobolRow {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly mixed: readonly (readonly number[])[];
}

/** Rows over the unit cube: a Latin hypercube of twice the dimensions (Saltelli et al. 2010, Computer Physics Communications 181, 259-270, table 2). */
export function sobolRows(dimensions: number, count: number, name: string): SobolRow[] {
  const luck = new RandomStream(`${name}\u0000sobol`);
  let drawn = 0;
  const columns = Array.from({ length: 2 * dimensions }, () => {
    const order = Array.from({ length: count }, (_, i) => i);
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor(luck.at(drawn++) * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    return order.map((slice) => (slice + luck.at(drawn++)) / count);
  });
  return Array.from({ length: count }, (_, r) => {
    const a = columns.slice(0, dimensions).map((column) => column[r]);
    const b = columns.slice(dimensions).map((column) => column[r]);
    return { a, b, mixed: a.map((_x, i) => a.map((x, k) => (k === i ? b[k] : x))) };
  });
}

/** What a row came to. */
export interface SobolValues {
  readonly a: number;
  readonly b: number;
  readonly mixed: readonly number[];
}

/** Shares of the variance of the outcome over the whole cube. */
export interface SobolIndices {
  /** Of this coordinate alone: what would go if it were known. */
  readonly first: BootstrapInterval;
  /** With all it does together with others: what would stay if only it were unknown. */
  readonly total: BootstrapInterval;
}

/**
 * First order by Janon, Klein, Lagnoux, Nodet and Prieur (2014, ESAIM: Probability and Statistics 18, 342-364), total by Jansen (1999, Computer
 * Physics Communications 117, 35-43); intervals by the bootstrap over rows.
 * An outcome that does not vary has shares of 0. At least two rows.
 */
export function sobolIndices(values: readonly SobolValues[], confidence: number, name: string): SobolIndices[] {
  const dimensions = values[0]?.mixed.length ?? 0;
  return Array.from({ length: dimensions }, (_, i) => ({
    first: bootstrapInterval(values, (rows) => firstOrder(rows, i), confidence, `${name} ${i} first`),
    total: bootstrapInterval(values, (rows) => totalOrder(rows, i), confidence, `${name} ${i} total`),
  }));
}

/** The second point and the mixed one share this coordinate and nothing else: their correlation is its share. */
function firstOrder(rows: readonly SobolValues[], i: number): number {
  const mean = rows.reduce((sum, { b, mixed }) => sum + b + mixed[i], 0) / (2 * rows.length);
  const variance = rows.reduce((sum, { b, mixed }) => sum + (b - mean) ** 2 + (mixed[i] - mean) ** 2, 0) / 2;
  return variance === 0 ? 0 : rows.reduce((sum, { b, mixed }) => sum + (b - mean) * (mixed[i] - mean), 0) / variance;
}

function totalOrder(rows: readonly SobolValues[], i: number): number {
  const { variance } = moments(rows);
  if (variance === 0) return 0;
  return rows.reduce((sum, { a, mixed }) => sum + (a - mixed[i]) ** 2, 0) / (2 * rows.length) / variance;
}

function moments(rows: readonly SobolValues[]): { readonly mean: number; readonly variance: number } {
  const n = 2 * rows.length;
  const mean = rows.reduce((sum, { a, b }) => sum + a + b, 0) / n;
  return { mean, variance: rows.reduce((sum, { a, b }) => sum + (a - mean) ** 2 + (b - mean) ** 2, 0) / n };
}
