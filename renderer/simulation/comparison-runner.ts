import type { Problem } from './door.js';
import { compareScenario, type Executor, readScenario, type Scenario, type Study, strategyVariants } from './door.js';
import type { ComparisonRequest, Progress, Snapshot } from './simulator.js';

/** Seasons after which there is something new to look at, until the number asked for. */
const LOOKS = [5, 10, 20, 50, 100, 200, 400, 800];

export type ComparisonEnd = { readonly problems: readonly Problem[] } | { readonly problems: null };

export interface ComparisonRunner {
  compare(
    request: ComparisonRequest & { readonly version: string },
    onProgress: (progress: Progress) => void,
    onSnapshot: (snapshot: Snapshot) => void,
  ): Promise<ComparisonEnd>;
  /** Ends the comparison under way; what is complete is still told. */
  cancel(): void;
}

type Accumulation = Awaited<ReturnType<typeof compareScenario>>['accumulation'];

/** Conducts comparisons in a worker of its own: schedules seasons, adds them up, works out the statistics. */
export function comparisonRunner(executorFor: (study: Study) => Executor, now: () => number = () => performance.now()): ComparisonRunner {
  let abort = new AbortController();
  /** Seasons of the last comparison, so that more can be added to them. */
  let known: { readonly key: string; readonly accumulation: Accumulation } | null = null;

  return {
    async compare(request, onProgress, onSnapshot) {
      abort.abort();
      const mine = new AbortController();
      abort = mine;
      const read = readScenario(request.text);
      if (!read.ok) return { problems: read.problems };
      const { scenario } = read;
      const strategies = request.strategies ?? scenario.strategies.map(({ id }) => id);
      const key = JSON.stringify([request.text, strategies]);
      const executor = executorFor({ text: request.text, variants: strategyVariants(strategies) });
      const from = known?.key === key ? known.accumulation : undefined;
      try {
        const outcome = await compareScenario(comparison(scenario, strategies, request, from), executor, {
          signal: mine.signal,
          now,
          onProgress: (progress) => mine.signal.aborted || onProgress(progress),
          onSnapshot: ({ result, chart }) => mine.signal.aborted || onSnapshot({ result, chart }),
        });
        if (abort === mine) known = { key, accumulation: outcome.accumulation };
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

function comparison(
  scenario: Scenario,
  strategies: readonly string[],
  { replications, version }: { readonly replications: number; readonly version: string },
  from: Accumulation | undefined,
) {
  const baseline = strategies.includes(scenario.baseline) ? scenario.baseline : (strategies[0] as string);
  return { scenario, strategies, baseline, seed: scenario.seed, seasons: replications, version, snapshots: LOOKS, ...(from === undefined ? {} : { from }) };
}
