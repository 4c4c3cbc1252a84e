// @vitest-environment node
import { beforeAll, expect, it } from 'vitest';
import { comparisonRunner } from '../comparison-runner.js';
import { type Executor, openStudy, type Study } from '../door.js';
import type { Snapshot } from '../simulator.js';
import { comparisonKey, packPicture, unpackPicture } from './picture-pack.js';
import { squeezed, unsqueezed } from './squeeze.js';

/** Two shops of two hours, so that seasons take no time and stores are told apart. */
const CASE = JSON.stringify({
  format: 'sandtable.scenario/1',
  id: 'tiny',
  title: 'Tiny',
  world: {
    calendar: { days: 2, opens: '08:00', closes: '10:00' },
    stores: [{ id: 'a' }, { id: 'b' }],
    demand: { visitorsPerDay: 60 },
    staff: { onDuty: { checkout: 1, floor: 0, stock: 0, desk: 0 }, coreMinimum: { checkout: 0, floor: 0, stock: 0, desk: 0 } },
    checkout: {},
  },
  baseline: 'one',
  strategies: [{ id: 'one' }, { id: 'two', changes: { checkout: { work: { kind: 'per-item', fixedSeconds: 30 } } } }],
});

const played: string[] = [];

function countingExecutor(study: Study): Executor {
  const run = openStudy(study);
  return {
    parallelism: 1,
    run: async (job) => {
      for (const replication of job.replications) for (const strategy of job.strategies) played.push(`${strategy} ${replication}`);
      return run(job);
    },
    dispose: () => undefined,
  };
}

async function compare(replications: number, kept?: Uint8Array, text = CASE) {
  const runner = comparisonRunner(countingExecutor, () => 0);
  const snapshots: Snapshot[] = [];
  played.length = 0;
  await runner.compare(
    { text, replications, version: '0', ...(kept && { kept }) },
    () => undefined,
    (each) => snapshots.push(each),
  );
  return { runner, snapshots, last: snapshots.at(-1) };
}

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = (await (await compare(8)).runner.pack({ text: CASE })) as Uint8Array;
});

it('goes on from what was kept to the same bits', async () => {
  const there = await compare(12, bytes);
  expect(played).toHaveLength(8);
  expect(there.snapshots[0]?.result.replications).toBe(8);
  const once = await compare(12);
  expect(there.last).toEqual(once.last);
  const ask = { indicator: 'sales', strategies: ['two'], against: 'one', by: 'day' } as const;
  expect(await there.runner.periods(ask)).toEqual(await once.runner.periods(ask));
  expect(await there.runner.look({ against: null, store: 'b' })).toEqual(await once.runner.look({ against: null, store: 'b' }));
});

it('plays nothing when everything was kept, and has nothing new to keep', async () => {
  const { runner, snapshots } = await compare(8, bytes);
  expect(played).toEqual([]);
  expect(snapshots).toHaveLength(1);
  expect(await runner.pack({ text: CASE })).toBeNull();
});

it('holds what was kept also when it is stopped before anything is played', async () => {
  played.length = 0;
  const runner = comparisonRunner(countingExecutor, () => 0);
  const end = runner.compare(
    { text: CASE, replications: 12, version: '0', kept: bytes },
    () => undefined,
    () => undefined,
  );
  await runner.cancel();
  await end;
  expect(played).toEqual([]);
  expect((await runner.look({ against: 'two', store: null }))?.result.replications).toBe(8);
});

it('packs only the comparison it has', async () => {
  const { runner } = await compare(6);
  expect(await runner.pack({ text: CASE, strategies: ['one'] })).toBeNull();
  expect(await runner.pack({ text: CASE })).not.toBeNull();
  expect(await runner.pack({ text: CASE })).toBeNull();
});

it.each([
  ['cut off', () => bytes.slice(0, bytes.length - 100)],
  ['damaged', () => bytes.map((byte, i) => (i === Math.floor(bytes.length / 2) ? byte ^ 1 : byte))],
  ['of another case', () => bytes, CASE.replace('"visitorsPerDay":60', '"visitorsPerDay":61')],
  ['no seasons at all', () => new TextEncoder().encode('{"format":"sandtable.kept-seasons/1"}')],
  ['empty', () => new Uint8Array()],
])('ignores what is %s', async (_what, spoilt, text = CASE) => {
  const { last } = await compare(6, spoilt(), text);
  expect(played).toHaveLength(12);
  expect(last?.result.replications).toBe(6);
});

it('lets no more bytes out than could have been put in', async () => {
  const small = await squeezed(new Uint8Array(1_000_000));
  await expect(unsqueezed(small, 1000)).rejects.toThrow('more bytes');
  expect(await unsqueezed(small, 1_000_000)).toHaveLength(1_000_000);
});

it('keeps what is drawn to the last letter, as it is seen at the start', async () => {
  const { runner, last } = await compare(8, bytes);
  await runner.look({ against: 'two', store: 'b' });
  const picture = (await runner.picture({ text: CASE })) as Uint8Array;
  const key = comparisonKey(CASE, undefined);
  expect(JSON.stringify(await unpackPicture(picture, key))).toBe(JSON.stringify(last));
  // Seasons that were kept draw the same, so nothing moves when they take the picture's place.
  expect(JSON.stringify((await compare(8)).last)).toBe(JSON.stringify(last));
  expect(await unpackPicture(picture, comparisonKey(CASE, ['one']))).toBeNull();
  expect(await runner.picture({ text: CASE, strategies: ['one'] })).toBeNull();
});

it.each([
  ['another format', { format: 'sandtable.kept-picture/0', key: 'k' }],
  ['no snapshot', { format: 'sandtable.kept-picture/1', key: 'k', snapshot: null }],
  ['a result of nothing', { format: 'sandtable.kept-picture/1', key: 'k', snapshot: { result: {}, chart: { strategies: [] } } }],
  ['a list', []],
])('draws nothing of %s', async (_what, said) => {
  expect(await unpackPicture(await squeezed(new TextEncoder().encode(JSON.stringify(said))), 'k')).toBeNull();
});

it.each([
  ['strategies', { strategies: 'all' }],
  ['differences', { differences: [{}] }],
  ['rounds', { replications: 'many' }],
])('draws nothing of a picture put together by hand: %s', async (_what, change) => {
  const { last } = await compare(4);
  const spoilt = { ...last, result: { ...last?.result, ...change } } as unknown as Snapshot;
  expect(await unpackPicture((await packPicture(spoilt, 'k')) as Uint8Array, 'k')).toBeNull();
  expect(await unpackPicture((await packPicture(last as Snapshot, 'k')) as Uint8Array, 'k')).not.toBeNull();
});
