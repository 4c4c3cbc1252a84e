import { type Command, InvalidArgumentError, Option } from 'commander';
import { type CommonOptions, wholeNumber } from './common-options.js';
import { comparisonOutput } from './comparison-output.js';
import { UserFault } from './exit-code.js';
import type { LoadedScenario } from './load-scenario.js';
import { namedIndicator } from './named-indicator.js';
import { MOST_SEASONS, onWorkers, sayInterrupted } from './simulation.js';
import { VERSION } from './version.js';
import { writeOutput } from './write-output.js';

/** Of `compare`. */
export interface SelectOptions {
  /** Name of an indicator. */
  readonly select?: string;
  /** The smallest difference worth knowing, in its unit. */
  readonly delta?: number;
  readonly firstStage?: number;
}

const FIRST_STAGE = 10;

export function addSelectOptions(command: Command): Command {
  return command
    .option('--select <indicator>', 'find the best strategy on this indicator with as few seasons as that takes; needs --delta')
    .addOption(new Option('--delta <x>', 'for --select: the smallest difference worth knowing, in the unit of the indicator').argParser(positive))
    .addOption(new Option('--first-stage <n>', `for --select: seasons before the first look (default: ${FIRST_STAGE})`).argParser(wholeNumber(2, 1000)));
}

/** @throws UserFault for options that only --select understands */
export function refuseWithoutSelect({ delta, firstStage }: SelectOptions): void {
  if (delta !== undefined || firstStage !== undefined) throw new UserFault('--delta and --first-stage belong to --select <indicator>, which is not there.');
}

/** `compare --select`. */
export async function compareAndSelect(
  loaded: LoadedScenario,
  call: { readonly strategies: readonly string[]; readonly baseline: string; readonly seed: string },
  options: CommonOptions & SelectOptions,
): Promise<void> {
  const { scenario } = loaded.parsed;
  const wanted = await wantedOf(loaded, call.strategies.length, options);
  const { compareSelected, NoValueError, strategyVariants } = await import('../index.js');
  const details = options.details === true;
  const request = { ...call, scenario, version: VERSION, details, ...(options.by === undefined ? {} : { by: options.by }) };
  const outcome = await onWorkers(loaded, strategyVariants(call.strategies), options, (executor, hooks) =>
    compareSelected(request, wanted, executor, hooks).catch((error: unknown) => {
      throw error instanceof NoValueError ? new UserFault(error.message) : error;
    }),
  );
  if (outcome.accumulation.complete > 0) await writeOutput(await comparisonOutput(outcome, options), options.output);
  if (outcome.cancelled) sayInterrupted(outcome.accumulation.complete, options);
}

async function wantedOf({ parsed: { scenario } }: LoadedScenario, strategies: number, options: CommonOptions & SelectOptions) {
  const { select = '', delta, firstStage = FIRST_STAGE, maxReplications = MOST_SEASONS } = options;
  const other = (['shard', 'until', 'replications', 'risks', 'control'] as const).find((name) => options[name] !== undefined);
  if (other)
    throw new UserFault(
      other === 'control'
        ? '--select judges seasons as they are; it does not go with --control.'
        : `--select decides by itself how many seasons each strategy plays; it does not go with --${other}.`,
    );
  if (delta === undefined) throw new UserFault('--select needs --delta <x>: the smallest difference worth knowing, in the unit of the indicator.');
  if (strategies < 2) throw new UserFault('--select chooses between strategies, and there is one.');
  const reference = await namedIndicator(scenario, '--select', select);
  if (reference.indicator.direction === 'none')
    throw new UserFault(`--select needs an indicator with a better direction; more or less "${select}" is neither.`);
  return { ...reference, name: select, delta, firstStage, maxSeasons: Math.max(firstStage, maxReplications) };
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value)) throw new InvalidArgumentError('Expected a number above 0.');
  return value;
}
