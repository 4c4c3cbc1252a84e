import { expect, it } from 'vitest';
import { scatterPlane } from './scatter-plane.js';

const AXES = {
  sales: { domain: [2, 6], ticks: [2, 4, 6], step: 2, decimals: 0 },
  rate: { domain: [0, 20], ticks: [0, 10, 20], step: 10, decimals: 0 },
} as const;

it('puts the ends of the axes at the ends of the plot, better at the lower right', () => {
  const { plot, toX, toY } = scatterPlane(AXES, { width: 500, height: 384 }, 1);
  expect([toX(2), toX(4), toX(6)]).toEqual([plot.x, plot.x + plot.width / 2, plot.x + plot.width]);
  expect([toY(0), toY(20)]).toEqual([plot.y + plot.height, plot.y]);
  expect(plot.height).toBe(300);
});

it('leaves more room around for larger type, and always a plot', () => {
  const projector = scatterPlane(AXES, { width: 500, height: 384 }, 1.5).plot;
  expect(projector.y).toBe(51);
  expect(projector.height).toBe(258);
  expect(scatterPlane(AXES, { width: 10, height: 10 }, 1.5).plot).toMatchObject({ width: 1, height: 1 });
});
