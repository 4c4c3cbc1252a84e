import { chmodSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ALL_PRODUCTS, ensureBuilt } from '../prepare/products.mjs';
import { inProject } from '../prepare/project.mjs';
import { packageScript, run } from '../prepare/run.mjs';
import { SetupProblem, say } from '../prepare/say.mjs';
import { electronRuntime, isFallback } from '../runtime/electron-runtime.mjs';

/**
 * Packs the app with electron-builder, without fetching any tool: the archiver comes from node_modules.
 * @param {{ forTests: boolean, args: readonly string[] }} options args go to electron-builder (targets)
 */
export async function packageApp({ forTests, args }) {
  await ensureBuilt(ALL_PRODUCTS);
  const dist = await electronRuntime();
  if (isFallback(dist)) say('this is built on the fallback runtime: for tests only, NOT FOR RELEASE (the names and a note in the folder say so)');
  const { path7za } = /** @type {{ path7za: string }} */ (createRequire(import.meta.url)('7zip-bin'));
  chmodSync(path7za, 0o755);
  const env = {
    ELECTRON_OVERRIDE_DIST_PATH: dist,
    SANDTABLE_TEST_BUILD: forTests ? '1' : '0',
    ELECTRON_BUILDER_7ZIP_PATH: path7za,
    ELECTRON_BUILDER_COMPRESSION_LEVEL: process.env.ELECTRON_BUILDER_COMPRESSION_LEVEL ?? (isFallback(dist) ? '1' : '9'),
  };
  const words = ['--config', 'build/electron-builder.config.mjs', '--publish', 'never', ...args];
  const code = await run(process.execPath, [packageScript('electron-builder/cli.js'), ...words], {
    env,
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  });
  if (code !== 0) throw new SetupProblem('electron-builder failed; its own message is above');
}

/** Where the unpacked program of this system lies. @param {boolean} forTests */
export function packagedProgram(forTests) {
  const output = forTests ? 'release-test' : 'release';
  if (process.platform === 'darwin') return inProject(output, process.arch === 'arm64' ? 'mac-arm64' : 'mac', 'Sandtable.app/Contents/MacOS/Sandtable');
  if (process.platform === 'win32') return inProject(output, 'win-unpacked', 'Sandtable.exe');
  return inProject(output, 'linux-unpacked', 'sandtable');
}
