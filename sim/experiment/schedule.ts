import type { Job } from './executor.js';

/**
 * Cuts rounds into jobs, in order: every replication from `from` up to `to` (not included) with every variant.
 * A job holds about as many seasons as asked for: part of a round, or several whole rounds.
 */
export class Schedule {
  private variant = 0;

  constructor(
    private readonly keys: readonly string[],
    private replication: number,
    private to: number,
  ) {}

  /** More rounds after those planned so far. */
  extendTo(to: number): void {
    this.to = Math.max(this.to, to);
  }

  /** The next job, or undefined when all are handed out. `seasons`: at least 1. */
  next(seasons: number): Job | undefined {
    if (this.replication >= this.to) return undefined;
    if (this.variant > 0 || seasons < this.keys.length) return this.partOfRound(seasons);
    const rounds = Math.min(Math.floor(seasons / this.keys.length), this.to - this.replication);
    const first = this.replication;
    this.replication += rounds;
    return { strategies: this.keys, replications: Array.from({ length: rounds }, (_, r) => first + r) };
  }

  private partOfRound(seasons: number): Job {
    const strategies = this.keys.slice(this.variant, this.variant + seasons);
    const job = { strategies, replications: [this.replication] };
    this.variant += strategies.length;
    if (this.variant >= this.keys.length) {
      this.variant = 0;
      this.replication++;
    }
    return job;
  }
}

/** Length of a job that keeps all workers busy, answers a cancel soon, and makes messages cheap against work (ms). */
const JOB_MS = 200;
const MOST_SEASONS_A_JOB = 64;

/** Seasons for the next job, from the pace so far. Without a clock, 2. Only the pace of the run depends on it, never a result. */
export function seasonsPerJob(seasonsDone: number, elapsedMs: number | undefined, parallelism: number): number {
  if (elapsedMs === undefined || seasonsDone === 0) return elapsedMs === undefined ? 2 : 1;
  const msPerSeason = (elapsedMs * parallelism) / seasonsDone;
  return Math.max(1, Math.min(MOST_SEASONS_A_JOB, Math.floor(JOB_MS / Math.max(msPerSeason, 0.01))));
}
