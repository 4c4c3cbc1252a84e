import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { answerDialogs, chooseMenu, expect, PROJECT, type RunningApp } from './harness.js';
import type { Words } from './words.js';

/**
 * What a walk calls at every place and state it comes to.
 * @param scope what is new on the page there, as a selector; null where it only scrolled; the whole window when left out
 */
export type Look = (name: string, scope?: string | null) => Promise<void>;

/** A part of the walk through the app. It begins wherever the app stands and leaves no panel open. */
export type Walk = (running: RunningApp, words: Words, look: Look) => Promise<void>;

const SOON = { timeout: 60_000 } as const;

const MENU = '[role="menu"]';
const POPOVER = '[data-trigger="DialogTrigger"]';
const HELP = 'aside:has([type="search"])';

const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Goes to a place by its key. */
export async function goTo(page: Page, key: string, place: string): Promise<void> {
  await page.locator('#page').focus();
  await page.keyboard.press(key);
  await expect(page.locator(`main[data-place="${place}"]`)).toBeVisible(SOON);
}

/** Waits until the comparison stands still: at its end, or broken off once there is enough to look at. */
export async function untilCompared(running: RunningApp, until: 'end' | 'enough' = 'end'): Promise<void> {
  const { page } = running;
  await goTo(page, '4', 'compare');
  await expect(page.locator('h1[data-finding="compared"]')).toBeVisible({ timeout: 120_000 });
  if (until === 'enough') await chooseMenu(running, 'cancel');
  const canStop = () => running.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('cancel')?.enabled);
  await expect.poll(canStop, { timeout: 180_000 }).toBe(false);
}

/** Cases, a menu over them, a file with problems, numbers of a store of one's own. */
const library: Walk = async (running, words, look) => {
  const { page, userData } = running;
  await goTo(page, '1', 'library');
  await expect(page.locator('main h2').nth(3)).toBeVisible(SOON);
  await look('library');
  await button(page, words('library:new')).click();
  await look('library-new', MENU);
  await page.keyboard.press('Escape');
  const find = page.getByRole('searchbox', { name: words('library:find.label') });
  await find.fill('?!');
  await look('library-none', 'main');
  await find.fill('');
  const broken = path.join(userData, 'broken.json');
  await writeFile(broken, '{ "format": "sandtable.scenario/1", "id": "x", "title": "x", "world": { "calendar": { "days": 0, "opnes": "08:00" } } }');
  await answerDialogs(running, { open: broken });
  await chooseMenu(running, 'open');
  await expect(page.locator('main tbody th').first()).toBeVisible(SOON);
  await look('problems');
  await button(page, words('problems:page.back')).click();
  await page.locator('input[type=file]').setInputFiles(path.join(PROJECT, 'docs/examples/store-hours.csv'));
  await expect(button(page, words('library:import.make'))).toBeVisible(SOON);
  await look('import');
  await button(page, words('library:import.into.open')).click();
  await look('import-into', 'main section');
  await button(page, words('library:import.back')).click();
};

/** The sections of the case, a value being changed, the text of the file. */
const theCase: Walk = async ({ page }, words, look) => {
  await goTo(page, '2', 'case');
  await expect(page.locator('#section-guardrails p, #section-guardrails li').first()).toBeAttached(SOON);
  await look('case');
  for (const section of ['demand', 'staff', 'rules', 'stock', 'guardrails']) {
    await page.locator(`a[href="#section-${section}"]`).click();
    await look(`case-${section}`, null);
  }
  await page.locator('a[href="#section-calendar"]').click();
  await page.locator('#section-calendar button').filter({ hasText: '28' }).first().click();
  await look('case-chip', '#section-calendar');
  await page.keyboard.press('Escape');
  await page.getByRole('option').last().click();
  await look('case-strategy', 'main aside');
  await button(page, words('case:json.openName')).click();
  await expect(page.locator('.cm-content')).toBeVisible(SOON);
  await look('case-json', '[data-text] > :last-child');
  await button(page, words('case:json.close')).click();
};

/** A morning: the floor, each action, a story, what was decided and heard, courses, a team's guess. */
const play: Walk = async ({ page }, words, look) => {
  await goTo(page, '3', 'play');
  await expect(page.getByRole('toolbar')).toBeVisible(SOON);
  await look('play-morning', null);
  const moment = page.getByRole('slider', { name: words('play:transport.scrub') });
  const began = Number(await moment.getAttribute('aria-valuenow'));
  for (let hour = 1; hour <= 4; hour++) await page.keyboard.press('Shift+ArrowRight');
  await expect(moment).toHaveAttribute('aria-valuenow', String(began + 240), SOON);
  await look('play');
  for (const key of ['m', 't', 'f', 'c', 'r', 'h']) {
    await page.keyboard.press(key);
    await look(`play-${key}`, 'main form');
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('t');
  await button(page, words('play:action.do-till')).click();
  await page.keyboard.press('Shift+ArrowRight');
  for (const tab of ['log', 'alerts', 'harm']) {
    await page.getByRole('tab', { name: words(`play:side.${tab}`) }).click();
    await look(`play-${tab}`, '[role="tabpanel"]');
  }
  await page.locator('li[data-person] button').first().press('Enter');
  await look('play-story', 'main aside');
  await page.keyboard.press('Escape');
  await button(page, words('play:session.title')).click();
  await look('play-session', POPOVER);
  await page.keyboard.press('Escape');
  await button(page, words('play:branch.here')).click();
  await look('play-branch', POPOVER);
  await page.keyboard.press('Escape');
};

/** The finding, the chart as a table, a menu, and every section below. */
const compare: Walk = async (running, words, look) => {
  const { page } = running;
  await untilCompared(running);
  await look('compare');
  const view = page.getByRole('radiogroup', { name: words('compare:tools.view') }).first();
  await view.getByRole('radio', { name: words('compare:tools.table') }).click();
  await look('compare-table', 'main table');
  await view.getByRole('radio', { name: words('compare:tools.chart') }).click();
  await page.locator('main button[aria-haspopup]').first().click();
  await look('compare-pick', MENU);
  await page.keyboard.press('Escape');
  await page.locator('main table').first().scrollIntoViewIfNeeded();
  await look('compare-indicators', null);
  const folds = page.locator('main h2 button[aria-expanded]');
  for (let i = 0; i < (await folds.count()); i++) {
    const fold = folds.nth(i);
    const wasOpen = (await fold.getAttribute('aria-expanded')) === 'true';
    if (!wasOpen) await fold.click();
    await fold.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await look(`compare-fold-${i + 1}`, `main section:has(> * > h2 > button[aria-controls="${await fold.getAttribute('aria-controls')}"])`);
    if (!wasOpen) await fold.click();
  }
  await page.locator('main h1').scrollIntoViewIfNeeded();
};

const report: Walk = async ({ page }, _, look) => {
  await goTo(page, '5', 'report');
  await expect(page.locator('article.sheet')).toBeVisible(SOON);
  await look('report');
};

/** What opens over or beside any place. */
const frame: Walk = async (running, words, look) => {
  const { page } = running;
  await button(page, words('common:rail.settings')).click();
  await expect(page.getByRole('dialog')).toBeVisible(SOON);
  await look('settings', '[role="dialog"]');
  await page.keyboard.press('Escape');
  await chooseMenu(running, 'about');
  await expect(page.getByRole('dialog')).toBeVisible(SOON);
  await look('about', '[role="dialog"]');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('menu')).toBeVisible(SOON);
  await look('palette', '[role="dialog"]');
  await page.keyboard.type('pool');
  await look('palette-found', '[role="dialog"]');
  await page.keyboard.type('?!');
  await look('palette-none', '[role="dialog"]');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await chooseMenu(running, 'show-help');
  const help = page.getByRole('complementary', { name: words('help:title') });
  await expect(help).toBeVisible(SOON);
  await look('help');
  await help.getByRole('button').nth(2).click();
  await look('help-chapter', HELP);
  await help.getByRole('searchbox').fill('%');
  await look('help-found', HELP);
  // The help opens where it was left: the next walk in this window finds the contents again.
  await button(help, words('help:contents')).click();
  await button(help, words('help:close')).click();
  await chooseMenu(running, 'tour');
  await expect(page.getByRole('region', { name: words('help:tour.name') })).toBeVisible(SOON);
  await expect(page.locator('h1[data-finding]')).toBeVisible(SOON);
  await look('tour', null);
  await button(page, words('help:tour.skip')).click();
};

/** The whole app, part by part. */
export const WALKS: Readonly<Record<string, Walk>> = { compare, library, case: theCase, play, report, frame };
