import { expect, it, vi } from 'vitest';
import { KEPT_SEASONS_MAX } from '../desktop-contract.js';
import type { MainDesktop } from './channels.js';
import { dispatch, type Sender } from './dispatch.js';
import { METHOD_ARGUMENTS } from './method-arguments.js';

const OURS: Sender = { url: 'app://bundle/index.html', isMainFrame: true };
const trustsOurs = (sender: Sender) => sender.url === OURS.url && sender.isMainFrame;

/** Every method notes that it was called. */
function spyDesktop() {
  const called = vi.fn(async () => undefined);
  const desktop = Object.fromEntries(Object.keys(METHOD_ARGUMENTS).map((method) => [method, called])) as unknown as MainDesktop;
  return { desktop, called };
}

it('answers our own window', async () => {
  const { desktop, called } = spyDesktop();
  await dispatch(desktop, trustsOurs, 'saveFile', OURS, ['handle', 'text', 1, false]);
  expect(called).toHaveBeenCalledWith('handle', 'text', 1, false);
});

it.each([
  ['another page', { url: 'https://example.invalid/', isMainFrame: true }],
  ['a frame inside our page', { url: OURS.url, isMainFrame: false }],
  ['a frame that is gone', null],
])('refuses %s, whatever the method', (_who, sender) => {
  const { desktop, called } = spyDesktop();
  for (const method of Object.keys(METHOD_ARGUMENTS) as (keyof MainDesktop)[]) {
    expect(() => dispatch(desktop, trustsOurs, method, sender, [])).toThrow(`${method}: untrusted sender`);
  }
  expect(called).not.toHaveBeenCalled();
});

it.each([
  ['saveFile', ['handle', 'text', Number.NaN, false]],
  ['saveFile', ['handle', 'text', 1]],
  ['saveFile', ['handle', 'text', 1, false, 'more']],
  ['saveFile', [['handle'], 'text', 1, false]],
  ['openRecent', []],
  ['writeSettings', [{ language: 'en', theme: 'neon', size: 'normal' }]],
  ['setWindowState', [{ title: 'x' }]],
  ['about', ['unasked']],
  ['readSeasons', ['../settings']],
  ['keepSeasons', ['a'.repeat(64), [1, 2, 3]]],
  ['keepSeasons', ['a'.repeat(64), new Uint8Array(KEPT_SEASONS_MAX + 1)]],
] as const)('refuses %s with arguments of another shape', (method, args) => {
  const { desktop, called } = spyDesktop();
  expect(() => dispatch(desktop, trustsOurs, method, OURS, args)).toThrow('unexpected arguments');
  expect(called).not.toHaveBeenCalled();
});
