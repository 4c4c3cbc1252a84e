import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { FIRST_PAINT_MAX, firstPaintBytes } from '../../../build/bundle/first-paint.mjs';
import { freshFolder, PROJECT } from '../../e2e/harness.js';
import { median } from '../measure.js';
import { formatTable, type Row } from '../table.js';
import { startPlainly } from './plain-start.js';

const SMOKE = process.env.SANDTABLE_BENCH_SMOKE !== undefined;
const STARTS = SMOKE ? 1 : 5;
/** How long tasks are watched (ms). */
const WATCHED = SMOKE ? 1000 : 6000;

/** A title no shipped case has: its chart is told from that of the case the app opens with. */
const NOBODYS = 'A case nobody has played';

/** All in milliseconds; all but the last since the process was asked for. */
interface Measured {
  readonly paint: number;
  readonly name: number;
  readonly finding: number;
  readonly chart: number;
  /** Of the next seconds, while the comparison goes on. */
  readonly longestTask: number;
}

type Unplayed = Pick<Measured, 'chart' | 'longestTask'>;

/** Start of the app to first paint, to the case on screen and to the first chart: of somebody who has never started it, and of the same person again. */
test('window speed', async () => {
  test.setTimeout(600_000);
  const first: Measured[] = [];
  const again: Measured[] = [];
  const unplayed: Unplayed[] = [];
  // The first of all warms the system's caches; a smoke run does without.
  for (let i = SMOKE ? 1 : 0; i <= STARTS; i++) {
    const userData = await freshFolder();
    first.push(await start(userData, true));
    again.push(await start(userData, false));
    unplayed.push(await startUnplayed(userData, i));
    await rm(userData, { recursive: true, force: true, maxRetries: 3 });
  }
  process.stdout.write(`${formatTable([...rowsOf(first.slice(-STARTS), again.slice(-STARTS), unplayed.slice(-STARTS)), bundleRow()])}\n`);
});

function rowsOf(first: readonly Measured[], again: readonly Measured[], unplayed: readonly Unplayed[]): Row[] {
  const middle = (starts: readonly Measured[], what: keyof Measured) => median(starts.map((measured) => measured[what]));
  const seconds = (what: string, value: number, most?: number): Row => ({
    what,
    value: `${(value / 1000).toFixed(2)} s`,
    limit: most === undefined ? '' : `at most ${most} s`,
    ...(most === undefined ? {} : { ok: value <= most * 1000 }),
  });
  const longest = Math.max(...[...first, ...unplayed].map(({ longestTask }) => longestTask));
  return [
    seconds('Start to first paint (the frame)', middle(again, 'paint'), 1),
    seconds('  to the name of the case on screen', middle(again, 'name')),
    seconds('First start ever, to first chart (the seasons that come with the app)', middle(first, 'chart'), 2),
    seconds('Start again, to first chart (all seasons of the last time)', middle(again, 'chart'), 2),
    seconds('A case nobody has played, opened with the app, to its first chart (4 seasons of 2 strategies)', median(unplayed.map(({ chart }) => chart))),
    { what: 'Longest task of the window while a comparison runs', value: `${longest.toFixed(0)} ms`, limit: 'at most 50 ms', ok: longest <= 50 },
  ];
}

function bundleRow(): Row {
  const bytes = firstPaintBytes(path.join(PROJECT, 'out/renderer'));
  return {
    what: 'All that is loaded for first paint, gzip',
    value: `${(bytes / 1000).toFixed(0)} kB`,
    limit: `at most ${FIRST_PAINT_MAX / 1000} kB`,
    ok: bytes <= FIRST_PAINT_MAX,
  };
}

/** @param isFirst stays until seasons, and what was drawn of them, are kept for the next start */
async function start(userData: string, isFirst: boolean): Promise<Measured> {
  const { page, startedAt, close } = await startPlainly(userData);
  const since = async (selector: string) => {
    await page.locator(selector).first().waitFor({ timeout: 120_000 });
    return Date.now() - startedAt;
  };
  try {
    const [name, finding, chart] = await Promise.all([since('header [role="status"]'), since('h1[data-finding="compared"]'), since('figure [data-mark]')]);
    const paint = (await paintedAt(page)) - startedAt;
    const measured = { paint, name, finding, chart, longestTask: isFirst ? await longestTask(page) : 0 };
    const kept = () => readdir(path.join(userData, 'seasons')).catch(() => []);
    if (isFirst) await expect.poll(async () => (await kept()).length, { timeout: 120_000 }).toBeGreaterThan(1);
    return measured;
  } finally {
    await close();
  }
}

/**
 * From the start of the app to the first chart of a case that neither the app nor anybody here has played: the flagship with a seed and a title
 * of its own, so that its seasons cost what those of the flagship cost.
 */
async function startUnplayed(userData: string, seed: number): Promise<Unplayed> {
  const flagship = JSON.parse(await readFile(path.join(PROJECT, 'scenarios/promotion-season.json'), 'utf8'));
  const file = path.join(userData, 'unplayed.json');
  await writeFile(file, JSON.stringify({ ...flagship, title: NOBODYS, seed: `nobody ${seed}` }));
  const { page, startedAt, close } = await startPlainly(userData, file);
  try {
    await expect(page.getByRole('banner').getByText(NOBODYS)).toBeVisible({ timeout: 60_000 });
    await page.locator('main footer').getByText(`nobody ${seed}`).waitFor({ timeout: 120_000 });
    await page.locator('figure [data-mark]').first().waitFor({ timeout: 120_000 });
    const chart = Date.now() - startedAt;
    return { chart, longestTask: await longestTask(page) };
  } finally {
    await close('SIGKILL'); // its seasons still run
  }
}

/** Milliseconds since 1970 of the first contentful paint. */
const paintedAt = (page: Page): Promise<number> =>
  page.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN));

/** The longest task while it is watched, in milliseconds; 0 when none was longer than 50. */
const longestTask = (page: Page): Promise<number> =>
  page.evaluate(
    (watched) =>
      new Promise<number>((done) => {
        let longest = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
        }).observe({ type: 'longtask' });
        setTimeout(() => done(longest), watched);
      }),
    WATCHED,
  );
