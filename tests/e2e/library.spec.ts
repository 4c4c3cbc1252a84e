import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answerDialogs, expect, test } from './harness.js';
import { untilCompared } from './walk.js';

test.setTimeout(120_000);

/** Keys are heard once the first case is on the table. */
async function openLibrary(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText('Promotion season')).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('1');
}

test('the library shows the shipped cases, and opening one runs its comparison', async ({ running: { page } }) => {
  await openLibrary(page);
  await expect(page.getByRole('heading', { name: 'Pick a case and compare its plans' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Promotion season', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Before and after' })).toBeFocused();
  await page.getByRole('searchbox', { name: 'Find a case' }).fill('corner');
  await expect(page.getByText(/^1 of \d+ shown$/)).toBeVisible();
  await page.getByRole('button', { name: 'Corner shop' }).click();
  await expect(page.getByRole('banner').getByText('Corner shop')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Compare' })).toHaveAttribute('aria-current', 'page');
});

test('a small chart of a case is computed on the spot', async ({ running }) => {
  const { page } = running;
  // Small charts take their turn after the comparison.
  await untilCompared(running, 'enough');
  await openLibrary(page);
  await expect(page.getByText(/complaints, .* sales$/).first()).toBeVisible({ timeout: 110_000 });
});

test('a new case is made from a shipped one and exists nowhere yet', async ({ running: { page } }) => {
  await openLibrary(page);
  await page.getByRole('button', { name: 'New case' }).click();
  await page.getByRole('menuitem', { name: /Three stores/ }).click();
  await expect(page.getByText(/^Edited/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Strategies' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('banner').getByText(/^Three stores.* \(copy\)$/)).toBeVisible();
  await page.getByRole('button', { name: /^Show what differs/ }).click();
  await expect(page.getByRole('radio', { name: 'Shipped' })).toBeChecked();
  await expect(page.getByRole('list', { name: 'About' }).getByText(/\(copy\)$/)).toBeVisible();
});

test('a file with problems is listed problem by problem, corrected and opened', async ({ running }) => {
  const { page, userData } = running;
  const file = path.join(userData, 'broken.json');
  await writeFile(file, '{ "format": "sandtable.scenario/1", "id": "x", "title": "x", "world": { "calendar": { "days": 0, "opnes": "08:00" } } }');
  await answerDialogs(running, { open: file });
  await expect(page.getByRole('banner').getByText('Promotion season')).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('ControlOrMeta+o');
  await expect(page.getByRole('heading', { name: /broken\.json has \d+ problems/ })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'world.calendar.days' })).toBeVisible();
  await expect(page.getByText('Did you mean "opens"?')).toBeVisible();
  await expect(page.getByRole('banner').getByText('Promotion season')).toBeVisible();

  const good = {
    format: 'sandtable.scenario/1',
    id: 'tiny',
    title: 'Tiny',
    world: { calendar: { days: 1 }, stores: [{ id: 'a' }], demand: { visitorsPerDay: 50 }, staff: 'none' },
    baseline: 'a',
    strategies: [{ id: 'a' }],
  };
  await writeFile(file, JSON.stringify(good));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('banner').getByText('Tiny')).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.getByRole('complementary', { name: 'Files' }).getByText('broken.json')).toBeVisible();
});
