import { type NiceAxis, niceAxis } from '../charts/nice-axis.js';
import type { Size } from '../charts/use-size.js';
import type { ImportReport } from '../simulation/door.js';

type Reproduction = NonNullable<ImportReport['reproduction']>;

/** A weekday of the picture. */
export interface FitDay {
  /** 0 = Monday. */
  readonly weekday: number;
  readonly x: number;
  readonly width: number;
  /** Bars of the file, one an hour. */
  readonly bars: readonly { readonly hour: number; readonly x: number; readonly width: number; readonly y: number; readonly height: number }[];
  /** The line of the simulated seasons, as a path; empty where the file has no whole day. */
  readonly line: string;
}

export interface FitLayout {
  readonly days: readonly FitDay[];
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly decimals: number;
  /** Where hours of nought visitors stand. */
  readonly floor: number;
}

const LEFT = 44;
const TOP = 26;
const BOTTOM = 24;
const GAP = 12;

/** Seven days side by side on one scale from zero: the mean week of the file as bars, that of the simulated seasons as a line. */
export function fitLayout({ week, hourly }: Pick<Reproduction, 'week' | 'hourly'>, { width, height }: Size): FitLayout | null {
  const highest = Math.max(0, ...week.file.flat(), ...week.simulated.flat());
  if (width <= LEFT || highest === 0) return null;
  const axis: NiceAxis = niceAxis(0, highest, (height - TOP - BOTTOM) / 40, 0.06, 0);
  const floor = height - BOTTOM;
  const toY = (value: number) => floor - ((floor - TOP) * value) / axis.domain[1];
  const dayWidth = (width - LEFT) / 7;
  const days = week.file.map((file, weekday): FitDay => {
    const x = LEFT + weekday * dayWidth + GAP / 2;
    const inside = dayWidth - GAP;
    const step = inside / Math.max(1, hourly.hours.length);
    const simulated = week.simulated[weekday] ?? [];
    return {
      weekday,
      x,
      width: inside,
      bars: file.map((value, i) => ({ hour: hourly.hours[i] ?? 0, x: x + i * step, width: Math.max(1, step - 1), y: toY(value), height: floor - toY(value) })),
      line: simulated.map((value, i) => `${i === 0 ? 'M' : 'L'}${round(x + (i + 0.5) * step)},${round(toY(value))}`).join(''),
    };
  });
  return { days, ticks: axis.ticks.map((value) => ({ y: toY(value), value })), decimals: axis.decimals, floor };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
