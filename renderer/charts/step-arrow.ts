import type { Point, Rect } from './geometry.js';

/** The step from baseline to best: first along sales, then along complaints. Legs shorter than a mark are left out. */
export interface StepArrow {
  /** Start, corner, end; the end stops short of the mark so that the head touches it. */
  readonly points: readonly Point[];
  readonly salesLeg?: Leg;
  readonly rateLeg?: Leg;
}

export interface Leg {
  readonly from: Point;
  readonly to: Point;
}

const HEAD_GAP = 3;

/**
 * `clearFrom` and `clearTo`: how far the line stays away from the two centres (half-extents of mark or ellipse), x and y.
 * Undefined when the two marks lie on top of each other.
 */
export function stepArrow(from: Point, to: Point, clearFrom: Point, clearTo: Point): StepArrow | undefined {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const hasSales = Math.abs(dx) > clearFrom.x + clearTo.x;
  const hasRate = Math.abs(dy) > clearFrom.y + clearTo.y;
  if (!hasSales && !hasRate) return undefined;
  if (!hasRate)
    return straight({ x: from.x + Math.sign(dx) * clearFrom.x, y: from.y }, { x: to.x - Math.sign(dx) * (clearTo.x + HEAD_GAP), y: from.y }, 'sales');
  if (!hasSales) return straight({ x: to.x, y: from.y + Math.sign(dy) * clearFrom.y }, { x: to.x, y: to.y - Math.sign(dy) * (clearTo.y + HEAD_GAP) }, 'rate');
  const start = { x: from.x + Math.sign(dx) * clearFrom.x, y: from.y };
  const corner = { x: to.x, y: from.y };
  const end = { x: to.x, y: to.y - Math.sign(dy) * (clearTo.y + HEAD_GAP) };
  return { points: [start, corner, end], salesLeg: { from: start, to: corner }, rateLeg: { from: corner, to: end } };
}

function straight(from: Point, to: Point, leg: 'sales' | 'rate'): StepArrow {
  return leg === 'sales' ? { points: [from, to], salesLeg: { from, to } } : { points: [from, to], rateLeg: { from, to } };
}

/** The thin box a leg takes, so that labels keep off it. */
export function legRect(leg: Leg, halfWidth = 3): Rect {
  return {
    x: Math.min(leg.from.x, leg.to.x) - halfWidth,
    y: Math.min(leg.from.y, leg.to.y) - halfWidth,
    width: Math.abs(leg.to.x - leg.from.x) + 2 * halfWidth,
    height: Math.abs(leg.to.y - leg.from.y) + 2 * halfWidth,
  };
}

/** An arrow head of `size` pixels at the end of the last segment, as an SVG path. */
export function arrowHead(points: readonly Point[], size: number): string {
  const tip = points[points.length - 1];
  const before = points[points.length - 2];
  if (!tip || !before) return '';
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const ux = (tip.x - before.x) / length;
  const uy = (tip.y - before.y) / length;
  const base = { x: tip.x - ux * size, y: tip.y - uy * size };
  const half = size * 0.5;
  return `M${tip.x},${tip.y}L${base.x - uy * half},${base.y + ux * half}L${base.x + uy * half},${base.y - ux * half}Z`;
}
