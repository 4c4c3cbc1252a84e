import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { askDesktop } from './desktop-of.js';
import { answerDialogs, expect, launch, type RunningApp, test } from './harness.js';

const RENAMED = 'Renamed in a test';

/** Changes the title of the case that is open, as a person at the keyboard would. */
async function renameCase(page: Page): Promise<void> {
  await expect(page.getByText('Promotion season', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('2');
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.fill(RENAMED);
  await title.blur();
  await expect(page.getByText(/^Edited/)).toBeVisible();
}

const pressClose = (running: RunningApp): Promise<unknown> =>
  running.app.evaluate(({ BrowserWindow }) => setImmediate(() => BrowserWindow.getAllWindows()[0]?.close())).catch(() => undefined);

/** Counts the save dialogs, each answered with the same file. */
async function countSaveDialogs(running: RunningApp, file: string): Promise<() => Promise<number>> {
  await running.app.evaluate(({ dialog }, target) => {
    Reflect.set(globalThis, 'saveDialogs', 0);
    dialog.showSaveDialog = async () => {
      Reflect.set(globalThis, 'saveDialogs', Reflect.get(globalThis, 'saveDialogs') + 1);
      return { canceled: false, filePath: target };
    };
  }, file);
  return () => running.app.evaluate(() => Reflect.get(globalThis, 'saveDialogs') as number);
}

/** From here on the waits of main for a window that hangs are counted; returns how to read them. */
async function watchWaits(running: RunningApp): Promise<() => Promise<{ begun: number; calledOff: number }>> {
  await running.app.evaluate(() => {
    const HEARING_MS = 3000;
    const { setTimeout: begin, clearTimeout: callOff } = globalThis;
    const waits = { begun: 0, calledOff: 0 };
    const open = new Set<unknown>();
    Reflect.set(globalThis, 'waitsByTest', waits);
    Reflect.set(globalThis, 'setTimeout', (action: () => void, milliseconds?: number) => {
      const wait = begin(action, milliseconds);
      if (milliseconds === HEARING_MS && open.add(wait)) waits.begun += 1;
      return wait;
    });
    Reflect.set(globalThis, 'clearTimeout', (wait: ReturnType<typeof begin>) => {
      if (open.delete(wait)) waits.calledOff += 1;
      callOff(wait);
    });
  });
  return () => running.app.evaluate(() => Reflect.get(globalThis, 'waitsByTest') as { begun: number; calledOff: number });
}

test('what was being edited when the power went is offered at the next start', async () => {
  const first = await launch();
  await renameCase(first.page);
  await expect.poll(() => askDesktop(first.page, 'readRecovery').then((kept) => kept?.text.includes(RENAMED) ?? false)).toBe(true);
  await first.kill();

  const second = await launch({ userData: first.userData });
  await second.page.getByRole('button', { name: 'Open the kept copy' }).click();
  await expect(second.page.getByText(RENAMED).first()).toBeVisible();
  await expect(second.page.getByText(/^Edited/)).toBeVisible();
  await second.close();
});

test('Ctrl+S asks once where to save, and the file holds the edit', async ({ running }) => {
  const { page, userData } = running;
  const file = path.join(userData, 'saved.json');
  await renameCase(page);
  const dialogs = await countSaveDialogs(running, file);
  await page.keyboard.press('ControlOrMeta+s');
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain(RENAMED);
  await expect(page.getByText(/^Saved/)).toBeVisible();
  expect(await dialogs()).toBe(1);
  // The next time it goes to the same file without asking.
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.fill('Renamed again');
  await title.blur();
  await page.keyboard.press('ControlOrMeta+s');
  await expect.poll(() => readFile(file, 'utf8')).toContain('Renamed again');
  expect(await dialogs()).toBe(1);
});

test('closing with unsaved changes asks: staying keeps the window, giving them up ends the app for good', async () => {
  const running = await launch();
  await renameCase(running.page);
  await answerDialogs(running, { button: 2 });
  const waits = await watchWaits(running);
  await pressClose(running);
  // Main closes a window that does not hear; this one did.
  await expect.poll(waits).toEqual({ begun: 1, calledOff: 1 });
  await expect(running.page.getByText(/^Edited/)).toBeVisible();

  await answerDialogs(running, { button: 1 });
  await pressClose(running);
  await expect.poll(running.hasEnded).toBe(true);
  const next = await launch({ userData: running.userData });
  expect(await askDesktop(next.page, 'readRecovery')).toBeNull();
  await next.close();
});

test('closing with unsaved changes can save them', async () => {
  const running = await launch();
  const file = path.join(running.userData, 'at-the-end.json');
  await renameCase(running.page);
  await answerDialogs(running, { button: 0, save: file });
  await pressClose(running);
  await expect.poll(running.hasEnded).toBe(true);
  expect(await readFile(file, 'utf8')).toContain(RENAMED);
});
