import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { firstCase, firstComparison } from '../../renderer/frame/first-case.js';
import { comparisonKey } from '../../renderer/simulation/kept/picture-pack.js';
import { unpackSeasons } from '../../renderer/simulation/kept/season-pack.js';
import { expect, PROJECT, test } from './harness.js';

/** Rounds played again: as many as there are would take as long as building them. */
const AGAIN = 2;

/**
 * The seasons that come with the app were played by Node when it was built; here Electron's own engine plays the first of them again.
 * The packaged app holds the same files, but its program is no Node.
 */
test('the seasons that come with the app are what this Electron plays, to the last bit', async () => {
  test.skip(process.env.SANDTABLE_PACKAGED !== undefined, 'the packaged program cannot run as Node');
  test.setTimeout(240_000);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sandtable-played-'));
  const [program, into] = [path.join(PROJECT, 'build/seasons/play-seasons.mjs'), folder].map((each) => JSON.stringify(each));
  const run = spawnSync(process.env.SANDTABLE_ELECTRON ?? '', ['-e', `import(${program}).then((m) => m.playSeasons(${into}, ${AGAIN}))`], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
  });
  expect(run.status, run.stderr).toBe(0);
  const [shipped, again] = await Promise.all([seasonsIn(path.join(PROJECT, 'out/seasons')), seasonsIn(folder)]);
  expect(shipped[0]?.length).toBeGreaterThan(AGAIN);
  expect(again.map((seasons) => seasons.length)).toEqual(shipped.map(() => AGAIN));
  for (const [i, seasons] of again.entries()) expect(seasons).toEqual(shipped[i]?.slice(0, AGAIN));
  await rm(folder, { recursive: true, force: true });
});

/** The seasons of each strategy: every count and quantile of every season. */
async function seasonsIn(folder: string) {
  const flagship = { name: 'promotion-season.json', text: await readFile(path.join(PROJECT, 'scenarios/promotion-season.json'), 'utf8') };
  const key = comparisonKey(firstComparison(firstCase([flagship]))?.text ?? '', undefined);
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name))));
  const unpacked = await Promise.all(files.map((bytes) => unpackSeasons(bytes, key)));
  return unpacked.flatMap((each) => each?.accumulation.state?.variants.map(({ seasons }) => seasons) ?? []);
}
