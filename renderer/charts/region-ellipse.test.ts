import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ellipseExtent, regionEllipse } from './region-ellipse.js';

describe('regionEllipse', () => {
  it('is the circle of radius sqrt(r2) for unit variances and equal scales', () => {
    const e = regionEllipse({ salesVariance: 1, covariance: 0, complaintRateVariance: 1, radiusSquared: 9 }, 2, -2);
    expect(e.rx).toBeCloseTo(6, 10);
    expect(e.ry).toBeCloseTo(6, 10);
  });

  it('leans up to the right on the screen for a positive covariance', () => {
    const e = regionEllipse({ salesVariance: 1, covariance: 0.5, complaintRateVariance: 1, radiusSquared: 1 }, 1, -1);
    expect(e.angle).toBeCloseTo(-45, 10);
    expect(e.rx).toBeCloseTo(Math.sqrt(1.5), 10);
    expect(e.ry).toBeCloseTo(Math.sqrt(0.5), 10);
  });

  it('collapses to nothing when nothing varies', () => {
    const e = regionEllipse({ salesVariance: 0, covariance: 0, complaintRateVariance: 0, radiusSquared: 7 }, 3, -4);
    expect(e).toMatchObject({ rx: 0, ry: 0 });
  });

  it('has a box of sqrt(r2 * variance) * scale on both axes, whatever the covariance', () => {
    const number = fc.double({ min: 0.01, max: 50, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.double({ min: -0.99, max: 0.99, noNaN: true }), number, (vx, vy, rho, r2) => {
        const covariance = rho * Math.sqrt(vx * vy);
        const extent = ellipseExtent(regionEllipse({ salesVariance: vx, covariance, complaintRateVariance: vy, radiusSquared: r2 }, 3, -5));
        expect(extent.x).toBeCloseTo(3 * Math.sqrt(r2 * vx), 5);
        expect(extent.y).toBeCloseTo(5 * Math.sqrt(r2 * vy), 5);
      }),
    );
  });
});
