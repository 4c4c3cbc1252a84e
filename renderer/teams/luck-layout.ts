import { type NiceAxis, niceAxis } from '../charts/nice-axis.js';

/** One way of running the other seasons, in one indicator. */
export interface LuckLane {
  readonly name: string;
  /** Change against nobody moved in each other season, in the unit shown; null where there is none. */
  readonly seasons: readonly (number | null)[];
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** In the season that was played. */
  readonly played: number | null;
  /** Place in the order of colours. */
  readonly mark: number;
  readonly isGhost: boolean;
}

export interface LaidLane {
  readonly lane: LuckLane;
  /** Pixels from the top of the panel to the line the dots stand on. */
  readonly base: number;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly played: number | null;
}

export interface LuckLayout {
  readonly axis: NiceAxis;
  readonly left: number;
  readonly right: number;
  /** Where nothing changes; null where it is off the axis. */
  readonly zero: number | null;
  readonly lanes: readonly LaidLane[];
  /** Pixels from the top of the panel to its axis, and its whole height. */
  readonly axisAt: number;
  readonly height: number;
  readonly toX: (value: number) => number;
}

export interface LuckLayoutInput {
  readonly lanes: readonly LuckLane[];
  readonly width: number;
  readonly scale: number;
  /** Pixels for the names of the lanes. */
  readonly names: number;
}

const HEAD = 24;
const LANE = 46;
const AXIS = 22;
const DOT = 5.2;
const PAD = 14;

/** One indicator: lanes below one another on one axis, a dot for each season, dots of nearly one value on top of one another. Pure. */
export function layoutLuck({ lanes, width, scale, names }: LuckLayoutInput): LuckLayout {
  const values = [0, ...lanes.flatMap(({ seasons, low, high, played }) => [...seasons, low, high, played].filter((value) => value !== null))];
  const left = names;
  const right = width - PAD * scale;
  const axis = niceAxis(Math.min(...values), Math.max(...values), Math.max(2, Math.round((right - left) / (110 * scale))), 0.04);
  const [from, to] = axis.domain;
  const toX = (value: number) => left + ((value - from) / (to - from)) * (right - left);
  const at = (value: number | null) => (value === null ? null : toX(value));
  const laid = lanes.map((lane, i): LaidLane => {
    const base = (HEAD + (i + 1) * LANE) * scale - 12 * scale;
    return { lane, base, dots: stack(lane.seasons, toX, base, scale), mean: at(lane.mean), low: at(lane.low), high: at(lane.high), played: at(lane.played) };
  });
  const axisAt = (HEAD + lanes.length * LANE) * scale;
  return { axis, left, right, zero: from <= 0 && to >= 0 ? toX(0) : null, lanes: laid, axisAt, height: axisAt + AXIS * scale, toX };
}

/** Each dot as low as it can lie without touching one already there; where the pile would be too high they lie closer. */
function stack(seasons: readonly (number | null)[], toX: (value: number) => number, base: number, scale: number): { x: number; y: number }[] {
  const step = DOT * scale;
  const columns = new Map<number, number>();
  const places = seasons
    .filter((value) => value !== null)
    .map((value) => Math.round(toX(value) / step))
    .sort((a, b) => a - b)
    .map((column) => {
      const level = columns.get(column) ?? 0;
      columns.set(column, level + 1);
      return { column, level };
    });
  const most = Math.max(1, ...columns.values());
  const rise = Math.min(step, ((LANE - 18) * scale) / most);
  return places.map(({ column, level }) => ({ x: column * step, y: base - (level + 0.5) * rise }));
}
