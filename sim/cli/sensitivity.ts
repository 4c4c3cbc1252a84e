import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Scenario, SensitivityRequest } from '../index.js';
import { addRunningOptions, type CommonOptions, wholeNumber } from './common-options.js';
import { UserFault } from './exit-code.js';
import { loadScenario } from './load-scenario.js';
import { namedIndicator } from './named-indicator.js';
import { seedOf } from './seed.js';
import { sensitivityOutput } from './sensitivity-output.js';
import { knownStrategy, onWorkers, sayInterrupted } from './simulation.js';
import { VERSION } from './version.js';
import { writeOutput } from './write-output.js';

interface SensitivityOptions extends CommonOptions {
  readonly strategy?: string;
  readonly against?: string;
  readonly alone?: boolean;
  readonly absolute?: boolean;
  readonly indicators: string;
  readonly method: SensitivityRequest['method'];
  readonly parameters?: string;
  readonly parameter?: readonly Range[];
  readonly samples?: number;
  readonly list?: boolean;
}

interface Range {
  readonly at: string;
  readonly low: number;
  readonly high: number;
}

/** Seasons at each setting when the call does not say: the luck is shared, so few will do. */
const SEASONS = 8;
const SAMPLES = { tornado: 0, morris: 10, sobol: 64 } as const;

/** `sensitivity <file>`: what the outcome owes to what is not known. */
export function registerSensitivity(program: Command): void {
  const command = program
    .command('sensitivity')
    .description('vary what is uncertain over the range the evidence leaves it, and say how far a difference between two strategies depends on it')
    .argument('<file>', 'scenario file; "-" is standard input')
    .option('--strategy <id>', "the strategy (default: the file's last)")
    .option('--against <id>', "the difference to this one (default: the file's baseline)")
    .option('--alone', 'the strategy itself, not its difference')
    .option('--absolute', "differences in the indicator's unit, not as a percentage")
    .option('--indicators <a,b>', 'whose outcome', 'sales,complaintRate')
    .addOption(
      new Option('--method <method>', 'tornado: one parameter at a time; morris: screening; sobol: shares of the variance')
        .choices(['tornado', 'morris', 'sobol'])
        .default('tornado'),
    )
    .option('--parameters <a,b>', 'only these, by name')
    .addOption(
      new Option('--parameter <place=low..high>', 'a parameter with its range, e.g. customers.voice.waiting=0.02..0.1; may be given several times').argParser(
        (text: string, before: readonly Range[] = []) => [...before, rangeText(text)],
      ),
    )
    .addOption(new Option('--replications <n>', `seasons at each setting (default: ${SEASONS})`).argParser(wholeNumber(2, 10_000)))
    .addOption(
      new Option('--samples <n>', `walks of morris (default: ${SAMPLES.morris}), rows of sobol (default: ${SAMPLES.sobol})`).argParser(wholeNumber(2, 100_000)),
    )
    .option('--list', 'only say which parameters would be varied, over which range, and how many runs that takes');
  addRunningOptions(command, ['table', 'json', 'csv', 'markdown']).action((file: string, options: SensitivityOptions) => sensitivity(file, options));
}

async function sensitivity(file: string, options: SensitivityOptions): Promise<void> {
  const loaded = await loadScenario(file);
  const request = await requestOf(loaded.parsed.scenario, options);
  const { analyzeSensitivity, parametersOf, runsOf, strategyVariants, UnsoundSettingError } = await import('../index.js');
  const { parameters, leftOut } = parametersOf(request);
  if (options.list === true) {
    const { parameterList } = await import('./report/sensitivity-table.js');
    return writeOutput(parameterList(parameters, leftOut, runsOf(request, parameters.length)), options.output);
  }
  if (parameters.length === 0)
    throw new UserFault('There is no uncertain parameter to vary; name one with --parameter, for example --parameter customers.voice.waiting=0.02..0.1.');
  const variants = strategyVariants([request.strategy]);
  const { result, cancelled } = await onWorkers(loaded, variants, { ...options, counts: 'runs' }, (executor, hooks) =>
    analyzeSensitivity(request, executor, hooks).catch((error: unknown) => {
      throw error instanceof UnsoundSettingError ? new UserFault(error.message) : error;
    }),
  );
  await writeOutput(await sensitivityOutput(result, options), options.output);
  if (cancelled) sayInterrupted(result.sensitivity?.runs ?? 0, options, 'run');
}

async function requestOf(scenario: Scenario, options: SensitivityOptions): Promise<SensitivityRequest> {
  const { method, alone, absolute, parameters, parameter } = options;
  const strategy = await knownStrategy(scenario, options.strategy ?? scenario.strategies[scenario.strategies.length - 1].id);
  const against = await knownStrategy(scenario, options.against ?? scenario.baseline);
  const indicators = options.indicators.split(',').map((name) => name.trim());
  for (const name of indicators) await namedIndicator(scenario, '--indicators', name);
  if (alone === true && options.against !== undefined)
    throw new UserFault('--alone is about one strategy, --against about the difference to another; they do not go together.');
  const request: SensitivityRequest = {
    scenario,
    method,
    indicators,
    strategy,
    ...(alone === true || against === strategy ? {} : { against }),
    relative: absolute !== true,
    seasons: options.replications ?? SEASONS,
    samples: options.samples ?? SAMPLES[method],
    ...(parameter === undefined ? {} : { ranges: parameter }),
    seed: seedOf(scenario, options),
    version: VERSION,
  };
  if (parameters === undefined) return request;
  const only = parameters.split(',').map((name) => name.trim());
  await refuseUnknown(request, only);
  return { ...request, only };
}

async function refuseUnknown(request: SensitivityRequest, only: readonly string[]): Promise<void> {
  const { didYouMean, parametersOf } = await import('../index.js');
  const { parameters, leftOut } = parametersOf(request);
  const names = [...parameters, ...leftOut].map(({ name }) => name);
  for (const name of only)
    if (!names.includes(name))
      throw new UserFault(
        [`--parameters names "${name}", which has no range; give it one with --parameter.`, didYouMean(name, names), '--list tells those that have one.']
          .filter(Boolean)
          .join(' '),
      );
}

/** Reads `customers.voice.waiting=0.02..0.1`. */
function rangeText(text: string): Range {
  const [, at, low, high] = /^([^=\s]+)=([+-]?\d*\.?\d+)\.\.([+-]?\d*\.?\d+)$/.exec(text.trim()) ?? [];
  if (at === undefined || !(Number(low) < Number(high)))
    throw new InvalidArgumentError('Expected a place of the world, "=" and a range from low to high, for example customers.voice.waiting=0.02..0.1.');
  return { at, low: Number(low), high: Number(high) };
}
