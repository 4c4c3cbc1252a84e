import type { Command } from 'commander';
import type { ResultDocument } from '../index.js';
import { addCommonOptions, addTellingOptions, type CommonOptions } from './common-options.js';
import { loadScenario } from './load-scenario.js';
import { knownStrategy, onWorkers, sayInterrupted, seasonsOf, seedOf, variantsOf } from './simulation.js';
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
  addTellingOptions(command);
  addCommonOptions(command, ['table', 'json', 'csv', 'markdown']).action((file: string, options: RunOptions) => run(file, options));
}

async function run(file: string, options: RunOptions): Promise<void> {
  const loaded = await loadScenario(file);
  const { scenario } = loaded.parsed;
  const strategy = await knownStrategy(scenario, options.strategy ?? scenario.baseline);
  const seed = seedOf(scenario, options);
  const seasons = await seasonsOf(scenario, options);
  const { buildResult, runExperiment } = await import('../index.js');
  const variants = await variantsOf(scenario, [strategy], options);
  const keys = variants.map(({ key }) => key);
  const { accumulation, cancelled } = await onWorkers(loaded, variants, options, (executor, hooks) =>
    runExperiment({ keys, seasons, snapshots: [] }, executor, hooks),
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
    await writeOutput(await formatted(result, options), options.output);
  }
  if (cancelled) sayInterrupted(accumulation.complete);
}

async function formatted(result: ResultDocument, { format, details, output }: RunOptions): Promise<string> {
  const everything = details === true;
  switch (format) {
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`;
    case 'csv': {
      const { detailsCsv, resultCsv } = await import('./report/csv.js');
      return everything ? detailsCsv(result) : result.by === undefined ? resultCsv(result) : (await import('./report/periods.js')).periodsCsv(result);
    }
    case 'markdown':
      return (await import('./report/markdown.js')).runMarkdown(result, everything) + (await import('./report/periods.js')).periodsMarkdown(result);
    default: {
      const { outputWidth } = await import('./report/text-table.js');
      const { runTable } = await import('./report/run-table.js');
      const { periodsTable } = await import('./report/periods.js');
      const { riskTables } = await import('./report/risk-register.js');
      return runTable(result, outputWidth(output === undefined && process.stdout.isTTY), everything) + periodsTable(result) + riskTables(result);
    }
  }
}
