import type { Command } from 'commander';
import { addCommonOptions, type CommonOptions } from './common-options.js';
import { EXIT, UserFault } from './exit-code.js';
import { type LoadedScenario, loadScenario } from './load-scenario.js';
import { inputName } from './read-input.js';
import type { CheckedFile } from './report/check-report.js';
import { onWorkers, sayInterrupted, seasonsOf, seedOf } from './simulation.js';
import { VERSION } from './version.js';
import { writeOutput } from './write-output.js';

/** `check <file…>`: the guardrails of the files, for CI. */
export function registerCheck(program: Command): void {
  const command = program
    .command('check')
    .description('check the files\' own guardrails ("expect"); exit code 1 if one fails or can\'t be decided')
    .argument('<file...>', 'scenario files; "-" is standard input');
  addCommonOptions(command, ['table', 'json', 'csv', 'markdown', 'junit']).action(async (files: string[], options: CommonOptions) => {
    process.exitCode = await check(files, options);
  });
}

async function check(files: readonly string[], options: CommonOptions): Promise<number> {
  if (options.until)
    throw new UserFault('--until is for run and compare; check takes --replications, and says how many an undecided guardrail is expected to need.');
  // All files are read before the first is simulated: a fault in the last one should not cost minutes.
  const loaded: LoadedScenario[] = [];
  for (const file of files) loaded.push(await loadScenario(file));
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
  if (checked.length > 0) await writeOutput(await formatted(checked, options), options.output);
  if (interruptedAt !== undefined) sayInterrupted(interruptedAt);
  return checked.every(({ result }) => result.checks?.every((c) => c.holds === true)) ? EXIT.done : EXIT.notHeld;
}

async function checkFile(file: string, loaded: LoadedScenario, options: CommonOptions): Promise<{ file?: CheckedFile; cancelled: boolean; complete: number }> {
  const { scenario } = loaded.parsed;
  const { Accumulation, buildResult, checkGuardrails, guardrailVariants, runExperiment } = await import('../index.js');
  const seed = seedOf(scenario, options);
  const variants = guardrailVariants(scenario);
  const keys = variants.map((v) => v.key);
  // Strategies by their own names are reported; worlds that only a guardrail asks for are not.
  const strategies = variants.filter((v) => v.with === undefined).map((v) => v.key);
  const seasons = await seasonsOf(scenario, options);
  const { accumulation, cancelled } =
    keys.length === 0
      ? { accumulation: new Accumulation([]), cancelled: false }
      : await onWorkers(loaded, variants, options, (executor, hooks) => runExperiment({ keys, seasons, snapshots: [] }, executor, hooks));
  const { complete } = accumulation;
  if (complete === 0 && keys.length > 0) return { cancelled, complete };
  const checks = checkGuardrails(scenario, accumulation);
  const result = buildResult({ command: 'check', version: VERSION, scenario, seed, strategies, checks, details: options.details === true, accumulation });
  return { file: { file, result }, cancelled, complete };
}

async function formatted(files: readonly CheckedFile[], { format, output }: CommonOptions): Promise<string> {
  const report = await import('./report/check-report.js');
  switch (format) {
    case 'json':
      // One document for one file; for several a list, in the order of the call.
      return `${JSON.stringify(files.length === 1 ? files[0].result : files.map((f) => f.result), null, 2)}\n`;
    case 'csv':
      return (await import('./report/csv.js')).checkCsv(files);
    case 'markdown':
      return report.checkMarkdown(files);
    case 'junit':
      return report.checkJunit(files);
    default: {
      const { outputWidth } = await import('./report/text-table.js');
      return report.checkTable(files, outputWidth(output === undefined && process.stdout.isTTY));
    }
  }
}
