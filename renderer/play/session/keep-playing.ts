import { type Desktop, KEPT_PLAY_MAX } from '../../../electron/desktop-contract.js';
import { keptOf } from './kept-play.js';
import type { PlaySession } from './play-session.js';
import type { PlayState } from './play-state.js';

/** Real time between two writes while the season runs (ms): what a killed app has to play again. */
const KEEP_MS = 3000;

/** Keeps the season that is played in the app's own folder: at once after a decision, now and then while it runs. */
export function keepPlaying(desktop: Pick<Desktop, 'keepPlay'>, session: PlaySession): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    timer = undefined;
    const kept = keptOf(session.store.getState());
    const text = kept === null ? null : JSON.stringify(kept);
    if (text !== null && text.length <= KEPT_PLAY_MAX) desktop.keepPlay(text).catch(() => undefined);
  };
  session.store.subscribe((state: PlayState, before: PlayState) => {
    if (state.phase !== 'ready') return;
    if (state.decisions.length !== before.decisions.length || state.branch !== before.branch) {
      clearTimeout(timer);
      keep();
    } else if (state.furthest !== before.furthest) timer ??= setTimeout(keep, KEEP_MS);
  });
}
