import { describe, expect, it } from 'vitest';
import { meanRegion } from './mean-region.js';
import { meanSeries, ratioSeries } from './series.js';

describe('joint region of two means', () => {
  it('contains a point exactly when Hotelling accepts it', () => {
    const x = [1, 2, 3, 4, 5, 6];
    const y = [2, 1, 4, 3, 6, 5];
    const region = meanRegion(meanSeries(x), meanSeries(y), 0.95);
    expect(region).toMatchObject({ x: 3.5, y: 3.5 });
    expect(region?.xVariance).toBeCloseTo(3.5 / 6, 12);
    expect(region?.covariance).toBeCloseTo(2.9 / 6, 12);
    // F(0.95; 2, 4) = 6.94427
    expect(region?.radiusSquared).toBeCloseTo(2.5 * 6.94427, 4);
  });

  it('uses the linear part of a ratio', () => {
    const region = meanRegion(meanSeries([5, 6, 9]), ratioSeries([1, 2, 4], [10, 10, 10], 1000), 0.95);
    expect(region?.y).toBeCloseTo(233.333, 3);
    expect(region?.yVariance).toBeCloseTo((100 ** 2 + 200 ** 2 + 400 ** 2 - 700 ** 2 / 3) / 2 / 3, 6);
  });
});
