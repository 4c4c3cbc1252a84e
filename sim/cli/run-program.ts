import { CommanderError } from 'commander';
import { EXIT, UserFault } from './exit-code.js';
import { Interrupted } from './interrupt.js';
import { createProgram } from './program.js';
import { guardStandardOutput } from './write-output.js';

/** Runs the program and sets the exit code. Faults of the user are told in a sentence, defects in a short message; nobody gets a stack trace. */
export async function runProgram(argv: readonly string[]): Promise<void> {
  guardStandardOutput();
  try {
    await createProgram().parseAsync([...argv]);
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** Thrown by the model for what only a call, or a file changed meanwhile, can get wrong, with a sentence for the caller. */
const FAULTS: ReadonlySet<string> = new Set(['UnknownStrategyError', 'UnsoundChangesError', 'SeasonsChangedError']);

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.userFault;
  if (error instanceof UserFault) return say(error.message, EXIT.userFault);
  if (error instanceof Interrupted) return say(error.message, EXIT.interrupted);
  if (error instanceof Error && FAULTS.has(error.name)) return say(error.message, EXIT.userFault);
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (process.env.SANDTABLE_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return say(`This is a defect in Sandtable, not in your file (${message}). Please report it; SANDTABLE_DEBUG=1 prints where it happened.`, EXIT.defect);
}

function say(sentence: string, code: number): number {
  process.stderr.write(`${sentence}\n`);
  return code;
}
