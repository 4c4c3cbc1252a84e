import {
  type Accumulation,
  type Executor,
  type MeasuredRisk,
  measuredRisks,
  readScenario,
  riskVariants,
  runExperiment,
  type Study,
  strategyVariants,
} from './door.js';
import type { Progress, RisksAnswer, RisksRequest } from './simulator.js';

/** Seasons after which a register under way is told. */
const LOOKS = [3, 5, 10, 20, 30, 50, 100];

/** Studies beside the comparison, on the same workers, one at a time and only while no comparison runs: a comparison that begins ends them. */
export interface SideStudyRunner {
  /** Ends without an answer when it is ended; what was told before holds. */
  measureRisks(request: RisksRequest, onProgress: (progress: Progress) => void, onAnswer: (answer: RisksAnswer) => void): Promise<void>;
  /** Ends the study under way. */
  endSide(): void | Promise<void>;
}

/** Whether the workers are free. */
export class WorkersFree {
  private free = Promise.resolve();
  private release: () => void = () => undefined;
  private abort = new AbortController();
  private comparisons = 0;

  /** A comparison begins; one that it replaces may end after it. */
  begin(): void {
    this.abort.abort();
    if (this.comparisons++ > 0) return;
    this.free = new Promise((release) => {
      this.release = release;
    });
  }

  end(): void {
    if (--this.comparisons === 0) this.release();
  }

  /** Waits for its turn; the signal is given when a comparison begins, or another side study. */
  async take(): Promise<AbortSignal> {
    this.stop();
    const mine = this.abort;
    await this.free;
    return mine.signal;
  }

  /** Ends the side study that has the workers or waits for them. */
  stop(): void {
    this.abort.abort();
    this.abort = new AbortController();
  }
}

export function sideStudyRunner(executorFor: (study: Study) => Executor, workers: WorkersFree, now: () => number = () => performance.now()): SideStudyRunner {
  let known: { readonly key: string; readonly seasons: Accumulation } | null = null;
  return {
    async measureRisks({ text, strategy, replications }, onProgress, onAnswer) {
      const read = readScenario(text);
      if (!read.ok) return;
      const { scenario } = read;
      const signal = await workers.take();
      if (signal.aborted) return;
      const variants = [...strategyVariants([strategy]), ...riskVariants(scenario, [strategy])];
      const key = JSON.stringify([text, strategy]);
      const executor = executorFor({ text, variants });
      const tell = (seasons: Accumulation) => onAnswer({ strategy, seasons: seasons.complete, risks: measured(seasons) });
      const measured = (seasons: Accumulation): readonly MeasuredRisk[] => measuredRisks(scenario, seasons, strategy);
      try {
        const { accumulation } = await runExperiment(
          { keys: variants.map((variant) => variant.key), seasons: replications, snapshots: LOOKS, ...(known?.key === key ? { from: known.seasons } : {}) },
          executor,
          { signal, now, onProgress: (progress) => signal.aborted || onProgress(progress), onSnapshot: (seasons) => signal.aborted || tell(seasons) },
        );
        known = { key, seasons: accumulation };
        if (accumulation.complete > 0) tell(accumulation);
      } finally {
        void executor.dispose();
      }
    },
    endSide: () => workers.stop(),
  };
}
