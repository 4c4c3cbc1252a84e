import type { ChartData, ResultDocument } from './door.js';

/** What is to be compared: the case as text (workers read it themselves) and how many seasons. */
export interface ComparisonRequest {
  readonly text: string;
  readonly replications: number;
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

/** Runs comparisons away from the thread that draws. Rejects with an Error whose message is a sentence when it cannot. */
export interface Simulator {
  /** Resolves when all seasons are done or the signal was given; what was complete by then has been told to the listener. */
  compare(request: ComparisonRequest, listener: ComparisonListener, signal: AbortSignal): Promise<void>;
  dispose(): void;
}
