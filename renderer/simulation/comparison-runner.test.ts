import { describe, expect, it } from 'vitest';
import { comparisonRunner } from './comparison-runner.js';
import { type Executor, openStudy, type Study } from './door.js';
import type { Progress, Snapshot } from './simulator.js';

/** A shop of an hour, so that seasons take no time. */
const CASE = JSON.stringify({
  format: 'sandtable.scenario/1',
  id: 'tiny',
  title: 'Tiny',
  world: {
    calendar: { days: 1, opens: '08:00', closes: '10:00' },
    stores: [{ id: 'a' }],
    demand: { visitorsPerDay: 60 },
    staff: { onDuty: { checkout: 1, floor: 0, stock: 0, desk: 0 }, coreMinimum: { checkout: 0, floor: 0, stock: 0, desk: 0 } },
    checkout: {},
  },
  baseline: 'one',
  strategies: [
    { id: 'one' },
    { id: 'two', changes: { checkout: { work: { kind: 'per-item', fixedSeconds: 30 } } } },
    { id: 'three', changes: { checkout: { work: { kind: 'per-item', fixedSeconds: 20 } } } },
  ],
});

function countingExecutor(played: string[]) {
  return (study: Study): Executor => {
    const run = openStudy(study);
    return {
      parallelism: 2,
      run: async (job) => {
        await Promise.resolve();
        for (const replication of job.replications) for (const strategy of job.strategies) played.push(`${strategy} ${replication}`);
        return run(job);
      },
      dispose: () => undefined,
    };
  };
}

async function compare(replications: number, runner = comparisonRunner(countingExecutor([]), () => 0), text = CASE) {
  const snapshots: Snapshot[] = [];
  const progress: Progress[] = [];
  const end = await runner.compare(
    { text, replications, version: '0' },
    (each) => progress.push(each),
    (each) => snapshots.push(each),
  );
  return { snapshots, progress, end };
}

describe('a comparison in the worker', () => {
  it('looks at two strategies first, then at all, and plays no season twice', async () => {
    const played: string[] = [];
    const { snapshots, progress } = await compare(
      12,
      comparisonRunner(countingExecutor(played), () => 0),
    );
    expect(snapshots.map(({ result }) => [result.strategies.length, result.replications])).toEqual([
      [2, 4],
      [3, 5],
      [3, 10],
      [3, 12],
    ]);
    expect(snapshots[0]?.result.strategies.map(({ id }) => id)).toEqual(['one', 'three']);
    expect(new Set(played).size).toBe(played.length);
    expect(played).toHaveLength(36);
    expect(progress.at(-1)).toMatchObject({ done: 12, total: 12 });
  });

  it('gives the same numbers however it came there', async () => {
    const runner = comparisonRunner(countingExecutor([]), () => 0);
    await compare(6, runner);
    const more = await compare(12, runner);
    const once = await compare(12);
    expect(more.snapshots.at(-1)?.result.digest).toBe(once.snapshots.at(-1)?.result.digest);
    expect(more.snapshots.at(-1)?.chart).toEqual(once.snapshots.at(-1)?.chart);
  });

  it('goes on from the seasons it has', async () => {
    const played: string[] = [];
    const runner = comparisonRunner(countingExecutor(played), () => 0);
    await compare(12, runner);
    await compare(20, runner);
    expect(new Set(played).size).toBe(played.length);
    expect(played).toHaveLength(60);
  });

  it('tells what keeps a case from running', async () => {
    const { end, snapshots } = await compare(
      6,
      undefined,
      CASE.replace('"changes":{"checkout"', '"labour":"same-as-baseline","changes":{"staff":{"onDuty":{"checkout":3}},"checkout"'),
    );
    expect(end.problems?.map(({ code }) => code)).toEqual(['conflict']);
    expect(snapshots).toEqual([]);
  });

  it('keeps what is complete when it is cancelled', async () => {
    const runner = comparisonRunner(countingExecutor([]), () => 0);
    const snapshots: Snapshot[] = [];
    await runner.compare(
      { text: CASE, replications: 5000, version: '0' },
      ({ done }) => done >= 8 && runner.cancel(),
      (each) => snapshots.push(each),
    );
    const { replications } = snapshots.at(-1)?.result ?? { replications: 0 };
    expect(replications).toBeGreaterThanOrEqual(8);
    expect(replications).toBeLessThan(5000);
  });

  it('shows the seasons there are against another strategy without playing any', async () => {
    const played: string[] = [];
    const runner = comparisonRunner(countingExecutor(played), () => 0);
    await compare(6, runner);
    const before = played.length;
    const snapshot = await runner.look({ against: 'three', store: null });
    expect(snapshot?.result).toMatchObject({ baseline: 'three', replications: 6 });
    expect(snapshot?.result.differences?.map(({ strategy }) => strategy)).toContain('one');
    expect(played).toHaveLength(before);
    const { snapshots } = await compare(8, runner);
    expect(snapshots.at(-1)?.result.baseline).toBe('three');
  });

  it('follows an indicator through the days it has kept', async () => {
    const runner = comparisonRunner(countingExecutor([]), () => 0);
    const ask = { indicator: 'sales', strategies: ['two'], against: 'one', by: 'week' } as const;
    expect(await runner.periods(ask)).toBeNull();
    await compare(6, runner);
    const answer = await runner.periods(ask);
    expect(answer).toMatchObject({ by: 'week', kept: 'day', seasons: 6 });
    expect(answer?.lines[0]?.points).toHaveLength(1);
    expect(await runner.periods({ ...ask, strategies: ['four'] })).toBeNull();
  });
});
