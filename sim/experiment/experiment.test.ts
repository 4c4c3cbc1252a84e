import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticExecutor } from '../../tests/fixtures/synthetic-seasons.js';
import { testScenario } from '../../tests/fixtures/test-scenario.js';
import { findIndicator } from '../record/indicators.js';
import type { Scenario } from '../scenario/scenario-schema.js';
import { pairingGain } from '../statistics/paired-difference.js';
import { buildChartData } from './build-chart-data.js';
import { differenceOf } from './estimate-indicator.js';
import { type ExperimentProgress, runExperiment } from './experiment.js';
import { pairingWorth } from './pairing-worth.js';
import { isIntact } from './result-digest.js';
import { buildResult } from './result-document.js';
import { Schedule, seasonsPerJob } from './schedule.js';
import { seasonTotals } from './season-totals.js';
import { fixedSeasons, untilHalfWidth, untilHalfWidths } from './stopping.js';

const STRATEGIES = { plain: { sales: 1, complaints: 1 }, pool: { sales: 1.06, complaints: 0.7 }, worse: { sales: 0.97, complaints: 1.1, hours: 1.1 } };
const KEYS = Object.keys(STRATEGIES);
const scenario: Scenario = testScenario(KEYS);

async function bytes(parallelism: number, order: string, seasons: number, now?: () => number): Promise<string> {
  const { accumulation } = await runExperiment(
    { keys: KEYS, seasons },
    syntheticExecutor(STRATEGIES, parallelism, order, ['north', 'south']),
    now ? { now } : {},
  );
  const result = buildResult({ command: 'compare', version: '0', scenario, seed: 's', strategies: KEYS, baseline: 'plain', accumulation, details: true });
  return JSON.stringify([result, buildChartData(accumulation, KEYS, 0.95)]);
}

describe('runExperiment', () => {
  it('gives the same bytes for any number of workers and any order of completion', async () => {
    const reference = await bytes(1, 'a', 12);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(1, 2, 4, 7), fc.string(), fc.boolean(), async (parallelism, order, clock) => {
        let ms = 0;
        expect(await bytes(parallelism, order, 12, clock ? () => (ms += 37) : undefined)).toBe(reference);
      }),
      { numRuns: 25 },
    );
  });

  it('gives the same bytes when seasons are added later', async () => {
    const first = await runExperiment({ keys: KEYS, seasons: 5 }, syntheticExecutor(STRATEGIES, 2, 'x', ['north', 'south']));
    const { accumulation } = await runExperiment(
      { keys: KEYS, seasons: 12, from: first.accumulation },
      syntheticExecutor(STRATEGIES, 3, 'y', ['north', 'south']),
    );
    const result = buildResult({ command: 'compare', version: '0', scenario, seed: 's', strategies: KEYS, baseline: 'plain', accumulation, details: true });
    expect(JSON.stringify([result, buildChartData(accumulation, KEYS, 0.95)])).toBe(await bytes(1, 'a', 12));
  });

  it('tells progress, and shows what there is after 5 and 20 seasons', async () => {
    const looks: number[] = [];
    const progress: ExperimentProgress[] = [];
    let ms = 0;
    await runExperiment({ keys: KEYS, seasons: 24 }, syntheticExecutor(STRATEGIES, 2, 'x'), {
      onSnapshot: (a) => looks.push(a.complete),
      onProgress: (p) => progress.push(p),
      now: () => (ms += 5),
    });
    expect(looks).toEqual([5, 20]);
    expect(progress.at(-1)).toMatchObject({ done: 24, total: 24, secondsLeft: 0 });
    expect(progress[0].secondsLeft).toBeGreaterThan(0);
  });

  it('keeps what is complete when cancelled, at once', async () => {
    const abort = new AbortController();
    const { accumulation, cancelled } = await runExperiment({ keys: KEYS, seasons: 1000 }, syntheticExecutor(STRATEGIES, 2, 'x'), {
      signal: abort.signal,
      onProgress: ({ done }) => done >= 3 && abort.abort(),
    });
    expect(cancelled).toBe(true);
    expect(accumulation.complete).toBeGreaterThanOrEqual(3);
    expect(accumulation.complete).toBeLessThan(20);
    expect(accumulation.of('pool')).toHaveLength(accumulation.complete);
  });

  it('passes on the failure of a worker and stops', async () => {
    const executor = syntheticExecutor(STRATEGIES, 2, 'x');
    const started: Promise<unknown>[] = [];
    const failing = {
      ...executor,
      run: (job: Parameters<typeof executor.run>[0]) => {
        const answer = job.replications[0] === 3 ? Promise.reject(new Error('boom')) : executor.run(job);
        started.push(answer);
        return answer;
      },
    };
    await expect(runExperiment({ keys: KEYS, seasons: 1000 }, failing)).rejects.toThrow('boom');
    const jobs = started.length;
    // What was under way ends, and whoever waited for it has had a turn.
    await Promise.allSettled(started);
    await new Promise((resolve) => setImmediate(resolve));
    expect(started.length).toBe(jobs);
  });

  it('goes on until the half-width is reached, and stops at the same season whoever works', async () => {
    const indicator = findIndicator('sales');
    if (!indicator) throw new Error('sales');
    const seasons = untilHalfWidth({ indicator, halfWidth: 0.0005, relative: true, baseline: 'plain', confidence: 0.95, maxSeasons: 500 });
    const lengths = await Promise.all(
      [1, 3].map(async (workers) => (await runExperiment({ keys: KEYS, seasons }, syntheticExecutor(STRATEGIES, workers, 'x'))).accumulation),
    );
    expect(lengths[0].complete).toBe(lengths[1].complete);
    expect(lengths[0].complete).toBeGreaterThan(20);
    expect(lengths[0].complete).toBeLessThan(500);
    const result = buildResult({ command: 'compare', version: '0', scenario, seed: 's', strategies: KEYS, baseline: 'plain', accumulation: lengths[0] });
    for (const d of result.differences ?? []) {
      if (d.indicator === 'sales') expect(((d.relative.high ?? 1) - (d.relative.low ?? 0)) / 2).toBeLessThanOrEqual(0.0005);
    }
  });

  it('goes on until several half-widths are reached together, which takes more than the hardest alone', async () => {
    const target = (id: string, halfWidth: number) => {
      const indicator = findIndicator(id);
      if (!indicator) throw new Error(id);
      return { indicator, halfWidth, relative: true, baseline: 'plain', confidence: 0.95, maxSeasons: 500 };
    };
    const stopped = async (...targets: ReturnType<typeof target>[]) =>
      (await runExperiment({ keys: KEYS, seasons: untilHalfWidths(targets) }, syntheticExecutor(STRATEGIES, 1, 'x'))).accumulation;
    const [sales, complaints] = [target('sales', 0.0005), target('complaintRate', 0.01)];
    const alone = await stopped(sales);
    const both = await stopped(sales, complaints);
    expect(both.complete).toBeGreaterThan(alone.complete);
    for (const { indicator, halfWidth } of [sales, complaints]) {
      const { low, high } = differenceOf(indicator, both.store('plain'), both.store('pool'), 0.975).relative;
      expect(((high ?? 1) - (low ?? 0)) / 2).toBeLessThanOrEqual(halfWidth);
    }
  });

  it('respects the greatest number of seasons', async () => {
    const indicator = findIndicator('sales');
    if (!indicator) throw new Error('sales');
    const seasons = untilHalfWidth({ indicator, halfWidth: 1, relative: false, confidence: 0.95, maxSeasons: 12 });
    expect((await runExperiment({ keys: KEYS, seasons }, syntheticExecutor(STRATEGIES, 1, 'x'))).accumulation.complete).toBe(12);
  });

  it('has nothing to do for no seasons', async () => {
    expect((await runExperiment({ keys: KEYS, seasons: fixedSeasons(0) }, syntheticExecutor(STRATEGIES, 1, 'x'))).accumulation.complete).toBe(0);
  });
});

describe('the schedule', () => {
  it('hands out every season once, in order, whatever the size of jobs', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 9 }),
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 60, maxLength: 60 }),
        (variants, rounds, sizes) => {
          const keys = Array.from({ length: variants }, (_, v) => `v${v}`);
          const schedule = new Schedule(keys, 0, rounds);
          const seasons: string[] = [];
          for (const size of sizes) {
            const job = schedule.next(size);
            if (!job) break;
            expect(job.strategies.length * job.replications.length).toBeLessThanOrEqual(Math.max(size, 1));
            for (const r of job.replications) for (const s of job.strategies) seasons.push(`${r}/${s}`);
          }
          expect(seasons).toEqual(
            Array.from({ length: rounds }, (_, r) => keys.map((k) => `${r}/${k}`))
              .flat()
              .slice(0, seasons.length),
          );
          expect(new Set(seasons).size).toBe(seasons.length);
        },
      ),
    );
  });

  it('lets each place go on with the round it began, and help with the last ones', () => {
    const schedule = new Schedule(['a', 'b', 'c'], 0, 3);
    const jobs = [0, 1, 1, 0, 1, 1, 0, 0, 1, 1].map((place) => schedule.next(1, place));
    const told = jobs.map((job) => (job === undefined ? 'none' : `${job.replications[0]}${job.strategies.join('')}`));
    expect(told).toEqual(['0a', '1a', '1b', '0b', '1c', '2a', '0c', '2b', '2c', 'none']);
  });

  it('makes jobs of about a fifth of a second', () => {
    expect(seasonsPerJob(0, 0, 2)).toBe(1);
    expect(seasonsPerJob(10, 500, 2)).toBe(2);
    expect(seasonsPerJob(10, 10_000, 2)).toBe(1);
    expect(seasonsPerJob(1000, 100, 2)).toBe(64);
    expect(seasonsPerJob(5, undefined, 2)).toBe(2);
  });
});

describe('the worth of pairing', () => {
  it('is read back from a result as it is worked out from the seasons', async () => {
    const { accumulation } = await runExperiment({ keys: KEYS, seasons: 30 }, syntheticExecutor(STRATEGIES, 2, 'x'));
    const result = buildResult({ command: 'compare', version: '0', scenario, seed: 's', strategies: KEYS, baseline: 'plain', accumulation });
    const direct = pairingGain(seasonTotals(accumulation, 'plain', 'sales'), seasonTotals(accumulation, 'pool', 'sales'));
    expect(pairingWorth(result, 'pool', 'sales')).toBeCloseTo(direct.varianceRatio ?? 0, 8);
    expect(direct.varianceRatio).toBeGreaterThan(2);
    expect(pairingWorth(result, 'pool', 'moves')).toBeNull();
    expect(pairingWorth(result, 'plain', 'sales')).toBeNull();
  });
});

describe('the result', () => {
  it('says what was put in', async () => {
    const { accumulation } = await runExperiment({ keys: KEYS, seasons: 30 }, syntheticExecutor(STRATEGIES, 2, 'x'));
    const result = buildResult({ command: 'compare', version: '0', scenario, seed: 's', strategies: KEYS, baseline: 'plain', accumulation });
    expect(isIntact(result)).toBe(true);
    expect(isIntact({ ...result, version: '1' })).toBe(true);
    expect(isIntact({ ...result, seed: 't' })).toBe(false);
    const difference = (strategy: string, indicator: string) => result.differences?.find((d) => d.strategy === strategy && d.indicator === indicator);
    expect(difference('pool', 'sales')).toMatchObject({ verdict: 'better', seasonsBetter: 30 });
    expect(difference('pool', 'sales')?.relative.mean).toBeCloseTo(0.06, 2);
    expect(difference('worse', 'complaintRate')?.verdict).toBe('worse');
    expect(difference('pool', 'visitors')).toMatchObject({ verdict: 'not distinguishable', absolute: { mean: 0, low: 0, high: 0 } });
    expect(difference('worse', 'labourHours')).toMatchObject({ verdict: 'no direction' });
    expect(difference('pool', 'stockoutRate')).toBeUndefined();
    expect(result.strategies[0].indicators['stockoutRate']).toMatchObject({ mean: null, low: null });
    expect(result.front).toEqual(['pool']);
    expect(result.best).toMatchObject({ strategy: 'pool', confidence: 1 });
    expect(result.strategies[2].warnings).toEqual([expect.stringContaining('10.0 % more hours')]);
    expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
  });

  it('says with one season that there are no intervals, and with none nothing', async () => {
    const one = await runExperiment({ keys: KEYS, seasons: 1 }, syntheticExecutor(STRATEGIES, 2, 'x'));
    const result = buildResult({ command: 'compare', version: '0', scenario, seed: 's', strategies: KEYS, baseline: 'plain', accumulation: one.accumulation });
    expect(result.strategies[0].indicators['sales']).toMatchObject({ low: null, high: null, sd: null, n: 1 });
    expect(result.front).toBeUndefined();
    expect(result.differences?.[0].verdict).toBe('not distinguishable');
    expect(result.strategies[0].warnings[0]).toContain('no intervals');
  });

  it('lists the main indicators of each store when there are several, and they add up', async () => {
    const { accumulation } = await runExperiment({ keys: KEYS, seasons: 4 }, syntheticExecutor(STRATEGIES, 2, 'x', ['north', 'south']));
    const { indicators } = buildResult({ command: 'run', version: '0', scenario, seed: 's', strategies: ['plain'], accumulation }).strategies[0];
    const mean = (name: string) => indicators[name].mean ?? 0;
    expect(mean('north/sales') + mean('south/sales')).toBeCloseTo(mean('sales'), 4);
  });
});
