import { startTransition, useEffect, useState } from 'react';

/** Milliseconds after which it is taken as drawn: a window that is hidden draws nothing. */
const LATEST_MS = 500;

/**
 * False until what stands there without it is on the screen; what is mounted then has frames of its own. Parts of a page that are deferred together are
 * styled, laid out and painted in one task, however finely React has sliced the making of them.
 */
export function useDrawnFirst(): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const show = () => startTransition(() => setDrawn(true));
    const timer = setTimeout(show, LATEST_MS);
    // The second frame: by then what the first one drew is on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(show);
    });
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, []);
  return isDrawn;
}
