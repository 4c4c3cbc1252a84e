import type { Executor, Job } from './executor.js';
import type { SeasonSummary } from './season-summary.js';
import type { SeasonSource, StoredSeasons } from './stored-seasons.js';

/**
 * Takes seasons that are stored from the store and has the others simulated, storing them too. An experiment that runs on it asks the same
 * questions in the same order as one that simulates everything, so it comes to the same result: that is how one goes on where it stopped.
 */
export function storedExecutor(stored: StoredSeasons, inner: Executor): Executor {
  return {
    parallelism: inner.parallelism,
    dispose: () => inner.dispose(),
    async run(job) {
      const missing = missingJobs(job, stored);
      const found = await seasonsOf(job, stored);
      const made: SeasonSummary[] = [];
      for (const part of missing) made.push(...(await inner.run(part)));
      await stored.keep(made);
      return [...found, ...made];
    },
  };
}

/** Simulates nothing: for experiments all of whose seasons are there. */
export function readingExecutor(there: SeasonSource): Executor {
  return {
    parallelism: 1,
    dispose: () => undefined,
    async run(job) {
      const [missing] = missingJobs(job, there);
      if (missing) throw new Error(`Season ${missing.replications[0]} of "${missing.strategies[0]}" is not stored.`);
      return seasonsOf(job, there);
    },
  };
}

/** What of a job is there, one after the other: a season is large as text. */
async function seasonsOf({ strategies, replications }: Job, there: SeasonSource): Promise<SeasonSummary[]> {
  const found: SeasonSummary[] = [];
  for (const r of replications)
    for (const key of strategies) {
      const season = await there.get(key, r);
      if (season) found.push(season);
    }
  return found;
}

/** What of a job is not stored, as jobs: replications that lack the same variants together. */
function missingJobs({ strategies, replications, variants }: Job, stored: SeasonSource): Job[] {
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
