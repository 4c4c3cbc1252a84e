import { type NiceAxis, niceAxis } from '../../charts/nice-axis.js';
import { estimateText } from '../../charts/text-size.js';
import type { LinePoint } from './ghost-lines.js';

export interface LineFrame {
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
  readonly decimals: number;
  /** Plot area in pixels. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LineFrameInput {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  /** Last minute of the axis. */
  readonly end: number;
  readonly lines: readonly (readonly LinePoint[])[];
  /** A line the axis must show; such as zero. */
  readonly include?: number;
  /** The number of a tick as a text; the axis makes room for it. */
  readonly tickText?: (value: number, decimals: number) => string;
  /** What stands at the ends of the lines; as much room as the longest needs, within `LABELS`. */
  readonly labels?: readonly string[];
}

/** Least and most room for the labels at the ends of lines (design px): a long name is cut rather than the chart. */
export const LABELS = { least: 96, most: 128 } as const;
/** Least room for the numbers of the axis (design px). */
const TICKS = 54;
const TYPE = 12;
/** Least distance of two numbers of the axis (design px). */
const TICK_PITCH = 13;

/** Figures and small letters are narrower than the estimate, which fits every face (design px). */
const figureWidth = (text: string) => estimateText(text, TYPE, false) * 0.92;

/** Scales of a small chart of lines over the season. */
export function lineFrame({ width, height, unit, end, lines, include, tickText, labels = [] }: LineFrameInput): LineFrame {
  const values = lines.flatMap((points) => points.map(({ value }) => value));
  if (include !== undefined) values.push(include);
  const top = 8 * unit;
  const bottom = height - 20 * unit;
  const axis = axisOf(values, (bottom - top) / unit, include === undefined ? 0 : undefined);
  const numbers = tickText === undefined ? [] : axis.ticks.map((tick) => figureWidth(tickText(tick, axis.decimals)));
  const left = Math.max(TICKS, ...numbers.map((wide) => wide + 8)) * unit;
  const ends = Math.max(LABELS.least, ...labels.map((label) => figureWidth(label) * 1.06 + 9));
  const right = Math.max(left + 10, width - Math.min(LABELS.most, ends) * unit);
  const [low, high] = axis.domain;
  return {
    x: (time) => left + (Math.min(time, end) / Math.max(1, end)) * (right - left),
    y: (value) => bottom - ((value - low) / (high - low)) * (bottom - top),
    ticks: axis.ticks,
    decimals: axis.decimals,
    left,
    right,
    top,
    bottom,
  };
}

/** As many numbers as stand apart on a plot of this height (design px). */
function axisOf(values: readonly number[], height: number, floor: number | undefined): NiceAxis {
  if (values.length === 0) return niceAxis(0, 1, 2);
  const withTicks = (wanted: number) => niceAxis(Math.min(...values), Math.max(...values), wanted, 0.12, floor);
  const axis = withTicks(3);
  const pitch = (axis.step / (axis.domain[1] - axis.domain[0])) * height;
  return pitch < TICK_PITCH ? withTicks(2) : axis;
}

/** SVG path of a line. */
export function linePath(points: readonly LinePoint[], { x, y }: LineFrame): string {
  return points.map(({ time, value }, i) => `${i === 0 ? 'M' : 'L'}${x(time).toFixed(1)},${y(value).toFixed(1)}`).join('');
}

export interface EndLabel {
  readonly key: string;
  readonly y: number;
}

/** Labels at the height of their values. */
export const placed = (ends: readonly { readonly key: string; readonly value: number }[], { y }: LineFrame): EndLabel[] =>
  ends.map(({ key, value }) => ({ key, y: y(value) }));

/** Moves labels apart, in the order of their places, so that none lies on another. */
export function spreadLabels(labels: readonly EndLabel[], apart: number, top: number, bottom: number): Map<string, number> {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  const places = sorted.map(({ y }) => y);
  for (let i = 1; i < places.length; i++) places[i] = Math.max(places[i], places[i - 1] + apart);
  const over = (places.at(-1) ?? 0) - bottom;
  if (over > 0) for (let i = places.length - 1; i >= 0; i--) places[i] = Math.min(places[i], bottom - apart * (places.length - 1 - i));
  return new Map(sorted.map(({ key }, i) => [key, Math.max(top, places[i])]));
}
