import type { EventEmitter } from 'node:events';
import { runProgram } from '../../sim/cli/run-program.js';
import { call, type Outcome } from './command-line.js';

/** Calls that run here take turns: they share standard output and the exit code of this process. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Runs the headless program in this very process, which spares starting another and compiling the model again.
 * What is about the process itself (pipes, signals, worker threads, the bundled file) needs `call`.
 */
export function callHere(args: readonly string[]): Promise<Outcome> {
  const outcome = turn.then(() => runHere(args));
  turn = outcome.catch(() => undefined);
  return outcome;
}

/** Here with one worker, which is quickest for so little; as a process where the call wants more of them. */
export function callWith(workers: string, args: readonly string[]): Promise<Outcome> {
  const whole = [...args, '--workers', workers];
  return workers === '1' ? callHere(whole) : call(whole);
}

async function runHere(args: readonly string[]): Promise<Outcome> {
  const { exitCode } = process;
  const heard = listeners();
  const out = takeOver(process.stdout);
  const err = takeOver(process.stderr);
  process.exitCode = undefined;
  try {
    await runProgram(['node', 'sandtable', ...args]);
    return { code: Number(process.exitCode ?? 0), signal: null, out: out.text(), err: err.text() };
  } finally {
    out.giveBack();
    err.giveBack();
    heard.restore();
    process.exitCode = exitCode;
  }
}

type Stream = typeof process.stdout | typeof process.stderr;

/** Keeps what is written instead of writing it. */
function takeOver(stream: Stream) {
  const { write } = stream;
  let text = '';
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    const done = rest.find((each) => typeof each === 'function');
    if (done !== undefined) queueMicrotask(() => done());
    return true;
  };
  return {
    text: () => text,
    giveBack: () => {
      stream.write = write;
    },
  };
}

/** A process that ends takes its listeners along; this one goes on. */
function listeners() {
  const kept = (
    [
      [process, 'SIGINT'],
      [process, 'SIGTERM'],
      [process.stdout, 'error'],
      [process.stderr, 'error'],
    ] as readonly [EventEmitter, string][]
  ).map(([emitter, event]) => ({ emitter, event, before: new Set(emitter.listeners(event)) }));
  return {
    restore: () => {
      for (const { emitter, event, before } of kept) {
        for (const listener of emitter.listeners(event)) if (!before.has(listener)) emitter.off(event, listener as () => void);
      }
    },
  };
}
