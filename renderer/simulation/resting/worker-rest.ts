import type { Attention } from './attention.js';

/** Longest rest after a press whose answer nobody reports (ms). */
const ANSWER_MAX = 400;
/** After a press, one core belongs to the window for so long (ms): somebody who presses once presses again. */
const IN_USE = 1500;
/** Cores a season needs that runs before somebody's eyes: the window, what plays the season, and what draws. */
const WATCHING_CORES = 3;

/** Until further notice. */
export const FOR_NOW = Number.POSITIVE_INFINITY;

export interface WorkerPlace {
  /** From 0, among the workers of its pool. */
  readonly index: number;
  /** Of the machine. */
  readonly cores: number;
}

/** When a worker that plays seasons lets others go first. Times are real ones (ms). */
export class WorkerRest {
  private isWatched = false;
  private untilAnswered = Number.NEGATIVE_INFINITY;
  private untilUnused = Number.NEGATIVE_INFINITY;

  constructor(private readonly place: WorkerPlace) {}

  hear(attention: Attention, now: number): void {
    if (attention === 'pressed') {
      this.untilAnswered = now + ANSWER_MAX;
      this.untilUnused = now + IN_USE;
    } else if (attention === 'answered') this.untilAnswered = Number.NEGATIVE_INFINITY;
    else this.isWatched = attention === 'watched';
  }

  /** How long it has to rest now (ms): 0 when it may play, `FOR_NOW` until it hears something else. */
  left(now: number): number {
    const { index, cores } = this.place;
    if (this.isWatched && index >= cores - WATCHING_CORES) return FOR_NOW;
    const isLast = index > 0 && index >= cores - 1;
    return Math.max(0, this.untilAnswered - now, isLast ? this.untilUnused - now : 0);
  }
}
