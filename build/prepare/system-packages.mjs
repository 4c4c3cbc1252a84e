import { existsSync } from 'node:fs';
import { executableIn } from '../runtime/electron-runtime.mjs';
import { isOnPath } from './display.mjs';
import { capture, run } from './run.mjs';
import { SetupProblem, say } from './say.mjs';

/** What Electron under a virtual display needs on a bare Debian; newer releases call some libraries "…t64". */
export const DEBIAN_PACKAGES = ['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'fonts-noto-cjk'];

/** @param {string} listing of ldd @returns {string[]} */
export const missingLibraries = (listing) => [...listing.matchAll(/^\s*(\S+) => not found/gm)].map((match) => /** @type {string} */ (match[1]));

/** A few of the names, and how many more. @param {readonly string[]} names */
export const shorten = (names, most = 4) => (names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`);

/** @param {string} dist folder of the runtime @returns {Promise<string[]>} what is missing, in words */
async function findMissing(dist) {
  const programs = ['xvfb-run', 'xauth'].filter((program) => !isOnPath(program));
  const libraries = missingLibraries((await capture('ldd', [executableIn(dist)])).output);
  const fonts = existsSync('/usr/share/fonts') && (await capture('find', ['/usr/share/fonts', '-iname', '*cjk*', '-print', '-quit'])).output.trim();
  return [...programs, ...libraries, ...(fonts ? [] : ['a font with Chinese characters'])];
}

/** @param {string} name @returns {Promise<string>} the name this release uses */
async function nameHere(name) {
  const renamed = `${name}t64`;
  return (await capture('apt-cache', ['show', '--no-all-versions', renamed])).code === 0 ? renamed : name;
}

/**
 * Makes sure that the real app can be opened under a virtual display (Linux only).
 * As root on Debian and its relatives the missing packages are installed; anybody else is told the one line.
 * @param {string} dist folder of the runtime
 */
export async function ensureSystemPackages(dist) {
  if (process.platform !== 'linux') return;
  const missing = await findMissing(dist);
  if (missing.length === 0) return;
  const debian = isOnPath('apt-get');
  if (!debian || process.getuid?.() !== 0) {
    const line = debian
      ? `sudo apt-get install -y --no-install-recommends ${DEBIAN_PACKAGES.join(' ')}`
      : `install the equivalents of Debian's ${DEBIAN_PACKAGES.join(', ')}`;
    throw new SetupProblem(`the end-to-end tests need ${shorten(missing)}. Please run:\n  ${line}`);
  }
  say(`installing system packages (missing: ${shorten(missing)}) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['ignore', 'ignore', 'inherit'];
  await run('apt-get', ['update', '-qq'], { env, stdio });
  const names = await Promise.all(DEBIAN_PACKAGES.map(nameHere));
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env, stdio });
  if (code !== 0) throw new SetupProblem(`apt-get could not install ${names.join(' ')}`);
}
