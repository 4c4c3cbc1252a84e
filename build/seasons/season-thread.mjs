// One thread that plays seasons of a study for play-seasons.mjs, until it is ended.
import { parentPort, workerData } from 'node:worker_threads';

/** @typedef {{ readonly program: string, readonly study: unknown }} ThreadData */

const { program, study } = /** @type {ThreadData} */ (workerData);
const { openStudy, summaryBuffers } = await import(program);
const run = openStudy(study);
parentPort?.on('message', ({ id, job }) => {
  const summaries = run(job);
  parentPort?.postMessage({ id, summaries }, summaries.flatMap(summaryBuffers));
});
