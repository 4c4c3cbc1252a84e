import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inProject } from '../prepare/project.mjs';
import { officialRuntime } from './official.mjs';
import { runWithStallLimit } from './stall-limit.mjs';

let folder: string;
let close: () => void = () => undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sandtable-runtime-'));
});
afterEach(() => {
  close();
  rmSync(folder, { recursive: true, force: true });
});

/** A host that takes the connection and never says anything, as a firewall that swallows packets looks from inside. */
async function silentHost(): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** The electron package as it was installed, without a runtime beside it. */
function barePackage(): string {
  const place = path.join(folder, 'node_modules/electron');
  mkdirSync(path.dirname(place), { recursive: true });
  cpSync(inProject('node_modules/electron'), place, { recursive: true, filter: (file) => !file.endsWith(`${path.sep}dist`) || file.includes('@electron') });
  return place;
}

describe('getting the official runtime', () => {
  it('gives up on a host that swallows packets, and does not ask it again the next time', async () => {
    const cache = path.join(folder, 'cache');
    const place = {
      package: barePackage(),
      cache,
      env: {
        ...process.env,
        ELECTRON_RUNTIME: '',
        NODE_PATH: inProject('node_modules'),
        ELECTRON_MIRROR: await silentHost(),
        electron_config_cache: path.join(folder, 'downloads'),
      },
      stallSeconds: 1.5,
    };
    const from = performance.now();
    expect(await officialRuntime(place)).toBeUndefined();
    const first = performance.now() - from;
    expect(first).toBeGreaterThan(1400);
    expect(first).toBeLessThan(15_000);
    const again = performance.now();
    expect(await officialRuntime(place)).toBeUndefined();
    expect(performance.now() - again).toBeLessThan(200);
    expect(existsSync(path.join(place.package, 'dist'))).toBe(false);
  });

  it('takes the one that is there', async () => {
    const place = { package: barePackage(), cache: folder, env: {}, stallSeconds: 1 };
    const { version } = JSON.parse(readFileSync(path.join(place.package, 'package.json'), 'utf8')) as { version: string };
    mkdirSync(path.join(place.package, 'dist'));
    writeFileSync(path.join(place.package, 'dist/version'), `v${version}`);
    expect(await officialRuntime(place)).toBe(path.join(place.package, 'dist'));
  });
});

describe('the limit on standing still', () => {
  const fetchSlowly = (server: Server, file: string) => [
    '-e',
    `require('node:http').get('http://127.0.0.1:${(server.address() as AddressInfo).port}/', (r) => r.pipe(require('node:fs').createWriteStream(${JSON.stringify(file)})))`,
  ];

  it('lets a slow download that goes on finish, far beyond the limit', async () => {
    const server = createServer((_request, response) => {
      let sent = 0;
      const timer = setInterval(() => {
        response.write('x'.repeat(1000));
        sent += 1;
        if (sent < 12) return;
        clearInterval(timer);
        response.end();
      }, 250);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    close = () => server.close();
    const file = path.join(folder, 'slow');
    const outcome = await runWithStallLimit({ command: process.execPath, args: fetchSlowly(server, file), watch: [file], stallSeconds: 1.5 });
    expect(outcome).toEqual({ done: true });
  });

  it('says why a program failed', async () => {
    const args = ['-e', 'console.error("at first\\ngetaddrinfo ENOTFOUND host"); process.exit(3)'];
    expect(await runWithStallLimit({ command: process.execPath, args, watch: [folder], stallSeconds: 5 })).toEqual({
      done: false,
      reason: 'getaddrinfo ENOTFOUND host',
    });
    expect((await runWithStallLimit({ command: 'no-such-program', args: [], watch: [folder], stallSeconds: 5 })).done).toBe(false);
  });
});
