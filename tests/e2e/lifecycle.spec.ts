import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { askDesktop, listenToMenu, worked } from './desktop-of.js';
import { answerDialogs, chooseMenu, expect, launch, PROJECT, type RunningApp, test } from './harness.js';

const EDITED = { title: 'Case', edited: true, canUndo: false, canRedo: false, hasCase: true, running: false, searching: false, language: 'en' } as const;

const toEnd = (running: RunningApp) => expect.poll(running.hasEnded, { timeout: 10_000 }).toBe(true);

const closeByButton = (running: RunningApp): Promise<unknown> =>
  running.app.evaluate(({ BrowserWindow }) => setImmediate(() => BrowserWindow.getAllWindows()[0]?.close())).catch(() => undefined);

test('a case kept before a kill is offered at the next start, with the file it came from', async () => {
  const first = await launch();
  const file = path.join(first.userData, 'case.json');
  await writeFile(file, '{}');
  await answerDialogs(first, { open: file });
  const { handle, modifiedAt } = worked(await askDesktop(first.page, 'openFile'));
  await askDesktop(first.page, 'keepRecovery', '{"unsaved": true}', 'Case', { handle, modifiedAt });
  await first.kill();

  const second = await launch({ userData: first.userData });
  const kept = await askDesktop(second.page, 'readRecovery');
  expect(kept).toMatchObject({ text: '{"unsaved": true}', name: 'Case', file: { path: file } });
  const again = await askDesktop(second.page, 'openRecent', kept?.file?.handle ?? '');
  expect(again).toMatchObject({ ok: true, value: { path: file, modifiedAt: kept?.file?.modifiedAt } });
  await askDesktop(second.page, 'clearRecovery');
  expect(await askDesktop(second.page, 'readRecovery')).toBeNull();
  await second.close();
});

test('settings, the place of the window and the seasons played are kept', async () => {
  test.setTimeout(180_000);
  const first = await launch();
  await askDesktop(first.page, 'writeSettings', { language: 'zh-CN', theme: 'dark', size: 'projector', tour: 'seen' });
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 50, width: 1111, height: 777 }));
  // The place is kept once the window has come to rest.
  await expect.poll(() => readFile(path.join(first.userData, 'window.json'), 'utf8').catch(() => '')).toContain('"width": 1111');
  await expect.poll(() => readdir(path.join(first.userData, 'seasons')).catch(() => []), { timeout: 120_000 }).not.toEqual([]);
  await first.close();

  const second = await launch({ userData: first.userData });
  const foot = second.page.locator('main footer span').first();
  // The very first chart has them all; of a comparison that has just begun it would have four.
  expect(Number(/(\d+)\D*$/.exec((await foot.textContent({ timeout: 30_000 })) ?? '')?.[1])).toBeGreaterThanOrEqual(10);
  expect(await askDesktop(second.page, 'readSettings')).toEqual({ language: 'zh-CN', theme: 'dark', size: 'projector', tour: 'seen' });
  expect(await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toMatchObject({ width: 1111, height: 777 });
  expect(await second.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  expect(await second.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label)).toBe('文件');
  await second.close();
});

test('a window with nothing unsaved closes at once', async () => {
  const running = await launch();
  await closeByButton(running);
  await toEnd(running);
});

test('a window that hangs closes all the same, and what was edited is still kept', async () => {
  const running = await launch();
  await askDesktop(running.page, 'keepRecovery', '{"unsaved": true}', 'Case', null);
  await askDesktop(running.page, 'setWindowState', EDITED);
  void running.page
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  await running.app.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await closeByButton(running);
  await toEnd(running);
  const next = await launch({ userData: running.userData });
  expect(await askDesktop(next.page, 'readRecovery')).toMatchObject({ text: '{"unsaved": true}' });
  await next.close();
});

test('a page that crashes is opened again when asked', async () => {
  const running = await launch();
  await answerDialogs(running, { button: 0 });
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  const state = () =>
    running.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return contents && !contents.isCrashed() && !contents.isLoading() ? contents.getURL() : 'not yet';
    });
  await expect.poll(state, { timeout: 10_000 }).toBe('app://bundle/index.html');
  await running.close();
});

test('a second start hands its file to the window that is open, and ends', async ({ running }) => {
  const { page, app, userData } = running;
  await expect(page.getByText('Promotion season', { exact: true }).first()).toBeVisible();
  const file = path.join(userData, 'handed.json');
  const shop = JSON.parse(await readFile(path.join(PROJECT, 'scenarios/corner-shop.json'), 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...shop, title: 'Handed over' }));
  const rootSwitch = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const second = spawn(app.process().spawnfile, [...(process.env.SANDTABLE_PACKAGED ? [] : ['.']), ...rootSwitch, `--user-data-dir=${userData}`, file], {
    cwd: PROJECT,
    stdio: 'ignore',
  });
  await new Promise((resolve) => second.once('exit', resolve));
  await expect(page.getByText('Handed over', { exact: true }).first()).toBeVisible();
});

test('menu commands reach the window', async ({ running }) => {
  const heard = await listenToMenu(running.page);
  await chooseMenu(running, 'palette');
  await expect.poll(heard).toEqual(['palette']);
});

test('the first paint comes within the limit of a warm start', async ({ running }) => {
  const milliseconds = await running.firstPaint();
  test.info().annotations.push({ type: 'first paint', description: `${Math.round(milliseconds)} ms` });
  expect(milliseconds).toBeLessThan(10_000); // generous: speed is the benchmark's business, this only says that it paints
});
