import { type Job, openStudyInSteps, type SeasonSummary, type SteppedJobRunner, type Study } from '../door.js';
import { FOR_NOW, type WorkerRest } from './worker-rest.js';

/** Longest stretch of playing without listening (ms). A step of twelve stores is a few of them. */
const SLICE = 8;

export interface SteppingParts {
  readonly rest: Pick<WorkerRest, 'left'>;
  /** Real time (ms). */
  now(): number;
  /** Resolves after the messages that wait have been heard; `milliseconds`: not sooner than that. */
  pause(milliseconds: number): Promise<void>;
  /** Resolves when the window says something. */
  untilTold(): Promise<void>;
}

/** Plays the seasons of a worker, one job at a time and a few milliseconds of it, and listens between. */
export class SteppingSeasons {
  private opened: { readonly study: number; readonly run: SteppedJobRunner } | null = null;
  /** Studies up to this one are over. */
  private ended = 0;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: SteppingParts) {}

  /**
   * A job of a study; studies are numbered from 1, and one that begins replaces the last.
   * @throws when the study has been ended
   */
  run(number: number, study: Study, job: Job): Promise<SeasonSummary[]> {
    const mine = this.turn.then(() => this.play(number, study, job));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  /** Leaves the jobs of a study, and of those before it, where they are. */
  end(number: number): void {
    this.ended = Math.max(this.ended, number);
  }

  private async play(number: number, study: Study, job: Job): Promise<SeasonSummary[]> {
    await this.rested(number);
    if (this.opened?.study !== number) this.opened = { study: number, run: openStudyInSteps(study) };
    const steps = this.opened.run(job);
    let listened = this.parts.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value;
      if (this.parts.now() - listened < SLICE) continue;
      await this.parts.pause(0);
      await this.rested(number);
      listened = this.parts.now();
    }
  }

  /** Waits while others go first. */
  private async rested(number: number): Promise<void> {
    const { rest, now, pause, untilTold } = this.parts;
    for (let left = rest.left(now()); left > 0 && number > this.ended; left = rest.left(now())) {
      if (left === FOR_NOW) await untilTold();
      else await Promise.race([pause(left), untilTold()]);
    }
    if (number <= this.ended) throw new Error('The study was ended.');
  }
}
