import { Worker } from 'node:worker_threads';

/** @typedef {{ readonly resolve: (summaries: unknown) => void, readonly reject: (error: Error) => void }} Waiting */

/**
 * Plays the seasons of one study on threads of their own (sim/experiment, `Executor`). Which thread plays what changes no byte.
 * @param {string} program URL of the bundled model
 * @param {unknown} study
 * @param {number} threads
 */
export function threadExecutor(program, study, threads) {
  const hands = Array.from({ length: threads }, () => hand(program, study));
  return {
    parallelism: threads,
    run: (/** @type {unknown} */ job) => hands.reduce((least, each) => (each.load() < least.load() ? each : least)).run(job),
    dispose: async () => void (await Promise.all(hands.map(({ end }) => end()))),
  };
}

/** @param {string} program @param {unknown} study */
function hand(program, study) {
  /** @type {Map<number, Waiting>} */
  const waiting = new Map();
  let jobs = 0;
  const thread = new Worker(new URL('season-thread.mjs', import.meta.url), { workerData: { program, study } });
  const fail = (/** @type {Error} */ error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  thread.on('message', ({ id, summaries }) => {
    waiting.get(id)?.resolve(summaries);
    waiting.delete(id);
  });
  thread.on('error', fail);
  thread.on('exit', () => fail(new Error('A thread ended before its seasons were played.')));
  return {
    load: () => waiting.size,
    run: (/** @type {unknown} */ job) =>
      new Promise((resolve, reject) => {
        const id = jobs++;
        waiting.set(id, { resolve, reject });
        thread.postMessage({ id, job });
      }),
    end: () => thread.terminate(),
  };
}
