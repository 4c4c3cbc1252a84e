import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MAX_EXPORT_BYTES } from './desktop-contract.js';
import { createExports } from './exports.js';
import { createFileHandles } from './files/file-handles.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'sandtable-exports-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

const PAGE = { html: '<p>1</p>', pageSize: 'A4', header: ['a', 'b'], footer: ['c', 'd'] } as const;

function parts(target: string | undefined, print = async () => new Uint8Array([1])) {
  const chooseTarget = vi.fn(async () => target);
  const reveal = vi.fn();
  return { chooseTarget, reveal, exports: createExports({ handles: createFileHandles(), chooseTarget, print, reveal }) };
}

it('writes the bytes where the dialog says, under a name a file may have', async () => {
  const file = path.join(folder, 'table.csv');
  const { exports, chooseTarget, reveal } = parts(file);
  const saved = await exports.saveExport('csv', 'Sales: 1/2?', new Uint8Array([65, 66]));
  expect(chooseTarget).toHaveBeenCalledWith('2.csv', 'csv');
  expect(await readFile(file, 'utf8')).toBe('AB');
  if (!saved.ok) throw new Error('not saved');
  await exports.revealFile(saved.value.handle);
  await exports.revealFile('a handle nobody gave out');
  expect(reveal.mock.calls).toEqual([[file]]);
});

it('gives the file its ending where the dialog did not', async () => {
  const { exports } = parts(path.join(folder, 'picture'));
  expect(await exports.saveExport('png', 'p', new Uint8Array([1]))).toMatchObject({ ok: true, value: { name: 'picture.png' } });
});

it('writes nothing when cancelled, too large or not to be drawn', async () => {
  expect(await parts(undefined).exports.saveExport('svg', 'x', new Uint8Array([1]))).toMatchObject({ fault: { kind: 'cancelled' } });
  const { exports, chooseTarget } = parts(path.join(folder, 'x.svg'));
  expect(await exports.saveExport('svg', 'x', new Uint8Array(MAX_EXPORT_BYTES + 1))).toMatchObject({ fault: { kind: 'too-large' } });
  expect(chooseTarget).not.toHaveBeenCalled();
  const broken = parts(path.join(folder, 'x.pdf'), async () => Promise.reject(new Error('no printer')));
  expect(await broken.exports.savePdf('x', PAGE)).toMatchObject({ ok: false, fault: { kind: 'unreadable', name: 'x.pdf' } });
  expect(await readdir(folder)).toEqual([]);
});

it('prints a page where the dialog says', async () => {
  const file = path.join(folder, 'report.pdf');
  expect((await parts(file).exports.savePdf('Report', PAGE)).ok).toBe(true);
  expect(await readFile(file)).toEqual(Buffer.from([1]));
});
