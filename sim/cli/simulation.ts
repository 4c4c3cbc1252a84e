import type { CancelSignal, Executor, ExperimentProgress, HalfWidthTarget, Scenario, Stopping, Study, Variant } from '../index.js';
import type { CommonOptions, HalfWidth } from './common-options.js';
import { UserFault } from './exit-code.js';
import { Interrupted, interruptSignal } from './interrupt.js';
import type { LoadedScenario } from './load-scenario.js';
import { namedIndicator } from './named-indicator.js';
import { nodeExecutor } from './node-executor.js';
import { progressLine } from './progress-line.js';
import { openSeasonMemory, type SeasonMemory, scratchMemory } from './season-memory.js';

/** Bound of --until and --select when the call gives none. */
export const MOST_SEASONS = 2000;

/** What an experiment is told about the terminal it runs in. */
export interface TerminalHooks {
  onProgress(progress: ExperimentProgress): void;
  readonly signal: CancelSignal;
  now(): number;
}

/** Runs something on workers of its own, with progress and Ctrl+C, and ends the workers whatever happens. */
export async function onWorkers<T>(
  loaded: LoadedScenario,
  variants: readonly Variant[],
  options: CommonOptions & { readonly counts?: string; readonly tellsFates?: boolean },
  run: (executor: Executor, hooks: TerminalHooks, memory: SeasonMemory | undefined) => Promise<T>,
): Promise<T> {
  const study: Study = {
    text: loaded.text,
    scenario: loaded.parsed.scenario,
    variants,
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.by === undefined ? {} : { by: options.by }),
    ...(options.tellsFates === true ? { fates: true } : {}),
  };
  const memory = await memoryOf(loaded, options);
  const line = progressLine(options.quiet === true, options.counts);
  const executor = await nodeExecutor(study, options.workers);
  try {
    return await run(memory?.remembering(executor) ?? executor, { onProgress: line.show, signal: interruptSignal(), now: () => performance.now() }, memory);
  } finally {
    line.clear();
    await executor.dispose();
    await memory?.close();
  }
}

/** Where seasons are kept: in the file of --resume; those of a shard, which is written once it is complete, on the disk meanwhile. */
async function memoryOf(loaded: LoadedScenario, options: CommonOptions): Promise<SeasonMemory | undefined> {
  if (options.resume !== undefined) return openSeasonMemory(options.resume, loaded, options);
  return options.shard === undefined ? undefined : scratchMemory();
}

/** The strategies under their own names, and with --risks what it takes to measure the register. */
export async function variantsOf(scenario: Scenario, strategies: readonly string[], { risks }: CommonOptions): Promise<Variant[]> {
  const { riskVariants, strategyVariants } = await import('../index.js');
  if (risks !== true) return strategyVariants(strategies);
  if (scenario.world.risks === undefined) throw new UserFault('--risks measures the risk register, which this case does not have.');
  return [...strategyVariants(strategies), ...riskVariants(scenario, strategies)];
}

/** A number of seasons, or a rule that goes on until all half-widths are reached. @param baseline with it the half-width is that of the differences */
export async function seasonsOf(scenario: Scenario, options: CommonOptions, baseline?: string): Promise<number | Stopping> {
  const { until } = options;
  if (until === undefined) {
    if (options.maxReplications !== undefined)
      throw new UserFault('--max-replications bounds --until, which is not there; for a fixed number of seasons use --replications.');
    return options.replications ?? scenario.replications;
  }
  const { untilHalfWidths } = await import('../index.js');
  return untilHalfWidths(await targetsOf(scenario, until, options, baseline));
}

/** Half-widths of a call as targets. @throws UserFault for an unknown indicator */
export async function targetsOf(
  scenario: Scenario,
  until: readonly HalfWidth[],
  { maxReplications = MOST_SEASONS }: CommonOptions,
  baseline?: string,
): Promise<(HalfWidthTarget & { readonly name: string })[]> {
  const targets: (HalfWidthTarget & { readonly name: string })[] = [];
  for (const { indicator, halfWidth, relative } of until) {
    const reference = await namedIndicator(scenario, '--until', indicator);
    const target = { ...reference, name: indicator, halfWidth, relative, confidence: scenario.confidence, maxSeasons: maxReplications };
    targets.push(baseline === undefined ? target : { ...target, baseline });
  }
  return targets;
}

/** Says what was complete when Ctrl+C was pressed. @throws Interrupted, which ends the program with 130 */
export function sayInterrupted(complete: number, { resume }: CommonOptions, what: 'season' | 'run' = 'season'): never {
  const kept =
    complete === 0
      ? `Interrupted before a single ${what} was complete.`
      : complete === 1
        ? `Interrupted: the ${what} that was complete is in the result.`
        : `Interrupted: the ${complete} ${what}s that were complete are in the result.`;
  throw new Interrupted(resume === undefined ? kept : `${kept} The same call goes on from there.`);
}

/** A strategy the file has. @throws UserFault with a suggestion */
export async function knownStrategy(scenario: Scenario, id: string): Promise<string> {
  const { findStrategy } = await import('../index.js');
  return findStrategy(scenario, id).id;
}
