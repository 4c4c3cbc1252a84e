import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createReportDrafts, reportDraftSchema } from './report-drafts.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'sandtable-drafts-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

const draft = (title: string) => ({ title, hidden: [], pageSize: 'A4' as const });

it('keeps what was written for each case, also when two are written at once', async () => {
  const drafts = createReportDrafts(path.join(folder, 'reports.json'));
  await Promise.all([drafts.write('a', draft('one')), drafts.write('b', draft('two')), drafts.write('a', draft('three'))]);
  expect(await drafts.read('a')).toEqual(draft('three'));
  expect(await drafts.read('b')).toEqual(draft('two'));
  expect(await drafts.read('c')).toBeNull();
});

it('remembers the sixty written to last', async () => {
  const file = path.join(folder, 'reports.json');
  const drafts = createReportDrafts(file);
  for (let i = 0; i < 62; i++) await drafts.write(`case ${i}`, draft('x'));
  expect(JSON.parse(await readFile(file, 'utf8'))).toHaveLength(60);
  expect(await drafts.read('case 1')).toBeNull();
  expect(await drafts.read('case 61')).not.toBeNull();
});

it('bounds what can be written', () => {
  expect(reportDraftSchema.safeParse(draft('x'.repeat(401))).success).toBe(false);
  expect(reportDraftSchema.safeParse({ ...draft('x'), more: 1 }).success).toBe(false);
});
