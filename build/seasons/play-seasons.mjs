import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { engineBuild } from '../bundle/engine-build.mjs';
import { inProject, readManifest } from '../prepare/project.mjs';
import { threadExecutor } from './thread-executor.mjs';

/** Rounds that come with the app: with half as many the regions of the chart are more than twice as wide (docs/decisions/0024). */
const ROUNDS = 10;
const MOST_THREADS = 4;

/** The model, its reader and its packer as one program that Node runs. */
export const PROGRAM = inProject('out/played/program.mjs');
export const SEASONS = inProject('out/seasons');

/**
 * Plays the first seasons of the case a first start opens with. The same program, case and version always come to the same seasons.
 * @param {string} folder is emptied; gets a file for the seasons and one for what is drawn of them
 * @param {number} [rounds] of all strategies
 */
export async function playSeasons(folder, rounds = ROUNDS) {
  const program = pathToFileURL(PROGRAM).href;
  const { firstSeasons } = await import(program);
  const parts = { shipped: shippedCases(), rounds, version: readManifest().version, engine: engineBuild() };
  const threads = Math.min(MOST_THREADS, availableParallelism());
  const files = await firstSeasons(parts, (/** @type {unknown} */ study) => threadExecutor(program, study, threads));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { key, bytes } of files) writeFileSync(path.join(folder, `${key}.seasons`), bytes);
}

/** As main reads them (electron/files/shipped-cases.ts). */
function shippedCases() {
  const folder = inProject('scenarios');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));
  return names.sort().map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}
