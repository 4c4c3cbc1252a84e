import { useEffect, useRef } from 'react';

/** Calls back every frame while the component is there, with the time since the last one (ms). */
export function useFrames(onFrame: (passed: number) => void): void {
  const latest = useRef(onFrame);
  useEffect(() => {
    latest.current = onFrame;
  });
  useEffect(() => {
    let last = performance.now();
    let handle = requestAnimationFrame(function frame(now) {
      latest.current(now - last);
      last = now;
      handle = requestAnimationFrame(frame);
    });
    return () => cancelAnimationFrame(handle);
  }, []);
}
