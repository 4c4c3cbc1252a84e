import { writeAtomically } from '../files/write-atomically.js';
import { EXIT, UserFault } from './exit-code.js';

/**
 * Writes a result to a file, whole or not at all, or to standard output.
 * @param path undefined or "-" for standard output
 * @throws UserFault if the file cannot be written
 */
export async function writeOutput(text: string | AsyncIterable<string>, path: string | undefined): Promise<void> {
  const harmless = typeof text === 'string' ? withoutControls(text) : text;
  if (path === undefined || path === '-') return writeStandardOutput(harmless);
  try {
    await writeAtomically(path, harmless);
  } catch (error) {
    throw new UserFault(writingFault(path, error));
  }
}

/** All control characters (C0, C1, DEL) but those that end lines and cells. */
const CONTROLS = /[^\P{Cc}\n\r\t]/gu;

/** Titles of a file may hold anything; what they could tell a terminal to do is replaced. JSON escapes them anyway. */
function withoutControls(text: string): string {
  return text.replace(CONTROLS, '\u{fffd}');
}

/** Resolves when the text has gone out, so that a process that ends afterwards loses nothing. Faults end the program, see guardStandardOutput. */
async function writeStandardOutput(text: string | AsyncIterable<string>): Promise<void> {
  if (typeof text !== 'string') {
    for await (const piece of text) await writeStandardOutput(piece);
    return;
  }
  await new Promise<void>((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

/**
 * From here on a fault of standard output ends the program: without a word where the reader has closed the pipe
 * (`| head`), which is no fault; with a sentence otherwise. Whatever writes, also the help, is covered.
 */
export function guardStandardOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.done);
    process.stderr.write(`${writingFault('Standard output', error)}\n`);
    process.exit(EXIT.userFault);
  });
  // Nobody is left to be told.
  process.stderr.on('error', () => process.exit(process.exitCode ?? EXIT.done));
}

/** Why a file could not be written, in a sentence. */
export function writingFault(path: string, error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return `${path} cannot be written: its folder does not exist.`;
    case 'ENOTDIR':
      return `${path} cannot be written: a part of the path is not a folder.`;
    case 'EISDIR':
      return `${path} is a folder, expected the name of a file to write.`;
    case 'EACCES':
    case 'EPERM':
      return `No permission to write ${path}.`;
    case 'EROFS':
      return `${path} cannot be written: the disk is read-only.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `${path} was not written: the disk is full.`;
    default:
      return `${path} cannot be written: ${(error as Error).message}.`;
  }
}
