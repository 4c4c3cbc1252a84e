// @vitest-environment node
import { expect, it } from 'vitest';
import { type ComparisonRunner, comparisonRunner } from '../comparison-runner.js';
import { type Executor, openStudy, type Study } from '../door.js';
import type { ComparisonListener, ComparisonRequest, Snapshot } from '../simulator.js';
import { firstSeasons, type KeptFile } from './first-seasons.js';
import { keepingSimulator } from './keeping-simulator.js';
import { shelfKeys } from './shelf-keys.js';

const CASE = {
  format: 'sandtable.scenario/1',
  id: 'tiny',
  title: 'Tiny',
  replications: 8,
  world: {
    calendar: { days: 2, opens: '08:00', closes: '10:00' },
    stores: [{ id: 'a' }],
    demand: { visitorsPerDay: 60 },
    staff: { onDuty: { checkout: 1, floor: 0, stock: 0, desk: 0 }, coreMinimum: { checkout: 0, floor: 0, stock: 0, desk: 0 } },
    checkout: {},
  },
  baseline: 'one',
  strategies: [{ id: 'one' }, { id: 'two', changes: { checkout: { work: { kind: 'per-item', fixedSeconds: 30 } } } }],
};
const TEXT = JSON.stringify(CASE);
/** Written as people write files: the window asks for the document, not for its spaces. */
const shipped = [{ name: 'tiny.json', text: JSON.stringify(CASE, null, 2) }];
const parts = { shipped, rounds: 5, version: '1', engine: 'build' };

const played: string[] = [];
const executor =
  (parallelism: number) =>
  (study: Study): Executor => {
    const run = openStudy(study);
    return {
      parallelism,
      run: async (job) => {
        for (const replication of job.replications) for (const strategy of job.strategies) played.push(`${strategy} ${replication}`);
        return run(job);
      },
      dispose: () => undefined,
    };
  };

/** The window's own simulator, without workers, on a shelf that has these files. */
function windowWith(files: readonly KeptFile[], engine = 'build') {
  const there = new Map(files.map(({ key, bytes }) => [key, bytes]));
  const runner: ComparisonRunner = comparisonRunner(executor(1), () => 0);
  const inner = {
    prepare: () => undefined,
    dispose: () => undefined,
    compare: async (request: ComparisonRequest, { onSnapshot }: ComparisonListener, _signal: AbortSignal) => {
      await runner.compare({ ...request, version: '1' }, () => undefined, onSnapshot);
    },
    pack: runner.pack,
    picture: runner.picture,
    look: async () => null,
    periods: async () => null,
    guardrails: async () => null,
  };
  const shelf = {
    readSeasons: async (key: string) => there.get(key) ?? null,
    keepSeasons: async (key: string, bytes: Uint8Array) => void there.set(key, bytes),
  };
  const simulator = keepingSimulator(inner, shelf, engine, async () => undefined);
  return { there, simulator };
}

async function compareIn(files: readonly KeptFile[], { text = TEXT, engine = 'build', replications = 5 } = {}) {
  const { there, simulator } = windowWith(files, engine);
  const told: Snapshot[] = [];
  played.length = 0;
  const listener = { onProgress: () => undefined, onSnapshot: (snapshot: Snapshot) => void told.push(snapshot) };
  await simulator.compare({ text, replications }, listener, new AbortController().signal);
  const playedNow = [...played];
  await expect.poll(() => there.size).toBeGreaterThanOrEqual(2);
  return { there, told, played: playedNow };
}

it('are the very bytes the window leaves after as many seasons, whoever played which', async () => {
  const [seasons, picture] = await firstSeasons(parts, executor(3));
  const { there } = await compareIn([]);
  const keys = await shelfKeys({ text: TEXT }, 'build');
  expect([seasons?.key, picture?.key]).toEqual([keys.seasons, keys.picture]);
  expect(seasons?.bytes).toEqual(there.get(keys.seasons));
  expect(picture?.bytes).toEqual(there.get(keys.picture));
});

it('are where the window goes on from, to the same result as without them', async () => {
  const files = await firstSeasons(parts, executor(1));
  const with5 = await compareIn(files, { replications: 8 });
  expect(with5.told[0]?.result.replications).toBe(5);
  expect(with5.played).toHaveLength(6);
  const without = await compareIn([], { replications: 8 });
  expect(with5.told.at(-1)).toEqual(without.told.at(-1));
});

it.each([
  ['another case', { text: TEXT.replace('"visitorsPerDay":60', '"visitorsPerDay":61') }],
  ['another seed', { text: JSON.stringify({ ...CASE, seed: 'other' }) }],
  ['another build of the model', { engine: 'other' }],
])('are not used for %s', async (_what, other) => {
  const files = await firstSeasons(parts, executor(1));
  expect((await compareIn(files, other)).played).toHaveLength(10);
});

it('are not used when they are damaged', async () => {
  const files = (await firstSeasons(parts, executor(1))).map(({ key, bytes }) => ({ key, bytes: bytes.slice(0, -20) }));
  expect((await compareIn(files)).played).toHaveLength(10);
});

it('are never more than the case asks for, and fail where there is no case', async () => {
  const [seasons] = await firstSeasons({ ...parts, rounds: 50 }, executor(1));
  const { there } = await compareIn([], { replications: 8 });
  expect(seasons?.bytes).toEqual(there.get(seasons?.key ?? ''));
  await expect(firstSeasons({ ...parts, shipped: [] }, executor(1))).rejects.toThrow('no case');
  await expect(firstSeasons({ ...parts, shipped: [{ name: 'a', text: '{}' }] }, executor(1))).rejects.toThrow('problems');
});
