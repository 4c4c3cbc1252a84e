import {
  type Accumulation,
  analyzeSensitivity,
  type Executor,
  measuredRisks,
  optimizeScenario,
  riskVariants,
  runExperiment,
  type Study,
  strategyVariants,
} from './door.js';
import { sideTurns } from './side-turns.js';
import type { Progress, RisksAnswer, RisksRequest, SearchAnswer, SearchRequest, TornadoAnswer, TornadoRequest, Versioned } from './simulator.js';
import type { WorkersFree } from './workers-free.js';

/** Seasons after which a register under way is told. */
const LOOKS = [3, 5, 10, 20, 30, 50, 100];

/**
 * Studies beside the comparison, on the same workers, one at a time and only while no comparison runs: a comparison that begins ends them.
 * Each ends without its last answer when it is ended; what was told before holds.
 */
export interface SideStudyRunner {
  measureRisks(request: RisksRequest, onProgress: (progress: Progress) => void, onAnswer: (answer: RisksAnswer) => void): Promise<void>;
  analyze(request: Versioned<TornadoRequest>, onProgress: (progress: Progress) => void, onAnswer: (answer: TornadoAnswer) => void): Promise<void>;
  search(request: Versioned<SearchRequest>, onProgress: (progress: Progress) => void, onAnswer: (answer: SearchAnswer) => void): Promise<void>;
}

export function sideStudyRunner(executorFor: (study: Study) => Executor, workers: WorkersFree, now: () => number = () => performance.now()): SideStudyRunner {
  let known: { readonly key: string; readonly seasons: Accumulation } | null = null;
  const { alone, withExecutor } = sideTurns(executorFor, workers);

  return {
    measureRisks: ({ text, strategy, replications }, onProgress, onAnswer) =>
      alone(text, (scenario, signal) => {
        const variants = [...strategyVariants([strategy]), ...riskVariants(scenario, [strategy])];
        const keys = variants.map(({ key }) => key);
        const key = JSON.stringify([text, strategy]);
        const from = known?.key === key ? { from: known.seasons } : {};
        const tell = (seasons: Accumulation) => onAnswer({ strategy, seasons: seasons.complete, risks: measuredRisks(scenario, seasons, strategy) });
        return withExecutor({ text, variants }, async (executor) => {
          const { accumulation } = await runExperiment({ keys, seasons: replications, snapshots: LOOKS, ...from }, executor, {
            signal,
            now,
            onProgress: (progress) => signal.aborted || onProgress(progress),
            onSnapshot: (seasons) => signal.aborted || tell(seasons),
          });
          known = { key, seasons: accumulation };
          if (accumulation.complete > 0) tell(accumulation);
        });
      }),

    analyze: ({ text, strategy, against, seasons, version }, onProgress, onAnswer) =>
      alone(text, (scenario, signal) =>
        withExecutor({ text, variants: strategyVariants([strategy, against]) }, async (executor) => {
          const request = { scenario, strategy, against, seasons, version, seed: scenario.seed, method: 'tornado', relative: true, samples: 2 } as const;
          const { result, cancelled } = await analyzeSensitivity({ ...request, indicators: ['complaintRate', 'sales'] }, executor, {
            signal,
            now,
            onProgress: (progress) => signal.aborted || onProgress(progress),
          });
          if (result.sensitivity) onAnswer({ sensitivity: result.sensitivity, isWhole: !cancelled });
        }),
      ),

    search: ({ text, budget, levers, version }, onProgress, onAnswer) =>
      alone(text, (scenario, signal) => {
        const declared = scenario.search;
        if (declared === undefined) return Promise.resolve();
        const search = { ...declared, budget, levers: declared.levers.filter(({ id }) => levers.includes(id)) };
        return withExecutor({ text, variants: strategyVariants(scenario.strategies.map(({ id }) => id)) }, async (executor) => {
          const { result, cancelled } = await optimizeScenario({ scenario, search, seed: scenario.seed, version }, executor, {
            signal,
            now,
            onProgress: (progress) => signal.aborted || onProgress(progress),
            onFront: ({ runs, points }) => signal.aborted || onAnswer({ runs, budget, points, found: null, isWhole: false }),
          });
          const end = result.search;
          if (end) onAnswer({ runs: end.runs, budget, points: end.points, found: end, isWhole: !cancelled });
        });
      }),
  };
}
