import { mkdtemp, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeAtomically } from '../../sim/files/write-atomically.js';
import type { FileChange } from '../desktop-contract.js';
import { createFileHandles } from './file-handles.js';
import { createFileWatch, type FileWatch } from './file-watch.js';

let folder: string;
let file: string;
let told: FileChange[];
let eye: FileWatch;
const handles = createFileHandles();

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'sandtable-watch-'));
  file = path.join(folder, 'case.json');
  await writeFile(file, '{}');
  told = [];
  eye = createFileWatch(handles, (change) => told.push(change));
});
afterEach(async () => {
  eye.watch(null);
  await rm(folder, { recursive: true, force: true });
});

const now = async () => ({ handle: handles.handleFor(file), modifiedAt: (await stat(file)).mtimeMs });
const touched = async (seconds: number) => {
  await utimes(file, seconds, seconds);
  return now();
};

it('tells of a change when it happens, once, also of one made by renaming', async () => {
  eye.watch(await now());
  await writeFile(path.join(folder, 'other.json'), '1');
  await utimes(path.join(folder, 'other.json'), 1000, 1000);
  await rename(path.join(folder, 'other.json'), file);
  await vi.waitFor(() => expect(told).toEqual([{ handle: handles.handleFor(file), modifiedAt: 1_000_000 }]));
  await eye.look();
  expect(told).toHaveLength(1);
});

it('tells when looked at what it did not hear of, and that a file is gone', async () => {
  eye.watch({ ...(await now()), modifiedAt: 1 });
  await vi.waitFor(() => expect(told).toEqual([expect.objectContaining({ handle: handles.handleFor(file) })]));
  await rm(file);
  await eye.look();
  expect(told.at(-1)).toEqual({ handle: handles.handleFor(file), modifiedAt: null });
});

it('says nothing of what we have written ourselves, of other files, and when it watches none', async () => {
  eye.watch(await touched(1000));
  await writeAtomically(file, '{"a":1}');
  eye.know(await now());
  await writeFile(path.join(folder, 'letter.txt'), 'somebody else');
  await eye.look();
  eye.watch(null);
  await touched(3000);
  await eye.look();
  expect(told).toEqual([]);
});

it('watches nothing under a handle it never gave out', async () => {
  eye.watch({ handle: 'unknown', modifiedAt: 1 });
  await eye.look();
  expect(told).toEqual([]);
});
