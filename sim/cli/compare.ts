import type { Command } from 'commander';
import type { ComparisonOutcome, Scenario } from '../index.js';
import { addCommonOptions, addTellingOptions, type CommonOptions } from './common-options.js';
import { UserFault } from './exit-code.js';
import { loadScenario } from './load-scenario.js';
import { knownStrategy, onWorkers, sayInterrupted, seasonsOf, seedOf, variantsOf } from './simulation.js';
import { VERSION } from './version.js';
import { writeOutput } from './write-output.js';

interface CompareOptions extends CommonOptions {
  readonly strategies?: string;
  readonly baseline?: string;
}

/** `compare <file>`: several strategies on the same customers. */
export function registerCompare(program: Command): void {
  const command = program
    .command('compare')
    .description('simulate strategies on the same customers and compare them with the baseline')
    .argument('<file>', 'scenario file; "-" is standard input')
    .option('--strategies <a,b,c>', 'only these, in this order (default: all of the file)')
    .option('--baseline <a>', "compared with this one (default: the file's)");
  addTellingOptions(command);
  addCommonOptions(command, ['table', 'json', 'csv', 'markdown']).action((file: string, options: CompareOptions) => compare(file, options));
}

async function compare(file: string, options: CompareOptions): Promise<void> {
  const loaded = await loadScenario(file);
  const { scenario } = loaded.parsed;
  const { strategies, baseline } = await chosen(scenario, options);
  const seed = seedOf(scenario, options);
  const seasons = await seasonsOf(scenario, options, strategies.length > 1 ? baseline : undefined);
  const { compareScenario } = await import('../index.js');
  const outcome = await onWorkers(loaded, await variantsOf(scenario, strategies, options), options, (executor, hooks) =>
    compareScenario(
      {
        scenario,
        strategies,
        baseline,
        seed,
        seasons,
        version: VERSION,
        details: options.details === true,
 risks: options.risks === true,
        ...(options.by === undefined ? {} : { by: options.by }),
        snapshots: [],
      },
      executor,
      hooks,
    ),
  );
  if (outcome.accumulation.complete > 0) await writeOutput(await formatted(outcome, options), options.output);
  if (outcome.cancelled) sayInterrupted(outcome.accumulation.complete);
}

async function chosen(scenario: Scenario, options: CompareOptions): Promise<{ strategies: string[]; baseline: string }> {
  const named = options.strategies?.split(',').map((id) => id.trim());
  const strategies = named ?? scenario.strategies.map((s) => s.id);
  for (const id of strategies) await knownStrategy(scenario, id);
  if (new Set(strategies).size < strategies.length) throw new UserFault(`--strategies names a strategy twice: ${strategies.join(', ')}.`);
  const baseline = await knownStrategy(scenario, options.baseline ?? scenario.baseline);
  if (strategies.includes(baseline)) return { strategies, baseline };
  // The baseline has to be simulated too; it comes first.
  return { strategies: [baseline, ...strategies], baseline };
}

async function formatted({ result, chart }: ComparisonOutcome, { format, details, output }: CompareOptions): Promise<string> {
  const everything = details === true;
  switch (format) {
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`;
    case 'csv': {
      const { detailsCsv, resultCsv } = await import('./report/csv.js');
      return everything ? detailsCsv(result) : result.by === undefined ? resultCsv(result) : (await import('./report/periods.js')).periodsCsv(result);
    }
    case 'markdown':
      return (
        (await import('./report/markdown.js')).comparisonMarkdown(result, chart, everything) + (await import('./report/periods.js')).periodsMarkdown(result)
      );
    default: {
      const { outputWidth } = await import('./report/text-table.js');
      const { comparisonTable } = await import('./report/comparison-table.js');
      const { periodsTable } = await import('./report/periods.js');
      const { riskTables } = await import('./report/risk-register.js');
      return comparisonTable(result, chart, outputWidth(output === undefined && process.stdout.isTTY), everything) + periodsTable(result) + riskTables(result);
    }
  }
}
