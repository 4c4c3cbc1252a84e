import type { Executor } from './executor.js';

/** Every `of`-th season, starting with season index - 1. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** How many of the first `replications` seasons belong to a shard. */
export function seasonsOfShard({ index, of }: Shard, replications: number): number {
  return Math.max(0, Math.ceil((replications - (index - 1)) / of));
}

/** The season that is a shard's n-th, both from 0. */
export function seasonInShard({ index, of }: Shard, n: number): number {
  return index - 1 + n * of;
}

/** Lets an experiment count a shard's seasons 0, 1, 2, … while `inner` simulates those they are. */
export function shardExecutor(inner: Executor, shard: Shard): Executor {
  return {
    parallelism: inner.parallelism,
    dispose: () => inner.dispose(),
    async run({ replications, ...job }) {
      const numbers = new Map(replications.map((n) => [seasonInShard(shard, n), n]));
      const summaries = await inner.run({ ...job, replications: [...numbers.keys()] });
      return summaries.map((summary) => ({ ...summary, replication: numbers.get(summary.replication) ?? summary.replication }));
    },
  };
}
