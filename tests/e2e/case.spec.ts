import type { Page } from '@playwright/test';
import { askDesktop } from './desktop-of.js';
import { expect, test } from './harness.js';

test.setTimeout(120_000);

async function openCase(page: Page): Promise<void> {
  await expect(page.getByText('Promotion season', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByRole('heading', { name: 'Staff and roster' })).toBeAttached({ timeout: 30_000 });
}

const chip = (page: Page, label: string) =>
  page
    .locator('main')
    .getByRole('button', { name: new RegExp(`^${label}: `) })
    .first();

test('a value in a sentence is edited, marked as changed, undone and redone', async ({ running: { page } }) => {
  await openCase(page);
  await chip(page, 'Time of a move').click();
  const field = page.getByRole('textbox', { name: 'Time of a move' });
  await expect(field).toBeFocused();
  await page.keyboard.type('12');
  await expect(page.getByText('Saved as 5 min')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(chip(page, 'Time of a move')).toHaveText('12 min');
  await expect(page.getByText(/^Edited/)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Sections of the case' }).getByRole('img', { name: '1 changed' })).toBeVisible();
  await page.locator('main h2').first().click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(chip(page, 'Time of a move')).toHaveText('5 min');
  await expect(page.getByText('As shipped')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(chip(page, 'Time of a move')).toHaveText('12 min');
});

test('Escape puts the first value back; a stroke over the shift grid is one step of undo', async ({ running: { page } }) => {
  await openCase(page);
  await chip(page, 'Time of a move').click();
  await page.keyboard.type('99');
  await page.keyboard.press('Escape');
  await expect(chip(page, 'Time of a move')).toHaveText('5 min');

  // beside it, the shift grid: a stroke of the mouse over three hours, then a row by the keys, each an undo
  const grid = page.getByRole('grid', { name: /^People on duty/ });
  const till = (hour: number) => grid.getByRole('gridcell', { name: new RegExp(`^Checkout, ${hour}:00`) });
  await till(8).hover();
  await page.mouse.down();
  await till(10).hover();
  await page.mouse.up();
  await expect(till(9)).toHaveText('6');
  await expect(till(11)).toHaveText('5');
  await page.keyboard.press('Shift+Space');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(till(21)).toHaveText('7');
  await page.locator('main h2').first().click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(till(21)).toHaveText('5');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(till(9)).toHaveText('5');
});

test('a wrong value stays, says why, and stops the comparison until it is right', async ({ running: { page } }) => {
  await openCase(page);
  await chip(page, 'Shifts missed').click();
  await page.keyboard.type('120');
  await expect(page.getByRole('alert').filter({ hasText: 'out of range' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Shifts missed' })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('navigation', { name: 'Sections of the case' }).getByRole('img', { name: '1 problem' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a strategy gets a change, is duplicated, renamed and removed', async ({ running: { page } }) => {
  await openCase(page);
  const panel = page.getByRole('complementary', { name: 'Strategies' });
  await panel.getByRole('option', { name: /First-contact desk/ }).click();
  await panel.getByRole('button', { name: 'Add change' }).click();
  await page.keyboard.type('cool-down');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Cool-down after a move')).toBeVisible();
  // The desk's design, the cool-down, and what a pool cannot do without: this plan had none.
  await expect(panel.getByRole('option', { name: /First-contact desk/ })).toContainText('3 changes');
  // The new value is open, to be typed over; Enter leaves it as it begins.
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Duplicate' }).click();
  await expect(panel.getByRole('option')).toHaveCount(6);
  const name = panel.getByRole('textbox', { name: 'Name of the strategy' });
  await expect(name).toHaveValue('First-contact desk (copy)');
  await name.fill('Contact and calm');
  await expect(panel.getByRole('option', { name: /Contact and calm/ })).toBeVisible();
  await panel.getByRole('button', { name: /More actions/ }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(panel.getByRole('option')).toHaveCount(5);
});

test('every edit is kept by itself', async ({ running: { page } }) => {
  await openCase(page);
  await chip(page, 'Gross margin').click();
  await page.keyboard.type('21');
  await page.keyboard.press('Enter');
  await expect.poll(() => askDesktop(page, 'readRecovery').then((kept) => kept?.text.includes('"grossMargin": 0.21') ?? false)).toBe(true);
  await expect(page.getByText(/^Edited, kept/)).toBeVisible();
});

test('the text of the file completes names when a quote is typed, and words when asked', async ({ running: { page } }) => {
  await openCase(page);
  await page.getByRole('button', { name: 'Show the text of the file (JSON)' }).click();
  const text = page.getByRole('textbox', { name: 'Text of the file, JSON' });
  const goTo = async (words: string) => {
    await text.focus();
    await page.keyboard.press('ControlOrMeta+f');
    await expect(page.getByRole('textbox', { name: 'Find' })).toBeFocused();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
  };
  const choices = page.getByRole('listbox', { name: 'What could stand here' }).getByRole('option');
  await goTo('"desk": {');
  await page.keyboard.type('"');
  await expect(choices.filter({ hasText: 'workFactor' })).toBeVisible();
  await page.keyboard.type('rew');
  await expect(choices).toHaveCount(1);
  await choices.first().click();
  await expect(text).toContainText('"reworkShare": 0,');
  await goTo('"design": "split"');
  await page.keyboard.press('ControlOrMeta+Space');
  await expect(choices).toHaveText([/split/, /first-contact/]);
  await choices.last().click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(chip(page, 'Service desk')).toHaveText('one owner');
});

test('the palette finds values and commands, and both languages are complete', async ({ running: { page } }) => {
  await openCase(page);
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('Reorder point');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Stock', exact: true })).toBeFocused();
  await page.getByRole('radio', { name: '简体中文' }).click();
  await expect(page.getByRole('heading', { name: '人员与排班' })).toBeAttached();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});
