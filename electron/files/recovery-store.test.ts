import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFileHandles } from './file-handles.js';
import { createRecoveryStore } from './recovery-store.js';
import { removeLeftovers } from './remove-leftovers.js';
import { createSettingsStore, DEFAULT_SETTINGS } from './settings-store.js';

let folder: string;
const store = (handles = createFileHandles()) => createRecoveryStore(path.join(folder, 'own/recovery.json'), handles, () => 42);

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'sandtable-recovery-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

it('outlives the run, and names the file anew', async () => {
  const before = createFileHandles();
  const handle = before.handleFor('/somewhere/case.json');
  await store(before).keep('text', 'Case', { handle, modifiedAt: 12.5 });
  const after = createFileHandles();
  const kept = await store(after).read();
  expect(kept).toMatchObject({ text: 'text', name: 'Case', keptAt: 42 });
  expect(kept?.file).toMatchObject({ name: 'case.json', path: '/somewhere/case.json', modifiedAt: 12.5 });
  expect(kept?.file?.handle).not.toBe(handle);
  expect(after.pathOf(kept?.file?.handle ?? '')).toBe('/somewhere/case.json');
});

it('keeps a case that has no file yet', async () => {
  await store().keep('text', 'Case', null);
  expect(await store().read()).toEqual({ text: 'text', name: 'Case', keptAt: 42 });
});

it('holds the last of many, in order, without leftovers', async () => {
  const one = store();
  await Promise.all(Array.from({ length: 20 }, (_, i) => one.keep(String(i), 'Case', null)));
  expect((await one.read())?.text).toBe('19');
  expect(await readdir(path.join(folder, 'own'))).toEqual(['recovery.json']);
});

it('offers nothing once cleared, nothing when spoilt', async () => {
  const one = store();
  await one.keep('text', 'Case', null);
  await one.clear();
  await one.clear();
  expect(await one.read()).toBeNull();
  await writeFile(path.join(folder, 'own/recovery.json'), '{"text": ');
  expect(await one.read()).toBeNull();
});

it('reads spoilt settings as the defaults', async () => {
  const file = path.join(folder, 'settings.json');
  const settings = createSettingsStore(file);
  expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
  await settings.write({ language: 'zh-CN', theme: 'dark', size: 'projector', tour: 'seen' });
  expect(await createSettingsStore(file).read()).toEqual({ language: 'zh-CN', theme: 'dark', size: 'projector', tour: 'seen' });
  await writeFile(file, '{"language": "klingon"}');
  expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
});

it('clears away what a killed run left half written, and nothing else', async () => {
  for (const name of ['recovery.json.0123456789ab.new', 'recovery.json', 'my.new', 'Cookies']) await writeFile(path.join(folder, name), '');
  await removeLeftovers(folder);
  await removeLeftovers(path.join(folder, 'missing'));
  expect((await readdir(folder)).sort()).toEqual(['Cookies', 'my.new', 'recovery.json']);
});
