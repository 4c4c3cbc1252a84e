import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expectAccessible } from './accessibility.js';
import { askDesktop, worked } from './desktop-of.js';
import { answerDialogs, expect, launch, PROJECT, testInOneWindow } from './harness.js';

const test = testInOneWindow();

test('a case opened through the dialog is saved back where it came from', async ({ running }) => {
  const { page, userData } = running;
  const file = path.join(userData, '一季.json');
  await writeFile(file, '{"first": 1}\n');
  await answerDialogs(running, { open: file });
  const opened = worked(await askDesktop(page, 'openFile'));
  expect(opened).toMatchObject({ name: '一季.json', path: file, text: '{"first": 1}\n' });
  const saved = worked(await askDesktop(page, 'saveFile', opened.handle, '{"second": 2}\n', opened.modifiedAt, false));
  expect(await readFile(file, 'utf8')).toBe('{"second": 2}\n');
  worked(await askDesktop(page, 'saveFile', opened.handle, '{"third": 3}\n', saved.modifiedAt, false));
  expect(await readFile(file, 'utf8')).toBe('{"third": 3}\n');
});

test('a new case goes where the save dialog says and is among the recent files', async ({ running }) => {
  const { page, userData } = running;
  const file = path.join(userData, 'new.json');
  await answerDialogs(running, { save: file });
  worked(await askDesktop(page, 'saveFileAs', 'New', '{}\n'));
  expect(await readFile(file, 'utf8')).toBe('{}\n');
  const [recent] = await askDesktop(page, 'listRecent');
  expect(recent).toMatchObject({ name: 'new.json', path: file, exists: true });
  expect(worked(await askDesktop(page, 'openRecent', recent?.handle ?? ''))).toMatchObject({ text: '{}\n' });
  await askDesktop(page, 'forgetRecent', recent?.handle ?? '');
  expect((await askDesktop(page, 'listRecent')).map((each) => each.path)).not.toContain(file);
});

test('dialogs that are cancelled change nothing', async ({ running }) => {
  await answerDialogs(running, { open: null, save: null });
  expect(await askDesktop(running.page, 'openFile')).toEqual({ ok: false, fault: { kind: 'cancelled' } });
  expect(await askDesktop(running.page, 'saveFileAs', 'x', '{}')).toEqual({ ok: false, fault: { kind: 'cancelled' } });
});

test('a file changed by another program is not overwritten unless asked', async ({ running }) => {
  const { page, userData } = running;
  const file = path.join(userData, 'shared.json');
  await writeFile(file, 'mine');
  await answerDialogs(running, { open: file });
  const opened = worked(await askDesktop(page, 'openFile'));
  await writeFile(file, 'theirs');
  await utimes(file, 1, 2_000_000_000);
  const refused = await askDesktop(page, 'saveFile', opened.handle, 'mine again', opened.modifiedAt, false);
  expect(refused).toEqual({ ok: false, fault: { kind: 'changed-on-disk', name: 'shared.json' } });
  expect(await readFile(file, 'utf8')).toBe('theirs');
  worked(await askDesktop(page, 'saveFile', opened.handle, 'mine again', opened.modifiedAt, true));
  expect(await readFile(file, 'utf8')).toBe('mine again');

  // in the window: what differs, one thing taken from the disk, the rest kept
  const theirs = JSON.parse(await readFile(path.join(PROJECT, 'scenarios/promotion-season.json'), 'utf8')) as { world: { staff: object } };
  await writeFile(file, JSON.stringify(theirs));
  await page.keyboard.press('ControlOrMeta+o');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('2');
  await page.getByRole('textbox', { name: 'Title' }).fill('Mine');
  await writeFile(file, JSON.stringify({ ...theirs, replications: 77 }));
  await utimes(file, 1, 2_100_000_000);
  // told when it happens, not only at saving
  await expect(page.getByText('shared.json was changed by another program.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+s');
  await page.getByRole('alert').getByRole('button', { name: 'See what differs' }).click();
  await expect(page.getByRole('radio', { name: 'On disk' })).toBeChecked();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Take from the disk: Seasons/ }).click();
  await page.getByRole('button', { name: 'Save what is here' }).click();
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  const saved = JSON.parse(await readFile(file, 'utf8')) as { title: { en: string }; replications: number };
  expect([saved.title.en, saved.replications]).toEqual(['Mine', 77]);
});

test('a folder, a missing file and a binary file are named for what they are', async ({ running }) => {
  const { page, userData } = running;
  const folder = path.join(userData, 'folder.json');
  const binary = path.join(userData, 'binary.json');
  await mkdir(folder);
  await writeFile(binary, Buffer.from([0x7b, 0xff, 0xfe, 0x00]));
  const kinds: string[] = [];
  for (const open of [folder, binary, path.join(userData, 'missing.json')]) {
    await answerDialogs(running, { open });
    const answer = await askDesktop(page, 'openFile');
    kinds.push(answer.ok ? 'opened' : answer.fault.kind);
  }
  expect(kinds).toEqual(['not-a-file', 'not-text', 'not-found']);
});

test('a 200 MB file is refused by its size', async ({ running }) => {
  const { page, userData } = running;
  const file = path.join(userData, 'huge.json');
  await writeFile(file, Buffer.alloc(200 * 1024 * 1024, 32));
  await answerDialogs(running, { open: file });
  expect(await askDesktop(page, 'openFile')).toMatchObject({ ok: false, fault: { kind: 'too-large', bytes: 200 * 1024 * 1024 } });
});

test('killed in the middle of saving, the old file or the new one is there, whole', async () => {
  const running = await launch();
  const { page, userData } = running;
  const file = path.join(userData, 'case.json');
  const whole = (letter: string) => letter.repeat(12_000_000);
  await writeFile(file, whole('o'));
  await answerDialogs(running, { open: file });
  const opened = worked(await askDesktop(page, 'openFile'));
  // Saves without end, so that the kill falls into one of them.
  await page.evaluate(
    ([handle, size]) => {
      const save = (): Promise<void> =>
        Reflect.get(globalThis, 'desktop')
          .saveFile(handle, 'n'.repeat(Number(size)), 0, true)
          .then(save);
      void save();
    },
    [opened.handle, 12_000_000] as const,
  );
  await expect.poll(async () => (await readdir(userData)).some((name) => /^case[.]json[.][0-9a-f]+[.]new$/.test(name)), { intervals: [1] }).toBe(true);
  await running.kill();
  const left = await readFile(file, 'utf8');
  expect([whole('o'), whole('n')].includes(left)).toBe(true);
});
