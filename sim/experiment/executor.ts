import type { OmittedMove } from '../model/index.js';
import type { PeriodLength } from '../record/periods.js';
import type { Changes, Scenario } from '../scenario/scenario-schema.js';
import type { Decision } from '../scenario/sections/decision-section.js';
import type { SeasonSummary } from './season-summary.js';

/** A world to simulate: a strategy of the file, for a guardrail with further changes of the world. */
export interface Variant {
  /** Names the variant in jobs, summaries and results; for a plain strategy its id. */
  readonly key: string;
  readonly strategy: string;
  readonly with?: Changes;
  /** The season is played without this one move. */
  readonly without?: OmittedMove;
  /** What a player decides in the season, in the order of time. */
  readonly decisions?: readonly Decision[];
  /** What the strategy changes, in place of what it changes in the file: a plan nobody has written down yet. */
  readonly instead?: Changes;
}

/** Everything a worker has to know to simulate any season of an experiment. Plain data, safe for structured clone. */
export interface Study {
  /** The scenario file as text; the worker parses it once. */
  readonly text: string;
  /** What the text says, where whoever makes the study has read it: to read and check it once more costs as much as a season. */
  readonly scenario?: Scenario;
  /** Overrides the seed of the file. */
  readonly seed?: string;
  readonly variants: readonly Variant[];
  /** Keeps the sums of each day, week or month as well. */
  readonly by?: PeriodLength;
  /** Tells also what became of every customer. */
  readonly fates?: boolean;
}

/** Some seasons to simulate: every named variant in every named replication. */
export interface Job {
  /** Keys of variants of the study, or of those below. */
  readonly strategies: readonly string[];
  /** Variants the study does not name, because nobody knew of them when it was made. */
  readonly variants?: readonly Variant[];
  readonly replications: readonly number[];
}

/**
 * Runs jobs somewhere: in this thread, in worker threads, in web workers. Made for one study.
 * A job's summaries may come in any order; results never depend on it.
 */
export interface Executor {
  /** Jobs that run at the same time. */
  readonly parallelism: number;
  /**
   * Set where a job can be sent to a place of one's choice, so that each plays the seasons of the same customers: what they draw is worked out
   * once a place (model/common-draws.ts). Left out: one round after the other by all together, which completes the first soonest.
   */
  readonly hasPlaces?: true;
  /** @param place from 0 to `parallelism` (not included), where there are places; left out: wherever there is least to do */
  run(job: Job, place?: number): Promise<SeasonSummary[]>;
  /** Ends the workers; running jobs are abandoned and their promises rejected. */
  dispose(): void | Promise<void>;
}
