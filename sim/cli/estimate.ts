import { type Command, Option } from 'commander';
import { type CommonOptions, type HalfWidth, wholeNumber } from './common-options.js';
import { controlsOf } from './controls.js';
import { UserFault } from './exit-code.js';
import type { LoadedScenario } from './load-scenario.js';
import { onWorkers, sayInterrupted, targetsOf } from './simulation.js';
import { VERSION } from './version.js';
import { writeOutput } from './write-output.js';

/** Of `compare`. */
export interface EstimateOptions {
  /** Seasons of the pilot; true for the usual number. */
  readonly estimate?: number | true;
}

const PILOT = 10;
/** What is asked for when the call names no --until: sales to 1 %, complaint rate to 3 % of the baseline. */
const USUAL: readonly HalfWidth[] = [
  { indicator: 'sales', halfWidth: 0.01, relative: true },
  { indicator: 'complaintRate', halfWidth: 0.03, relative: true },
];

export function addEstimateOption(command: Command): Command {
  return command.addOption(
    new Option('--estimate [n]', `run a pilot (default: ${PILOT} seasons) and say how many seasons the half-widths of --until would take`).argParser(
      wholeNumber(3, 1000),
    ),
  );
}

/** `compare --estimate`. */
export async function estimateComparison(
  loaded: LoadedScenario,
  call: { readonly strategies: readonly string[]; readonly baseline: string; readonly seed: string },
  options: CommonOptions & EstimateOptions & { readonly select?: string },
): Promise<void> {
  const other = (['shard', 'select', 'replications', 'risks'] as const).find((name) => options[name] !== undefined);
  if (other) throw new UserFault(`--estimate only says what a comparison would take; it does not go with --${other}.`);
  const { scenario } = loaded.parsed;
  const { strategies, baseline } = call;
  const targets = await targetsOf(scenario, options.until ?? USUAL, options, strategies.length > 1 ? baseline : undefined);
  const { compareScenario, estimateSeasons, strategyVariants, withPart } = await import('../index.js');
  const seasons = options.estimate === true || options.estimate === undefined ? PILOT : options.estimate;
  const controls = await controlsOf(scenario, baseline, options, seasons);
  const outcome = await onWorkers(loaded, strategyVariants(strategies), options, (executor, hooks) =>
    compareScenario({ ...call, scenario, seasons, version: VERSION, snapshots: [], ...(controls && { controls }) }, executor, hooks),
  );
  if (outcome.cancelled) sayInterrupted(outcome.accumulation.complete, options);
  const result = withPart(outcome.result, { estimate: estimateSeasons(targets, outcome.accumulation) });
  await writeOutput(await (await import('./report/estimate.js')).estimateOutput(result, options.format), options.output);
}
