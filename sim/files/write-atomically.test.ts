import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { canMount, withSmallDisk } from '../../tests/fixtures/small-disk.js';
import { UNFINISHED, writeAtomically } from './write-atomically.js';

let folder: string;
const inFolder = (name: string) => path.join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'sandtable-write-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

it('writes a new file and an old one anew, and leaves nothing beside it', async () => {
  for (const text of ['one', '汉字 and a long line '.repeat(10_000), '']) {
    await writeAtomically(inFolder('case.json'), text);
    expect(await readFile(inFolder('case.json'), 'utf8')).toBe(text);
  }
  expect(await readdir(folder)).toEqual(['case.json']);
});

it.skipIf(process.platform === 'win32')('writes through a link, and keeps the mode', async () => {
  await writeFile(inFolder('real.json'), 'old');
  await chmod(inFolder('real.json'), 0o640);
  await symlink('real.json', inFolder('link.json'));
  await writeAtomically(inFolder('link.json'), 'new');
  expect(await readFile(inFolder('real.json'), 'utf8')).toBe('new');
  expect((await stat(inFolder('real.json'))).mode & 0o777).toBe(0o640);
  expect((await readdir(folder)).sort()).toEqual(['link.json', 'real.json']);
});

it('takes a name as long as a name may be', async () => {
  const name = `${'季'.repeat(83)}.json`;
  await writeAtomically(inFolder(name), 'whole');
  await writeAtomically(inFolder(name), 'whole again');
  expect(await readFile(inFolder(name), 'utf8')).toBe('whole again');
  expect(await readdir(folder)).toEqual([name]);
});

it('leaves one of two texts whole when both are written at once', async () => {
  const texts = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(300_000));
  await Promise.all(texts.map((text) => writeAtomically(inFolder('case.json'), text)));
  expect(texts).toContain(await readFile(inFolder('case.json'), 'utf8'));
  expect(await readdir(folder)).toEqual(['case.json']);
});

it('fails on a folder and in a folder that is not there, and leaves nothing', async () => {
  await mkdir(inFolder('folder'));
  await expect(writeAtomically(inFolder('folder'), 'x')).rejects.toMatchObject({ code: 'EISDIR' });
  await expect(writeAtomically(inFolder('nowhere/case.json'), 'x')).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await readdir(folder)).toEqual(['folder']);
});

it.runIf(process.platform === 'linux')('writes to a pipe and to a device instead of replacing them', async () => {
  expect(spawnSync('mkfifo', [inFolder('pipe')]).status).toBe(0);
  const [, text] = await Promise.all([writeAtomically(inFolder('pipe'), 'through'), readFile(inFolder('pipe'), 'utf8')]);
  expect(text).toBe('through');
  expect((await stat(inFolder('pipe'))).isFIFO()).toBe(true);
  await writeAtomically('/dev/null', 'x');
  expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  await expect(writeAtomically('/dev/full', 'x')).rejects.toMatchObject({ code: 'ENOSPC' });
});

it.runIf(canMount())('keeps the old file whole where there is room for a part of the new one', async () => {
  await withSmallDisk(inFolder('small'), 40_000, async () => {
    const file = inFolder('small/case.json');
    await writeAtomically(file, 'whole');
    await expect(writeAtomically(file, 'x'.repeat(30_000))).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await readFile(file, 'utf8')).toBe('whole');
    expect((await readdir(inFolder('small'))).sort()).toEqual(['ballast', 'case.json']);
  });
});

it('knows the names of files it has not finished', () => {
  expect('case.json.0123456789ab.new').toMatch(UNFINISHED);
  for (const name of ['case.json', 'case.new', 'case.json.0123456789AB.new', 'case.json.0123456789ab.new.json']) expect(name).not.toMatch(UNFINISHED);
});
