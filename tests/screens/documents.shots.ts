import path from 'node:path';
import { test } from '@playwright/test';
import { chooseMenu, expect, launch, PROJECT, type RunningApp } from '../e2e/harness.js';
import { goTo, untilCompared } from '../e2e/walk.js';

/** The pictures the documents show. They are kept in the repository, so they stay few and below 200 kB each. */
const OUT = path.join(PROJECT, 'docs/images');

test('pictures of the documents', async () => {
  const running = await launch();
  const { page, app } = running;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
  await chooseMenu(running, 'theme-light');
  await chooseMenu(running, 'language-en');
  await untilCompared(running);
  await take(running, 'compare-en-light');
  await goTo(page, '2', 'case');
  await take(running, 'case-en-light');
  await chooseMenu(running, 'theme-dark');
  await chooseMenu(running, 'language-zh-CN');
  await goTo(page, '3', 'play');
  await expect(page.getByRole('toolbar')).toBeVisible({ timeout: 60_000 });
  // Saturday evening of the first week, when the queue is long.
  for (let hour = 0; hour < 5 * 24 + 10; hour++) await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('18:', { timeout: 120_000 });
  await take(running, 'play-zh-dark');
  await running.close();
});

async function take({ page }: RunningApp, name: string): Promise<void> {
  await page.mouse.move(1, 1);
  await page.waitForTimeout(1500); // what glides or fades has come to rest
  await page.screenshot({ path: path.join(OUT, `${name}.png`) });
}
