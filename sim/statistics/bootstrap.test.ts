import { describe, expect, it } from 'vitest';
import { bootstrapPairs } from './bootstrap.js';
import { dominates, nonDominated } from './pareto-front.js';

describe('bootstrap of pairs', () => {
  it('draws n seasons each time, the same for the same name, others for another', () => {
    const sample = (name: string) => {
      const all: number[][] = [];
      bootstrapPairs(7, name, (w) => all.push([...w]), 50);
      return all;
    };
    expect(sample('a')).toEqual(sample('a'));
    expect(sample('a')).not.toEqual(sample('b'));
    for (const weights of sample('a')) expect(weights.reduce((s, w) => s + w, 0)).toBe(7);
  });

  it('gives the standard error of a mean, less the known factor (n - 1) / n', () => {
    const values = [12, 15, 9, 20, 14, 11, 17, 13, 16, 10];
    const mean = values.reduce((s, x) => s + x, 0) / 10;
    const variance = values.reduce((s, x) => s + (x - mean) ** 2, 0) / 10;
    let squares = 0;
    bootstrapPairs(10, 'standard error', (w) => {
      const m = values.reduce((s, x, i) => s + w[i] * x, 0) / 10;
      squares += (m - mean) ** 2;
    });
    expect(squares / 2000 / (variance / 10)).toBeCloseTo(1, 1);
  });
});

describe('dominance', () => {
  const at = (sales: number, complaintRate: number) => ({ sales, complaintRate });

  it('is better on one and no worse on the other', () => {
    expect(dominates(at(2, 1), at(1, 1))).toBe(true);
    expect(dominates(at(2, 2), at(1, 1))).toBe(false);
    expect(dominates(at(1, 1), at(1, 1))).toBe(false);
  });

  it('leaves what nothing dominates', () => {
    expect(nonDominated([at(100, 10.5), at(106, 10.1), at(103, 11.2), at(104, 9), at(117.5, 8.25), at(116.9, 8.05)])).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(nonDominated([at(1, 1), at(1, 1)])).toEqual([true, true]);
  });
});
