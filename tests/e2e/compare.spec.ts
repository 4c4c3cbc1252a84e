import type { Page } from '@playwright/test';
import { chooseMenu, expect, testInOneWindow } from './harness.js';

const test = testInOneWindow();

/** A first result of the case the app opens with may take a while on a busy machine. */
const SOON = { timeout: 90_000 } as const;
test.setTimeout(240_000);

const finding = (page: Page) => page.locator('h1[data-finding="compared"]');

async function firstFinding(page: Page): Promise<string> {
  await expect(finding(page)).toBeVisible(SOON);
  return (await finding(page).textContent()) ?? '';
}

/** Stops the run, so that nothing moves while the test looks; the very first picture has two strategies only. */
async function standStill(page: Page): Promise<void> {
  await firstFinding(page);
  await expect(page.locator('figure [data-mark]')).toHaveCount(5, SOON);
  const cancel = page.getByRole('button', { name: 'Cancel' });
  if (await cancel.isVisible()) await cancel.click({ timeout: 2000 }).catch(() => undefined);
  await expect(page.getByRole('button', { name: 'Run 30 more' })).toBeVisible();
}

/** Boxes of the labels and marks of the chart, and of its drawing. */
function boxesOf(page: Page) {
  return page.evaluate(() => {
    const box = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const svg = document.querySelector('figure svg:has([data-mark])');
    return {
      // Text that belongs to the layout of labels has a halo; axis numbers and titles have none.
      labels: [...document.querySelectorAll('figure svg text')].filter((t) => getComputedStyle(t).strokeWidth === '4px' && t.textContent !== 'better').map(box),
      marks: [...document.querySelectorAll('figure [data-mark]')].map(box),
      frame: svg ? box(svg) : null,
    };
  });
}

test('the finding refines while one looks, and more seasons can be run', async ({ running: { page } }) => {
  const first = await firstFinding(page);
  expect(first).toMatch(/seasons|told apart/);
  await expect(page.getByRole('progressbar', { name: 'Seasons run' })).toBeAttached();
  await standStill(page);
  const before = await page
    .getByText(/^(Stopped at|\d+ seasons$)/)
    .first()
    .textContent();
  await page.getByRole('button', { name: 'Run 30 more' }).click();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  expect(before).toBeTruthy();
});

test('labels cover neither each other nor a mark, at any size', async ({ running }) => {
  const { page } = running;
  await standStill(page);
  await page.emulateMedia({ reducedMotion: 'reduce' }); // else marks glide to their new places
  for (const size of ['normal', 'projector-125', 'projector']) {
    await chooseMenu(running, `size-${size}`);
    await expect(page.locator('html')).toHaveAttribute('data-size', size);
    const { labels, marks, frame } = await boxesOf(page);
    expect(labels.length, size).toBeGreaterThan(2);
    const overlap = (a: (typeof labels)[number], b: (typeof labels)[number], slack: number) =>
      a.left + slack < b.right && b.left + slack < a.right && a.top + slack < b.bottom && b.top + slack < a.bottom;
    for (const [i, label] of labels.entries()) {
      for (const other of labels.slice(i + 1)) expect(overlap(label, other, 2), `${size}: two labels`).toBe(false);
      expect(label.left, size).toBeGreaterThanOrEqual(frame?.left ?? 0);
      expect(label.right, size).toBeLessThanOrEqual((frame?.right ?? 0) + 1);
    }
    // The button of a mark reaches further than its shape.
    for (const label of labels) for (const mark of marks) expect(overlap(label, mark, (mark.right - mark.left) * 0.3), `${size}: label on mark`).toBe(false);
  }
  await chooseMenu(running, 'size-normal');
});

test('any two strategies can be compared without running a season, and the table copied', async ({ running }) => {
  const { page, app } = running;
  await standStill(page);
  const before = await finding(page).textContent();
  await page.getByRole('button', { name: /^Against/ }).click();
  await page.getByRole('menuitemradio', { name: 'Traffic roster' }).click();
  await expect(finding(page)).not.toHaveText(before ?? '');
  await expect(finding(page)).toContainText('than Traffic roster');
  await expect(page.getByRole('button', { name: 'Run 30 more' })).toBeVisible();
  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toMatch(/^Indicator\tUnit\tBaseline\t/);
  await page.getByRole('button', { name: /^Against/ }).click();
  await page.getByRole('menuitemradio').first().click();
  await expect(finding(page)).not.toContainText('than Traffic roster');
});

test('the chart can be read by keyboard and as a table, and tells of the strategy one picks', async ({ running: { page } }) => {
  await standStill(page);
  const marks = page.locator('figure [data-mark]');
  expect(await marks.count()).toBeGreaterThan(1);
  await page.locator('figure [data-mark][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const leftmost = await page.evaluate(() => document.activeElement?.getAttribute('data-mark'));
  await page.keyboard.press('ArrowRight');
  const next = await page.evaluate(() => document.activeElement?.getAttribute('data-mark'));
  expect(next).not.toBe(leftmost);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  const chosen = page.locator(':focus');
  const name = (await chosen.getAttribute('aria-label'))?.split(':')[0] ?? '';
  await page.keyboard.press('Enter');
  if (!/baseline$/.test((await chosen.getAttribute('aria-label')) ?? '')) await expect(finding(page)).toContainText(name);

  await page.getByRole('radio', { name: 'Table' }).click();
  const table = page.getByRole('table', { name: 'The chart as a table' });
  // Both grow from the first look to the next: read together until they agree.
  const columns = page.locator('table thead').getByRole('button', { name: /^Show / });
  await expect.poll(async () => (await table.locator('tbody tr').count()) - (await columns.count())).toBe(1);
  await page.getByRole('radio', { name: 'Chart' }).click();
});

test('what lies below the table folds up to its sentences, opens by keyboard, and can be read without the pictures', async ({
  running: { page, complaints },
}) => {
  await standStill(page);
  const folds = page.locator('main h2 button[aria-expanded]');
  await expect(folds.first()).toBeVisible();
  const names = await folds.allTextContents();
  expect(names).toEqual(
    expect.arrayContaining([
      'By cause',
      'By hour of the week',
      'Where it is lost',
      'Through the season',
      'In balance?',
      'How sure',
      'What it hinges on',
      'Better plans',
    ]),
  );
  for (const name of names) {
    const fold = page.getByRole('button', { name, exact: true });
    // Its result in one sentence stands beside it, open or closed.
    if ((await fold.getAttribute('aria-expanded')) === 'true') continue;
    expect(await page.locator(`[id="${await fold.getAttribute('aria-describedby')}"]`).textContent(), name).not.toBe('');
    await fold.focus();
    await page.keyboard.press('Enter');
    await expect(fold).toHaveAttribute('aria-expanded', 'true');
  }
  const season = page.getByRole('slider', { name: /^Through the season/ });
  await season.focus();
  await page.keyboard.press('End');
  await expect(season).toHaveAttribute('aria-valuetext', /^day 28:/);
  await page.getByRole('radiogroup', { name: 'View' }).last().getByRole('radio', { name: 'Table' }).click();
  await expect(page.getByRole('row', { name: /^day 28/ })).toBeVisible();
  expect(complaints).toEqual([]);
});
