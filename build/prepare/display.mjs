import { existsSync } from 'node:fs';
import path from 'node:path';

/** Whether a window can be opened at all. */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** As root Chromium refuses its sandbox; nobody else may go without. */
export function sandboxSwitches(platform = process.platform, uid = process.getuid?.()) {
  return platform === 'linux' && uid === 0 ? ['--no-sandbox'] : [];
}

/** @param {string} program */
export function isOnPath(program, env = process.env) {
  return (env.PATH ?? '').split(path.delimiter).some((folder) => folder !== '' && existsSync(path.join(folder, program)));
}
