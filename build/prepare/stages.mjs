import { say } from './say.mjs';

/** @typedef {{ name: string, run: () => Promise<number> }} Stage */

/**
 * Runs stages one after the other, all of them even when one fails, and ends with a line for each.
 * @param {readonly Stage[]} stages
 * @returns {Promise<number>} exit code: 0 when all passed
 */
export async function runStages(stages) {
  /** @type {{ name: string, code: number, seconds: number }[]} */
  const done = [];
  for (const stage of stages) {
    say(`── ${stage.name}`);
    const from = performance.now();
    const code = await stage.run();
    done.push({ name: stage.name, code, seconds: (performance.now() - from) / 1000 });
  }
  const failed = done.filter(({ code }) => code !== 0);
  for (const { name, code, seconds } of done) say(`${code === 0 ? 'passed' : 'FAILED'}  ${name}  ${seconds.toFixed(1)} s`);
  say(`${done.length - failed.length} stages passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}
