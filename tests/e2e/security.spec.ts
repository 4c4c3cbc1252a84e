import { expect, testInOneWindow } from './harness.js';

const test = testInOneWindow();

test('the window opens on our own scheme, without Node and without shared memory', async ({ running: { page } }) => {
  expect(page.url()).toBe('app://bundle/index.html');
  const seen = await page.evaluate(() => ({
    require: typeof Reflect.get(globalThis, 'require'),
    process: typeof Reflect.get(globalThis, 'process'),
    isolated: crossOriginIsolated,
    opener: window.opener,
    desktop: Object.keys(Reflect.get(globalThis, 'desktop') ?? {}).length,
  }));
  expect(seen).toMatchObject({ require: 'undefined', process: 'undefined', isolated: false, opener: null });
  expect(seen.desktop).toBeGreaterThan(15);
});

test('eval and inline scripts are refused', async ({ running }) => {
  const { page, complaints } = running;
  // Asynchronously: what the test evaluates itself is exempt from the policy.
  const evaluated = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            new Function('return 1')();
            resolve('ran');
          } catch (error) {
            resolve((error as Error).name);
          }
        });
      }),
  );
  const inline = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        // What was refused to eval may still be on its way.
        addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
          if (blockedURI === 'inline') resolve(violatedDirective);
        });
        const script = document.createElement('script');
        script.textContent = 'globalThis.ran = true';
        document.body.append(script);
        if (Reflect.has(globalThis, 'ran')) resolve('ran');
      }),
  );
  expect(evaluated).toBe('EvalError');
  expect(inline).toBe('script-src-elem');
  complaints.length = 0; // both were provoked
});

test('nothing outside the window folder is served, and no other host', async ({ running }) => {
  const { page, complaints } = running;
  const answers = await page.evaluate(async () => {
    const ask = async (url: string, init?: RequestInit) => {
      try {
        return (await fetch(url, init)).status;
      } catch (error) {
        return (error as Error).name;
      }
    };
    return {
      start: await ask('/index.html'),
      up: await ask('app://bundle/%2e%2e%2f%2e%2e%2fpackage.json'),
      doubled: await ask('app://bundle/..%2f..%2fpackage.json'),
      folder: await ask('/assets'),
      missing: await ask('/nope.js'),
      post: await ask('/index.html', { method: 'POST' }),
      otherHost: await ask('app://other/index.html'),
      network: await ask('https://example.invalid/'),
      file: await ask('file:///etc/hostname'),
    };
  });
  expect(answers).toEqual({
    start: 200,
    up: 403,
    doubled: 403,
    folder: 404,
    missing: 404,
    post: 405,
    otherHost: 'TypeError',
    network: 'TypeError',
    file: 'TypeError',
  });
  complaints.length = 0; // all of them were provoked
});

test('every answer carries the policy and forbids guessing types', async ({ running: { page } }) => {
  const headers = await page.evaluate(async () => Object.fromEntries((await fetch('/index.html')).headers));
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
});

test('the nonce is fresh for every response', async ({ running: { page } }) => {
  const nonces = await page.evaluate(async () => {
    const read = async () => /nonce-([^']+)/.exec((await fetch('/index.html')).headers.get('content-security-policy') ?? '')?.[1];
    return [await read(), await read()];
  });
  expect(nonces[0]).toBeTruthy();
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('the window can be led nowhere else and opens no other', async ({ running }) => {
  const { app, page, complaints } = running;
  await app.evaluate(({ BrowserWindow }) => {
    const asked: string[] = [];
    Reflect.set(globalThis, 'askedByTest', asked);
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', ({ url }) => asked.push(url));
  });
  await page.evaluate(() => {
    location.href = 'https://example.invalid/';
  });
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'askedByTest') as string[])).toContain('https://example.invalid/');
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'data:text/html,<p>elsewhere</p>';
    document.body.append(link);
    link.click();
    link.remove();
  });
  // The engine itself refuses this one.
  await expect.poll(() => complaints.join()).toContain('data:');
  const opened = await page.evaluate(() => window.open('https://example.invalid/') !== null);
  expect(opened).toBe(false);
  expect(page.url()).toBe('app://bundle/index.html');
  expect(app.windows()).toHaveLength(1);
  complaints.length = 0; // provoked
});

test('a page that is not ours gets no answer from the desktop', async ({ running: { app, page } }) => {
  const refused = await app.evaluate(async ({ BrowserWindow, app: main }) => {
    const preload = `${main.getAppPath()}/out/preload/preload.cjs`;
    const other = new BrowserWindow({ show: false, webPreferences: { preload, contextIsolation: true, sandbox: true } });
    await other.loadURL('data:text/html,<p>not ours</p>');
    const ask = (code: string) => other.webContents.executeJavaScript(`${code}.then(() => 'answered', (error) => String(error))`) as Promise<string>;
    const answers = [await ask('desktop.readSettings()'), await ask('desktop.keepRecovery("x", "x", null)')];
    other.destroy();
    return answers;
  });
  for (const answer of refused) expect(answer).toContain('untrusted sender');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'desktop').readRecovery())).toBeNull();
});

test('arguments of another shape are refused', async ({ running: { page } }) => {
  const answers = await page.evaluate(async () => {
    const desktop = Reflect.get(globalThis, 'desktop');
    const ask = (answer: Promise<unknown>) =>
      answer.then(
        () => 'answered',
        (error) => String(error),
      );
    return [
      await ask(desktop.saveFile('/etc/passwd', 'x', Number.NaN, true)),
      await ask(desktop.writeSettings({ language: 'xx' })),
      await ask(desktop.setWindowState(null)),
      await ask(desktop.openRecent()),
    ];
  });
  for (const answer of answers) expect(answer).toContain('unexpected arguments');
});

test('a handle that main did not give out leads to no file', async ({ running: { page } }) => {
  const answer = await page.evaluate(() => Reflect.get(globalThis, 'desktop').saveFile('/etc/passwd', 'x', 0, true));
  expect(answer).toEqual({ ok: false, fault: { kind: 'not-found', name: '' } });
});

test('permissions are refused', async ({ running: { page } }) => {
  const state = await page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state);
  expect(state).toBe('denied');
});
