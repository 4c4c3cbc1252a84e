import { Command } from 'commander';
import { registerAttribute } from './attribute.js';
import { registerCheck } from './check.js';
import { registerCompare } from './compare.js';
import { registerExplain } from './explain.js';
import { registerImport } from './import.js';
import { registerLedger } from './ledger.js';
import { registerMerge } from './merge.js';
import { startThreads } from './node-executor.js';
import { registerOptimize } from './optimize.js';
import { registerReplay } from './replay.js';
import { registerRun } from './run.js';
import { registerSchema } from './schema.js';
import { registerSensitivity } from './sensitivity.js';
import { registerTrace } from './trace.js';
import { registerValidate } from './validate.js';
import { VERSION } from './version.js';

/** What each command brings along. Options are declared here, cheaply; the simulation is loaded when a command runs. */
const COMMANDS: readonly ((program: Command) => void)[] = [
  registerValidate,
  registerRun,
  registerCompare,
  registerCheck,
  registerExplain,
  registerAttribute,
  registerLedger,
  registerOptimize,
  registerSensitivity,
  registerImport,
  registerMerge,
  registerTrace,
  registerReplay,
  registerSchema,
];

/** The headless program with all its commands. */
export function createProgram(): Command {
  const program = new Command('sandtable')
    .description('Scenario sandbox for a retail promotion season: staffing strategies, complaint rate and sales on the same simulated customers.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError(true)
    .showHelpAfterError('(add --help for what there is)')
    .exitOverride();
  for (const register of COMMANDS) register(program);
  for (const command of program.commands) beQuiet(command);
  program.hook('preAction', (_, command) => startThreadsOf(command));
  return program;
}

/** Threads of a command that will want some are started before it reads its file. */
function startThreadsOf(command: Command): void {
  const { workers } = command.opts<{ workers?: number }>();
  if (workers !== undefined) startThreads(workers);
}

/** Every command takes --quiet, those too that have no progress to leave out: scripts give it to all of them. */
function beQuiet(command: Command): void {
  if (!command.options.some(({ long }) => long === '--quiet')) command.option('--quiet', 'no progress');
}
