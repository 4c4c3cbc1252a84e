import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { build } from 'esbuild';
import { inProject, ROOT } from '../prepare/project.mjs';

/** Main and preload, both CommonJS: a sandboxed preload has to be, and a CommonJS main needs no shims for bundled CommonJS packages. */
export async function bundleElectron() {
  /** @type {import('esbuild').BuildOptions} */
  const common = {
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['electron'],
    minify: true,
    keepNames: true,
    legalComments: 'none',
    sourcemap: 'linked',
    logLevel: 'warning',
  };
  await build({ ...common, entryPoints: ['electron/main.ts'], outfile: 'out/main/main.cjs' });
  await build({ ...common, entryPoints: ['electron/preload.ts'], outfile: 'out/preload/preload.cjs' });
  const icon = inProject('build/icons/window-icon.png');
  if (existsSync(icon)) {
    mkdirSync(inProject('out/main'), { recursive: true });
    cpSync(icon, inProject('out/main/icon.png'));
  }
}
