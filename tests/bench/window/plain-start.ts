import { type ChildProcess, spawn } from 'node:child_process';
import { chromium, expect, type Page } from '@playwright/test';
import { PROJECT } from '../../e2e/harness.js';

/** The app started as a person starts it. */
export interface PlainStart {
  readonly page: Page;
  /** Milliseconds since 1970 when the process was asked for. */
  readonly startedAt: number;
  /** Asks the app to end, as the system does; SIGKILL where it would ask back, because something still runs. */
  close(signal?: NodeJS.Signals): Promise<void>;
}

/**
 * Starts the app without the harness of the tests, which holds it back until two debuggers are attached: what is looked at from outside is
 * attached once the page is there.
 * @param userData the app's own folder; the same one again makes a warm start, as the second start of a user is
 * @param files to open
 */
export async function startPlainly(userData: string, ...files: readonly string[]): Promise<PlainStart> {
  const program = process.env.SANDTABLE_ELECTRON;
  if (program === undefined) throw new Error('Run the benchmark through `npm run bench`: it finds the Electron to measure.');
  const rootSwitch = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const startedAt = Date.now();
  const child = spawn(program, ['.', ...rootSwitch, '--remote-debugging-port=0', `--user-data-dir=${userData}`, '--lang=en-US', ...files], {
    cwd: PROJECT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await debuggingAddress(child);
  const list = `http://127.0.0.1:${new URL(address).port}/json/list`;
  const shown = async () => ((await (await fetch(list)).json()) as { url: string }[]).some(({ url }) => url.startsWith('app://'));
  await expect.poll(shown, { timeout: 30_000, intervals: [50] }).toBe(true);
  const browser = await chromium.connectOverCDP(address);
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('The app opened no page.');
  return {
    page,
    startedAt,
    close: async (signal) => {
      await browser.close();
      await ended(child, signal);
    },
  };
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`The app ended with ${code}: ${said}`)));
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
}

function ended(child: ChildProcess, signal?: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(signal);
  return gone;
}
