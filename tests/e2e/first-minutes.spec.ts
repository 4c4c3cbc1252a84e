import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { emptyFolder, expect, launch, test } from './harness.js';

test.setTimeout(120_000);

test('the first start offers a tour that goes from place to place, and the second start does not', async () => {
  const userData = await emptyFolder();
  const first = await launch({ userData });
  const tour = first.page.getByRole('region', { name: 'Tour' });
  await expect(tour).toContainText('Tour, 1 of 5', { timeout: 30_000 });
  // The very first chart shows the seasons that came with the app; of a comparison that has just begun it would have four.
  await expect(first.page.locator('main footer span').first()).toContainText(/seasons 1 to \d\d/, { timeout: 30_000 });
  for (const step of [2, 3, 4, 5]) {
    await tour.getByRole('button', { name: 'Next' }).click();
    await expect(tour).toContainText(`Tour, ${step} of 5`);
  }
  await expect(first.page.getByRole('button', { name: 'Report', exact: true })).toHaveAttribute('aria-current', 'page');
  await tour.getByRole('button', { name: 'Done' }).click();
  await expect(tour).toHaveCount(0);
  expect(first.complaints).toEqual([]);
  await expect.poll(() => readFile(path.join(userData, 'settings.json'), 'utf8').catch(() => '')).toContain('"seen"');
  await first.close();

  const second = await launch({ userData });
  await expect(second.page.getByRole('banner').getByText('Promotion season')).toBeVisible({ timeout: 30_000 });
  await expect(second.page.getByRole('region', { name: 'Tour' })).toHaveCount(0);
  await second.close();
  await rm(userData, { recursive: true, force: true, maxRetries: 3 });
});

test('help opens with F1, finds a word, shows a script and goes away with Escape', async ({ running: { page } }) => {
  await expect(page.getByRole('banner').getByText('Promotion season')).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('F1');
  const help = page.getByRole('complementary', { name: 'Help' });
  await expect(help.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('twin');
  await expect(help.getByRole('status')).toContainText('part');
  await page.keyboard.press('Escape');
  await help.getByRole('button', { name: /two departments/ }).click();
  await expect(help.getByRole('heading', { name: 'Two departments, 60 minutes' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
});

test('the palette defines an indicator by its name in the other language', async ({ running: { page } }) => {
  await expect(page.getByRole('banner').getByText('Promotion season')).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('投诉率');
  await page.getByRole('menuitem', { name: /^Complaint rate/ }).click();
  await expect(page.getByRole('dialog', { name: 'Complaint rate' })).toContainText('Lower is better');
});
