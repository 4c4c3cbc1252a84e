import { type Desktop, KEPT_PLAY_MAX } from '../../../electron/desktop-contract.js';
import { keptText, readKept } from './kept-play.js';
import type { PlaySession } from './play-session.js';
import type { PlayState } from './play-state.js';

/** Real time between two writes while the season runs (ms): what a killed app has to play again. */
const KEEP_MS = 3000;

/**
 * Keeps the season that is played, and those that were left for others, in the app's own folder: at once after a decision, now and then while it runs.
 * What the last start has kept comes back as seasons that were left.
 */
export function keepPlaying(desktop: Pick<Desktop, 'keepPlay' | 'readPlay'>, session: PlaySession): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRead = false;
  const keep = () => {
    timer = undefined;
    // What is on the disk is not written over before it is read.
    if (!isRead) return;
    const text = keptText(session.store.getState(), KEPT_PLAY_MAX);
    if (text !== null) desktop.keepPlay(text).catch(() => undefined);
  };
  void desktop
    .readPlay()
    .catch(() => null)
    .then((text) => {
      isRead = true;
      session.store.setState(({ left }) => ({ left: [...left, ...readKept(text)] }));
      keep();
    });
  session.store.subscribe((state: PlayState, before: PlayState) => {
    if (state.phase !== 'ready') return;
    if (state.decisions.length !== before.decisions.length || state.branch !== before.branch || state.guess !== before.guess) {
      clearTimeout(timer);
      keep();
    } else if (state.furthest !== before.furthest) timer ??= setTimeout(keep, KEEP_MS);
  });
}
