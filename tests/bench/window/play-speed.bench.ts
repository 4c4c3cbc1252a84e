import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { freshFolder, PROJECT } from '../../e2e/harness.js';
import { formatTable, type Row } from '../table.js';
import { longPlayRows } from './long-play.js';
import { startPlainly } from './plain-start.js';
import { type WindowWatch, watchWindow } from './window-watch.js';

const SMOKE = process.env.SANDTABLE_BENCH_SMOKE !== undefined;
const SPEEDS = ['1 min a second', '10 min a second', '1 h a second', '1 day a second'] as const;
/** How long frames are watched at each speed (ms). */
const WATCHED = SMOKE ? 1500 : 6000;
const COURSES = SMOKE ? 2 : 50;
const LONG_PLAY = SMOKE ? { before: 200, between: 500 } : { before: 30_000, between: 90_000 };
/** Twelve stores before somebody's eyes: frames at every speed, the window's heap after many courses, and a press while a search has every core. */
test('play speed', async () => {
  test.setTimeout(1_200_000);
  const userData = await freshFolder();
  const { page, close } = await startPlainly(userData, path.join(PROJECT, 'scenarios/twelve-stores.json'));
  try {
    const watch = await watchWindow(page);
    // Told part by part: where one fails, what was measured before it is known.
    for (const part of [frameRows, longPlay, heapRow, pressRows]) process.stdout.write(`${formatTable(await part(page, watch))}\n`);
  } finally {
    await close('SIGKILL'); // a search still runs
    await rm(userData, { recursive: true, force: true, maxRetries: 3 });
  }
});

async function frameRows(page: Page, watch: WindowWatch): Promise<Row[]> {
  await expect(page.getByRole('banner').getByText('Twelve stores', { exact: false }).first()).toBeVisible({ timeout: 60_000 });
  const asked = Date.now();
  await page.keyboard.press('3');
  await page.locator('[data-floor] canvas').waitFor({ timeout: 60_000 });
  const opened = Date.now() - asked;
  const rows: Row[] = [{ what: 'Play: from the key to the first view of twelve stores', value: `${(opened / 1000).toFixed(2)} s`, limit: '' }];
  await page.keyboard.press('Space');
  for (const _ of SPEEDS) await page.keyboard.press('-');
  for (const speed of SPEEDS) {
    const { lengths, workPerFrame } = await watch.frames(WATCHED);
    const longest = percentile(lengths, 0.95);
    rows.push(
      { what: `Play: 95th percentile of frames, twelve stores, ${speed}`, value: `${longest.toFixed(1)} ms`, limit: 'at most 20 ms', ok: longest <= 20 },
      { what: '  processor time of the window a frame', value: `${workPerFrame.toFixed(1)} ms`, limit: 'about 6 ms' },
    );
    await page.keyboard.press('+');
  }
  await page.keyboard.press('Space');
  return rows;
}

/** At an hour a second: the fastest but one. */
async function longPlay(page: Page, watch: WindowWatch): Promise<Row[]> {
  for (const _ of SPEEDS) await page.keyboard.press('+');
  await page.keyboard.press('-');
  return longPlayRows(page, watch, LONG_PLAY);
}

/** Back, another course from there, and on: again and again, from the middle of the season or before, wherever it has been played to. */
async function heapRow(page: Page, watch: WindowWatch): Promise<Row[]> {
  const moment = page.getByRole('slider', { name: 'Moment of the season' });
  const at = async () => Number(await moment.getAttribute('aria-valuenow'));
  const press = async (key: string) => {
    const before = await at();
    await moment.press(key);
    await expect.poll(at, { timeout: 20_000 }).not.toBe(before);
  };
  const middle = Number(await moment.getAttribute('aria-valuemax')) / 2;
  while ((await at()) > middle) await press('PageDown');
  const before = await watch.heap();
  for (let i = 0; i < COURSES; i++) {
    await press(i % 3 === 0 ? 'Shift+ArrowRight' : 'Shift+ArrowLeft');
    await page.getByRole('button', { name: /^Branch(es)? / }).click();
    await page.getByRole('button', { name: /^Branch at day/ }).click();
    await expect(page.getByRole('button', { name: `Branches (${i + 2})` })).toBeVisible({ timeout: 20_000 });
  }
  const more = (await watch.heap()) / before - 1;
  const what = `Play: heap of the window after ${COURSES} branches and ways back`;
  return [{ what, value: `${more >= 0 ? '+' : ''}${(more * 100).toFixed(0)} %`, limit: 'at most +20 %', ok: more <= 0.2 }];
}

/** In a small case, whose comparison is stopped once there is something to see: its search gets every core. */
async function pressRows(page: Page, watch: WindowWatch): Promise<Row[]> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('corner shop');
  await page.keyboard.press('Enter');
  await page.keyboard.press('4');
  await expect(page.getByRole('banner').getByText('Corner shop')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('figure [data-mark]').first()).toBeVisible({ timeout: 240_000 });
  const more = page.getByRole('button', { name: 'Run 30 more' });
  const cancel = page.getByRole('button', { name: 'Cancel', exact: true });
  await expect(more.or(cancel)).toBeVisible();
  if (await cancel.isVisible()) await cancel.click();
  await expect(more).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: /^Better plans/ }).click();
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('progressbar', { name: 'Runs of the search' })).toBeVisible();
  const first = await watch.slowestPress(() => walk(page, 1));
  const slowest = await watch.slowestPress(() => walk(page, SMOKE ? 1 : 8));
  return [
    row('A press is answered while a search runs, slowest of the first round (pages and palette opened for the first time)', first),
    row('A press is answered while a search runs, slowest of the rounds after it', slowest),
  ];
}

/** Through palette and pages and back to the search, as fast as somebody in a hurry; the search goes on meanwhile. */
async function walk(page: Page, rounds: number): Promise<void> {
  for (let i = 0; i < rounds; i++) {
    for (const key of ['Control+k', 'Escape', 'Tab', '2', '3', '4']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(150);
    }
  }
}

const row = (what: string, slowest: number): Row => ({ what, value: `${slowest.toFixed(0)} ms`, limit: 'at most 100 ms', ok: slowest <= 100 });

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
