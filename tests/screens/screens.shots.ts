import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from '@playwright/test';
import { chooseMenu, expect, launch, PROJECT, type RunningApp } from '../e2e/harness.js';
import { untilCompared, WALKS } from '../e2e/walk.js';
import { LANGUAGES, wordsOf } from '../e2e/words.js';
import { writeContactSheet } from './contact-sheet.js';

/** Windows as they are met: a small laptop, a desk, and a projector with larger type. */
const SCREENS = [
  { name: '1280x720', width: 1280, height: 720, size: 'normal' },
  { name: '1920x1080', width: 1920, height: 1080, size: 'normal' },
  { name: 'projector', width: 1920, height: 1080, size: 'projector' },
] as const;

/** Where the pictures go; not kept in the repository. */
const OUT = path.join(PROJECT, 'screens');

let running: RunningApp;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  running = await launch();
  await untilCompared(running);
});
test.afterAll(async () => {
  await running.close();
  await writeContactSheet(OUT);
});

for (const language of LANGUAGES) {
  for (const theme of ['light', 'dark'] as const) {
    for (const screen of SCREENS) {
      for (const [part, walk] of Object.entries(WALKS)) {
        test(`${language} ${theme} ${screen.name} ${part}`, async () => {
          const { page, app } = running;
          await chooseMenu(running, `language-${language}`);
          await chooseMenu(running, `theme-${theme}`);
          await chooseMenu(running, `size-${screen.size}`);
          await app.evaluate(({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height), {
            width: screen.width,
            height: screen.height,
          });
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          const folder = path.join(OUT, screen.name, `${language}-${theme}`);
          await mkdir(folder, { recursive: true });
          await walk(running, wordsOf(language), async (name) => {
            await page.waitForTimeout(350); // what glides or fades has come to rest
            await page.screenshot({ path: path.join(folder, `${name}.png`) });
          });
        });
      }
    }
  }
}
