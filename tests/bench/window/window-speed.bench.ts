import { rm } from 'node:fs/promises';
import { type Page, test } from '@playwright/test';
import { freshFolder } from '../../e2e/harness.js';
import { median } from '../measure.js';
import { formatTable } from '../table.js';
import { startPlainly } from './plain-start.js';

const STARTS = process.env.SANDTABLE_BENCH_SMOKE ? 1 : 5;

/** All in milliseconds; the first four since the process was asked for. */
interface Measured {
  readonly paint: number;
  readonly name: number;
  readonly finding: number;
  readonly chart: number;
  readonly longestTask: number;
}

/** Start of the app to first paint, to the case on screen and to the first chart, and the longest task of the window's thread while the comparison runs on. */
test('window speed', async () => {
  const userData = await freshFolder();
  const starts: Measured[] = [];
  // The first start warms the system's caches and the app's own.
  for (let i = 0; i <= STARTS; i++) starts.push(await start(userData));
  await rm(userData, { recursive: true, force: true, maxRetries: 3 });
  const middle = (what: keyof Measured) => median(starts.slice(1).map((measured) => measured[what]));
  const seconds = (what: keyof Measured) => `${(middle(what) / 1000).toFixed(2)} s`;
  const table = formatTable([
    { what: 'Start to first paint (the frame), warm', value: seconds('paint'), limit: 'at most 1 s', ok: middle('paint') <= 1000 },
    { what: '  to the name of the case on screen', value: seconds('name'), limit: '' },
    { what: '  to the first finding in words', value: seconds('finding'), limit: '' },
    { what: 'Start to first chart (5 seasons of 2 strategies)', value: seconds('chart'), limit: 'at most 2 s', ok: middle('chart') <= 2000 },
    {
      what: 'Longest task of the window while a comparison runs',
      value: `${middle('longestTask').toFixed(0)} ms`,
      limit: 'at most 50 ms',
      ok: middle('longestTask') <= 50,
    },
  ]);
  process.stdout.write(`${table}\n`);
});

async function start(userData: string): Promise<Measured> {
  const { page, startedAt, close } = await startPlainly(userData);
  const since = async (selector: string) => {
    await page.locator(selector).first().waitFor({ timeout: 120_000 });
    return Date.now() - startedAt;
  };
  try {
    const [name, finding, chart] = await Promise.all([since('header [role="status"]'), since('h1[data-finding="compared"]'), since('figure [data-mark]')]);
    const paint = (await paintedAt(page)) - startedAt;
    return { paint, name, finding, chart, longestTask: await longestTask(page) };
  } finally {
    await close();
  }
}

/** Milliseconds since 1970 of the first contentful paint. */
const paintedAt = (page: Page): Promise<number> =>
  page.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN));

/** The longest task of the next six seconds, in milliseconds; 0 when none was longer than 50. */
const longestTask = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let longest = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
        }).observe({ type: 'longtask' });
        setTimeout(() => done(longest), 6000);
      }),
  );
