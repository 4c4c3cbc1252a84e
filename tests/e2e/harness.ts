import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';

export { expect };

/** The packaged program to test; without it the app runs from the sources' build. */
const packaged = process.env.SANDTABLE_PACKAGED;

/** The Electron that runs the sources' build; `npm run test:e2e` and `npm test` find it. */
const electron = process.env.SANDTABLE_ELECTRON;

/** The app's folder when it runs from the sources. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');

export interface LaunchOptions {
  /** The app's own folder; a fresh one when left out. Give it to start again as the same user. */
  readonly userData?: string;
  /** Further words of the command line: a file to open, a switch. */
  readonly args?: readonly string[];
  /** Language of the system, default en-US. */
  readonly systemLanguage?: string;
}

/** A running app, its window, and everything it complained about. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Errors and warnings of the console, uncaught errors, violations of the content security policy. Every test ends by expecting none. */
  readonly complaints: string[];
  /** Milliseconds from the start of the process to the first paint of the window. */
  firstPaint(): Promise<number>;
  close(): Promise<void>;
  /** Whether the program has ended. */
  hasEnded(): boolean;
  /** As a power cut would end it. */
  kill(): Promise<void>;
}

export async function launch(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? (await freshFolder());
  const program = packaged ?? electron;
  if (program === undefined) throw new Error('Run these tests through `npm run test:e2e`: it finds the Electron to test with.');
  const startedAt = Date.now();
  const app = await _electron.launch({
    executablePath: program,
    colorScheme: null, // the app decides, not Playwright
    cwd: PROJECT,
    args: [
      ...(packaged ? [] : ['.']),
      ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${userData}`,
      `--lang=${options.systemLanguage ?? 'en-US'}`,
      ...(options.args ?? []),
    ],
    env: { ...definedEnvironment(), LANGUAGE: options.systemLanguage ?? 'en_US' },
  });
  const child = app.process();
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  await untilShown(page);
  return {
    app,
    page,
    userData,
    complaints,
    firstPaint: async () => (await paintedAt(page)) - startedAt,
    close: () => closeApp(app, child),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    kill: async () => {
      const gone = ended(child);
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/**
 * Playwright can attach so late that it never hears of the page's load event (once in some seventy starts), and then would wait for it without end:
 * so look at the page instead, and load it once more if Playwright doesn't even know its address.
 */
async function untilShown(page: Page): Promise<void> {
  await page.waitForURL('app://bundle/**', { waitUntil: 'commit', timeout: 15_000 }).catch(() => page.reload({ waitUntil: 'commit', timeout: 15_000 }));
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** A folder of somebody who has had the tour: it would lie over what other tests look at. */
export async function freshFolder(): Promise<string> {
  const folder = await emptyFolder();
  await writeFile(path.join(folder, 'settings.json'), JSON.stringify({ language: 'system', theme: 'system', size: 'normal', tour: 'seen' }));
  return folder;
}

/** A folder of somebody who has never started the app. */
export const emptyFolder = (): Promise<string> => mkdtemp(path.join(os.tmpdir(), 'sandtable-e2e-'));

/** Milliseconds since 1970 of the first contentful paint. */
async function paintedAt(page: Page): Promise<number> {
  const read = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').map((entry) => performance.timeOrigin + entry.startTime));
  await expect.poll(async () => (await read()).length).toBeGreaterThan(0);
  return (await read())[0] ?? Number.NaN;
}

/** Closes without the question about unsaved changes: a test that cares about the question asks it itself. */
async function closeApp(app: ElectronApplication, child: ChildProcess): Promise<void> {
  const gone = ended(child);
  await app.evaluate(({ app: main }) => main.exit(0)).catch(() => undefined);
  await gone;
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** Native dialogs can't be clicked: from here on they answer what the test says. */
export async function answerDialogs(
  running: RunningApp,
  answers: { readonly open?: string | readonly string[] | null; readonly save?: string | null; readonly button?: number },
): Promise<void> {
  await running.app.evaluate(({ dialog }, { open, save, button }) => {
    dialog.showOpenDialog = async () => ({ canceled: !open, filePaths: open ? [open].flat() : [] });
    dialog.showSaveDialog = async () => ({ canceled: !save, filePath: save ?? '' });
    dialog.showMessageBox = async () => ({ response: button ?? 0, checkboxChecked: false });
  }, answers);
}

/** Chooses a command of the native menu by its name in the contract, as a click would. */
export async function chooseMenu(running: RunningApp, command: string): Promise<void> {
  await running.app.evaluate(({ Menu }, id) => void Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command);
}

/** Ends a comparison that nobody looks at, as the menu does: it takes every core from what is tested. */
export async function stopComparison(running: RunningApp): Promise<void> {
  const canStop = () => running.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('cancel')?.enabled);
  await expect.poll(canStop, { timeout: 60_000 }).toBe(true);
  await chooseMenu(running, 'cancel');
}

/** Each test gets a running app with a folder of its own, and fails if the app complained about anything. */
export const test = base.extend<{ running: RunningApp; startOptions: LaunchOptions }>({
  startOptions: [{}, { option: true }],
  running: async ({ startOptions }, use) => {
    const running = await launch(startOptions);
    await use(running);
    await running.close();
    await rm(running.userData, { recursive: true, force: true, maxRetries: 3 });
    expect(running.complaints).toEqual([]);
  },
});

/**
 * As `test`, with one start for all tests of a file: for those that leave nothing behind that the next would mind.
 * Each still fails for its own complaints, and after a failure the next begins with a fresh start.
 */
export function testInOneWindow(): typeof test {
  let shared: RunningApp | undefined;
  base.afterAll(async () => {
    await shared?.close();
    if (shared !== undefined) await rm(shared.userData, { recursive: true, force: true, maxRetries: 3 });
  });
  return test.extend({
    running: async ({ startOptions }, use) => {
      shared ??= await launch(startOptions);
      shared.complaints.length = 0;
      await use(shared);
      expect(shared.complaints).toEqual([]);
    },
  });
}
