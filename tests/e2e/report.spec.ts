import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectAccessible } from './accessibility.js';
import { askDesktop } from './desktop-of.js';
import { answerDialogs, chooseMenu, expect, launch, type RunningApp, testInOneWindow } from './harness.js';

const test = testInOneWindow();

/** A first result of the case the app opens with may take a while on a busy machine. */
const SOON = { timeout: 90_000 } as const;
test.setTimeout(240_000);

const sheet = (page: Page) => page.locator('article.sheet');

/** Goes to the report and waits until nothing moves on it any more. */
async function openReport(page: Page): Promise<void> {
  await page.locator('#page').focus();
  await page.keyboard.press('4');
  await expect(page.locator('h1[data-finding="compared"]')).toBeVisible(SOON);
  const cancel = page.getByRole('button', { name: 'Cancel' });
  if (await cancel.isVisible()) await cancel.click({ timeout: 2000 }).catch(() => undefined);
  await page.keyboard.press('5');
  await expect(sheet(page)).toBeVisible(SOON);
}

/** Lets the dialog answer with a file of this name, does something, and gives the file's bytes. */
async function handedOut(running: RunningApp, name: string, act: () => Promise<void>): Promise<Buffer> {
  const folder = path.join(running.userData, 'handed out');
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, name);
  await answerDialogs(running, { save: file });
  await act();
  await expect(running.page.getByText(`Saved as ${name}.`)).toBeVisible({ timeout: 40_000 });
  return readFile(file);
}

test('what is written on a report is there again after a restart, in Chinese and dark too', async () => {
  const first = await launch();
  await openReport(first.page);
  await first.page.getByRole('textbox', { name: 'Title' }).fill('We staff from the pool');
  await expect.poll(async () => (await askDesktop(first.page, 'readReportDraft', 'promotion-season'))?.title).toBe('We staff from the pool');
  await askDesktop(first.page, 'writeSettings', { language: 'zh-CN', theme: 'dark', size: 'projector', tour: 'seen' });
  await first.close();
  const second = await launch({ userData: first.userData });
  const { page } = second;
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(page.locator('h1[data-finding]')).toBeVisible(SOON);
  await page.keyboard.press('5');
  await expect(sheet(page).getByRole('heading', { level: 1 })).toHaveText('We staff from the pool', SOON);
  expect(await sheet(page).evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(255, 255, 255)');
  await expectAccessible(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBe(0);
  expect(second.complaints).toEqual([]);
  await second.close();
});

test('the report is handed out as web page, PDF and workbook, with seed and digests on it', async ({ running }) => {
  const { page } = running;
  await openReport(page);
  await page.getByRole('textbox', { name: 'Note' }).fill('Decided: <b>the pool</b>.');
  await expect(sheet(page).getByText('Decided: <b>the pool</b>.')).toBeVisible();
  const foot = (await sheet(page).locator('footer').textContent()) ?? '';
  const digest = /result ([0-9a-f]{12})/.exec(foot)?.[1] ?? 'none';

  const html = (await handedOut(running, 'report.html', () => page.getByRole('button', { name: 'Web page (HTML)' }).click())).toString('utf8');
  expect(html).toContain('<meta name="sandtable-seed" content="promotion-season">');
  expect(html).toMatch(new RegExp(`<meta name="sandtable-result-digest" content="sha256:${digest}[0-9a-f]{52}">`));
  expect(html).toContain(foot.slice(0, 20));
  expect(html).not.toMatch(/<script|<link|src=|url\(/);

  const pdf = (await handedOut(running, 'report.pdf', () => page.getByRole('button', { name: 'PDF', exact: true }).click())).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  const workbook = unzipSync(await handedOut(running, 'tables.xlsx', () => page.getByRole('button', { name: 'All tables (XLSX)' }).click()));
  const texts = Object.values(workbook).map((bytes) => Buffer.from(bytes).toString('utf8'));
  expect(texts.filter((text) => text.includes('<sheetData>'))).toHaveLength(9);
  expect(texts.join('')).toContain(`sha256:${digest}`);
  expect(texts.join('')).not.toContain('<f>');
});

test('the exported page shows the same, and runs nothing', async ({ running }) => {
  const { page, app } = running;
  await openReport(page);
  await handedOut(running, 'page.html', () => chooseMenu(running, 'report-html'));
  const title = await sheet(page).getByRole('heading', { level: 1 }).textContent();
  const shown = await app.evaluate(
    async ({ BrowserWindow, session }, file) => {
      // A session of its own: the app's refuses files.
      const window = new BrowserWindow({ show: false, webPreferences: { session: session.fromPartition('look'), sandbox: true } });
      await window.loadFile(file);
      const found = await window.webContents.executeJavaScript(
        '({ title: document.querySelector("h1").textContent, marks: document.querySelectorAll("svg path").length, scripts: document.scripts.length, wide: document.querySelector(".sheet").offsetWidth })',
      );
      window.destroy();
      return found;
    },
    path.join(running.userData, 'handed out', 'page.html'),
  );
  expect(shown).toMatchObject({ title, scripts: 0, wide: 794 });
  expect(shown.marks).toBeGreaterThan(3);
});

test('charts and tables of the Compare page are taken away one by one', async ({ running }) => {
  const { page } = running;
  await openReport(page);
  await page.keyboard.press('4');
  const take = async (menu: string, item: string) => {
    await page.getByRole('button', { name: menu, exact: true }).first().click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  const svg = (await handedOut(running, 'chart.svg', () => take('Export this chart', 'Drawing (SVG)'))).toString('utf8');
  expect(svg).toMatch(/^<\?xml.*\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).not.toMatch(/var\(|color-mix|class=/);
  expect(svg).toContain('seed promotion-season');
  const png = await handedOut(running, 'chart.png', () => take('Export this chart', 'Picture (PNG)'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2400);
  const csv = await handedOut(running, 'table.csv', () => take('Export this table', 'Text (CSV)'));
  expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(csv.toString('utf8').split('\r\n').length).toBeGreaterThan(100);
});

test('Ctrl+P makes the PDF from anywhere, and a cancelled dialog leaves nothing behind', async ({ running }) => {
  const { page } = running;
  await openReport(page);
  await page.keyboard.press('1');
  await answerDialogs(running, { save: null });
  await page.keyboard.press('ControlOrMeta+p');
  await expect(sheet(page)).toBeVisible();
  await expect(page.getByText('Exporting…')).toBeHidden();
  await page.keyboard.press('1');
  const pdf = await handedOut(running, 'again.pdf', () => page.keyboard.press('ControlOrMeta+p'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
