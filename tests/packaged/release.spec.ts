import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { chromium, expect, test } from '@playwright/test';

const program = process.env.SANDTABLE_PACKAGED ?? '';
const resources = process.platform === 'darwin' ? path.resolve(program, '../../Resources') : path.join(path.dirname(program), 'resources');
const rootSwitches = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

let child: ChildProcess | undefined;
test.afterEach(async () => {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child?.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
});

/** Starts the release with an open debugging port. @returns its address */
async function startDebugged(userData: string): Promise<string> {
  const started = spawn(program, [...rootSwitches, '--remote-debugging-port=0', `--user-data-dir=${userData}`], { stdio: ['ignore', 'ignore', 'pipe'] });
  child = started;
  return new Promise((resolve, reject) => {
    started.once('exit', (code) => reject(new Error(`the program ended with ${code}`)));
    started.stderr?.on('data', (chunk) => {
      const address = /DevTools listening on (ws:\S+)/.exec(String(chunk))?.[1];
      if (address) resolve(address);
    });
  });
}

/** Attaching before the window shows its own page can hang, so wait for it. */
async function waitForPage(address: string): Promise<void> {
  const list = `http://127.0.0.1:${new URL(address).port}/json/list`;
  const urls = async () => ((await (await fetch(list)).json()) as { url: string }[]).map(({ url }) => url);
  await expect.poll(urls, { timeout: 20_000 }).toContain('app://bundle/index.html');
}

test('the release opens its window and shows the app', async () => {
  const userData = await mkdtemp(path.join(os.tmpdir(), 'sandtable-release-'));
  const address = await startDebugged(userData);
  await waitForPage(address);
  const browser = await chromium.connectOverCDP(address);
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('no page');
  await expect(page.getByRole('navigation').first()).toBeVisible();
  const about = await page.evaluate(() => Reflect.get(globalThis, 'desktop').about());
  expect(about).toMatchObject({ packaged: true });
  const shipped = (await page.evaluate(() => Reflect.get(globalThis, 'desktop').listShippedCases())) as { name: string }[];
  expect(shipped.map(({ name }) => name)).toContain('promotion-season.json');
  await browser.close();
  await rm(userData, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
});

test('the fuses are set', async () => {
  const wire = await getCurrentFuseWire(program);
  const isOn = (fuse: FuseV1Options) => String.fromCharCode(wire[fuse] as unknown as number) === '1';
  expect({
    runAsNode: isOn(FuseV1Options.RunAsNode),
    cookies: isOn(FuseV1Options.EnableCookieEncryption),
    nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
    integrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
    fileProtocol: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({ runAsNode: false, cookies: true, nodeOptions: false, inspect: false, integrity: true, onlyAsar: true, fileProtocol: false });
});

test('it cannot be used as Node', async () => {
  child = spawn(program, ['-e', 'console.log("NODE " + process.versions.node)'], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
  let printed = '';
  child.stdout?.on('data', (chunk) => {
    printed += chunk;
  });
  await new Promise((resolve) => {
    child?.once('exit', resolve);
    setTimeout(resolve, 4000);
  });
  expect(printed).not.toContain('NODE ');
});

test('it carries the headless program and no shell for other apps', () => {
  expect(existsSync(path.join(resources, 'default_app.asar'))).toBe(false);
  const validated = spawnSync(process.execPath, [path.join(resources, 'sandtable.mjs'), 'validate', path.join(resources, 'scenarios/promotion-season.json')], {
    encoding: 'utf8',
  });
  expect(validated.status, validated.stderr).toBe(0);
});

test('what is built on the fallback runtime says so', () => {
  const folder = path.dirname(program);
  const note = existsSync(path.join(folder, 'NOT-FOR-RELEASE.txt'));
  const archives = readdirSync(path.resolve(folder, '..')).filter((name) => /[.](tar[.]gz|zip|dmg|exe)$/.test(name));
  for (const archive of archives) expect(archive.includes('NOT-FOR-RELEASE')).toBe(note);
});

test('the archive, if there is one, unpacks to the same program', () => {
  const folder = path.resolve(path.dirname(program), '..');
  const archive = readdirSync(folder).find((name) => name.endsWith('.tar.gz'));
  test.skip(archive === undefined, 'no archive was built');
  const listing = execFileSync('tar', ['-tzf', path.join(folder, archive ?? '')], { encoding: 'utf8', maxBuffer: 64e6 });
  expect(listing).toMatch(/\/sandtable$/m);
  expect(listing).toMatch(/resources\/app[.]asar$/m);
  expect(listing).toMatch(/resources\/scenarios\/promotion-season[.]json$/m);
});
