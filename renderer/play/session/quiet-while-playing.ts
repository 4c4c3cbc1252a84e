import type { ExperimentStore } from '../../stores/experiment-store.js';
import type { PlaySession } from './play-session.js';

/** How long a season has to rest before the comparison goes on (ms): a pause to look at something is no rest. */
const REST_MS = 2000;

/** A comparison takes every core; while a season runs before somebody's eyes it holds still, and goes on from its own seasons afterwards. */
export function quietWhilePlaying(session: Pick<PlaySession, 'store'>, experiment: Pick<ExperimentStore, 'getState'>): void {
  let isHeld = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  session.store.subscribe(({ isPlaying }, before) => {
    if (isPlaying === before.isPlaying) return;
    clearTimeout(timer);
    if (isPlaying) isHeld = hold(experiment) || isHeld;
    else if (isHeld) {
      timer = setTimeout(() => {
        isHeld = false;
        // Whoever has started or changed something meanwhile has decided for themselves.
        if (experiment.getState().phase === 'cancelled') experiment.getState().runNow();
      }, REST_MS);
    }
  });
}

function hold(experiment: Pick<ExperimentStore, 'getState'>): boolean {
  const { phase, cancel } = experiment.getState();
  if (phase !== 'running' && phase !== 'waiting') return false;
  cancel();
  return true;
}
