import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cacheRoot, isComplete, keepFolder } from './cache.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'sandtable-cache-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const fillWith = (text: string) => async (scratch: string) => {
  const made = path.join(scratch, 'made');
  mkdirSync(made);
  writeFileSync(path.join(made, 'file'), text);
  return made;
};

it('keeps a whole folder, once', async () => {
  const folder = path.join(root, 'a/runtime');
  expect(await keepFolder(folder, fillWith('x'))).toBe(folder);
  await keepFolder(folder, () => Promise.reject(new Error('asked twice')));
  expect(isComplete(folder)).toBe(true);
  expect(readdirSync(path.join(root, 'a'))).toEqual(['runtime']);
});

it('leaves nothing of a failed one, and replaces half a folder', async () => {
  const folder = path.join(root, 'runtime');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'half'), '');
  await expect(keepFolder(folder, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  expect(isComplete(folder)).toBe(false);
  await keepFolder(folder, fillWith('x'));
  expect(existsSync(path.join(folder, 'half'))).toBe(false);
  expect(readdirSync(root)).toEqual(['runtime']);
});

it('survives two at the same time', async () => {
  const folder = path.join(root, 'runtime');
  await Promise.all([keepFolder(folder, fillWith('x')), keepFolder(folder, fillWith('y'))]);
  expect(isComplete(folder)).toBe(true);
});

it('follows the customs of each system', () => {
  expect(cacheRoot({ XDG_CACHE_HOME: '/c' }, 'linux')).toBe(path.join('/c', 'sandtable'));
  expect(cacheRoot({}, 'darwin')).toContain(path.join('Library', 'Caches'));
  expect(cacheRoot({ LOCALAPPDATA: 'D' }, 'win32')).toContain('D');
});
