/** Covariance of two means and the squared radius of their joint region; see MeanRegion in sim/experiment. */
export interface RegionShape {
  readonly salesVariance: number;
  readonly covariance: number;
  readonly complaintRateVariance: number;
  readonly radiusSquared: number;
}

/** An ellipse about the origin, ready for SVG. */
export interface PixelEllipse {
  readonly rx: number;
  readonly ry: number;
  /** Degrees, clockwise on the screen. */
  readonly angle: number;
}

/**
 * The joint region in pixels. A linear map with factors kx, ky (pixels per unit; ky is negative because y runs down)
 * turns the covariance matrix V into K V K; the semi-axes are sqrt(radiusSquared * eigenvalue).
 */
export function regionEllipse(shape: RegionShape, pixelsPerSales: number, pixelsPerRate: number): PixelEllipse {
  const a = shape.salesVariance * pixelsPerSales ** 2;
  const b = shape.covariance * pixelsPerSales * pixelsPerRate;
  const c = shape.complaintRateVariance * pixelsPerRate ** 2;
  const middle = (a + c) / 2;
  const spread = Math.hypot((a - c) / 2, b);
  return {
    rx: Math.sqrt(shape.radiusSquared * Math.max(0, middle + spread)),
    ry: Math.sqrt(shape.radiusSquared * Math.max(0, middle - spread)),
    angle: (0.5 * Math.atan2(2 * b, a - c) * 180) / Math.PI,
  };
}

/** Half-width and half-height of the box around a turned ellipse. */
export function ellipseExtent(ellipse: PixelEllipse): { readonly x: number; readonly y: number } {
  const angle = (ellipse.angle * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return { x: Math.hypot(ellipse.rx * cos, ellipse.ry * sin), y: Math.hypot(ellipse.rx * sin, ellipse.ry * cos) };
}
