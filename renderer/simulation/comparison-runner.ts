import { compareScenario, type Executor, type Problem, readScenario, type Scenario, type Study, strategyVariants } from './door.js';
import { rememberingExecutor } from './remembering-executor.js';
import type { ComparisonRequest, Progress, Snapshot } from './simulator.js';

/** Seasons after which there is something new to look at, until the number asked for. */
const LOOKS = [5, 10, 20, 50, 100, 200, 400, 800];
/** The very first look is at the baseline and one other strategy only: it has to be there within two seconds. */
const FIRST_LOOK = { seasons: 5, strategies: 2 } as const;

export interface ComparisonEnd {
  /** What keeps the case from running; null when it ran. */
  readonly problems: readonly Problem[] | null;
}

export interface ComparisonRunner {
  compare(
    request: ComparisonRequest & { readonly version: string },
    onProgress: (progress: Progress) => void,
    onSnapshot: (snapshot: Snapshot) => void,
  ): Promise<ComparisonEnd>;
  /** Ends the comparison under way; what is complete is still told. */
  cancel(): void | Promise<void>;
}

type Accumulation = Awaited<ReturnType<typeof compareScenario>>['accumulation'];

/**
 * Conducts comparisons in a worker of its own: schedules seasons, adds them up, works out the statistics.
 * A comparison that starts ends the one before. The seasons of the last are kept, so that more can be added to them.
 */
export function comparisonRunner(executorFor: (study: Study) => Executor, now: () => number = () => performance.now()): ComparisonRunner {
  let abort = new AbortController();
  let known: { readonly key: string; readonly accumulation: Accumulation } | null = null;

  return {
    async compare(request, onProgress, onSnapshot) {
      abort.abort();
      const mine = new AbortController();
      const { signal } = mine;
      abort = mine;
      const read = readScenario(request.text);
      if (!read.ok) return { problems: read.problems };
      const { scenario } = read;
      const strategies = request.strategies ?? scenario.strategies.map(({ id }) => id);
      const key = JSON.stringify([request.text, strategies]);
      const from = known?.key === key ? known.accumulation : undefined;
      const executor = rememberingExecutor(executorFor({ text: request.text, variants: strategyVariants(strategies) }), FIRST_LOOK.seasons);
      const look = ({ result, chart }: Snapshot) => {
        if (!signal.aborted) onSnapshot({ result, chart });
      };
      try {
        const two = from === undefined ? firstTwo(scenario, strategies) : null;
        if (two !== null && request.replications > FIRST_LOOK.seasons) {
          look(await compareScenario(comparison(scenario, two, { ...request, replications: FIRST_LOOK.seasons }, undefined), executor, { signal, now }));
        }
        const outcome = await compareScenario(comparison(scenario, strategies, request, from), executor, {
          signal,
          now,
          onProgress: (progress) => signal.aborted || onProgress(progress),
          onSnapshot: look,
        });
        if (abort === mine) known = { key, accumulation: outcome.accumulation };
        // Also after a cancel: what is complete is kept.
        if (outcome.accumulation.complete > 0) onSnapshot({ result: outcome.result, chart: outcome.chart });
        return { problems: null };
      } finally {
        void executor.dispose();
      }
    },

    cancel() {
      abort.abort();
    },
  };
}

/** The baseline and the last strategy of the file, which is the one that has everything; null where that is all there is. */
function firstTwo(scenario: Scenario, strategies: readonly string[]): readonly string[] | null {
  if (strategies.length <= FIRST_LOOK.strategies) return null;
  const last = strategies.findLast((id) => id !== scenario.baseline) ?? scenario.baseline;
  return strategies.filter((id) => id === scenario.baseline || id === last);
}

function comparison(
  scenario: Scenario,
  strategies: readonly string[],
  { replications, version }: { readonly replications: number; readonly version: string },
  from: Accumulation | undefined,
) {
  const baseline = strategies.includes(scenario.baseline) ? scenario.baseline : (strategies[0] as string);
  return { scenario, strategies, baseline, seed: scenario.seed, seasons: replications, version, snapshots: LOOKS, ...(from === undefined ? {} : { from }) };
}
