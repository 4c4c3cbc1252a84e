import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '../..');

let tree: string;

/** A small tree with our rules and one file in each room. */
beforeEach(() => {
  tree = mkdtempSync(path.join(os.tmpdir(), 'sandtable-layers-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json']) cpSync(path.join(PROJECT, file), path.join(tree, file));
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(tree, 'node_modules'));
  for (const room of ['engine', 'scenario', 'record', 'model', 'statistics', 'experiment']) plant(`sim/${room}/${room}.ts`, 'export const name = 1;');
  plant('sim/files/write-atomically.ts', "export { name } from './names.js';");
  plant('sim/files/names.ts', "import { sep } from 'node:path';\nexport const name = sep;");
  plant('sim/index.ts', "export { name } from './experiment/experiment.js';");
  plant('electron/main.ts', 'export const name = 1;');
  plant('electron/desktop-contract.ts', 'export const name = 1;');
  plant('renderer/main.tsx', 'export const name = 1;');
  plant('tests/some.ts', 'export const name = 1;');
});
afterEach(() => rmSync(tree, { recursive: true, force: true }));

function plant(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
  writeFileSync(path.join(tree, file), `${text}\n`);
}

/** The names of the rules that were broken. */
function cruise(): string[] {
  const program = path.join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = spawnSync(process.execPath, [program, 'sim', 'electron', 'renderer', 'tests', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'], {
    cwd: tree,
    encoding: 'utf8',
  });
  const result = JSON.parse(run.stdout) as { summary: { totalCruised: number; violations: { rule: { name: string } }[] } };
  expect(result.summary.totalCruised).toBeGreaterThan(10);
  return result.summary.violations.map((violation) => violation.rule.name);
}

it('a tree that keeps the directions passes', () => {
  plant('sim/model/model.ts', "export { name } from '../engine/engine.js';\nexport * from '../scenario/scenario.js';\nexport * from '../record/record.js';");
  plant('sim/experiment/experiment.ts', "export { name } from '../model/model.js';\nexport * from '../statistics/statistics.js';");
  plant(
    'sim/cli/run.ts',
    "import { readFileSync } from 'node:fs';\nexport { name } from '../index.js';\nexport { name as file } from '../files/write-atomically.js';\nexport const read = readFileSync;",
  );
  plant('electron/main.ts', "export { name } from '../sim/files/write-atomically.js';");
  plant('renderer/main.tsx', "export { name } from '../sim/index.js';\nexport type { name as contract } from '../electron/desktop-contract.js';");
  expect(cruise()).toEqual([]);
}, 60_000);

it('every direction that is forbidden is caught', () => {
  plant('sim/engine/engine.ts', "export { name } from '../scenario/scenario.js';");
  plant('sim/scenario/scenario.ts', "export { name } from '../record/record.js';");
  plant('sim/record/record.ts', "export { name } from '../model/model.js';");
  plant('sim/model/model.ts', "export { name } from '../statistics/statistics.js';");
  plant('sim/statistics/statistics.ts', "export { name } from '../experiment/other.js';");
  plant('sim/live/live.ts', "export { name } from '../statistics/statistics.js';");
  plant('sim/experiment/other.ts', "export { name } from '../cli/shared.js';");
  plant('sim/cli/shared.ts', 'export const name = 1;');
  plant('sim/import/import-store.ts', "export { name } from '../index.js';");
  plant('sim/cli/run.ts', "export { name } from '../model/model.js';");
  plant('sim/model/clock.ts', "export { hrtime } from 'node:process';\nexport { spawn } from 'node:child_process';");
  plant('sim/model/screen.ts', "export { name } from '../../electron/main.js';\nexport { useState } from 'react';");
  plant('sim/files/names.ts', "export { name } from '../engine/engine.js';");
  plant('sim/index.ts', "export { name } from './files/write-atomically.js';");
  plant('electron/main.ts', "export { name } from '../sim/files/names.js';");
  plant('electron/other.ts', "export { name } from '../tests/some.js';");
  plant(
    'renderer/main.tsx',
    "export { name } from '../sim/model/model.js';\nexport { name as main } from '../electron/main.js';\nexport { test } from 'vitest';",
  );
  plant('renderer/lost.ts', "export { name } from './nowhere.js';");
  plant('renderer/a.ts', "export { b as a } from './b.js';");
  plant('renderer/b.ts', "export { a as b } from './a.js';");
  const broken = new Set(cruise());
  expect([...broken].sort()).toEqual(
    [
      'cli-uses-the-door',
      'electron-knows-no-scenario',
      'door-has-no-files',
      'engine-is-the-ground',
      'experiment-directions',
      'files-know-nobody',
      'import-directions',
      'live-directions',
      'model-directions',
      'no-circular',
      'no-packages-for-development',
      'not-to-unresolvable',
      'product-does-not-import-tests',
      'record-is-data',
      'renderer-takes-only-the-contract',
      'renderer-uses-the-door',
      'scenario-is-the-ground',
      'sim-has-few-packages',
      'sim-has-no-node',
      'sim-is-alone',
      'statistics-directions',
    ].sort(),
  );
}, 60_000);
