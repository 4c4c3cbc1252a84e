import { existsSync } from 'node:fs';
import path from 'node:path';
import { SetupProblem } from '../prepare/say.mjs';
import { FALLBACK_NOTE, fallbackRuntime } from './fallback.mjs';
import { officialRuntime } from './official.mjs';

/** Where the program lies inside a runtime's folder. @param {string} dist */
export function executableIn(dist, platform = process.platform) {
  if (platform === 'darwin') return path.join(dist, 'Electron.app/Contents/MacOS/Electron');
  return path.join(dist, platform === 'win32' ? 'electron.exe' : 'electron');
}

/**
 * A folder that holds an Electron runtime: the one named by the user, else the official one, else the pinned fallback.
 * @returns {Promise<string>}
 */
export async function electronRuntime() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) {
    if (!existsSync(executableIn(named))) throw new SetupProblem(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no Electron at ${executableIn(named)}`);
    return named;
  }
  const official = await officialRuntime();
  if (official !== undefined) return official;
  if (process.env.ELECTRON_RUNTIME === 'official-only')
    throw new SetupProblem('the official Electron cannot be had here, and ELECTRON_RUNTIME=official-only forbids the fallback');
  return fallbackRuntime();
}

/** Whether what is built on this runtime must not be released. @param {string} dist */
export const isFallback = (dist) => existsSync(path.join(dist, FALLBACK_NOTE));
