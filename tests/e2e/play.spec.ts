import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.js';
import { answerDialogs, expect, launch, type RunningApp, test } from './harness.js';
import { untilCompared } from './walk.js';
import { askWhy } from './why.js';

test.setTimeout(240_000);

/** Minute of the season on screen, from the bar. */
const minuteOf = async (page: Page): Promise<number> => Number(await page.getByRole('slider', { name: 'Moment of the season' }).getAttribute('aria-valuenow'));

async function openPlay(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText('Promotion season')).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: /^Monday 08:0/ })).toBeVisible({ timeout: 60_000 });
}

test('a season is played with the mouse: it runs, somebody is moved, it goes back, takes another course, and is saved', async ({ running }) => {
  const { page, userData } = running;
  await openPlay(page);
  await page.getByRole('button', { name: 'Play', exact: true }).last().click();
  await expect.poll(() => minuteOf(page), { timeout: 30_000 }).toBeGreaterThan(8 * 60 + 20);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Next alert' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Stock' }).filter({ hasText: 'alert' })).toBeVisible({ timeout: 30_000 });

  await page.getByRole('button', { name: 'Open or close till' }).click();
  await page.getByRole('textbox', { name: /Reason/ }).fill('before the rush');
  await page.getByRole('button', { name: 'Do it' }).click();
  const log = page.getByRole('region', { name: 'Decisions' });
  await expect(log.getByText('Open 1 till')).toBeVisible({ timeout: 30_000 });
  await expect(log.getByText(/before the rush/)).toBeVisible();
  const decidedAt = await minuteOf(page);

  await page.getByRole('button', { name: 'Step', exact: false }).first().click();
  await expect.poll(() => minuteOf(page), { timeout: 30_000 }).toBeGreaterThan(decidedAt);
  await log.getByRole('button', { name: /^Go on from before/ }).click();
  await expect(page.getByRole('button', { name: 'Branches (2)' })).toBeVisible({ timeout: 30_000 });
  await expect(log.getByText('Nothing decided yet')).toBeVisible();
  expect(await minuteOf(page)).toBe(decidedAt);

  await page.getByRole('button', { name: 'Branches (2)' }).click();
  await page.getByRole('button', { name: 'First course' }).click();
  await expect(log.getByText('Open 1 till')).toBeVisible({ timeout: 30_000 });

  const file = path.join(userData, 'reds.session.json');
  await answerDialogs(running, { save: file });
  await page.getByRole('button', { name: 'Session' }).click();
  await page.getByRole('button', { name: 'Save session' }).click();
  await expect.poll(() => readFile(file, 'utf8').catch(() => ''), { timeout: 60_000 }).toContain('"kind": "open-till"');
  await luckOrSkill(running);
});

/** A short season played to its end: luck or skill, two sessions as teams, and why the plans of the case differ. */
async function luckOrSkill(running: RunningApp): Promise<void> {
  const { page, userData } = running;
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('corner shop');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner').getByText('Corner shop')).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('3');
  await page.keyboard.press('t'); // before the page is there
  await expect(page.getByRole('heading', { name: /^Monday 08:0/ })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Do it' }).click();
  await expect(page.getByRole('region', { name: 'Decisions' }).getByText('Open 1 till')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'To the end' }).click();
  const result = page.getByRole('region', { name: 'The season is over' });
  await expect(result).toBeVisible({ timeout: 60_000 });
  const blues = path.join(userData, 'blues.session.json');
  await answerDialogs(running, { save: blues });
  await result.getByRole('button', { name: 'Save session' }).click();
  await expect.poll(() => readFile(blues, 'utf8').catch(() => ''), { timeout: 60_000 }).toContain('"playedUntil"');
  await result.getByRole('button', { name: 'Luck or skill?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /other seasons/ })).toBeVisible({ timeout: 120_000 });

  const [own, other] = ['greens', 'golds'].map((team) => path.join(userData, `${team}.session.json`)) as [string, string];
  const session = JSON.parse(await readFile(blues, 'utf8'));
  await writeFile(own, JSON.stringify({ ...session, team: 'Greens' }));
  await writeFile(other, JSON.stringify({ ...session, scenario: { id: 'elsewhere', title: 'Elsewhere', digest: `sha256:${'0'.repeat(64)}` } }));
  await answerDialogs(running, { open: [own, other] });
  await page.getByRole('button', { name: 'Add sessions' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /No team can be told from another/ })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole('alert').getByText(/golds.*Elsewhere.*Corner shop/)).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /Greens/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('radio', { name: 'Plans' }).click();
  await untilCompared(running);
  await page.getByRole('button', { name: 'Show Lend a hand' }).click();
  await expect(page.locator('h1[data-finding]')).toContainText('Lend a hand');
  await askWhy(running);
}

test('a season is played by keyboard alone', async ({ running: { page } }) => {
  await openPlay(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => minuteOf(page)).toBe(8 * 60 + 6);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => minuteOf(page)).toBe(9 * 60 + 6);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => minuteOf(page)).toBe(9 * 60 + 1);
  await page.keyboard.press('c');
  await expect(page.getByRole('form', { name: 'Hand out coupons' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('form', { name: 'Hand out coupons' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Hand out coupons' })).toBeFocused();
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: /^Who/ })).toBeFocused();
  await page.getByRole('button', { name: 'Move', exact: true }).press('Enter');
  await expect(page.getByRole('region', { name: 'Decisions' }).getByText(/from .* to /)).toBeVisible({ timeout: 30_000 });
});

test('an app that is killed while playing goes on where it was', async () => {
  const first = await launch();
  await openPlay(first.page);
  await first.page.keyboard.press('Shift+ArrowRight');
  await first.page.keyboard.press('t');
  await first.page.getByRole('button', { name: 'Do it' }).click();
  await expect(first.page.getByRole('region', { name: 'Decisions' }).getByText('Open 1 till')).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => readFile(path.join(first.userData, 'playing.json'), 'utf8').catch(() => '')).toContain('open-till');
  await first.kill();
  const second = await launch({ userData: first.userData });
  await openPlay(second.page);
  await second.page.getByRole('button', { name: 'Go on there' }).click();
  await expect(second.page.getByRole('region', { name: 'Decisions' }).getByText('Open 1 till')).toBeVisible({ timeout: 30_000 });
  await second.close();
});
