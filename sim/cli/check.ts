import type { Command } from 'commander';
import type { Shard } from '../index.js';
import { checkedFile, checkOutput } from './check-output.js';
import { addCommonOptions, type CommonOptions, OUTPUT_FORMATS } from './common-options.js';
import { addControlOption, controlsOf } from './controls.js';
import { EXIT, UserFault } from './exit-code.js';
import { type LoadedScenario, loadScenario } from './load-scenario.js';
import { inputName } from './read-input.js';
import type { CheckedFile } from './report/check-report.js';
import { seedOf } from './seed.js';
import { simulateShard } from './simulate-shard.js';
import { onWorkers, sayInterrupted, seasonsOf } from './simulation.js';
import { writeOutput } from './write-output.js';

/** `check <file…>`: the guardrails of the files, for CI. */
export function registerCheck(program: Command): void {
  const command = program
    .command('check')
    .description('check the files\' own guardrails ("expect"); exit code 1 if one fails or can\'t be decided')
    .argument('<file...>', 'scenario files; "-" is standard input');
  addCommonOptions(addControlOption(command), OUTPUT_FORMATS).action(async (files: string[], options: CommonOptions) => {
    process.exitCode = await check(files, options);
  });
}

async function check(files: readonly string[], options: CommonOptions): Promise<number> {
  if (options.until)
    throw new UserFault('--until is for run and compare; check takes --replications, and says how many an undecided guardrail is expected to need.');
  // All files are read before the first is simulated: a fault in the last one should not cost minutes.
  const loaded: LoadedScenario[] = [];
  for (const file of files) loaded.push(await loadScenario(file));
  if (files.length > 1 && (options.shard ?? options.resume) !== undefined) throw new UserFault('--shard and --resume take one file at a time.');
  if (options.shard) return checkShard(options.shard, inputName(files[0]), loaded[0], options);
  const checked: CheckedFile[] = [];
  let interruptedAt: number | undefined;
  for (const [i, scenario] of loaded.entries()) {
    const one = await checkFile(inputName(files[i]), scenario, options);
    if (one.file) checked.push(one.file);
    if (one.cancelled) {
      interruptedAt = one.complete;
      break;
    }
  }
  if (checked.length > 0) await writeOutput(await checkOutput(checked, options), options.output);
  if (interruptedAt !== undefined) sayInterrupted(interruptedAt, options);
  return checked.every(({ result }) => result.checks?.every((c) => c.holds === true)) ? EXIT.done : EXIT.notHeld;
}

async function checkFile(file: string, loaded: LoadedScenario, options: CommonOptions): Promise<{ file?: CheckedFile; cancelled: boolean; complete: number }> {
  const { scenario } = loaded.parsed;
  const { Accumulation, guardrailVariants, runExperiment } = await import('../index.js');
  const seed = seedOf(scenario, options);
  const variants = guardrailVariants(scenario);
  const keys = variants.map((v) => v.key);
  const seasons = await seasonsOf(scenario, options);
  const controls = await controlsOf(scenario, scenario.baseline, options, seasons);
  const { accumulation, cancelled } =
    keys.length === 0
      ? { accumulation: new Accumulation([]), cancelled: false }
      : await onWorkers(loaded, variants, options, (executor, hooks) =>
          runExperiment({ keys, seasons, from: new Accumulation(keys, undefined, controls), snapshots: [] }, executor, hooks),
        );
  const { complete } = accumulation;
  if (complete === 0 && keys.length > 0) return { cancelled, complete };
  return { file: await checkedFile(file, scenario, seed, accumulation, options), cancelled, complete };
}

async function checkShard(shard: Shard, file: string, loaded: LoadedScenario, options: CommonOptions): Promise<number> {
  const { guardrailVariants } = await import('../index.js');
  const { scenario } = loaded.parsed;
  const variants = guardrailVariants(scenario);
  if (variants.length === 0) throw new UserFault(`${file} has no guardrails ("expect"): there is nothing to share out.`);
  const seasons = await seasonsOf(scenario, options);
  const controls = await controlsOf(scenario, scenario.baseline, options, seasons);
  const whole = { command: 'check', strategies: [], ...(controls && { control: controls.names }), file, seasons } as const;
  await simulateShard(shard, whole, loaded, variants, options);
  return EXIT.done;
}
