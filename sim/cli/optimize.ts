import type { Command } from 'commander';
import { Option } from 'commander';
import type { Scenario } from '../index.js';
import { addRunningOptions, type CommonOptions, wholeNumber } from './common-options.js';
import { UserFault } from './exit-code.js';
import { describeProblems, type LoadedScenario, loadScenario } from './load-scenario.js';
import { constraintText, type LeverText, leverText } from './search-options.js';
import { searchOutput } from './search-output.js';
import { seedOf } from './seed.js';
import { onWorkers, sayInterrupted } from './simulation.js';
import { VERSION } from './version.js';
import { writeOutput } from './write-output.js';

interface OptimizeOptions extends CommonOptions {
  readonly budget?: number;
  readonly start?: string;
  /** Ids of levers of the file. */
  readonly levers?: string;
  /** Further levers, or in place of those of the file. */
  readonly lever?: readonly LeverText[];
  readonly objectives?: string;
  readonly constraint?: readonly Readonly<Record<string, unknown>>[];
}

/** `optimize <file>`: what the levers can make of the case. */
export function registerOptimize(program: Command): void {
  const command = program
    .command('optimize')
    .description('search what the levers of the case can do for the best strategies on two indicators, and confirm them in fresh seasons')
    .argument('<file>', 'scenario file; "-" is standard input')
    .addOption(
      new Option('--budget <runs>', "runs it may take; a run is one season of one plan (default: the file's, or 2000)").argParser(wholeNumber(20, 1_000_000)),
    )
    .option('--start <id>', "the strategy the levers change (default: the file's, or the baseline)")
    .option('--levers <a,b>', 'only these levers of the file')
    .addOption(
      new Option(
        '--lever <place=values>',
        'a lever: pool.share=0.1..0.6, pool.share=0.1..0.6:0.05 or pool.policy=none,forecast; may be given several times',
      ).argParser((text: string, before: readonly LeverText[] = []) => [...before, leverText(text)]),
    )
    .option('--objectives <a,b>', 'one or two indicators (default: sales,complaintRate)')
    .addOption(
      new Option('--constraint <bound>', 'labourCost<=130000, or against the baseline labourCost<=+1%; may be given several times').argParser(
        (text: string, before: readonly Readonly<Record<string, unknown>>[] = []) => [...before, constraintText(text)],
      ),
    );
  addRunningOptions(command, ['table', 'json', 'csv', 'markdown']).action((file: string, options: OptimizeOptions) => optimize(file, options));
}

async function optimize(file: string, options: OptimizeOptions): Promise<void> {
  const loaded = await withSearch(file, await loadScenario(file), options);
  const { scenario } = loaded.parsed;
  const { search } = scenario;
  if (search === undefined) throw new UserFault('The case declares no search; name levers with --lever, for example --lever pool.share=0.1..0.6.');
  const { optimizeScenario, strategyVariants } = await import('../index.js');
  const seed = seedOf(scenario, options);
  const variants = strategyVariants(scenario.strategies.map(({ id }) => id));
  const request = { scenario, search, seed, version: VERSION };
  const { result, cancelled } = await onWorkers(loaded, variants, { ...options, counts: 'runs' }, (executor, hooks) =>
    optimizeScenario(request, executor, hooks).catch((error: unknown) => {
      throw error instanceof RangeError ? new UserFault(error.message) : error;
    }),
  );
  await writeOutput(await searchOutput(result, options), options.output);
  if (cancelled) sayInterrupted(result.search?.runs ?? 0, options, 'run');
}

/** The case with the search as the call has it. @throws UserFault with every problem of it */
async function withSearch(file: string, loaded: LoadedScenario, options: OptimizeOptions): Promise<LoadedScenario> {
  const { source, scenario } = loaded.parsed;
  const { budget, start, lever, objectives, constraint } = options;
  const levers = [...leversOf(scenario, options), ...(lever ?? [])];
  const search = {
    ...scenario.search,
    ...(levers.length === 0 ? {} : { levers }),
    ...(budget === undefined ? {} : { budget }),
    ...(start === undefined ? {} : { start }),
    ...(objectives === undefined ? {} : { objectives: objectives.split(',').map((name) => name.trim()) }),
    ...(constraint === undefined ? {} : { constraints: constraint }),
  };
  if (scenario.search === undefined && levers.length === 0) return loaded;
  const { readScenarioJson } = await import('../index.js');
  const parsed = readScenarioJson({ ...source, search });
  if (!parsed.ok) throw new UserFault(await describeProblems(file, parsed.problems));
  return { ...loaded, parsed };
}

/** Levers of the file a call asks for: those of --levers; without it all, unless the call brings its own. @throws UserFault */
function leversOf({ search }: Scenario, { levers, lever }: OptimizeOptions): readonly LeverText[] {
  const own = search?.levers ?? [];
  if (levers === undefined) return lever === undefined ? own : [];
  return levers.split(',').map((name) => {
    const found = own.find(({ id }) => id === name.trim());
    if (found === undefined)
      throw new UserFault(`--levers names "${name.trim()}"; this case has ${own.length === 0 ? 'none' : own.map(({ id }) => id).join(', ')}.`);
    return found;
  });
}
