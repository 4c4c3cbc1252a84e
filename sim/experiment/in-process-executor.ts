import type { Executor, Job, Study } from './executor.js';
import type { SeasonSummary } from './season-summary.js';
import { openStudy } from './worker-job.js';

/** Runs everything in this thread, one job at a time. @param breathe awaited before each job, so that the thread can hear a cancel */
export function inProcessExecutor(study: Study, breathe: () => Promise<void> = () => Promise.resolve()): Executor {
  const run = openStudy(study);
  return {
    parallelism: 1,
    run: async (job: Job): Promise<SeasonSummary[]> => {
      await breathe();
      return run(job);
    },
    dispose: () => undefined,
  };
}
