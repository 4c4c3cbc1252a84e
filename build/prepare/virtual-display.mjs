import { isOnPath } from './display.mjs';
import { run } from './run.mjs';

/**
 * Runs a Node script with a display of its own where there is such a thing (Linux), so that no window gets in anybody's way.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export function runUnderDisplay(file, args, env) {
  if (process.platform !== 'linux' || !isOnPath('xvfb-run')) return run(process.execPath, [file, ...args], { env });
  const screen = '-screen 0 1600x1000x24';
  return run('xvfb-run', ['-a', '-s', screen, process.execPath, file, ...args], { env });
}
