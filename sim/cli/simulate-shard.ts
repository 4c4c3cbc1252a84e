import type { Executor, SeasonFileHeader, Shard, ShardPart, Stopping, Variant } from '../index.js';
import type { CommonOptions } from './common-options.js';
import { UserFault } from './exit-code.js';
import type { LoadedScenario } from './load-scenario.js';
import { type SeasonMemory, seasonFileHeader } from './season-memory.js';
import { onWorkers, sayInterrupted, type TerminalHooks } from './simulation.js';
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
  const keys = variants.map(({ key }) => key);
  const part = { ...shard, ...call, replications: seasons, variants: keys, text: loaded.text };
  const header = { ...(await seasonFileHeader(loaded, options)), part };
  const { complete, cancelled } = await onWorkers(loaded, variants, options, (executor, hooks, memory) => writeShard(header, memory, executor, hooks, options));
  if (cancelled) sayInterrupted(complete, options);
}

async function writeShard(
  header: SeasonFileHeader & { readonly part: ShardPart },
  memory: SeasonMemory | undefined,
  executor: Executor,
  hooks: TerminalHooks,
  { output }: CommonOptions,
): Promise<{ complete: number; cancelled: boolean }> {
  const { runExperiment, seasonsOfShard, shardExecutor, shardText } = await import('../index.js');
  if (memory === undefined) throw new Error('A shard is simulated without a place for its seasons.');
  const { part } = header;
  const request = { keys: part.variants, seasons: seasonsOfShard(part, part.replications), snapshots: [] };
  const { accumulation, cancelled } = await runExperiment(request, shardExecutor(executor, part), hooks);
  await writeOutput(shardText(header, memory.seasons, accumulation.complete), output);
  return { complete: accumulation.complete, cancelled };
}
