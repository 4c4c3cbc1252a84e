import type { ChartData, Problem, ResultDocument } from './door.js';

/** What is to be compared: the case as text (workers read it themselves) and how many seasons. */
export interface ComparisonRequest {
  readonly text: string;
  readonly replications: number;
  /** Only these strategies; without it all of them. */
  readonly strategies?: readonly string[];
}

/** What is known so far; later ones replace earlier ones. */
export interface Snapshot {
  readonly result: ResultDocument;
  readonly chart: ChartData;
}

export interface Progress {
  /** Seasons done of those asked for; a season counts once all strategies have played it. */
  readonly done: number;
  readonly total: number;
  /** Null until there is something to judge by. */
  readonly secondsLeft: number | null;
}

export interface ComparisonListener {
  onProgress(progress: Progress): void;
  onSnapshot(snapshot: Snapshot): void;
}

/** The case cannot run. These are problems that take compiling it to find, so the quick check at every stroke has passed it. */
export class CaseProblemsError extends Error {
  override readonly name = 'CaseProblemsError';
  constructor(readonly problems: readonly Problem[]) {
    super('The case has problems.');
  }
}

/** Runs comparisons away from the thread that draws. Rejects with an Error whose message is a sentence when it cannot. */
export interface Simulator {
  /** Starts what a comparison needs, so that the first one need not wait for it. */
  prepare(): void;
  /**
   * Resolves when all seasons are done or the signal was given; what was complete by then has been told to the listener.
   * A second comparison of the same text goes on from the seasons of the first. Comparisons wait for one another.
   * @throws CaseProblemsError
   */
  compare(request: ComparisonRequest, listener: ComparisonListener, signal: AbortSignal): Promise<void>;
  dispose(): void;
}
