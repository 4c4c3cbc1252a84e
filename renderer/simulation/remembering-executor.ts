import type { Executor, Job, SeasonSummary } from './door.js';

/**
 * An executor that does not play a season twice: what the first look has played is handed out again when the whole comparison asks for it.
 * @param keep seasons with a lower number are kept
 */
export function rememberingExecutor(executor: Executor, keep: number): Executor {
  const known = new Map<string, SeasonSummary>();
  const nameOf = (strategy: string, replication: number) => `${replication} ${strategy}`;

  async function play(job: Job): Promise<SeasonSummary[]> {
    const summaries = await executor.run(job);
    for (const summary of summaries) if (summary.replication < keep) known.set(nameOf(summary.strategy, summary.replication), summary);
    return summaries;
  }

  return {
    parallelism: executor.parallelism,
    async run({ strategies, replications }) {
      const parts = replications.flatMap((replication) =>
        strategies.map((strategy) => ({ strategy, replication, summary: known.get(nameOf(strategy, replication)) })),
      );
      if (parts.every(({ summary }) => summary === undefined)) return play({ strategies, replications });
      const there = parts.flatMap(({ summary }) => (summary === undefined ? [] : [summary]));
      const missing = parts.filter(({ summary }) => summary === undefined);
      const played = await Promise.all(missing.map(({ strategy, replication }) => play({ strategies: [strategy], replications: [replication] })));
      return [...there, ...played.flat()];
    },
    dispose: () => executor.dispose(),
  };
}
