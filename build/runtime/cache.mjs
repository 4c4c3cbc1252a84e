import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The user's cache folder, by the custom of each system. */
export function cacheRoot(env = process.env, platform = process.platform) {
  if (env.XDG_CACHE_HOME) return path.join(env.XDG_CACHE_HOME, 'sandtable');
  if (platform === 'win32') return path.join(env.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData/Local'), 'sandtable/cache');
  if (platform === 'darwin') return path.join(os.homedir(), 'Library/Caches/sandtable');
  return path.join(os.homedir(), '.cache/sandtable');
}

/** A cached folder counts only with this file in it. */
const MARKER = '.complete';

/** @param {string} folder */
export const isComplete = (folder) => existsSync(path.join(folder, MARKER));

/**
 * Fills a new folder beside its final place and renames it there when whole, so that an interrupted or a second, simultaneous
 * set-up never leaves half a folder behind.
 * @param {string} folder final place
 * @param {(scratch: string) => Promise<string>} fill works in `scratch` and returns the folder to keep, inside it
 * @returns {Promise<string>} the final place
 */
export async function keepFolder(folder, fill) {
  if (isComplete(folder)) return folder;
  mkdirSync(path.dirname(folder), { recursive: true });
  const scratch = mkdtempSync(path.join(path.dirname(folder), '.new-'));
  try {
    const made = await fill(scratch);
    writeFileSync(path.join(made, MARKER), '');
    if (!isComplete(folder)) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(made, folder);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return folder;
}
