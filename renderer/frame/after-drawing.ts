/** Milliseconds after which it is taken as drawn: a window that is hidden draws nothing. */
const LATEST_MS = 2000;

/** Resolves when the window has drawn what it has to draw, and has nothing else to do. */
export function afterDrawing(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LATEST_MS);
    const idle = () => {
      clearTimeout(timer);
      requestIdleCallback(() => resolve(), { timeout: LATEST_MS });
    };
    // The second frame: by then what the first one drew is on the screen.
    requestAnimationFrame(() => requestAnimationFrame(idle));
  });
}
