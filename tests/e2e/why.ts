import { expectAccessible } from './accessibility.js';
import { expectNothingCutOff } from './cut-off.js';
import { expect, type RunningApp } from './harness.js';

const SOON = { timeout: 120_000 } as const;

/** Asks, of the finished comparison on screen, why two strategies differ: parts of the plan, fates of customers down to one of them, moves of a season and of several. */
export async function askWhy({ page }: RunningApp): Promise<void> {
  const part = (name: string) => page.locator('main section').filter({ has: page.getByRole('button', { name, exact: true }) });
  const open = async (name: string, start: string | null) => {
    await page.getByRole('button', { name, exact: true }).click();
    if (start !== null) await part(name).getByRole('button', { name: start }).click(SOON);
  };
  await open('Which part did it', 'Take the plan apart');
  const shares = page.getByRole('table', { name: /share of each part/ });
  await expect(shares.getByRole('row', { name: /^Altogether/ })).toContainText('100', SOON);

  await open('Who fares otherwise', 'Follow the customers');
  await page.getByRole('button', { name: /^gave up the queue before, bought now/ }).click(SOON);
  await page
    .getByRole('button', { name: /^No\. \d+/ })
    .first()
    .click(SOON);
  await expect(page.getByRole('table', { name: /^Customer \d+ twice/ })).toBeVisible(SOON);

  await open('Every move', null);
  await expect(page.getByRole('table', { name: 'Moves in the order of time' })).toBeVisible(SOON);
  await part('Every move').getByRole('button', { name: 'Put moves together' }).click(SOON);
  await expect(page.getByRole('table', { name: 'Mean effect of one move on its day' }).getByRole('row', { name: /^All moves/ })).toBeVisible(SOON);
  await expectNothingCutOff(page);
  await expectAccessible(page, 'main');
}
