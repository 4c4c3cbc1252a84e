import { type Command, Option } from 'commander';
import type { MergedShards, NamedSeasonFile } from '../index.js';
import { checkedFile, checkOutput } from './check-output.js';
import { OUTPUT_FORMATS, type OutputOptions } from './common-options.js';
import { comparisonOutput } from './comparison-output.js';
import { controlsOf } from './controls.js';
import { EXIT, UserFault } from './exit-code.js';
import type { LoadedScenario } from './load-scenario.js';
import { runOutput } from './run-output.js';
import { type OpenSeasonFile, openSeasonFile } from './season-files.js';
import { VERSION } from './version.js';
import { writeOutput } from './write-output.js';

/** `merge <shard…>`: the result of the whole from its shards. */
export function registerMerge(program: Command): void {
  program
    .command('merge')
    .description('join the shards that --shard has written to the result of the whole, byte for byte')
    .argument('<shard...>', 'files of all shards, in any order')
    .addOption(new Option('--format <format>', 'as of the command that made the shards').choices([...OUTPUT_FORMATS]).default('table'))
    .option('--output <path>', 'write there instead of standard output')
    .option('--details', 'every indicator in tables; the raw counts of every season in JSON and CSV')
    .action(async (files: string[], options: OutputOptions) => {
      process.exitCode = await merge(files, options);
    });
}

async function merge(paths: readonly string[], options: OutputOptions): Promise<number> {
  const { mergeShards } = await import('../index.js');
  const files: (NamedSeasonFile & OpenSeasonFile)[] = [];
  try {
    for (const name of paths) files.push({ name, ...(await openSeasonFile(name)) });
    const merged = mergeShards(files, VERSION);
    if (typeof merged === 'string') throw new UserFault(merged);
    const { text, code } = await tell(merged, await scenarioOf(merged), options);
    await writeOutput(text, options.output);
    return code;
  } finally {
    for (const file of files) await file.close();
  }
}

/** The scenario the shards were made of. */
async function scenarioOf({ header, part }: MergedShards): Promise<LoadedScenario> {
  const { readScenario, scenarioDigest } = await import('../index.js');
  const parsed = readScenario(part.text);
  if (!parsed.ok || scenarioDigest(parsed.scenario) !== header.scenario.digest)
    throw new UserFault('The scenario in the shards is not the one they were made of.');
  return { text: part.text, parsed };
}

/** Runs the experiment of the whole on the seasons there are. */
async function tell(
  { header, part, seasons }: MergedShards,
  { parsed: { scenario } }: LoadedScenario,
  options: OutputOptions,
): Promise<{ text: string; code: number }> {
  const { Accumulation, buildResult, compareScenario, readingExecutor, runExperiment } = await import('../index.js');
  const executor = readingExecutor(seasons);
  const { seed, by } = header;
  const { command, strategies, baseline, risks = false, control, replications, file } = part;
  const roster = command === 'run' ? strategies[0] : (baseline ?? scenario.baseline);
  const controls = await controlsOf(scenario, roster, { seed, ...(control && { control }) }, replications);
  const common = { version: VERSION, scenario, seed, strategies, details: options.details === true, risks, ...(by === undefined ? {} : { by }) };
  refuseFormat(command, options);
  if (command === 'compare' && baseline !== undefined) {
    const outcome = await compareScenario({ ...common, baseline, seasons: replications, snapshots: [], ...(controls && { controls }) }, executor);
    return { text: await comparisonOutput(outcome, options), code: EXIT.done };
  }
  const { accumulation } = await runExperiment(
    { keys: part.variants, seasons: replications, from: new Accumulation(part.variants, undefined, controls), snapshots: [] },
    executor,
  );
  if (command === 'run') return { text: await runOutput(buildResult({ ...common, command, accumulation }), options), code: EXIT.done };
  const checked = await checkedFile(file, scenario, seed, accumulation, options);
  return { text: await checkOutput([checked], options), code: checked.result.checks?.every((c) => c.holds === true) ? EXIT.done : EXIT.notHeld };
}

function refuseFormat(command: 'run' | 'compare' | 'check', { format }: OutputOptions): void {
  if (command !== 'check' && (format === 'junit' || format === 'github'))
    throw new UserFault(`--format ${format} tells of guardrails; these are shards of ${command}.`);
}
