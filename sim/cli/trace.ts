import type { Command } from 'commander';
import { Option } from 'commander';
import type { CompiledCase, Decision, Scenario, TraceEvent } from '../index.js';
import { wholeNumber } from './common-options.js';
import { UserFault } from './exit-code.js';
import { loadScenario } from './load-scenario.js';
import { knownStrategy } from './simulation.js';
import { writeOutput } from './write-output.js';

interface TraceOptions {
  readonly strategy?: string;
  readonly strategies?: string;
  readonly session?: string;
  readonly replication: number;
  readonly store?: string;
  readonly customer?: number;
  readonly seed?: string;
  readonly format: TraceFormat;
  readonly output?: string;
}

const TRACE_FORMATS = ['table', 'csv', 'json'] as const;
type TraceFormat = (typeof TRACE_FORMATS)[number];

/** `trace <file>`: the event log of any one season, by running it again. */
export function registerTrace(program: Command): void {
  program
    .command('trace')
    .description('print the event log of one season, by running it again')
    .argument('<file>', 'scenario file; "-" is standard input')
    .option('--strategy <id>', "which one (default: the file's baseline)")
    .option('--strategies <a,b>', 'the same customer in two strategies side by side; without --customer, all whose fate is another')
    .option('--session <file>', 'the season of a recorded session, with what was decided in it: its strategy, replication and seed')
    .addOption(new Option('--replication <k>', 'which season, from 0').argParser(wholeNumber(0, 1_000_000)).default(0))
    .option('--store <id>', 'only this store')
    .addOption(new Option('--customer <n>', 'only this customer; the same number is the same person in every strategy').argParser(wholeNumber(0, 2 ** 31)))
    .option('--seed <text>', "another seed than the file's")
    .addOption(new Option('--format <format>', 'table for people; csv; json: one object a line').choices([...TRACE_FORMATS]).default('table'))
    .option('--output <path>', 'write there instead of standard output')
    .action((file: string, options: TraceOptions, command: Command) => {
      const given = FIXED_BY_SESSION.find((name) => command.getOptionValueSource(name) === 'cli');
      if (options.session !== undefined && given !== undefined)
        throw new UserFault(`--session says itself which season it is; it does not go with --${given}.`);
      return trace(file, options);
    });
}

const FIXED_BY_SESSION = ['strategy', 'strategies', 'replication', 'seed'] as const;

async function trace(file: string, options: TraceOptions): Promise<void> {
  const { scenario } = (await loadScenario(file)).parsed;
  if (options.strategies !== undefined) {
    const { strategies } = options;
    if (options.strategy !== undefined) throw new UserFault('--strategy traces one strategy, --strategies compares two; they do not go together.');
    checkStore(scenario, options.store);
    const { traceTwins } = await import('./trace-twins.js');
    return traceTwins(scenario, { ...options, strategies });
  }
  checkStore(scenario, options.store);
  const { compiled, replication, decisions } = await seasonOf(scenario, options);
  const { runReplication } = await import('../index.js');
  const { traceHead, traceLine } = await import('./report/trace-lines.js');
  const several = scenario.world.stores.length > 1 && options.store === undefined;
  const events: TraceEvent[] = [];
  const take = (event: TraceEvent) => {
    if (!wanted(event, options)) return;
    // The luck a customer came with fills the screen; people who want it ask for the customer.
    if (event.kind === 'draws' && options.format === 'table' && options.customer === undefined) return;
    events.push(event);
  };
  runReplication(compiled, replication, take, undefined, { decisions });
  if (events.length === 0)
    throw new UserFault(
      `Nothing happened${options.customer === undefined ? '' : ` to customer ${options.customer}`} in season ${replication} of "${compiled.strategy}".`,
    );
  // Stores take turns, and higher levels follow: events come in order within each, not between them.
  events.sort((a, b) => a.time - b.time);
  const lines = [...traceHead(options.format, several), ...events.map((event) => traceLine(event, options.format, several))];
  await writeOutput(`${lines.join('\n')}\n`, options.output);
}

/** Which season is run, and what a player decides in it. */
interface TracedSeason {
  readonly compiled: CompiledCase;
  readonly replication: number;
  readonly decisions: readonly Decision[];
}

async function seasonOf(scenario: Scenario, options: TraceOptions): Promise<TracedSeason> {
  const { compileCase, compileSession } = await import('../index.js');
  if (options.session !== undefined) {
    const { loadSessionOf } = await import('./load-session.js');
    const session = await loadSessionOf(scenario, options.session);
    return { compiled: compileSession(session, scenario), replication: session.replication, decisions: session.decisions };
  }
  const strategy = await knownStrategy(scenario, options.strategy ?? scenario.baseline);
  const compiled = compileCase(scenario, strategy, options.seed === undefined ? {} : { seed: options.seed });
  return { compiled, replication: options.replication, decisions: [] };
}

function wanted({ store, customer }: TraceEvent, options: TraceOptions): boolean {
  return (options.store === undefined || store === options.store) && (options.customer === undefined || customer === options.customer);
}

function checkStore(scenario: Scenario, store: string | undefined): void {
  const ids = scenario.world.stores.map((s) => s.id);
  if (store !== undefined && !ids.includes(store)) throw new UserFault(`There is no store "${store}"; this case has ${ids.join(', ')}.`);
}
