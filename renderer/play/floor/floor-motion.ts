import type { Point } from './floor-layout.js';

/** How figures get from where they are drawn to where they are: they walk, appear elsewhere while they fade there, or jump. */
export type MotionKind = 'walk' | 'fade' | 'jump';

/** Time in which a walk covers 63 % of the way (ms). */
const WALK_MS = 140;
/** Time of fading in and out (ms). */
const FADE_MS = 200;
/** Closer than this (pixels) is there. */
const THERE = 0.3;

export interface Figure extends Point {
  /** 0 to 1. */
  alpha: number;
  toX: number;
  toY: number;
  /** Whether the figure is on its way out: it is forgotten when it has faded. */
  leaving: boolean;
}

type MovingFigure = { -readonly [K in keyof Figure]: Figure[K] };

/** Where the figures of one kind are drawn, from frame to frame. */
export class FloorMotion<K extends number | string> {
  private readonly figures = new Map<K, MovingFigure>();

  /** The figures of a new scene: those known go to their places, new ones come from `door`, the others leave. */
  aim(places: readonly (Point & { readonly key: K })[], door: Point, kind: MotionKind): void {
    const here = new Set<K>();
    for (const { key, x, y } of places) {
      here.add(key);
      const known = this.figures.get(key);
      if (known === undefined) this.figures.set(key, this.newcomer(x, y, door, kind));
      else this.send(known, x, y, kind);
    }
    for (const [key, figure] of this.figures) {
      if (here.has(key)) continue;
      if (kind === 'jump') this.figures.delete(key);
      else figure.leaving = true;
    }
  }

  private newcomer(x: number, y: number, door: Point, kind: MotionKind): MovingFigure {
    if (kind === 'walk') return { x: door.x, y: door.y, toX: x, toY: y, alpha: 0, leaving: false };
    return { x, y, toX: x, toY: y, alpha: kind === 'jump' ? 1 : 0, leaving: false };
  }

  private send(figure: MovingFigure, x: number, y: number, kind: MotionKind): void {
    figure.leaving = false;
    figure.toX = x;
    figure.toY = y;
    const moved = Math.abs(figure.x - x) + Math.abs(figure.y - y) > THERE;
    if (kind === 'walk' || !moved) return;
    // Small steps (forward in a line) are seen as such even when people fade.
    if (kind === 'fade' && Math.hypot(figure.x - x, figure.y - y) > 40) figure.alpha = 0.15;
    figure.x = x;
    figure.y = y;
    if (kind === 'jump') figure.alpha = 1;
  }

  /** Lets `ms` pass. Returns whether anything still moves. */
  advance(ms: number): boolean {
    const near = 1 - Math.exp(-ms / WALK_MS);
    const fade = ms / FADE_MS;
    let moving = false;
    for (const [key, figure] of this.figures) {
      figure.x += (figure.toX - figure.x) * near;
      figure.y += (figure.toY - figure.y) * near;
      figure.alpha = figure.leaving ? figure.alpha - fade : Math.min(1, figure.alpha + fade);
      if (figure.alpha <= 0) this.figures.delete(key);
      moving ||= figure.leaving || figure.alpha < 1 || Math.abs(figure.toX - figure.x) + Math.abs(figure.toY - figure.y) > THERE;
    }
    return moving;
  }

  get(key: K): Readonly<Figure> | undefined {
    return this.figures.get(key);
  }

  entries(): IterableIterator<[K, Readonly<Figure>]> {
    return this.figures.entries();
  }

  /** Forgets everyone: another store, another moment. */
  clear(): void {
    this.figures.clear();
  }

  get size(): number {
    return this.figures.size;
  }
}
