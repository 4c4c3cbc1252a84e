import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './project.mjs';
import { npmCall, run } from './run.mjs';
import { SetupProblem, say } from './say.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile */

/**
 * Whether what npm noted in node_modules is what the lockfile asks for. Optional packages (other platforms' builds) may be absent.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json
 */
export function matchesLockfile(wanted, installed) {
  const there = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {}).every(([place, entry]) => {
    if (place === '') return true;
    const found = there[place];
    return found ? found.version === entry.version : Boolean(entry.optional || entry.devOptional);
  });
}

/** @param {string} file @returns {Lockfile} */
const readLock = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @param {string} root */
function packagesAreCurrent(root) {
  const lock = path.join(root, 'package-lock.json');
  const stamp = stampOf(root);
  const hash = lockHash(lock);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  const noted = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(noted) || !matchesLockfile(readLock(lock), readLock(noted))) return false;
  writeFileSync(stamp, hash);
  return true;
}

/** @param {string} root */
const stampOf = (root) => path.join(root, 'node_modules/.sandtable-packages');

/** @param {string} lock */
const lockHash = (lock) => createHash('sha256').update(readFileSync(lock)).update(`${process.platform}-${process.arch}`).digest('hex');

/** Installs the packages exactly as locked, unless they are there already. */
export async function ensurePackages(root = ROOT) {
  if (packagesAreCurrent(root)) return;
  say('installing packages (npm ci; about half a minute the first time) …');
  const from = performance.now();
  const npm = npmCall(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  const code = await run(npm.command, npm.args, { stdio: ['ignore', process.stderr.fd, process.stderr.fd], shell: npm.shell });
  if (code !== 0) throw new SetupProblem('npm could not install the packages (its own message is above). Is the package registry reachable?');
  writeFileSync(stampOf(root), lockHash(path.join(root, 'package-lock.json')));
  say(`packages installed: ${((performance.now() - from) / 1000).toFixed(1)} s`);
}
