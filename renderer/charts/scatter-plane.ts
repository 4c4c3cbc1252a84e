import type { Rect } from './geometry.js';
import type { NiceAxis } from './nice-axis.js';
import type { ScatterAxes } from './scatter-model.js';

/** Where the plot lies in its drawing, and where on it a value stands (pixels). */
export interface ScatterPlane {
  readonly plot: Rect;
  readonly axes: ScatterAxes;
  readonly toX: (sales: number) => number;
  readonly toY: (rate: number) => number;
}

/** Room around the plot at scale 1: the title of the upright axis above, the numbers and the title of the other below. */
const TOP = 34;
const RIGHT = 12;
const BOTTOM = 50;

/** @param size of the whole drawing (pixels) @param scale of type: 1, 1.25, 1.5 */
export function scatterPlane(axes: ScatterAxes, size: { readonly width: number; readonly height: number }, scale: number): ScatterPlane {
  const left = (22 + 9 * (axes.rate.decimals + 1)) * scale;
  const plot = {
    x: left,
    y: TOP * scale,
    width: Math.max(1, size.width - left - RIGHT * scale),
    height: Math.max(1, size.height - (TOP + BOTTOM) * scale),
  };
  return {
    plot,
    axes,
    toX: (sales) => plot.x + plot.width * share(sales, axes.sales),
    toY: (rate) => plot.y + plot.height * (1 - share(rate, axes.rate)),
  };
}

function share(value: number, { domain: [from, to] }: NiceAxis): number {
  return (value - from) / (to - from);
}
