import type { SeasonsForecast } from '../statistics/seasons-needed.js';
import { Accumulation } from './accumulation.js';
import type { Executor, Job } from './executor.js';
import { Schedule, seasonsPerJob } from './schedule.js';
import { fixedSeasons, type Stopping } from './stopping.js';

export interface ExperimentRequest {
  /** Keys of the variants, all known to the executor's study. */
  readonly keys: readonly string[];
  /** How many rounds: a number, or a rule that looks at what is there. */
  readonly seasons: number | Stopping;
  /** Numbers of rounds after which `onSnapshot` is called on the way. */
  readonly snapshots?: readonly number[];
  /** Seasons that are there already, to add to. */
  readonly from?: Accumulation;
}

/** How far it is. A season counts once all variants have played it. */
export interface ExperimentProgress {
  readonly done: number;
  /** So far as is known; a stopping rule may raise it. */
  readonly total: number;
  /** Null while there is nothing to judge by, or without a clock. */
  readonly secondsLeft: number | null;
  /** Of a stopping rule: how many seasons it will take altogether, within which bounds; absent while nothing can be said. */
  readonly forecast?: SeasonsForecast;
}

/** Given to cancel. An AbortSignal is one. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface ExperimentHooks {
  onProgress?(progress: ExperimentProgress): void;
  /** Something to look at on the way: as many complete rounds as were asked for. Not called for the last. */
  onSnapshot?(accumulation: Accumulation): void;
  readonly signal?: CancelSignal;
  /** Milliseconds of any steady clock; without it jobs have a fixed size and no time left is told. */
  now?(): number;
}

export interface ExperimentOutcome {
  readonly accumulation: Accumulation;
  readonly cancelled: boolean;
}

/** Rounds after which there is something to look at. */
export const FIRST_LOOKS = [5, 20] as const;

/**
 * Runs paired replications of several variants: replication r of every variant meets the same customers.
 * What comes out depends on the study and the number of rounds only, not on the executor, its workers or the order in which they finish.
 * Cancelling keeps what is complete. Rejects when the executor does.
 */
export async function runExperiment(request: ExperimentRequest, executor: Executor, hooks: ExperimentHooks = {}): Promise<ExperimentOutcome> {
  const accumulation = request.from ?? new Accumulation(request.keys);
  const stopping = typeof request.seasons === 'number' ? fixedSeasons(request.seasons) : request.seasons;
  const run = new Run(accumulation, executor, hooks, request.snapshots ?? FIRST_LOOKS);
  for (let target = stopping(accumulation); target !== null; target = stopping(accumulation)) {
    if (target <= accumulation.complete) break;
    await run.upTo(target, stopping.forecast?.(accumulation) ?? null);
    if (run.cancelled) return { accumulation, cancelled: true };
  }
  return { accumulation, cancelled: false };
}

/** One experiment on its way. Two jobs a worker are handed out, so that none waits for the next. */
class Run {
  cancelled = false;
  private readonly schedule: Schedule;
  private readonly startedAt: number | undefined;
  private readonly seasonsBefore: number;
  private target = 0;
  private forecast: SeasonsForecast | null = null;

  constructor(
    private readonly accumulation: Accumulation,
    private readonly executor: Executor,
    private readonly hooks: ExperimentHooks,
    private readonly snapshots: readonly number[],
  ) {
    this.schedule = new Schedule(accumulation.keys, accumulation.complete, accumulation.complete);
    this.startedAt = hooks.now?.();
    this.seasonsBefore = accumulation.seasons;
  }

  async upTo(target: number, forecast: SeasonsForecast | null): Promise<void> {
    this.target = target;
    this.forecast = forecast;
    this.schedule.extendTo(target);
    const { promise: aborted, stop } = whenAborted(this.hooks.signal);
    const places = Math.max(1, this.executor.parallelism);
    const lanes = Array.from({ length: places * 2 }, (_, i) => this.lane(this.executor.hasPlaces ? i % places : undefined));
    try {
      await Promise.race([Promise.all(lanes), aborted]);
    } catch (error) {
      this.cancelled = true;
      throw error;
    } finally {
      this.cancelled ||= this.hooks.signal?.aborted === true;
      stop();
      // Lanes that a cancel or an error left behind end by themselves; nobody waits for them.
      for (const lane of lanes) lane.catch(() => undefined);
    }
  }

  private async lane(place: number | undefined): Promise<void> {
    for (let job = this.nextJob(place); job !== undefined; job = this.nextJob(place)) {
      const summaries = await this.executor.run(job, place);
      if (this.stopped) return;
      for (const summary of summaries) this.accumulation.add(summary, (complete) => this.look(complete));
      this.hooks.onProgress?.(this.progress());
    }
  }

  private get stopped(): boolean {
    return this.cancelled || this.hooks.signal?.aborted === true;
  }

  private nextJob(place: number | undefined): Job | undefined {
    if (this.stopped) return undefined;
    return this.schedule.next(seasonsPerJob(this.doneHere, this.elapsed, this.executor.parallelism), place);
  }

  private look(complete: number): void {
    if (complete < this.target && this.snapshots.includes(complete)) this.hooks.onSnapshot?.(this.accumulation);
  }

  private get doneHere(): number {
    return this.accumulation.seasons - this.seasonsBefore;
  }

  private get elapsed(): number | undefined {
    const now = this.hooks.now?.();
    return now === undefined || this.startedAt === undefined ? undefined : now - this.startedAt;
  }

  private progress(): ExperimentProgress {
    const { complete, keys, seasons } = this.accumulation;
    const left = Math.max(0, this.target * keys.length - seasons);
    const { elapsed, doneHere } = this;
    const secondsLeft = elapsed === undefined || doneHere === 0 ? null : (left * elapsed) / doneHere / 1000;
    return { done: complete, total: this.target, secondsLeft, ...(this.forecast === null ? {} : { forecast: this.forecast }) };
  }
}

function whenAborted(signal: CancelSignal | undefined): { promise: Promise<void>; stop: () => void } {
  if (!signal) return { promise: new Promise(() => undefined), stop: () => undefined };
  let listener: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    listener = () => resolve();
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', listener);
  });
  return { promise, stop: () => signal.removeEventListener('abort', listener) };
}
