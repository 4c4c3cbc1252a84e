/** Progress of the set-up scripts: one plain line each, on standard error, so that standard output stays the program's own. */

/** @param {string} line */
export function say(line) {
  process.stderr.write(`[sandtable] ${line}\n`);
}

/**
 * Runs a step and says how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} step
 * @returns {Promise<T>}
 */
export async function timed(what, step) {
  say(`${what} …`);
  const from = performance.now();
  const result = await step();
  say(`${what}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
  return result;
}

/** An expected failure of a set-up script: a sentence for the person at the terminal, no stack trace. */
export class SetupProblem extends Error {}

/**
 * Runs a script's main function; a SetupProblem ends it with its sentence, anything else is a defect and keeps its stack.
 * @param {() => Promise<number>} main returns the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
