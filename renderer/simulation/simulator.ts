import type {
  ChartData,
  CheckResult,
  FollowedIndicator,
  MeasuredRisk,
  PeriodLength,
  PeriodLine,
  Problem,
  ResultDocument,
  SearchPoint,
  SearchResult,
  SensitivityResult,
} from './door.js';

/** How seasons are looked at. */
export interface View {
  /** The strategy the others are compared with; null: the baseline of the case. */
  readonly against: string | null;
  /** One store; null: all together. */
  readonly store: string | null;
}

/** What is to be compared: the case as text (workers read it themselves) and how many seasons. */
export interface ComparisonRequest {
  readonly text: string;
  readonly replications: number;
  /** Only these strategies; without it all of them. */
  readonly strategies?: readonly string[];
  /** Without it as before. */
  readonly view?: View;
  /** Seasons of just this comparison as they were packed once; anything else is ignored. */
  readonly kept?: Uint8Array;
}

/** What is known so far; later ones replace earlier ones. */
export interface Snapshot {
  readonly result: ResultDocument;
  readonly chart: ChartData;
  /** The store it is about; absent: all together. */
  readonly scope?: string;
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

export interface PeriodsRequest {
  readonly indicator: FollowedIndicator;
  readonly strategies: readonly string[];
  readonly against: string;
  readonly by: PeriodLength;
}

export interface PeriodsAnswer {
  readonly lines: readonly PeriodLine[];
  /** Length of the periods told: the one asked for, or the shortest there is of so long a season. */
  readonly by: PeriodLength;
  /** The shortest there is. */
  readonly kept: PeriodLength;
  readonly seasons: number;
}

export interface RisksRequest {
  readonly text: string;
  readonly strategy: string;
  readonly replications: number;
}

/** The risk register of a strategy as measured. */
export interface RisksAnswer {
  readonly strategy: string;
  readonly seasons: number;
  readonly risks: readonly MeasuredRisk[];
}

export interface TornadoRequest {
  readonly text: string;
  /** The difference of this strategy to that one is what is looked at. */
  readonly strategy: string;
  readonly against: string;
  /** Seasons at each setting, at least 2. */
  readonly seasons: number;
}

export interface TornadoAnswer {
  readonly sensitivity: SensitivityResult;
  /** Whether every parameter was tried. */
  readonly isWhole: boolean;
}

export interface SearchRequest {
  readonly text: string;
  /** Runs: a run is one season of one plan. */
  readonly budget: number;
  /** Ids of the levers of the file that may be pulled. */
  readonly levers: readonly string[];
}

/** A search as far as it is. */
export interface SearchAnswer {
  readonly runs: number;
  readonly budget: number;
  readonly points: readonly SearchPoint[];
  /** What it came to, once it has ended. */
  readonly found: SearchResult | null;
  readonly isWhole: boolean;
}

/** The guardrails of a case, judged by the seasons of the comparison. */
export interface GuardrailsAnswer {
  readonly checks: readonly CheckResult[];
  /** Guardrails that need seasons of a changed world or of other strategies: these are not judged. */
  readonly elsewhere: number;
}

/** A request as it goes to the worker, with the version of Sandtable. */
export type Versioned<Request> = Request & { readonly version: string };

/** Asks more of a comparison than its result: away from the thread that draws, of the seasons that are there or of new ones beside them. */
export interface Analyst {
  /** The seasons there are, seen another way; snapshots that come later are seen so too. Null while there are none. */
  look(view: View): Promise<Snapshot | null>;
  /** Null while there are no seasons of these strategies. */
  periods(request: PeriodsRequest): Promise<PeriodsAnswer | null>;
  /** Null while there are no seasons. */
  guardrails(): Promise<GuardrailsAnswer | null>;
  /**
   * Waits for the comparison under way, and is ended by the next; resolves in either case, and goes on from its own seasons when asked again.
   * Told ever better answers on the way.
   */
  measureRisks(request: RisksRequest, listener: SideListener<RisksAnswer>, signal: AbortSignal): Promise<void>;
  /** How the difference of two strategies depends on what is uncertain; as above, but from the beginning each time. */
  analyze(request: TornadoRequest, listener: SideListener<TornadoAnswer>, signal: AbortSignal): Promise<void>;
  /** Looks for better plans; the front is told while it grows. */
  search(request: SearchRequest, listener: SideListener<SearchAnswer>, signal: AbortSignal): Promise<void>;
}

export interface SideListener<Answer> {
  onProgress(progress: Progress): void;
  onAnswer(answer: Answer): void;
}
