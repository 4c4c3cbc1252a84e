import type { Point } from './geometry.js';

/**
 * The points worth drawing: the four extremes always, then the first ones in order (replications are exchangeable, so the
 * first n are a fair sample and the picture keeps still when seasons are added), at most one in each cell of `cell` pixels.
 * Keeps the order of its input.
 */
export function thinPoints<P extends Point>(points: readonly P[], limit: number, cell = 2): readonly P[] {
  if (points.length === 0) return [];
  const kept = new Set<P>(extremes(points));
  const cells = new Set([...kept].map((p) => cellOf(p, cell)));
  for (const point of points) {
    if (kept.size >= limit) break;
    const key = cellOf(point, cell);
    if (cells.has(key)) continue;
    cells.add(key);
    kept.add(point);
  }
  return points.filter((p) => kept.has(p));
}

function extremes<P extends Point>(points: readonly P[]): P[] {
  const pick = (better: (a: P, b: P) => boolean) => points.reduce((best, p) => (better(p, best) ? p : best));
  return [pick((a, b) => a.x < b.x), pick((a, b) => a.x > b.x), pick((a, b) => a.y < b.y), pick((a, b) => a.y > b.y)];
}

function cellOf(point: Point, cell: number): string {
  return `${Math.floor(point.x / cell)},${Math.floor(point.y / cell)}`;
}
