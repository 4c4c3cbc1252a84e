import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The built file, as a CI job runs it. */
export const PROGRAM = fileURLToPath(new URL('../../dist/sandtable.mjs', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

export interface CallOptions extends SpawnOptions {
  /** Given on standard input, which is then closed. */
  readonly input?: string | Buffer;
  readonly program?: string;
  /** Called when the program runs, to disturb it. */
  readonly whileRunning?: (child: ReturnType<typeof spawn>) => void;
}

/** Builds the program if its sources have changed. */
export async function buildProgram(): Promise<void> {
  const child = spawn(process.execPath, ['build/build.mjs', 'cli'], { cwd: ROOT, stdio: 'inherit' });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error('the headless program could not be built');
}

/** Runs the headless program to its end. */
export async function call(args: readonly string[], options: CallOptions = {}): Promise<Outcome> {
  const { input, program = PROGRAM, whileRunning, ...rest } = options;
  const child = spawn(process.execPath, [program, ...args], { cwd: ROOT, ...rest });
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
  });
  // A program that refuses its input early closes the pipe while we write.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input ?? '');
  whileRunning?.(child);
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, out, err };
}
