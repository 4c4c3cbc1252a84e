import type { StoreApi } from 'zustand/vanilla';
import type { PlayView } from '../../simulation/play/player.js';
import { minutesPerSecond, panelsEvery } from '../transport/speeds.js';
import type { PlayLists, PlayState } from './play-state.js';

type Part = Partial<PlayState>;

/**
 * Tells the panels of a season that runs, now and then and a part a frame: where it is, what is on the floor, the lines, and the rest. All of it in one
 * frame takes longer than the frame lasts, eight times a second, and whoever watches people walk sees that.
 */
export class PanelTurns {
  private waiting: readonly Part[] = [];
  /** Since the panels were told last (ms). */
  since = 0;

  constructor(private readonly store: Pick<StoreApi<PlayState>, 'getState' | 'setState'>) {}

  /** A frame of the screen; `passed` ms since the last. */
  frame(passed: number): void {
    this.since += passed;
    const [part, ...others] = this.waiting;
    if (part === undefined) return;
    this.waiting = others;
    this.store.setState(part);
  }

  /** @param isNews all of it now: after a jump, a decision, at the end */
  tell(view: PlayView, lists: PlayLists, isNews: boolean): void {
    if (!isNews && this.since < panelsEvery(minutesPerSecond(this.store.getState().speed))) return;
    this.since = 0;
    const parts = partsOf(view, lists);
    if (isNews) {
      this.waiting = [];
      this.store.setState(Object.assign({}, ...parts));
      return;
    }
    // What still waits from the last time is told as it is now; what has been told already waits for the next time.
    this.waiting = this.waiting.length === 0 ? parts : parts.slice(-this.waiting.length);
  }

  /** Forgets what waits: another season. */
  clear(): void {
    this.waiting = [];
  }
}

function partsOf({ time, furthest, isOver, branch, scene, glances }: PlayView, lists: PlayLists): readonly Part[] {
  const { samples, ghosts, beside, events, decisions, branches } = lists;
  return [
    { time, furthest, isOver, branch },
    { scene, decisions, branches },
    { samples, ghosts, beside },
    { events, glances },
  ];
}
