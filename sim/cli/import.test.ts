import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { usualFile } from '../../tests/fixtures/usual-store.js';

const PROJECT = path.resolve(import.meta.dirname, '../..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sandtable-import-'));
  writeFileSync(
    path.join(folder, 'Main Street.csv'),
    usualFile((lines) => lines.slice(0, 6 * 21 + 1)),
  );
  writeFileSync(path.join(folder, 'broken.csv'), 'date,hour,weather\nsoon,9,dry\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'sim/cli/main.ts', 'import', ...words], { cwd: PROJECT, encoding: 'utf8' });
}

it('writes a sound case named after the file and tells how well it fits', () => {
  const output = path.join(folder, 'case.json');
  const { status, stdout } = run(path.join(folder, 'Main Street.csv'), '--output', output, '--replications', '2');
  expect(status).toBe(0);
  expect(stdout).toMatch(/126 rows, 2026-06-01 to 2026-06-21, one store, open 10:00 to 16:00/);
  expect(stdout).toMatch(/visitors of an ordinary day .* rows/);
  expect(stdout).toMatch(/2 simulated seasons, 21 days/);
  expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({ id: 'main-street', title: 'Main Street', baseline: 'as-it-is' });
}, 120_000);

it('says what is wrong, writes nothing and ends with 2', () => {
  const output = path.join(folder, 'nothing.json');
  const { status, stderr, stdout } = run(path.join(folder, 'broken.csv'), '--output', output);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/nothing was imported/);
  const said = stderr.replace(/\s+/g, ' ');
  expect(said).toMatch(/no column for visitors.*Found: date, hour, weather/);
  expect(said).toMatch(/1 of 1 dates cannot be read/);
  expect(existsSync(output)).toBe(false);
}, 60_000);
