import { electronRuntime, executableIn } from '../runtime/electron-runtime.mjs';
import { ensureBuilt, WINDOW_PRODUCTS } from './products.mjs';
import { packageScript } from './run.mjs';
import { ensureSystemPackages } from './system-packages.mjs';
import { runUnderDisplay } from './virtual-display.mjs';

/** Everything the end-to-end tests need: runtime, built app, system packages. @returns {Promise<string>} the runtime's folder */
export async function prepareEndToEnd() {
  const [dist] = await Promise.all([electronRuntime(), ensureBuilt(WINDOW_PRODUCTS)]);
  await ensureSystemPackages(dist);
  return dist;
}

/**
 * The Playwright tests in the real Electron.
 * @param {string} dist folder of the runtime
 * @param {readonly string[]} args for Playwright
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runEndToEnd(dist, args, env = {}) {
  return runUnderDisplay(packageScript('@playwright/test/cli.js'), ['test', ...args], {
    ELECTRON_OVERRIDE_DIST_PATH: dist,
    SANDTABLE_ELECTRON: executableIn(dist),
    ...env,
  });
}
