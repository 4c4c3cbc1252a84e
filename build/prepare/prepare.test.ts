import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentStamp, hashInputs, listInputs } from './content-stamp.mjs';
import { hasDisplay, sandboxSwitches } from './display.mjs';
import { satisfiesNode } from './node-version.mjs';
import { matchesLockfile } from './packages.mjs';
import { missingLibraries, shorten } from './system-packages.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'sandtable-prepare-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('reads the Node version the project asks for', () => {
  expect(['20.19.0', '20.20.2', '22.0.0', '100.0.0'].map((version) => satisfiesNode(version, '>=20.19'))).toEqual([true, true, true, true]);
  expect(['20.18.9', '18.20.0'].map((version) => satisfiesNode(version, '>=20.19'))).toEqual([false, false]);
  expect(() => satisfiesNode('20.0.0', '^20')).toThrow('engines.node');
});

describe('packages', () => {
  const wanted = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/mac-only': { version: '1.0.0', optional: true } } };
  it('are current when npm noted what the lockfile asks for, other platforms aside', () => {
    expect(matchesLockfile(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  });
  it('are not when one has another version or is missing', () => {
    expect(matchesLockfile(wanted, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
    expect(matchesLockfile(wanted, {})).toBe(false);
  });
});

describe('what is built', () => {
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };

  it('depends on names and contents of the sources, not on tests, output or dates', () => {
    write('sim/a.ts', 'one');
    const before = hashInputs(root, ['sim', 'missing']);
    write('sim/a.test.ts', 'test');
    write('sim/out/x.js', 'output');
    write('sim/a.ts', 'one');
    expect(hashInputs(root, ['sim', 'missing'])).toBe(before);
    expect(listInputs(root, ['sim'])).toEqual(['sim/a.ts']);
    write('sim/a.ts', 'two');
    expect(hashInputs(root, ['sim'])).not.toBe(before);
  });

  it('is fresh only with its outputs there', () => {
    const output = path.join(root, 'out.js');
    const stamp = contentStamp(path.join(root, 'stamps/x'), [output]);
    stamp.write('hash');
    expect(stamp.isFresh('hash')).toBe(false);
    writeFileSync(output, '');
    expect(stamp.isFresh('hash')).toBe(true);
    expect(stamp.isFresh('other')).toBe(false);
    stamp.clear();
    expect(stamp.isFresh('hash')).toBe(false);
  });
});

it('knows where a window can open', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
});

it('gives up the sandbox as root on Linux only', () => {
  expect(sandboxSwitches('linux', 0)).toEqual(['--no-sandbox']);
  expect(sandboxSwitches('linux', 1000)).toEqual([]);
  expect(sandboxSwitches('darwin', 0)).toEqual([]);
});

it('reads the missing libraries out of a listing', () => {
  expect(missingLibraries('\tlibc.so.6 => /lib/libc.so.6 (0x0)\n\tlibnss3.so => not found\n\tlibgbm.so.1 => not found\n')).toEqual([
    'libnss3.so',
    'libgbm.so.1',
  ]);
});

it('names a few of many', () => {
  expect(shorten(['a', 'b'])).toBe('a, b');
  expect(shorten(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('a, b, c, d and 2 more');
});
