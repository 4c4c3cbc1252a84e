import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { createPendingOpen, fileInArguments } from './pending-open.js';
import { suggestedFileName } from './suggested-file-name.js';

it('tells the window once, when it is ready, and answers once', () => {
  const pending = createPendingOpen();
  const tell = vi.fn();
  pending.ask('a.json');
  pending.offer(tell);
  pending.offer(tell);
  expect(tell).toHaveBeenCalledTimes(1);
  expect(pending.take()).toBe('a.json');
  expect(pending.take()).toBeUndefined();
  pending.ask('b.json');
  expect(tell).toHaveBeenCalledTimes(2);
});

it('tells the next window what the last one did not live to hear', () => {
  const pending = createPendingOpen();
  const first = vi.fn();
  pending.offer(first);
  pending.reset();
  pending.ask('a.json');
  expect(first).not.toHaveBeenCalled();
  const second = vi.fn();
  pending.offer(second);
  expect(second).toHaveBeenCalledTimes(1);
});

it('finds the case among the words of a command line', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sandtable-argv-'));
  await writeFile(path.join(folder, 'Case.JSON'), '{}');
  expect(fileInArguments(['.', '--flag=x.json', 'missing.json', 'Case.JSON'], folder)).toBe(path.join(folder, 'Case.JSON'));
  expect(fileInArguments(['.', '--no-sandbox'], folder)).toBeUndefined();
  await rm(folder, { recursive: true });
});

it.each([
  ['Promotion season: 28 days?', 'Promotion season 28 days.json'],
  ['促销季', '促销季.json'],
  ['../../etc/passwd', 'passwd.json'],
  ['case.json', 'case.json'],
  ['..', 'case.json'],
  ['', 'case.json'],
  ['a\nb', 'ab.json'],
])('suggests for %j the name %j', (name, expected) => {
  expect(suggestedFileName(name)).toBe(expected);
});
