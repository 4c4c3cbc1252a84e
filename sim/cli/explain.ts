import type { Command } from 'commander';
import type { FateComparison } from '../index.js';
import { addCommonOptions, type CommonOptions } from './common-options.js';
import { UserFault } from './exit-code.js';
import { type LoadedScenario, loadScenario } from './load-scenario.js';
import { seedOf } from './seed.js';
import { onWorkers, sayInterrupted, seasonsOf } from './simulation.js';
import { type TwoStrategiesOptions, twoStrategies, withExplanationFaults } from './two-strategies.js';
import { VERSION } from './version.js';
import { writeOutput } from './write-output.js';

interface ExplainOptions extends CommonOptions, TwoStrategiesOptions {
  readonly store?: string;
  readonly fates?: boolean;
}

/** `explain <file>`: where the difference between two strategies comes from. */
export function registerExplain(program: Command): void {
  const command = program
    .command('explain')
    .description('take the difference between two strategies apart: by cause, store, hour and weekday, and with --fates by what became of the same customers')
    .argument('<file>', 'scenario file; "-" is standard input')
    .option('--strategy <id>', "the strategy (default: the file's last)")
    .option('--against <id>', "the difference to this one (default: the file's baseline)")
    .option('--store <id>', 'only this store')
    .option('--fates', 'also follow every customer from one strategy to the other');
  addCommonOptions(command, ['table', 'json', 'csv', 'markdown']).action((file: string, options: ExplainOptions) => explain(file, options));
}

async function explain(file: string, options: ExplainOptions): Promise<void> {
  if (options.shard) throw new UserFault('--shard is for run, compare and check.');
  const loaded = await loadScenario(file);
  const { scenario } = loaded.parsed;
  const { strategy, baseline } = await twoStrategies(scenario, options);
  const { store } = options;
  if (store !== undefined && !scenario.world.stores.some(({ id }) => id === store))
    throw new UserFault(`There is no store "${store}"; this case has ${scenario.world.stores.map(({ id }) => id).join(', ')}.`);
  const seasons = await seasonsOf(scenario, options, baseline);
  const { Accumulation, explanationOf, refuseOtherSeasons, runExperiment, strategyVariants } = await import('../index.js');
  const keys = [baseline, strategy];
  if (options.fates === true) await withExplanationFaults(() => refuseOtherSeasons(scenario, keys));
  const { accumulation, cancelled } = await onWorkers(loaded, strategyVariants(keys), options, (executor, hooks) =>
    runExperiment({ keys, seasons, from: new Accumulation(keys, baseline), snapshots: [] }, executor, hooks),
  );
  if (accumulation.complete === 0) sayInterrupted(0, options);
  const fates = options.fates === true && !cancelled ? await followed(loaded, keys, accumulation.complete, options) : undefined;
  const request = { scenario, seed: seedOf(scenario, options), version: VERSION, baseline, strategy, ...(store === undefined ? {} : { store }) };
  const { explanationOutput } = await import('./explanation-output.js');
  await writeOutput(await explanationOutput(explanationOf(request, accumulation, fates), scenario, options), options.output);
  if (cancelled) sayInterrupted(accumulation.complete, options);
}

/** Seasons are played again and listened to: what became of single customers is in no file of seasons. */
async function followed({ text, parsed }: LoadedScenario, keys: readonly string[], seasons: number, options: ExplainOptions): Promise<FateComparison> {
  const { compareFates, strategyVariants } = await import('../index.js');
  const { resume: _notKept, ...rest } = options;
  const others = { ...rest, tellsFates: true };
  const [baseline = '', strategy = ''] = keys;
  const request = { baseline, strategy, seasons, confidence: parsed.scenario.confidence };
  const { comparison, cancelled } = await onWorkers({ text, parsed }, strategyVariants(keys), others, (executor, hooks) =>
    compareFates(request, executor, hooks),
  );
  if (cancelled) sayInterrupted(comparison.seasons, others);
  return comparison;
}
