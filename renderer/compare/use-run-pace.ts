import { useEffect, useRef, useState } from 'react';
import type { ExperimentState } from '../stores/experiment-store.js';

/** Seconds a season takes, learnt from the run that is going or went last; null before the first. */
export function useRunPace({ phase, progress }: Pick<ExperimentState, 'phase' | 'progress'>): number | null {
  const start = useRef<{ readonly at: number; readonly done: number } | null>(null);
  const [pace, setPace] = useState<number | null>(null);
  useEffect(() => {
    if (phase !== 'running') {
      start.current = null;
      return;
    }
    // From the first season on: the time to start the workers is not the pace.
    if (progress.done === 0) return;
    if (start.current === null || progress.done < start.current.done) start.current = { at: performance.now(), done: progress.done };
    const seasons = progress.done - start.current.done;
    if (seasons > 0) setPace((performance.now() - start.current.at) / 1000 / seasons);
  }, [phase, progress]);
  return pace;
}
