import { launch, test } from '../../e2e/harness.js';
import { median } from '../measure.js';
import { formatTable } from '../table.js';

const STARTS = process.env.SANDTABLE_BENCH_SMOKE ? 1 : 5;

/** Start of the app to first paint and to the first finding, and the longest task of the window's thread while the comparison runs to its end. */
test('window speed', async () => {
  const paints: number[] = [];
  const findings: number[] = [];
  const longest: number[] = [];
  for (let i = 0; i <= STARTS; i++) {
    const measured = await start();
    if (i === 0) continue; // the first start warms the system's caches
    paints.push(measured.paint);
    findings.push(measured.finding);
    longest.push(measured.longestTask);
  }
  const [paint, finding, task] = [median(paints), median(findings), median(longest)];
  const table = formatTable([
    { what: 'Start to first paint, warm', value: `${(paint / 1000).toFixed(2)} s`, limit: 'at most 1 s', ok: paint <= 1000 },
    { what: 'Start to first chart (5 seasons of 2 strategies)', value: `${(finding / 1000).toFixed(2)} s`, limit: 'at most 2 s', ok: finding <= 2000 },
    { what: 'Longest task of the window while a comparison runs', value: `${task.toFixed(0)} ms`, limit: 'at most 50 ms', ok: task <= 50 },
  ]);
  process.stdout.write(`${table}\n`);
});

async function start(): Promise<{ paint: number; finding: number; longestTask: number }> {
  const startedAt = Date.now();
  const running = await launch();
  const { page } = running;
  try {
    const paint = await running.firstPaint();
    await page.locator('h1[data-finding="compared"]').waitFor({ timeout: 120_000 });
    const finding = Date.now() - startedAt;
    const longestTask = page.evaluate(
      () =>
        new Promise<number>((done) => {
          let longest = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
          }).observe({ type: 'longtask' });
          setTimeout(() => done(longest), 6000);
        }),
    );
    return { paint, finding, longestTask: await longestTask };
  } finally {
    await running.close();
  }
}
