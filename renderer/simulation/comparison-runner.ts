import {
  Accumulation,
  type Executor,
  keepingExecutor,
  type Problem,
  periodLines,
  readScenario,
  runExperiment,
  type Scenario,
  type Study,
  strategyVariants,
} from './door.js';
import { type HeldComparison, holdComparison, snapshotOf } from './held-comparison.js';
import { judgedGuardrails } from './judged-guardrails.js';
import { comparisonKey, packPicture } from './kept/picture-pack.js';
import { packSeasons, type UnpackedSeasons, unpackSeasons } from './kept/season-pack.js';
import { rememberingExecutor } from './remembering-executor.js';
import type { ComparisonRequest, GuardrailsAnswer, PeriodsAnswer, PeriodsRequest, Progress, Snapshot, View } from './simulator.js';

/** Seasons after which there is something new to look at, until the number asked for. */
const LOOKS = [5, 10, 20, 50, 100, 200, 400, 800];
/**
 * The very first look is at the baseline and one other strategy only, after few seasons: workers that have just started are slow. After four: the joint
 * region of three seasons is fourteen times as large (its quantile is F(2, 1) and not F(2, 2)) and leaves no chart to see it in.
 */
const FIRST_LOOK = { seasons: 4, strategies: 2 } as const;

interface ComparisonEnd {
  /** What keeps the case from running; null when it ran. */
  readonly problems: readonly Problem[] | null;
}

interface VersionedRequest extends ComparisonRequest {
  /** Of Sandtable. */
  readonly version: string;
}

export interface ComparisonRunner {
  compare(request: VersionedRequest, onProgress: (progress: Progress) => void, onSnapshot: (snapshot: Snapshot) => void): Promise<ComparisonEnd>;
  /** Ends the comparison under way; what is complete is still told. */
  cancel(): void | Promise<void>;
  /** The seasons there are, seen another way; later snapshots of the comparison under way are seen so too. Null while there are none. */
  look(view: View): Snapshot | null | Promise<Snapshot | null>;
  /** An indicator through the season. Null while there are no seasons of these strategies. */
  periods(request: PeriodsRequest): PeriodsAnswer | null | Promise<PeriodsAnswer | null>;
  /** The guardrails as far as the seasons kept judge them. */
  guardrails(): GuardrailsAnswer | null | Promise<GuardrailsAnswer | null>;
  /** The seasons of this comparison, packed; null when another one is held, or there are no more than when they were last packed or unpacked. */
  pack(request: Pick<ComparisonRequest, 'text' | 'strategies'>): Promise<Uint8Array | null>;
  /** The snapshot of this comparison as it is seen at the start, packed; null when another one is held, or it has no seasons. */
  picture(request: Pick<ComparisonRequest, 'text' | 'strategies'>): Promise<Uint8Array | null>;
}

/** All stores, against the baseline of the case. */
const PLAIN_VIEW: View = { against: null, store: null };

/** Told when comparisons begin and when the workers are free again, so that others can use them in between. */
interface Traffic {
  begin(): void;
  end(): void;
}

/**
 * Conducts comparisons in a worker of its own: schedules seasons, adds them up, works out the statistics.
 * A comparison that starts ends the one before. The seasons of the last are kept, so that more can be added to them and they can be seen in other ways.
 */
export function comparisonRunner(
  executorFor: (study: Study) => Executor,
  now: () => number = () => performance.now(),
  traffic: Traffic = { begin: () => undefined, end: () => undefined },
): ComparisonRunner {
  let abort = new AbortController();
  let held: HeldComparison | null = null;
  let view: View = PLAIN_VIEW;
  let version = '';
  /** Rounds of the comparison held that somebody has kept. */
  let packed = 0;

  /** The seasons held if they are of this comparison, else those that came with the request, else a new place to hold some. */
  function hold({ text, strategies: asked }: VersionedRequest, scenario: Scenario, unpacked: UnpackedSeasons | null): HeldComparison {
    const strategies = asked ?? scenario.strategies.map(({ id }) => id);
    const key = comparisonKey(text, asked);
    if (held?.key === key) return held;
    held = { ...holdComparison(key, scenario, strategies, new Accumulation(strategies)), ...unpacked };
    packed = held.accumulation.complete;
    return held;
  }

  async function run(
    mine: HeldComparison,
    request: VersionedRequest,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
    look: (snapshot: Snapshot) => void,
  ) {
    const { accumulation, strategies } = mine;
    const study = { text: request.text, variants: strategyVariants(strategies), by: mine.by };
    const executor = rememberingExecutor(keepingExecutor(executorFor(study), mine.keeper), FIRST_LOOK.seasons);
    const show = (keys: readonly string[], seasons: Accumulation) => look(snapshotOf(mine, keys, seasons, view, request.version));
    const whileWanted = (keys: readonly string[], seasons: Accumulation) => void (signal.aborted || show(keys, seasons));
    try {
      // Seasons that were there already are seen at once.
      if (accumulation.complete > 0 && accumulation.complete < request.replications) {
        onProgress({ done: accumulation.complete, total: request.replications, secondsLeft: null });
        whileWanted(strategies, accumulation);
      }
      const two = accumulation.complete === 0 ? firstTwo(mine.scenario, strategies) : null;
      if (two !== null && request.replications > FIRST_LOOK.seasons) {
        const first = await runExperiment({ keys: two, seasons: FIRST_LOOK.seasons, snapshots: [] }, executor, { signal, now });
        if (!first.cancelled) whileWanted(two, first.accumulation);
      }
      await runExperiment({ keys: strategies, seasons: request.replications, snapshots: LOOKS, from: accumulation }, executor, {
        signal,
        now,
        onProgress: (progress) => signal.aborted || onProgress(progress),
        onSnapshot: (seasons) => whileWanted(strategies, seasons),
      });
      // Also after a cancel: what is complete is kept.
      if (accumulation.complete > 0) show(strategies, accumulation);
    } finally {
      void executor.dispose();
    }
  }

  return {
    async compare(request, onProgress, onSnapshot) {
      abort.abort();
      const mine = new AbortController();
      abort = mine;
      const read = readScenario(request.text);
      if (!read.ok) return { problems: read.problems };
      view = request.view ?? view;
      version = request.version;
      traffic.begin();
      try {
        const { kept, text, strategies } = request;
        const unpacked = kept === undefined ? null : await unpackSeasons(kept, comparisonKey(text, strategies));
        // Stopped meanwhile it still holds what came with it; ended by another it leaves the place to that.
        if (unpacked === null || abort === mine) await run(hold(request, read.scenario, unpacked), request, mine.signal, onProgress, onSnapshot);
        return { problems: null };
      } finally {
        traffic.end();
      }
    },

    cancel() {
      abort.abort();
    },

    look(next) {
      view = next;
      return held === null || held.accumulation.complete === 0 ? null : snapshotOf(held, held.strategies, held.accumulation, view, version);
    },

    periods(request) {
      return held === null ? null : periodsOf(held, request);
    },

    guardrails() {
      return held === null ? null : judgedGuardrails(held);
    },

    async pack({ text, strategies }) {
      if (held === null || held.key !== comparisonKey(text, strategies) || held.accumulation.complete <= packed) return null;
      packed = held.accumulation.complete;
      return packSeasons(held);
    },

    async picture({ text, strategies }) {
      const key = comparisonKey(text, strategies);
      if (held === null || held.key !== key || held.accumulation.complete === 0) return null;
      return packPicture(snapshotOf(held, held.strategies, held.accumulation, PLAIN_VIEW, version), key);
    },
  };
}

function periodsOf({ keeper, accumulation, scenario, by: kept }: HeldComparison, { indicator, strategies, against, by }: PeriodsRequest): PeriodsAnswer | null {
  const there = keeper.complete([...strategies, against]);
  // As many as the result on screen has; at the first look nothing is added up yet.
  const complete = accumulation.complete > 0 ? Math.min(accumulation.complete, there) : there;
  if (complete === 0) return null;
  const told = kept === 'week' && by === 'day' ? 'week' : by;
  const { days } = scenario.world.calendar;
  const lines = periodLines(keeper, { indicator, strategies, baseline: against, days, kept, by: told, complete, confidence: scenario.confidence });
  return { lines, by: told, kept, seasons: complete };
}

/** The baseline and the last strategy of the file, which is the one that has everything; null where that is all there is. */
function firstTwo(scenario: Scenario, strategies: readonly string[]): readonly string[] | null {
  if (strategies.length <= FIRST_LOOK.strategies) return null;
  const last = strategies.findLast((id) => id !== scenario.baseline) ?? scenario.baseline;
  return strategies.filter((id) => id === scenario.baseline || id === last);
}
