import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, PROJECT, test } from './harness.js';

const PLAYED = path.join(PROJECT, 'out/seasons');

/**
 * The seasons that come with the app were played by Node when it was built; here Electron's own engine plays them again.
 * The packaged app holds the same files, and its program is no Node.
 */
test('the seasons that come with the app are what this Electron plays, to the last bit', async () => {
  test.skip(process.env.SANDTABLE_PACKAGED !== undefined, 'the packaged program cannot run as Node');
  test.setTimeout(120_000);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sandtable-played-'));
  const program = JSON.stringify(path.join(PROJECT, 'build/seasons/play-seasons.mjs'));
  const again = spawnSync(process.env.SANDTABLE_ELECTRON ?? '', ['-e', `import(${program}).then((m) => m.playSeasons(${JSON.stringify(folder)}))`], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
  });
  expect(again.stderr).toBe('');
  expect(again.status).toBe(0);
  const names = (await readdir(PLAYED)).sort();
  expect(names).toHaveLength(2);
  expect((await readdir(folder)).sort()).toEqual(names);
  // Two versions of zlib may squeeze the same bytes differently.
  for (const name of names) expect(gunzipSync(await readFile(path.join(folder, name))).equals(gunzipSync(await readFile(path.join(PLAYED, name))))).toBe(true);
  await rm(folder, { recursive: true, force: true });
});
