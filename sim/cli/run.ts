import type { Command } from 'commander';
import { addCommonOptions, addTellingOptions, type CommonOptions } from './common-options.js';
import { addControlOption, controlsOf } from './controls.js';
import { loadScenario } from './load-scenario.js';
import { inputName } from './read-input.js';
import { runOutput } from './run-output.js';
import { seedOf } from './seed.js';
import { simulateShard } from './simulate-shard.js';
import { knownStrategy, onWorkers, sayInterrupted, seasonsOf, variantsOf } from './simulation.js';
import { VERSION } from './version.js';
import { writeOutput } from './write-output.js';

interface RunOptions extends CommonOptions {
  readonly strategy?: string;
}

/** `run <file>`: one strategy. */
export function registerRun(program: Command): void {
  const command = program
    .command('run')
    .description('simulate one strategy')
    .argument('<file>', 'scenario file; "-" is standard input')
    .option('--strategy <id>', "which one (default: the file's baseline)");
  addControlOption(addTellingOptions(command));
  addCommonOptions(command, ['table', 'json', 'csv', 'markdown']).action((file: string, options: RunOptions) => run(file, options));
}

async function run(file: string, options: RunOptions): Promise<void> {
  const loaded = await loadScenario(file);
  const { scenario } = loaded.parsed;
  const strategy = await knownStrategy(scenario, options.strategy ?? scenario.baseline);
  const seed = seedOf(scenario, options);
  const seasons = await seasonsOf(scenario, options);
  const controls = await controlsOf(scenario, strategy, options, seasons);
  const { Accumulation, buildResult, runExperiment } = await import('../index.js');
  const variants = await variantsOf(scenario, [strategy], options);
  if (options.shard) {
    const whole = {
      command: 'run',
      strategies: [strategy],
      risks: options.risks === true,
      ...(controls && { control: controls.names }),
      file: inputName(file),
      seasons,
    } as const;
    return simulateShard(options.shard, whole, loaded, variants, options);
  }
  const keys = variants.map(({ key }) => key);
  const { accumulation, cancelled } = await onWorkers(loaded, variants, options, (executor, hooks) =>
    runExperiment({ keys, seasons, from: new Accumulation(keys, undefined, controls), snapshots: [] }, executor, hooks),
  );
  if (accumulation.complete > 0) {
    const result = buildResult({
      command: 'run',
      version: VERSION,
      scenario,
      seed,
      strategies: [strategy],
      details: options.details === true,
      risks: options.risks === true,
      ...(options.by === undefined ? {} : { by: options.by }),
      accumulation,
    });
    await writeOutput(await runOutput(result, options), options.output);
  }
  if (cancelled) sayInterrupted(accumulation.complete, options);
}
