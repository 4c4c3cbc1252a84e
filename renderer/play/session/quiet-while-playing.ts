import type { ExperimentStore } from '../../stores/experiment-store.js';
import type { PlaySession } from './play-session.js';
import type { PlayState } from './play-state.js';

/** How long a season has to rest before the comparison goes on (ms): a pause to look at something is no rest. */
const REST_MS = 2000;

/** A season that is being opened, or that runs: somebody waits for it. */
const isWatched = ({ isPlaying, phase }: Pick<PlayState, 'isPlaying' | 'phase'>): boolean => isPlaying || phase === 'opening';

/** A comparison takes every core; while a season is opened or runs before somebody's eyes it holds still, and goes on from its own seasons afterwards. */
export function quietWhilePlaying(session: Pick<PlaySession, 'store'>, experiment: Pick<ExperimentStore, 'getState'>): void {
  let isHeld = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  session.store.subscribe((state, before) => {
    if (isWatched(state) === isWatched(before)) return;
    clearTimeout(timer);
    if (isWatched(state)) isHeld = hold(experiment) || isHeld;
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
