import { contains, crosses, distance, grown, nearestPoint, overlaps, type Point, type Rect, rectAround } from './geometry.js';

/** Something to be named on the chart: a mark with the region around it, and the size its label will take. */
export interface LabelRequest {
  readonly id: string;
  readonly anchor: Point;
  /** Half-width and half-height of what the label has to stay clear of at its own anchor (mark and ellipse). */
  readonly clearX: number;
  readonly clearY: number;
  readonly width: number;
  readonly height: number;
  /** Sides to try first, in order; all others follow. */
  readonly prefer?: readonly Side[];
  /** The label belongs to a barrier itself, so it may stand across it. */
  readonly mayCross?: boolean;
}

export type Side = 'right' | 'left' | 'above' | 'below' | 'above-right' | 'above-left' | 'below-right' | 'below-left';

export interface PlacedLabel {
  readonly id: string;
  readonly rect: Rect;
  /** Where a thin line from the mark to the label ends; only for labels that stand away from their mark. */
  readonly leader?: Point;
}

export interface LabelSpace {
  readonly plot: Rect;
  /** Marks, arrow legs and notes no label may cover. */
  readonly obstacles: readonly Rect[];
  /** Arrow legs a label should not be parted from its mark by, if there is another place beside the mark. */
  readonly barriers?: readonly Rect[];
}

const SIDES: readonly Side[] = ['right', 'left', 'above', 'below', 'above-right', 'below-right', 'above-left', 'below-left'];
/** Pixels between a label and what it names; the last rings are for crowded places. */
const GAPS = [5, 12, 22, 36];
/** From this distance a label needs a line to its mark. */
const LEADER_FROM = 18;
const GRID_X = 6;
const ROW = 10;

/**
 * Places labels one after the other, the first request first: beside its mark if there is room, else at the nearest free place
 * of the plot with a leader line. No label overlaps another, an obstacle, or the edge of the plot.
 * A label for which the plot has no room at all is left out of the answer (the caller names it elsewhere).
 */
export function placeLabels(requests: readonly LabelRequest[], space: LabelSpace): readonly PlacedLabel[] {
  const taken: Rect[] = [...space.obstacles];
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const barriers = request.mayCross ? [] : (space.barriers ?? []);
    const rect = besideMark(request, space.plot, taken, barriers) ?? besideMark(request, space.plot, taken, []) ?? nearestFree(request, space.plot, taken);
    if (!rect) continue;
    const label = withLeader(request, rect);
    taken.push(grown(rect, 1), ...(label.leader ? alongLine(request.anchor, label.leader) : []));
    placed.push(label);
  }
  return placed;
}

function besideMark(request: LabelRequest, plot: Rect, taken: readonly Rect[], barriers: readonly Rect[]): Rect | undefined {
  const sides = [...(request.prefer ?? []), ...SIDES.filter((s) => !request.prefer?.includes(s))];
  for (const gap of GAPS) {
    for (const side of sides) {
      const rect = rectAt(request, side, gap);
      if (isFree(rect, plot, taken) && !barriers.some((b) => crosses(request.anchor, nearestPoint(rect, request.anchor), b))) return rect;
    }
  }
  return undefined;
}

/** Looks at all places in rows as high as the label, so that labels that had to move away pack closely. */
function nearestFree(request: LabelRequest, plot: Rect, taken: readonly Rect[]): Rect | undefined {
  const row = Math.min(request.height, ROW) + 2;
  let best: Rect | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let y = plot.y; y + request.height <= plot.y + plot.height; y += row) {
    for (let x = plot.x; x + request.width <= plot.x + plot.width; x += GRID_X) {
      const rect = { x, y, width: request.width, height: request.height };
      const away = distance(nearestPoint(rect, request.anchor), request.anchor);
      if (away < bestDistance && isFree(rect, plot, taken)) {
        best = rect;
        bestDistance = away;
      }
    }
  }
  return best;
}

function isFree(rect: Rect, plot: Rect, taken: readonly Rect[]): boolean {
  return contains(plot, rect) && !taken.some((other) => overlaps(rect, other));
}

/** Small boxes along a leader, so that later labels do not cover it. */
function alongLine(from: Point, to: Point): Rect[] {
  const steps = Math.ceil(distance(from, to) / 4);
  return Array.from({ length: steps }, (_, i) => {
    const share = i / steps;
    return rectAround({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }, 1, 1);
  });
}

function withLeader(request: LabelRequest, rect: Rect): PlacedLabel {
  const end = nearestPoint(rect, request.anchor);
  const clear = Math.max(request.clearX, request.clearY);
  return distance(end, request.anchor) - clear > LEADER_FROM ? { id: request.id, rect, leader: end } : { id: request.id, rect };
}

function rectAt(request: LabelRequest, side: Side, gap: number): Rect {
  const { anchor, clearX, clearY, width, height } = request;
  const dx = side.endsWith('right') ? 1 : side.endsWith('left') ? -1 : 0;
  const dy = side.startsWith('above') ? -1 : side.startsWith('below') ? 1 : 0;
  // On a diagonal the corner of the label meets the corner of the ellipse, which leaves the box: come 30 % closer.
  const closer = dx !== 0 && dy !== 0 ? 0.7 : 1;
  const x = anchor.x + dx * (clearX * closer + gap);
  const y = anchor.y + dy * (clearY * closer + gap);
  return {
    x: dx > 0 ? x : dx < 0 ? x - width : x - width / 2,
    y: dy > 0 ? y : dy < 0 ? y - height : y - height / 2,
    width,
    height,
  };
}
