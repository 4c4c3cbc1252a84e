import { describe, expect, it } from 'vitest';
import { convertDistribution, meanOf } from './convert-distribution.js';
import { DISTRIBUTION_PARAMETERS, type DistributionKind } from './field-note.js';

describe('convertDistribution', () => {
  it.each(Object.keys(DISTRIBUTION_PARAMETERS) as DistributionKind[])('keeps the mean when turned into %s', (kind) => {
    const made = convertDistribution({ kind: 'exponential', mean: 12 }, kind);
    expect(made.kind).toBe(kind);
    expect(meanOf(made)).toBeCloseTo(12, 2);
  });

  it('knows the mean of weighted values', () => {
    expect(meanOf({ kind: 'empirical', values: [1, 5], weights: [3, 1] })).toBe(2);
  });
});
