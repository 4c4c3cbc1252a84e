import { type Executor, readScenario, type Scenario, type Study } from './door.js';
import type { WorkersFree } from './workers-free.js';

/** How a study beside the comparison gets the workers. */
export interface SideTurns {
  /** Reads the case, waits for the workers, and hands them over; a case that cannot be read, or a turn that is over, does nothing. */
  alone(text: string, work: (scenario: Scenario, signal: AbortSignal) => Promise<void>): Promise<void>;
  /** An executor for one study, given back afterwards. */
  withExecutor(study: Study, work: (executor: Executor) => Promise<void>): Promise<void>;
}

export function sideTurns(executorFor: (study: Study) => Executor, workers: WorkersFree): SideTurns {
  return {
    async alone(text, work) {
      const read = readScenario(text);
      if (!read.ok) return;
      const signal = await workers.take();
      if (!signal.aborted) await work(read.scenario, signal);
    },

    async withExecutor(study, work) {
      const executor = executorFor(study);
      try {
        await work(executor);
      } finally {
        void executor.dispose();
      }
    },
  };
}
