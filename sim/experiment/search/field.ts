import type { Executor, Job, Variant } from '../executor.js';
import type { CancelSignal } from '../experiment.js';
import type { SeasonSummary } from '../season-summary.js';
import type { Candidate } from './candidate.js';

export interface FieldHooks {
  readonly signal?: CancelSignal;
  /** After each job: seasons simulated so far, all plans together. */
  onRuns?(runs: number): void;
}

/** Seasons a job of one plan holds at most; short enough that two workers end together. */
const SEASONS_A_JOB = 4;

/** Where plans are played. Counts runs: a run is one season of one plan. */
export class Field {
  runs = 0;

  /** @param firstSeason replication that is a candidate's season 0 */
  constructor(
    private readonly executor: Executor,
    private readonly firstSeason: number,
    private readonly hooks: FieldHooks,
  ) {}

  get cancelled(): boolean {
    return this.hooks.signal?.aborted === true;
  }

  /** Plays each candidate up to this many seasons. Candidates get their seasons when all are there: nothing of a cancelled stretch. */
  async playTo(candidates: readonly Candidate[], seasons: number): Promise<void> {
    const short = candidates.filter((candidate) => candidate.seasons.length < seasons);
    const summaries = await this.play(
      short.map(({ variant, seasons: have }) => ({ variant, from: this.firstSeason + have.length, to: this.firstSeason + seasons })),
    );
    if (this.cancelled) return;
    for (const candidate of short) {
      const own = summaries.get(candidate.key);
      for (let r = this.firstSeason + candidate.seasons.length; r < this.firstSeason + seasons; r++) {
        const summary = own?.get(r);
        if (!summary) throw new Error(`Season ${r} of "${candidate.key}" was asked for and did not come.`);
        candidate.seasons.push({ chain: summary.chain, stores: summary.stores });
      }
    }
  }

  /** Seasons `from` up to `to` (not included) of each variant, by key and replication. Incomplete when cancelled. */
  async play(
    stretches: readonly { readonly variant: Variant; readonly from: number; readonly to: number }[],
  ): Promise<Map<string, Map<number, SeasonSummary>>> {
    const jobs = stretches.flatMap(jobsOf);
    const summaries = new Map(stretches.map(({ variant }) => [variant.key, new Map<number, SeasonSummary>()]));
    const lane = async () => {
      for (let job = jobs.shift(); job !== undefined && !this.cancelled; job = jobs.shift()) {
        for (const summary of await this.untilCancelled(this.executor.run(job))) {
          summaries.get(summary.strategy)?.set(summary.replication, summary);
          this.runs++;
        }
        this.hooks.onRuns?.(this.runs);
      }
    };
    await Promise.all(Array.from({ length: Math.max(1, this.executor.parallelism) * 2 }, lane));
    return summaries;
  }

  /** What a job brings, or nothing once it is cancelled: nobody waits for a long season then. */
  private untilCancelled(work: Promise<SeasonSummary[]>): Promise<SeasonSummary[]> {
    const { signal } = this.hooks;
    if (signal === undefined) return work;
    return new Promise((resolve, reject) => {
      const stop = () => resolve([]);
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop);
      work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
  }
}

function jobsOf({ variant, from, to }: { readonly variant: Variant; readonly from: number; readonly to: number }): Job[] {
  const plain = variant.instead === undefined && variant.with === undefined;
  return Array.from({ length: Math.ceil((to - from) / SEASONS_A_JOB) }, (_, i) => {
    const first = from + i * SEASONS_A_JOB;
    const replications = Array.from({ length: Math.min(SEASONS_A_JOB, to - first) }, (__, k) => first + k);
    return { strategies: [variant.key], replications, ...(plain ? {} : { variants: [variant] }) };
  });
}
