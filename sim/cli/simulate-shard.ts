import type { Shard, ShardPart, Stopping, Variant } from '../index.js';
import type { CommonOptions } from './common-options.js';
import { UserFault } from './exit-code.js';
import type { LoadedScenario } from './load-scenario.js';
import { seasonFileHeader } from './season-memory.js';
import { onWorkers, sayInterrupted } from './simulation.js';
import { writeOutput } from './write-output.js';

/** What the whole call is, of which this is a part. */
export type Whole = Pick<ShardPart, 'command' | 'strategies' | 'baseline' | 'risks' | 'control' | 'file'> & { readonly seasons: number | Stopping };

/** Simulates every n-th season of a call and writes them as they are, for `merge`. */
export async function simulateShard(shard: Shard, whole: Whole, loaded: LoadedScenario, variants: readonly Variant[], options: CommonOptions): Promise<void> {
  const { seasons, ...call } = whole;
  if (typeof seasons !== 'number')
    throw new UserFault('--until looks at all seasons, and a shard has only some of them; fix their number with --replications.');
  if (options.format !== 'table' && options.format !== 'json')
    throw new UserFault(`A shard is written as it is for merge; give --format ${options.format} to merge.`);
  const { runExperiment, seasonsOfShard, shardExecutor, shardText, StoredSeasons, storedExecutor } = await import('../index.js');
  const stored = new StoredSeasons();
  const keys = variants.map(({ key }) => key);
  const { accumulation, cancelled } = await onWorkers(loaded, variants, options, (executor, hooks) =>
    runExperiment({ keys, seasons: seasonsOfShard(shard, seasons), snapshots: [] }, shardExecutor(storedExecutor(stored, executor), shard), hooks),
  );
  const part = { ...shard, ...call, replications: seasons, variants: keys, text: loaded.text };
  await writeOutput(shardText({ ...(await seasonFileHeader(loaded, options)), part }, stored, accumulation.complete), options.output);
  if (cancelled) sayInterrupted(accumulation.complete, options);
}
