import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KEPT_SEASONS_MAX } from '../desktop-contract.js';
import { createSeasonShelf } from './season-shelf.js';

let folder: string;
let time = 0;
const now = () => ++time * 10_000;
const nothing = path.join(os.tmpdir(), 'no-such-folder');
const key = (n: number) => n.toString(16).padStart(64, '0');

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'sandtable-shelf-'));
  time = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('gives back what was kept, and nothing for what was not', async () => {
  const shelf = createSeasonShelf(path.join(folder, 'seasons'), nothing, now);
  expect(await shelf.read(key(1))).toBeNull();
  await shelf.keep(key(1), Uint8Array.of(1, 2, 3));
  expect(await shelf.read(key(1))).toEqual(Uint8Array.of(1, 2, 3));
  expect(await shelf.read(key(2))).toBeNull();
});

it('gives what came with the app where nothing of its own is kept, and leaves it as it is', async () => {
  const shipped = path.join(folder, 'shipped');
  await createSeasonShelf(shipped, nothing, now).keep(key(1), Uint8Array.of(1));
  const shelf = createSeasonShelf(path.join(folder, 'seasons'), shipped, now);
  expect(await shelf.read(key(1))).toEqual(Uint8Array.of(1));
  await shelf.keep(key(1), Uint8Array.of(1, 2));
  expect(await shelf.read(key(1))).toEqual(Uint8Array.of(1, 2));
  expect(await shelf.size()).toBe(2);
  await shelf.clear();
  expect(await shelf.read(key(1))).toEqual(Uint8Array.of(1));
});

it('keeps so many cases and no more; those used last stay', async () => {
  const shelf = createSeasonShelf(folder, nothing, now);
  await Promise.all(Array.from({ length: 85 }, (_, n) => shelf.keep(key(n), Uint8Array.of(n))));
  const names = await readdir(folder);
  expect(names).toHaveLength(80);
  expect(names).toContain(`${key(84)}.seasons`);
});

it('leaves what is not its own alone', async () => {
  const shelf = createSeasonShelf(folder, nothing, now);
  await writeFile(path.join(folder, 'letter.txt'), 'kept by somebody else');
  await shelf.keep(key(1), Uint8Array.of(1));
  expect(await readdir(folder)).toContain('letter.txt');
});

it('tells how much is kept, and takes all of it away, but nothing else', async () => {
  const shelf = createSeasonShelf(path.join(folder, 'seasons'), nothing, now);
  expect(await shelf.size()).toBe(0);
  await shelf.clear();
  await shelf.keep(key(1), Uint8Array.of(1, 2, 3));
  await shelf.keep(key(2), Uint8Array.of(4, 5));
  await writeFile(path.join(folder, 'seasons', 'letter.txt'), 'kept by somebody else');
  expect(await shelf.size()).toBe(5);
  await shelf.clear();
  expect(await shelf.size()).toBe(0);
  expect(await shelf.read(key(1))).toBeNull();
  expect(await readdir(path.join(folder, 'seasons'))).toEqual(['letter.txt']);
});

it('does not read a file that has grown beyond all seasons', async () => {
  const shelf = createSeasonShelf(folder, nothing, now);
  await writeFile(path.join(folder, `${key(1)}.seasons`), new Uint8Array(KEPT_SEASONS_MAX + 1));
  expect(await shelf.read(key(1))).toBeNull();
});

it('says nothing of a folder it cannot write to', async () => {
  await writeFile(path.join(folder, 'seasons'), 'a file where the folder should be');
  const shelf = createSeasonShelf(path.join(folder, 'seasons'), nothing, now);
  await expect(shelf.keep(key(1), Uint8Array.of(1))).resolves.toBeUndefined();
  expect(await shelf.read(key(1))).toBeNull();
});
