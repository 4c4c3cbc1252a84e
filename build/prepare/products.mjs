import { contentStamp, hashInputs } from './content-stamp.mjs';
import { inProject, ROOT } from './project.mjs';
import { SetupProblem, timed } from './say.mjs';

/** @typedef {'renderer' | 'electron' | 'seasons' | 'cli'} Product */

const SHARED = ['package.json', 'package-lock.json', 'tsconfig.base.json'];

/** What is built, from what, and by whom. */
const PRODUCTS = /** @type {const} */ ({
  renderer: {
    inputs: [
      ...SHARED,
      'renderer',
      'sim',
      'electron/desktop-contract.ts',
      'vite.config.ts',
      'build/bundle/renderer.mjs',
      'build/bundle/keep-mode.mjs',
      'build/bundle/engine-build.mjs',
    ],
    outputs: ['out/renderer/index.html'],
    bundle: async () => (await import('../bundle/renderer.mjs')).bundleRenderer(),
  },
  electron: {
    inputs: [...SHARED, 'electron', 'sim/files', 'build/bundle/electron.mjs', 'build/icons'],
    outputs: ['out/main/main.cjs', 'out/preload/preload.cjs'],
    bundle: async () => (await import('../bundle/electron.mjs')).bundleElectron(),
  },
  // What a first start opens with, played beforehand (docs/decisions/0024).
  seasons: {
    inputs: [...SHARED, 'sim', 'scenarios', 'renderer/simulation', 'renderer/frame/first-case.ts', 'build/seasons', 'build/bundle'],
    outputs: ['out/seasons', 'out/played/program.mjs'],
    bundle: async () => (await import('../bundle/seasons.mjs')).bundleSeasons(),
  },
  cli: {
    inputs: [...SHARED, 'sim', 'build/bundle/cli.mjs', 'build/bundle/model.mjs', 'build/bundle/keep-mode.mjs'],
    outputs: ['dist/sandtable.mjs'],
    bundle: async () => (await import('../bundle/cli.mjs')).bundleCli(),
  },
});

/** @type {readonly Product[]} */
export const ALL_PRODUCTS = ['renderer', 'electron', 'seasons', 'cli'];

/** What the window needs. @type {readonly Product[]} */
export const WINDOW_PRODUCTS = ['renderer', 'electron', 'seasons'];

/**
 * Builds what changed since it was last built; the stamp is cleared first, so a broken build is never taken for a whole one.
 * @param {readonly Product[]} names
 */
export async function ensureBuilt(names) {
  for (const name of names) {
    const { inputs, outputs, bundle } = PRODUCTS[name];
    const hash = hashInputs(ROOT, inputs);
    const stamp = contentStamp(
      inProject('out/.stamps', name),
      outputs.map((output) => inProject(output)),
    );
    if (stamp.isFresh(hash)) continue;
    stamp.clear();
    await timed(`building ${name}`, bundle).catch((error) => {
      throw new SetupProblem(`building ${name} failed: ${error instanceof Error ? error.message : error}`);
    });
    stamp.write(hash);
  }
}
