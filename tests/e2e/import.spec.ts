import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { workbookOf } from '../fixtures/made-files.js';
import { expectAccessible } from './accessibility.js';
import { expect, PROJECT, stopComparison, test } from './harness.js';

test.setTimeout(180_000);

const EXAMPLE = path.join(PROJECT, 'docs/examples/store-hours.csv');

test('a workbook of hourly numbers is shown for what it would change, and becomes a case', async ({ running }) => {
  const { page, userData } = running;
  const [heads, ...rows] = (await readFile(EXAMPLE, 'utf8')).trimEnd().split('\n');
  const cells = rows.map((row) => row.split(',').map((cell) => (/^[\d.]+$/.test(cell) ? Number(cell) : cell)));
  const file = path.join(userData, 'Our store.xlsx');
  await writeFile(file, workbookOf([heads.split(','), ...cells]));
  await expect(page.getByRole('banner').getByText('Promotion season')).toBeVisible({ timeout: 30_000 });
  await stopComparison(running);
  await page.keyboard.press('1');
  await expect(page.getByRole('button', { name: 'Import from CSV or XLSX' })).toBeVisible({ timeout: 30_000 });
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'Our store.xlsx: what was found' })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole('row', { name: /^Visitors on an ordinary day 945/ })).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: 'test-results/import.png', fullPage: true });
  await page.getByRole('button', { name: 'Put it into the open case…' }).click();
  const into = page.getByRole('region', { name: 'Into "Promotion season"' });
  await expect(into.getByRole('checkbox', { name: /^Demand/ })).toBeChecked();
  await expect(into.getByText(/^945/)).toBeVisible();
  await expectAccessible(page);
  await into.getByRole('button', { name: 'Leave the case as it is' }).click();
  await expect(page.getByText('As shipped')).toBeVisible();
  await page.getByRole('button', { name: 'Make it a case' }).click();
  await expect(page.getByRole('banner').getByText('Our store')).toBeVisible();
  await expect(page.getByText(/^Edited/)).toBeVisible();
  // numbers of the file carry its mark
  await expect(page.locator('[data-path="world.demand.visitorsPerDay"][data-imported]')).toBeAttached({ timeout: 30_000 });
});
