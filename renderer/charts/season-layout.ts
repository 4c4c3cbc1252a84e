import type { Rect } from './geometry.js';
import { type NiceAxis, niceAxis } from './nice-axis.js';

/** A value with its interval; null ends where there is none. */
export interface SeasonValue {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** One stretch of the season; days are counted from 1. */
export interface SeasonSpan {
  readonly fromDay: number;
  readonly toDay: number;
}

export interface SeasonLayoutInput {
  readonly width: number;
  readonly height: number;
  /** Size of type: 1, 1.25, 1.5. */
  readonly scale: number;
  /** Trading days of the season. */
  readonly days: number;
  readonly spans: readonly SeasonSpan[];
  /** A row for each line, a value for each span. */
  readonly lines: readonly (readonly SeasonValue[])[];
  /** Differences are drawn about zero, which then lies on the axis. */
  readonly zero: boolean;
}

export interface SeasonLayout {
  readonly plot: Rect;
  readonly axis: NiceAxis;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  /** Where a span stands: the middle of its days. */
  readonly centres: readonly number[];
  readonly paths: readonly { readonly line: string; readonly band: string }[];
  /** Heights of the labels at the ends of the lines, moved apart where they would touch. */
  readonly labels: readonly number[];
}

/** Pixels at scale 1: the axis numbers, the labels at the right, the days below. */
const LEFT = 46;
const RIGHT = 140;
const TOP = 44;
const BOTTOM = 40;
/** Names of lines take two lines of type at most. */
const LABEL_GAP = 32;
export const LABEL_ROOM = 128;

/** Lines over the days of a season: time to the right in days, so that a short last week is narrow. */
export function seasonLayout({ width, height, scale, days, spans, lines, zero }: SeasonLayoutInput): SeasonLayout {
  const right = zero ? 12 : RIGHT;
  const plot = { x: LEFT * scale, y: TOP * scale, width: width - (LEFT + right) * scale, height: height - (TOP + BOTTOM) * scale };
  const ends = lines.flatMap((values) => values.flatMap(({ mean, low, high }) => [mean, low, high])).flatMap((v) => v ?? []);
  if (zero) ends.push(0);
  const axis = niceAxis(Math.min(...ends), Math.max(...ends), Math.max(3, plot.height / (52 * scale)), 0.06);
  const [from, to] = axis.domain;
  const x = (day: number) => plot.x + (plot.width * (day - 1)) / days;
  const y = (value: number) => plot.y + plot.height * (1 - (value - from) / (to - from));
  const centres = spans.map(({ fromDay, toDay }) => x((fromDay + toDay + 1) / 2));
  const paths = lines.map((values) => ({ line: linePath(values, centres, y), band: bandPath(values, centres, y) }));
  return { plot, axis, x, y, centres, paths, labels: labelHeights(lines, y, LABEL_GAP * scale) };
}

function linePath(values: readonly SeasonValue[], centres: readonly number[], y: (value: number) => number): string {
  let pen = 'M';
  return values
    .map(({ mean }, i) => {
      if (mean === null) {
        pen = 'M';
        return '';
      }
      const step = `${pen}${round(centres[i] ?? 0)},${round(y(mean))}`;
      pen = 'L';
      return step;
    })
    .join('');
}

/** The interval as an area; stretches without one are left out. */
function bandPath(values: readonly SeasonValue[], centres: readonly number[], y: (value: number) => number): string {
  const known = values.flatMap(({ low, high }, i) =>
    low === null || high === null ? [] : [{ at: round(centres[i] ?? 0), low: round(y(low)), high: round(y(high)) }],
  );
  if (known.length < 2) return '';
  const there = known.map(({ at, high }) => `${at},${high}`);
  const back = [...known].reverse().map(({ at, low }) => `${at},${low}`);
  return `M${[...there, ...back].join('L')}Z`;
}

function labelHeights(lines: readonly (readonly SeasonValue[])[], y: (value: number) => number, gap: number): number[] {
  const wanted = lines.map((values, i) => ({ i, at: y(values.findLast(({ mean }) => mean !== null)?.mean ?? 0) })).sort((a, b) => a.at - b.at);
  for (let k = 1; k < wanted.length; k++) {
    const [before, here] = [wanted[k - 1], wanted[k]];
    if (before && here && here.at - before.at < gap) here.at = before.at + gap;
  }
  return wanted.sort((a, b) => a.i - b.i).map(({ at }) => at);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Which span is nearest to a place on the chart; -1 without spans. */
export function nearestSpan(centres: readonly number[], at: number): number {
  return centres.reduce((best, centre, i) => (best < 0 || Math.abs(centre - at) < Math.abs((centres[best] ?? 0) - at) ? i : best), -1);
}
