const surfaces = new WeakMap<HTMLCanvasElement, OffscreenCanvas>();

/** What is drawn on either: on screen a surface of its own, elsewhere a canvas. */
export type DrawingContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * The surface behind a canvas of the page. What is drawn on it goes to the screen past the page: neither is the page painted and put into tiles anew for a
 * frame of it, nor does the surface wait for the page. Handed over once; the canvas itself has no context any more.
 */
export function surfaceOf(canvas: HTMLCanvasElement): OffscreenCanvas {
  const there = surfaces.get(canvas);
  if (there !== undefined) return there;
  const made = canvas.transferControlToOffscreen();
  surfaces.set(canvas, made);
  return made;
}
