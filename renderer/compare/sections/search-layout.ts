import type { Point, Rect } from '../../charts/geometry.js';
import { niceAxis } from '../../charts/nice-axis.js';
import { thinPoints } from '../../charts/thin-points.js';
import type { Size } from '../../charts/use-size.js';
import type { SearchPoint } from '../../simulation/door.js';

/** What each lever is set to, by its id. */
export type Settings = Readonly<Record<string, number | string | boolean>>;

export interface FrontTick {
  readonly at: number;
  readonly value: number;
  readonly decimals: number;
}

export interface FrontLayout {
  readonly plot: Rect;
  readonly xTicks: readonly FrontTick[];
  readonly yTicks: readonly FrontTick[];
  /** Plans off the front, no more than an eye can use. */
  readonly plans: readonly Point[];
  /** On the front, with what their levers are set to; those that were found are among them. */
  readonly best: readonly (Point & { readonly settings: Settings })[];
  readonly shipped: readonly (Point & { readonly id: string })[];
  /** Of the plans asked for, where each stands, with its number from 1; those that were not played are left out. */
  readonly found: readonly (Point & { readonly number: number })[];
}

const LEFT = 52;
const TOP = 26;
const RIGHT = 14;
const BOTTOM = 46;
const MOST_PLANS = 400;

/** Where the points of a search stand: the first objective to the right, the second upwards, each in the unit it is shown in. @param factors of the units */
export function frontLayout(
  points: readonly SearchPoint[],
  { width, height }: Size,
  factors: readonly [number, number],
  wanted: readonly Settings[] = [],
): FrontLayout | null {
  const known = points.flatMap(({ objectives: [x, y], strategy, front, settings }) =>
    x == null || y == null ? [] : [{ x: x * factors[0], y: y * factors[1], strategy, front, settings: settings ?? {} }],
  );
  if (known.length === 0) return null;
  const plot = { x: LEFT, y: TOP, width: Math.max(1, width - LEFT - RIGHT), height: Math.max(1, height - TOP - BOTTOM) };
  const axisOf = (values: readonly number[], ticks: number) => niceAxis(Math.min(...values), Math.max(...values), ticks);
  const xAxis = axisOf(
    known.map(({ x }) => x),
    plot.width / 90,
  );
  const yAxis = axisOf(
    known.map(({ y }) => y),
    plot.height / 50,
  );
  const toX = (value: number) => plot.x + (plot.width * (value - xAxis.domain[0])) / (xAxis.domain[1] - xAxis.domain[0]);
  const toY = (value: number) => plot.y + plot.height * (1 - (value - yAxis.domain[0]) / (yAxis.domain[1] - yAxis.domain[0]));
  const placed = known.map((point) => ({ ...point, x: toX(point.x), y: toY(point.y) }));
  const plans = placed.filter(({ strategy }) => strategy === null);
  return {
    plot,
    xTicks: xAxis.ticks.map((value) => ({ at: toX(value), value, decimals: xAxis.decimals })),
    yTicks: yAxis.ticks.map((value) => ({ at: toY(value), value, decimals: yAxis.decimals })),
    plans: thinPoints(
      plans.filter(({ front }) => !front),
      MOST_PLANS,
      3,
    ),
    best: thinPoints(
      plans.filter(({ front }) => front),
      MOST_PLANS,
      1,
    ),
    found: wanted.flatMap((settings, i) => {
      const at = plans.find((plan) => JSON.stringify(plan.settings) === JSON.stringify(settings));
      return at ? [{ x: at.x, y: at.y, number: i + 1 }] : [];
    }),
    shipped: placed.flatMap(({ strategy, x, y }) => (strategy === null ? [] : [{ id: strategy, x, y }])),
  };
}
