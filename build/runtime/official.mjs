import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../prepare/project.mjs';
import { say } from '../prepare/say.mjs';
import { cacheRoot } from './cache.mjs';
import { runWithStallLimit } from './stall-limit.mjs';

const STALL_SECONDS = 20;
/** After the release host could not be reached it is left alone for a day, so that the second start is quick. */
const RETRY_AFTER_MS = 24 * 3_600_000;

/** @typedef {{ package: string, cache: string, env: NodeJS.ProcessEnv, stallSeconds: number }} OfficialPlace */

/** @returns {OfficialPlace} */
const ordinaryPlace = () => ({ package: inProject('node_modules/electron'), cache: cacheRoot(), env: process.env, stallSeconds: STALL_SECONDS });

/** @param {string} folder of the electron package */
export const officialVersion = (folder = ordinaryPlace().package) =>
  /** @type {string} */ (JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version);

/** @param {string} dist @param {string} version */
function isThere(dist, version) {
  const file = path.join(dist, 'version');
  return existsSync(file) && readFileSync(file, 'utf8').trim().replace(/^v/, '') === version;
}

/**
 * The official Electron of package.json, downloaded by its own installer when missing.
 * @param {OfficialPlace} [place]
 * @returns {Promise<string | undefined>} its folder; undefined when it cannot be had here
 */
export async function officialRuntime(place = ordinaryPlace()) {
  const version = officialVersion(place.package);
  const dist = path.join(place.package, 'dist');
  if (isThere(dist, version)) return dist;
  const choice = place.env.ELECTRON_RUNTIME;
  const note = path.join(place.cache, `official-${version}-unreachable`);
  if (choice === 'fallback' || (!choice?.startsWith('official') && isRecent(note))) return undefined;
  say(`getting Electron ${version} (given up after ${place.stallSeconds} s without progress) …`);
  const outcome = await download(place, dist);
  if (outcome.done && isThere(dist, version)) {
    rmSync(note, { force: true });
    return dist;
  }
  say(`Electron ${version} cannot be had from its release host here: ${outcome.done ? 'it came incomplete' : outcome.reason}`);
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(place.cache, { recursive: true });
  writeFileSync(note, 'Delete this file, or set ELECTRON_RUNTIME=official, to try again before a day has passed.\n');
  return undefined;
}

/** @param {OfficialPlace} place @param {string} dist */
async function download(place, dist) {
  mkdirSync(place.cache, { recursive: true });
  const scratch = mkdtempSync(path.join(place.cache, '.download-'));
  let said = 0;
  try {
    return await runWithStallLimit({
      command: process.execPath,
      args: [path.join(place.package, 'install.js')],
      env: { ...place.env, TMPDIR: scratch, TEMP: scratch, TMP: scratch },
      watch: [scratch, dist],
      stallSeconds: place.stallSeconds,
      onProgress: (bytes) => {
        const tens = Math.floor(bytes / 20e6);
        if (tens > said) say(`  ${Math.round(bytes / 1e6)} MB`);
        said = tens;
      },
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @param {string} note */
const isRecent = (note) => existsSync(note) && Date.now() - statSync(note).mtimeMs < RETRY_AFTER_MS;
