import { chmodSync } from 'node:fs';
import { build } from 'esbuild';
import { inProject, ROOT } from '../prepare/project.mjs';
import { modelAsOneFunction } from './model.mjs';

/**
 * CommonJS packages inside an ES module look for these three; the file stays runnable on its own.
 * The names are long because the banner shares its scope with everything bundled.
 */
const BANNER = [
  '#!/usr/bin/env node',
  "import { createRequire as sandtableCreateRequire } from 'node:module';",
  "import { fileURLToPath as sandtableFileUrlToPath } from 'node:url';",
  'const require = sandtableCreateRequire(import.meta.url);',
  'const __filename = sandtableFileUrlToPath(import.meta.url);',
  "const __dirname = sandtableFileUrlToPath(new URL('.', import.meta.url));",
].join('\n');

/**
 * One ES module that runs alone with node.
 * @param {string} entry
 * @param {string} outfile
 * @param {import('esbuild').Plugin[]} [plugins]
 */
export async function bundleForNode(entry, outfile, plugins = []) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // The third part of `minify`, syntax, is left out: it makes `let` of `const` (model.mjs says what that costs).
    minifyWhitespace: true,
    minifyIdentifiers: true,
    legalComments: 'none',
    banner: { js: BANNER },
    plugins,
    logLevel: 'warning',
  });
}

/** The headless program, which is its own worker as well. */
export async function bundleCli() {
  await bundleForNode('sim/cli/main.ts', 'dist/sandtable.mjs', [modelAsOneFunction()]);
  chmodSync(inProject('dist/sandtable.mjs'), 0o755);
}
