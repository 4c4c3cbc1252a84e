import { describe, expect, it } from 'vitest';
import type { SearchPoint } from '../../simulation/door.js';
import { testSpeech } from '../testing/speech.js';
import { frontLayout } from './search-layout.js';
import { searchText } from './search-text.js';

const point = (sales: number | null, rate: number | null, more: Partial<SearchPoint> = {}): SearchPoint => ({
  strategy: null,
  settings: {},
  objectives: [sales, rate],
  seasons: 4,
  front: false,
  ...more,
});

describe('the picture of a search', () => {
  const points = [point(6e6, 20, { strategy: 'static' }), point(6.5e6, 18), point(7e6, 14, { front: true }), point(null, 3)];

  it('puts plans, the front and the strategies apart, all of them on the plot', () => {
    const layout = frontLayout(points, { width: 600, height: 300 }, [1e-6, 1]);
    expect([layout?.plans.length, layout?.best.length, layout?.shipped.map(({ id }) => id)]).toEqual([1, 1, ['static']]);
    for (const { x, y } of [...(layout?.plans ?? []), ...(layout?.best ?? []), ...(layout?.shipped ?? [])]) {
      expect(x).toBeGreaterThanOrEqual(layout?.plot.x ?? 0);
      expect(y).toBeGreaterThanOrEqual(layout?.plot.y ?? 0);
    }
    expect(layout?.best[0]?.x).toBeGreaterThan(layout?.shipped[0]?.x ?? 0);
    expect(layout?.best[0]?.y).toBeGreaterThan(layout?.shipped[0]?.y ?? 0);
  });

  it('is empty without a point', () => {
    expect(frontLayout([point(null, 1)], { width: 600, height: 300 }, [1, 1])).toBeNull();
  });

  it('is told while it grows', () => {
    expect(searchText({ runs: 400, budget: 1000, points, found: null, isWhole: false }, 'running', testSpeech('en'))).toContain('400 runs');
    expect(searchText(null, 'idle', testSpeech('zh-CN'))).toContain('尚未寻优');
  });
});
