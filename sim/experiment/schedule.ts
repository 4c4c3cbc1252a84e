import type { Job } from './executor.js';

/** A round of which parts are still to be handed out. */
interface OpenRound {
  readonly replication: number;
  /** Who began it. */
  readonly place: number;
  /** How many variants of it have been handed out. */
  handedOut: number;
}

/**
 * Cuts rounds into jobs, in order: every replication from `from` up to `to` (not included) with every variant.
 * A job holds about as many seasons as asked for: part of a round, or several whole rounds.
 */
export class Schedule {
  private open: OpenRound[] = [];

  constructor(
    private readonly keys: readonly string[],
    private replication: number,
    private to: number,
  ) {}

  /** More rounds after those planned so far. */
  extendTo(to: number): void {
    this.to = Math.max(this.to, to);
  }

  /**
   * The next job, or undefined when all are handed out. `seasons`: at least 1.
   * @param place whoever asks: each place goes on with the round it began, and helps with those of others when there is none to begin
   */
  next(seasons: number, place = 0): Job | undefined {
    const left = this.to - this.replication;
    const own = this.open.find((round) => round.place === place);
    if (own !== undefined || left <= 0) return this.partOf(own ?? this.open[0], seasons);
    if (seasons >= this.keys.length) return this.wholeRounds(Math.min(Math.floor(seasons / this.keys.length), left));
    const begun = { replication: this.replication++, place, handedOut: 0 };
    this.open.push(begun);
    return this.partOf(begun, seasons);
  }

  private wholeRounds(rounds: number): Job {
    const first = this.replication;
    this.replication += rounds;
    return { strategies: this.keys, replications: Array.from({ length: rounds }, (_, r) => first + r) };
  }

  private partOf(round: OpenRound | undefined, seasons: number): Job | undefined {
    if (round === undefined) return undefined;
    const strategies = this.keys.slice(round.handedOut, round.handedOut + seasons);
    round.handedOut += strategies.length;
    if (round.handedOut >= this.keys.length) this.open = this.open.filter((other) => other !== round);
    return { strategies, replications: [round.replication] };
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
