import type { Attention } from '../../simulation/resting/attention.js';
import type { PlaySession } from './play-session.js';
import type { PlayState } from './play-state.js';

/** How long a season has to rest before others go on (ms): a pause to look at something is no rest. */
const REST_MS = 2000;

/** A season that is being opened, or that runs: somebody waits for it. */
const isWatched = ({ isPlaying, phase }: Pick<PlayState, 'isPlaying' | 'phase'>): boolean => isPlaying || phase === 'opening';

/** Comparisons and studies take every core; while a season is opened or runs before somebody's eyes they stand where they are, and go on afterwards. */
export function quietWhilePlaying(session: Pick<PlaySession, 'store'>, tell: (attention: Attention) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  session.store.subscribe((state, before) => {
    if (isWatched(state) === isWatched(before)) return;
    clearTimeout(timer);
    if (isWatched(state)) tell('watched');
    else timer = setTimeout(() => tell('unwatched'), REST_MS);
  });
}
