import type { Executor, Job } from './executor.js';
import type { SeasonSummary } from './season-summary.js';
import type { StoredSeasons } from './stored-seasons.js';

/**
 * Takes seasons that are stored from the store and has the others simulated, storing them too. An experiment that runs on it asks the same
 * questions in the same order as one that simulates everything, so it comes to the same result: that is how one goes on where it stopped.
 * @param onStored told the lines of seasons that were not there before, after each job; awaited
 */
export function storedExecutor(
  stored: StoredSeasons,
  inner: Executor,
  onStored: (lines: readonly string[]) => Promise<void> = () => Promise.resolve(),
): Executor {
  return {
    parallelism: inner.parallelism,
    dispose: () => inner.dispose(),
    async run(job) {
      const found = job.replications.flatMap((r) => job.strategies.flatMap((key) => stored.get(key, r) ?? []));
      const made: SeasonSummary[] = [];
      for (const missing of missingJobs(job, stored)) made.push(...(await inner.run(missing)));
      await onStored(made.flatMap((summary) => stored.add(summary) ?? []));
      return [...found, ...made];
    },
  };
}

/** What of a job is not stored, as jobs: replications that lack the same variants together. */
function missingJobs({ strategies, replications, variants }: Job, stored: StoredSeasons): Job[] {
  const groups = new Map<string, { readonly strategies: string[]; readonly replications: number[] }>();
  for (const r of replications) {
    const lacking = strategies.filter((key) => !stored.has(key, r));
    if (lacking.length === 0) continue;
    const name = JSON.stringify(lacking);
    const group = groups.get(name) ?? { strategies: lacking, replications: [] };
    group.replications.push(r);
    groups.set(name, group);
  }
  return [...groups.values()].map((group) => ({ ...group, ...(variants === undefined ? {} : { variants }) }));
}

/** Simulates nothing: for experiments all of whose seasons are stored. */
export const NO_EXECUTOR: Executor = {
  parallelism: 1,
  run: ({ strategies, replications }) => Promise.reject(new Error(`Season ${replications[0]} of "${strategies[0]}" is not stored.`)),
  dispose: () => undefined,
};
