import { say } from './say.mjs';

/** @typedef {{ name: string, run: () => Promise<number> }} Stage */

/** @typedef {{ name: string, code: number, seconds: number }} Done */

/**
 * Runs stages one after the other, all of them even when one fails, and ends with a line for each.
 * @param {readonly (Stage | readonly Stage[])[]} stages those in a list run at the same time; all but one of them should tell what they have to tell in one piece
 * @returns {Promise<number>} exit code: 0 when all passed
 */
export async function runStages(stages) {
  /** @type {Done[]} */
  const done = [];
  for (const together of stages.map((stage) => [stage].flat())) done.push(...(await Promise.all(together.map(runStage))));
  const failed = done.filter(({ code }) => code !== 0);
  for (const { name, code, seconds } of done) say(`${code === 0 ? 'passed' : 'FAILED'}  ${name}  ${seconds.toFixed(1)} s`);
  say(`${done.length - failed.length} stages passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}

/** @param {Stage} stage @returns {Promise<Done>} */
async function runStage({ name, run }) {
  say(`── ${name}`);
  const from = performance.now();
  const code = await run();
  return { name, code, seconds: (performance.now() - from) / 1000 };
}
