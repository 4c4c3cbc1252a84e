import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canMount, withSmallDisk } from '../../tests/fixtures/small-disk.js';
import { MAX_FILE_BYTES } from '../desktop-contract.js';
import { createCaseFiles } from './case-files.js';
import { faultOf } from './file-fault.js';
import { createFileHandles } from './file-handles.js';
import { createRecentFiles } from './recent-files.js';

let folder: string;
let clock = 0;
const inFolder = (name: string) => path.join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'sandtable-files-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

function parts() {
  const handles = createFileHandles();
  const recent = createRecentFiles(inFolder('recent/files.json'), handles, () => ++clock);
  return { handles, recent, files: createCaseFiles(handles, recent) };
}

const kindOf = (result: { ok: true } | { ok: false; fault: { kind: string } }) => (result.ok ? 'ok' : result.fault.kind);

describe('opening', () => {
  it('gives text, name, time and a handle that opens the same file again', async () => {
    const { files } = parts();
    await writeFile(inFolder('case.json'), '\uFEFF{"a": "中文"}');
    const opened = await files.openPath(inFolder('case.json'));
    if (!opened.ok) throw new Error('not opened');
    expect(opened.value).toMatchObject({ name: 'case.json', text: '{"a": "中文"}' });
    expect(await files.openHandle(opened.value.handle)).toEqual(opened);
  });

  it('names what stands in the way', async () => {
    const { files } = parts();
    await mkdir(inFolder('folder'));
    await writeFile(inFolder('binary'), Buffer.from([0xc3, 0x28]));
    await writeFile(inFolder('nul'), 'a\0b');
    await writeFile(inFolder('huge'), Buffer.alloc(MAX_FILE_BYTES + 1));
    const kinds = await Promise.all(
      ['folder', 'binary', 'nul', 'huge', 'missing', 'nul/inside'].map(async (name) => kindOf(await files.openPath(inFolder(name)))),
    );
    expect(kinds).toEqual(['not-a-file', 'not-text', 'not-text', 'too-large', 'not-found', 'not-found']);
    expect(kindOf(await files.openHandle('made-up'))).toBe('not-found');
  });

  it.runIf(process.platform === 'linux')('never waits for a device', async () => {
    expect(kindOf(await parts().files.openPath('/dev/zero'))).toBe('not-a-file');
  });

  it.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)('says when permission is missing', async () => {
    await writeFile(inFolder('secret'), 'x');
    await chmod(inFolder('secret'), 0);
    expect(kindOf(await parts().files.openPath(inFolder('secret')))).toBe('no-permission');
  });
});

describe('saving', () => {
  it('refuses what another program changed, unless forced, and goes on from its own last save', async () => {
    const { files } = parts();
    const file = inFolder('case.json');
    const first = await files.savePath(file, 'one');
    if (!first.ok) throw new Error('not saved');
    const { handle, modifiedAt } = first.value;
    await writeFile(file, 'theirs');
    await utimes(file, 1000, 1000);
    expect(kindOf(await files.saveHandle(handle, 'two', modifiedAt, false))).toBe('changed-on-disk');
    expect(await readFile(file, 'utf8')).toBe('theirs');
    const forced = await files.saveHandle(handle, 'two', modifiedAt, true);
    if (!forced.ok) throw new Error('not forced');
    expect(kindOf(await files.saveHandle(handle, 'three', forced.value.modifiedAt, false))).toBe('ok');
    expect(await readFile(file, 'utf8')).toBe('three');
  });

  it('leaves no second file behind, and keeps the old one when the new is too large', async () => {
    const { files } = parts();
    const file = inFolder('case.json');
    await files.savePath(file, 'whole');
    expect(kindOf(await files.savePath(file, 'x'.repeat(MAX_FILE_BYTES + 1)))).toBe('too-large');
    expect(await readFile(file, 'utf8')).toBe('whole');
    expect((await readdir(folder)).sort()).toEqual(['case.json', 'recent']);
  });

  it('writes through a link instead of replacing it', async () => {
    const { files } = parts();
    await writeFile(inFolder('real.json'), 'old');
    await symlink(inFolder('real.json'), inFolder('link.json'));
    expect(kindOf(await files.savePath(inFolder('link.json'), 'new'))).toBe('ok');
    expect(await readFile(inFolder('real.json'), 'utf8')).toBe('new');
  });

  it('names a folder and a missing folder', async () => {
    const { files } = parts();
    await mkdir(inFolder('folder.json'));
    expect(kindOf(await files.savePath(inFolder('folder.json'), 'x'))).toBe('not-a-file');
    expect(kindOf(await files.savePath(inFolder('nowhere/case.json'), 'x'))).toBe('not-found');
  });

  it.runIf(process.platform === 'linux')('puts no file in the place of a device', async () => {
    expect(kindOf(await parts().files.savePath('/dev/null', 'x'))).toBe('not-a-file');
  });

  it.runIf(canMount())('keeps the old file whole on a full disk, and says what happened', async () => {
    const { files } = parts();
    await withSmallDisk(inFolder('small'), 0, async () => {
      const file = inFolder('small/case.json');
      expect(kindOf(await files.savePath(file, 'whole'))).toBe('ok');
      expect(kindOf(await files.savePath(file, 'x'.repeat(200_000)))).toBe('disk-full');
      expect(await readFile(file, 'utf8')).toBe('whole');
      expect(await readdir(inFolder('small'))).toEqual(['case.json']);
    });
  });
});

it('translates what the system says', () => {
  const kindFor = (code: string) => faultOf(Object.assign(new Error('refused'), { code }), 'case.json').kind;
  expect(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EISDIR', 'ENOENT', 'EIO'].map(kindFor)).toEqual([
    'disk-full',
    'disk-full',
    'no-permission',
    'no-permission',
    'not-a-file',
    'not-found',
    'unreadable',
  ]);
});

describe('recent files', () => {
  it('are newest first, without doubles, ten at most, and say what is gone', async () => {
    const { files, recent } = parts();
    for (let i = 0; i < 12; i += 1) await files.savePath(inFolder(`${i}.json`), '{}');
    await files.openPath(inFolder('5.json'));
    await rm(inFolder('11.json'));
    const listed = await recent.list();
    expect(listed.map(({ name, exists }) => `${name} ${exists}`).slice(0, 3)).toEqual(['5.json true', '11.json false', '10.json true']);
    expect(listed).toHaveLength(10);
    await recent.forget(listed[1]?.handle ?? '');
    expect((await recent.list()).map(({ name }) => name)).not.toContain('11.json');
  });

  it('of a spoilt list are none, and saving works all the same', async () => {
    const { files, recent } = parts();
    await mkdir(inFolder('recent'));
    await writeFile(inFolder('recent/files.json'), '[{"path": 7');
    expect(await recent.list()).toEqual([]);
    expect(kindOf(await files.savePath(inFolder('a.json'), '{}'))).toBe('ok');
    expect(await recent.list()).toHaveLength(1);
  });
});
