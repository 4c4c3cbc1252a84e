import type { Executor } from '../executor.js';
import type { PeriodKeeper } from './period-keeper.js';

/** An executor that hands the periods of every season to a keeper and lets go of them, so that what is added up stays small. */
export function keepingExecutor(executor: Executor, keeper: PeriodKeeper): Executor {
  return {
    parallelism: executor.parallelism,
    dispose: () => executor.dispose(),
    async run(job) {
      const summaries = await executor.run(job);
      return summaries.map((summary) => {
        keeper.add(summary);
        const { periods: _kept, ...rest } = summary;
        return rest;
      });
    },
  };
}
