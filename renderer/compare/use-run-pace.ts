import { useEffect, useState } from 'react';
import { useStores } from '../stores/stores.js';

/**
 * Seconds a season takes, learnt from the run that is going or went last; null before the first.
 * Looked at when there is a new result, not at every season: what shows it need not follow the progress.
 */
export function useRunPace(): number | null {
  const { experiment } = useStores();
  const [pace, setPace] = useState<number | null>(null);
  useEffect(() => {
    let start: { readonly at: number; readonly done: number } | null = null;
    return experiment.subscribe(({ phase, progress, result }, before) => {
      if (phase !== 'running') start = null;
      // From the first season on: the time to start the workers is not the pace.
      else if (progress.done > 0 && (start === null || progress.done < start.done)) start = { at: performance.now(), done: progress.done };
      else if (start !== null && result !== before.result && progress.done > start.done)
        setPace((performance.now() - start.at) / 1000 / (progress.done - start.done));
    });
  }, [experiment]);
  return pace;
}
