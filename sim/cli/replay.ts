import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { type Command, Option } from 'commander';
import type { Replay, ReplayOver, ReplayOverOutcome, Session } from '../index.js';
import { wholeNumber } from './common-options.js';
import { EXIT, UserFault } from './exit-code.js';
import { Interrupted } from './interrupt.js';
import { type LoadedScenario, loadScenario } from './load-scenario.js';
import { loadSession } from './load-session.js';
import { inputName } from './read-input.js';
import { onWorkers } from './simulation.js';
import { VERSION } from './version.js';
import { writeOutput } from './write-output.js';

const REPLAY_FORMATS = ['table', 'json', 'markdown'] as const;

interface ReplayOptions {
  readonly scenario?: string;
  readonly seasons?: number;
  readonly workers: number;
  readonly format: (typeof REPLAY_FORMATS)[number];
  readonly output?: string;
  readonly quiet?: boolean;
}

const NOT_ASKED: ReplayOverOutcome = { over: undefined, cancelled: false };

/** What the command tells, as JSON has it. */
export interface ReplayReport {
  readonly format: 'sandtable.replay/1';
  readonly command: 'replay';
  readonly version: string;
  readonly session: Omit<Session, 'format' | 'outcome'>;
  readonly replay: Replay;
  /** With --seasons. */
  readonly over?: ReplayOver;
}

/** `replay <session>`: plays a recorded session again. */
export function registerReplay(program: Command): void {
  program
    .command('replay')
    .description('play a recorded session again: the same result, or where it first differs; with --seasons also luck or skill')
    .argument('<session>', 'session file; "-" is standard input')
    .option('--scenario <file>', 'the case it was played on (default: <id>.json beside the session, or in scenarios/)')
    .addOption(new Option('--seasons <n>', 'also replay the decisions over so many other seasons').argParser(wholeNumber(2, 100_000)))
    .addOption(
      new Option('--workers <n>', 'seasons played at the same time; results never depend on it')
        .argParser(wholeNumber(1, 256))
        .default(availableParallelism(), 'cores'),
    )
    .addOption(new Option('--format <format>', 'table for a terminal, json for programs').choices([...REPLAY_FORMATS]).default('table'))
    .option('--output <path>', 'write there instead of standard output')
    .option('--quiet', 'no progress')
    .action((file: string, options: ReplayOptions) => replay(file, options));
}

async function replay(file: string, options: ReplayOptions): Promise<void> {
  const session = await loadSession(file);
  const loaded = await loadScenario(options.scenario ?? caseFileOf(session, file));
  const { scenario } = loaded.parsed;
  const { replaySession } = await import('../index.js');
  const replayed = asUserFault(() => replaySession(session, scenario));
  const { over, cancelled } = options.seasons === undefined ? NOT_ASKED : await replayOverSeasons(session, loaded, options.seasons, options);
  const { format: _format, outcome: _outcome, ...told } = session;
  const report: ReplayReport = {
    format: 'sandtable.replay/1',
    command: 'replay',
    version: VERSION,
    session: told,
    replay: replayed,
    ...(over && { over }),
  };
  const { replayOutput } = await import('./replay-output.js');
  await writeOutput(await replayOutput(report, scenario, options), options.output);
  if (cancelled)
    throw new Interrupted(
      `Interrupted: ${over === undefined ? 'too few' : `the ${over.seasons}`} other seasons were complete${over === undefined ? '.' : ' and are told.'}`,
    );
  if (!replayed.identical) process.exitCode = EXIT.notHeld;
}

/** Where the case of a session usually is. @throws UserFault when it is in none of these places */
function caseFileOf({ scenario }: Session, session: string): string {
  const name = `${scenario.id}.json`;
  const places = [...(session === '-' ? [] : [path.join(path.dirname(session), name)]), path.join('scenarios', name)];
  const found = places.find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new UserFault(`${inputName(session)} was played on the case "${scenario.id}", which is not in ${places.join(' or ')}; name its file with --scenario.`);
}

/** Another case than that of the session is a fault of the call. */
function asUserFault<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && error.name === 'OtherCaseError') throw new UserFault(error.message);
    throw error;
  }
}

async function replayOverSeasons(session: Session, loaded: LoadedScenario, seasons: number, options: ReplayOptions): Promise<ReplayOverOutcome> {
  const { scenario } = loaded.parsed;
  const { replayOver, sessionVariants } = await import('../index.js');
  const running = { ...options, seed: session.seed, format: 'json' as const };
  return onWorkers(loaded, sessionVariants(session, scenario), running, (executor, hooks) => replayOver({ session, scenario, seasons }, executor, hooks));
}
