import { type Command, Option } from 'commander';
import type { EffectsByKind, MoveLedger, MoveWithEffect, Scenario } from '../index.js';
import { addRunningOptions, type CommonOptions, wholeNumber } from './common-options.js';
import { UserFault } from './exit-code.js';
import { type LoadedScenario, loadScenario } from './load-scenario.js';
import { seedOf } from './seed.js';
import { knownStrategy, onWorkers, sayInterrupted } from './simulation.js';
import { withExplanationFaults } from './two-strategies.js';
import { VERSION } from './version.js';
import { writeOutput } from './write-output.js';

interface LedgerOptions extends CommonOptions {
  readonly strategy?: string;
  readonly replication: number;
  readonly store?: string;
  readonly effects?: number;
  readonly seasons?: number;
}

/** What is told of a ledger. */
export interface LedgerReport {
  readonly ledger: MoveLedger;
  /** Moves whose effect was measured. */
  readonly effects: readonly MoveWithEffect[];
}

/** Moves left out in turn of each season when the call does not say. */
const EFFECTS_A_SEASON = 10;

/** `ledger <file>`: every move of a season, its reason and cost, and what it did. */
export function registerLedger(program: Command): void {
  const command = program
    .command('ledger')
    .description('every move of people in one season: why it was made, what it cost, and with --effects the same season without it')
    .argument('<file>', 'scenario file; "-" is standard input')
    .option('--strategy <id>', "which one (default: the file's last)")
    .addOption(new Option('--replication <k>', 'which season, from 0').argParser(wholeNumber(0, 1_000_000)).default(0))
    .option('--store <id>', 'only this store')
    .addOption(new Option('--effects <n>', 'play the season again without each of n moves, spread over it').argParser(wholeNumber(1, 100_000)))
    .addOption(
      new Option('--seasons <m>', `mean effects by kind of move over the first m seasons, of --effects moves in each (default: ${EFFECTS_A_SEASON})`).argParser(
        wholeNumber(2, 10_000),
      ),
    );
  addRunningOptions(command, ['table', 'json', 'csv', 'markdown']).action((file: string, options: LedgerOptions) => ledger(file, options));
}

async function ledger(file: string, options: LedgerOptions): Promise<void> {
  const loaded = await loadScenario(file);
  const { scenario } = loaded.parsed;
  const last = scenario.strategies[scenario.strategies.length - 1];
  const strategy = await knownStrategy(scenario, options.strategy ?? last?.id ?? scenario.baseline);
  const ids = scenario.world.stores.map(({ id }) => id);
  if (options.store !== undefined && !ids.includes(options.store))
    throw new UserFault(`There is no store "${options.store}"; this case has ${ids.join(', ')}.`);
  const head = { scenario, seed: seedOf(scenario, options), version: VERSION };
  const { whyDocument } = await import('../index.js');
  const { kindsOutput, ledgerOutput } = await import('./ledger-output.js');
  if (options.seasons !== undefined) {
    const kinds = await byKind(loaded, strategy, options.seasons, options);
    return writeOutput(await kindsOutput(whyDocument('moves', head, kinds), scenario, options), options.output);
  }
  const report = await oneSeason(loaded, strategy, options);
  await writeOutput(await ledgerOutput(whyDocument('ledger', head, report), scenario, options), options.output);
  const missing = Math.min(options.effects ?? 0, report.ledger.moves.length) - report.effects.length;
  if (missing > 0) sayInterrupted(report.effects.length, options, 'run');
}

async function oneSeason(loaded: LoadedScenario, strategy: string, options: LedgerOptions): Promise<LedgerReport> {
  const { replication, seed, store, effects } = options;
  const { moveEffects, moveLedger, spread, strategyVariants } = await import('../index.js');
  const whole = await withExplanationFaults(() => moveLedger(loaded.parsed.scenario, { strategy, replication, ...(seed === undefined ? {} : { seed }) }));
  const ofStore = <T extends { readonly store: string }>(moves: readonly T[]) => moves.filter((move) => store === undefined || move.store === store);
  const found = { ...whole, moves: ofStore(whole.moves) };
  if (effects === undefined) return { ledger: found, effects: [] };
  const measured = await onWorkers(loaded, strategyVariants([strategy]), { ...options, counts: 'runs' }, (executor, hooks) =>
    moveEffects({ strategy, replication }, spread(found.moves, effects), executor, hooks),
  );
  return { ledger: found, effects: measured };
}

async function byKind(loaded: LoadedScenario, strategy: string, seasons: number, options: LedgerOptions): Promise<EffectsByKind> {
  const { effectsByKind, strategyVariants } = await import('../index.js');
  const { scenario }: { readonly scenario: Scenario } = loaded.parsed;
  if (options.store !== undefined) throw new UserFault('--seasons tells of all stores together; it does not go with --store.');
  const request = { strategy, seasons, movesPerSeason: options.effects ?? EFFECTS_A_SEASON, ...(options.seed === undefined ? {} : { seed: options.seed }) };
  return withExplanationFaults(async () => {
    const { kinds, cancelled } = await onWorkers(loaded, strategyVariants([strategy]), { ...options, counts: 'runs' }, (executor, hooks) =>
      effectsByKind(scenario, request, executor, hooks).then((found) => ({ kinds: found, cancelled: hooks.signal.aborted })),
    );
    // Which moves were played without depends on when it was stopped: nothing that could be told twice alike.
    if (cancelled) sayInterrupted(0, options, 'run');
    return kinds;
  });
}
