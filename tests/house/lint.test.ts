import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '../..');

/** The lint messages about one text, as if it stood at the given place. */
function lint(file: string, text: string): string {
  const tree = mkdtempSync(path.join(os.tmpdir(), 'sandtable-lint-'));
  const rules = JSON.parse(readFileSync(path.join(PROJECT, 'biome.json'), 'utf8')) as object;
  writeFileSync(path.join(tree, 'biome.json'), JSON.stringify({ ...rules, $schema: undefined, vcs: { enabled: false } }));
  cpSync(path.join(PROJECT, 'build/lint'), path.join(tree, 'build/lint'), { recursive: true });
  mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
  writeFileSync(path.join(tree, file), text);
  const run = spawnSync(process.execPath, [path.join(PROJECT, 'node_modules/@biomejs/biome/bin/biome'), 'lint', file], { cwd: tree, encoding: 'utf8' });
  rmSync(tree, { recursive: true, force: true });
  return run.stdout + run.stderr;
}

it.each([
  ['Math.random()', 'named streams'],
  ['Date.now()', 'noRestrictedGlobals'],
  ['new Date()', 'noRestrictedGlobals'],
  ['performance.now()', 'noRestrictedGlobals'],
])('%s is refused in the model, and allowed in its command line', (code, says) => {
  const text = `export const value = ${code};\n`;
  expect(lint('sim/model/clock.ts', text)).toContain(says);
  expect(lint('sim/cli/clock.ts', text)).not.toContain(says);
});

it('default exports and other file names are refused', () => {
  expect(lint('sim/model/floor.ts', 'const floor = 1;\nexport default floor;\n')).toContain('noDefaultExport');
  expect(lint('sim/model/ShopFloor.ts', 'export const floor = 1;\n')).toContain('useFilenamingConvention');
});
