import type { Command } from 'commander';
import type { ResultDocument, Scenario } from '../index.js';
import { refuseAgainst, writeRegression } from './against.js';
import { addCommonOptions, addTellingOptions, type CommonOptions } from './common-options.js';
import { comparisonOutput } from './comparison-output.js';
import { addControlOption, controlsOf } from './controls.js';
import { addEstimateOption, type EstimateOptions, estimateComparison } from './estimate.js';
import { UserFault } from './exit-code.js';
import { type LoadedScenario, loadScenario } from './load-scenario.js';
import { inputName } from './read-input.js';
import { seedOf } from './seed.js';
import { addSelectOptions, compareAndSelect, refuseWithoutSelect, type SelectOptions } from './select.js';
import { simulateShard } from './simulate-shard.js';
import { knownStrategy, onWorkers, sayInterrupted, seasonsOf, variantsOf } from './simulation.js';
import { callOf, readStoredComparison } from './stored-result.js';
import { VERSION } from './version.js';
import { writeOutput } from './write-output.js';

interface CompareOptions extends CommonOptions, EstimateOptions, SelectOptions {
  readonly strategies?: string;
  readonly baseline?: string;
  /** File of a stored result. */
  readonly against?: string;
}

/** `compare <file>`: several strategies on the same customers. */
export function registerCompare(program: Command): void {
  const command = program
    .command('compare')
    .description('simulate strategies on the same customers and compare them with the baseline')
    .argument('<file>', 'scenario file; "-" is standard input')
    .option('--strategies <a,b,c>', 'only these, in this order (default: all of the file)')
    .option('--baseline <a>', "compared with this one (default: the file's)")
    .option('--against <result.json>', 'make a stored comparison again and say whether it still holds; exit code 1 if not');
  addSelectOptions(command);
  addEstimateOption(command);
  addControlOption(addTellingOptions(command));
  addCommonOptions(command, ['table', 'json', 'csv', 'markdown']).action((file: string, options: CompareOptions) =>
    options.against === undefined ? compare(file, options) : compareAgainst(options.against, file, options),
  );
}

/** `--against`: what the call does not say is as it was when the result was stored. */
async function compareAgainst(path: string, file: string, options: CompareOptions): Promise<void> {
  const loaded = await loadScenario(file);
  const stored = await readStoredComparison(path);
  refuseAgainst(stored, loaded.parsed.scenario.id, options);
  return compare(file, { ...callOf(stored, loaded.parsed.scenario), ...options }, loaded, stored);
}

async function compare(file: string, options: CompareOptions, read?: LoadedScenario, stored?: ResultDocument): Promise<void> {
  const loaded = read ?? (await loadScenario(file));
  const { scenario } = loaded.parsed;
  const { strategies, baseline } = await chosen(scenario, options);
  const seed = seedOf(scenario, options);
  if (options.estimate !== undefined) return estimateComparison(loaded, { strategies, baseline, seed }, options);
  if (options.select !== undefined) return compareAndSelect(loaded, { strategies, baseline, seed }, options);
  refuseWithoutSelect(options);
  const seasons = await seasonsOf(scenario, options, strategies.length > 1 ? baseline : undefined);
  const controls = await controlsOf(scenario, baseline, options, seasons);
  const variants = await variantsOf(scenario, strategies, options);
  if (options.shard) {
    const given = { ...(controls && { control: controls.names }), file: inputName(file), seasons };
    const whole = { command: 'compare', strategies, baseline, risks: options.risks === true, ...given } as const;
    return simulateShard(options.shard, whole, loaded, variants, options);
  }
  const { compareScenario } = await import('../index.js');
  const outcome = await onWorkers(loaded, variants, options, (executor, hooks) =>
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
        ...(controls && { controls }),
        snapshots: [],
      },
      executor,
      hooks,
    ),
  );
  if (stored) return writeRegression(stored, outcome, options);
  if (outcome.accumulation.complete > 0) await writeOutput(await comparisonOutput(outcome, options), options.output);
  if (outcome.cancelled) sayInterrupted(outcome.accumulation.complete, options);
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
