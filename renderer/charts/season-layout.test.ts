import { describe, expect, it } from 'vitest';
import { nearestSpan, seasonLayout } from './season-layout.js';

const at = (mean: number | null, half = 1) => ({ mean, low: mean === null ? null : mean - half, high: mean === null ? null : mean + half });
const WEEKS = [
  { fromDay: 1, toDay: 7 },
  { fromDay: 8, toDay: 14 },
  { fromDay: 15, toDay: 16 },
];
const input = { width: 700, height: 300, scale: 1, days: 16, spans: WEEKS, zero: false };

describe('lines over a season', () => {
  it('stand in the middle of their days, the short last week too', () => {
    const { centres, x } = seasonLayout({ ...input, lines: [[at(10), at(12), at(11)]] });
    expect(centres[0]).toBeCloseTo(x(4.5));
    expect(centres[2]).toBeCloseTo(x(16));
    expect((centres[2] ?? 0) - (centres[1] ?? 0)).toBeLessThan((centres[1] ?? 0) - (centres[0] ?? 0));
  });

  it('have every interval on the axis, and zero where differences are drawn', () => {
    const plain = seasonLayout({ ...input, lines: [[at(10), at(12), at(11)]] });
    expect(plain.axis.domain[0]).toBeLessThanOrEqual(9);
    expect(plain.axis.domain[1]).toBeGreaterThanOrEqual(13);
    const differences = seasonLayout({ ...input, lines: [[at(10), at(12), at(11)]], zero: true });
    expect(differences.axis.domain[0]).toBeLessThanOrEqual(0);
  });

  it('break where there is no value', () => {
    const { paths } = seasonLayout({ ...input, lines: [[at(10), at(null), at(11)]] });
    expect(paths[0]?.line.match(/M/g)).toHaveLength(2);
    expect(paths[0]?.line).not.toContain('L');
  });

  it('keep their labels apart', () => {
    const { labels } = seasonLayout({
      ...input,
      lines: [
        [at(10), at(12), at(11)],
        [at(10), at(12), at(11.01)],
      ],
    });
    expect(Math.abs((labels[0] ?? 0) - (labels[1] ?? 0))).toBeGreaterThanOrEqual(32);
  });

  it('are found by the place of the pointer', () => {
    expect([nearestSpan([10, 20, 40], 14), nearestSpan([10, 20, 40], 100), nearestSpan([], 3)]).toEqual([0, 2, -1]);
  });
});
