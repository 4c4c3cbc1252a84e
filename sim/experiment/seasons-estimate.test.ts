import { describe, expect, it } from 'vitest';
import { syntheticExecutor } from '../../tests/fixtures/synthetic-seasons.js';
import { findIndicator } from '../record/indicators.js';
import { type ExperimentProgress, runExperiment } from './experiment.js';
import { estimateSeasons } from './seasons-estimate.js';
import { type HalfWidthTarget, untilHalfWidths } from './stopping.js';

const STRATEGIES = { plain: { sales: 1, complaints: 1 }, pool: { sales: 1.06, complaints: 0.7 }, worse: { sales: 0.97, complaints: 1.1 } };
const KEYS = Object.keys(STRATEGIES);

function targetOf(name: string, halfWidth: number): HalfWidthTarget & { readonly name: string } {
  const indicator = findIndicator(name);
  if (!indicator) throw new Error(name);
  return { name, indicator, halfWidth, relative: true, baseline: 'plain', confidence: 0.95, maxSeasons: 5000 };
}

describe('seasons a half-width will take', () => {
  it('are told of every strategy and target, and within their bounds lies what it comes to', async () => {
    const targets = [targetOf('sales', 0.0008), targetOf('complaintRate', 0.004)];
    const { accumulation } = await runExperiment({ keys: KEYS, seasons: 10 }, syntheticExecutor(STRATEGIES, 1, 'pilot'));
    const told = estimateSeasons(targets, accumulation);
    expect(told.map(({ strategy, indicator }) => `${strategy} ${indicator}`)).toEqual([
      'pool sales',
      'worse sales',
      'pool complaintRate',
      'worse complaintRate',
    ]);
    const whole = await runExperiment({ keys: KEYS, seasons: untilHalfWidths(targets), from: accumulation }, syntheticExecutor(STRATEGIES, 1, 'whole'));
    const n = whole.accumulation.complete;
    const most = (bound: 'low' | 'high') => Math.max(...told.map(({ seasons }) => seasons[bound] ?? Number.POSITIVE_INFINITY));
    expect(n).toBeGreaterThan(10);
    expect(n).toBeGreaterThanOrEqual(most('low'));
    expect(n).toBeLessThanOrEqual(most('high') + 5);
  });

  it('are part of the progress once there is something to judge by, and are renewed at each look', async () => {
    const progress: ExperimentProgress[] = [];
    const seasons = untilHalfWidths([targetOf('sales', 0.0008)]);
    await runExperiment({ keys: KEYS, seasons }, syntheticExecutor(STRATEGIES, 1, 'x'), { onProgress: (one) => progress.push(one) });
    expect(progress[0].forecast).toBeUndefined();
    const last = progress[progress.length - 1];
    expect(last.forecast?.expected).toBeGreaterThan(10);
    expect(last.forecast?.low ?? 0).toBeLessThan(last.forecast?.high ?? 0);
  });

  it('are not told for a fixed number of seasons', async () => {
    const progress: ExperimentProgress[] = [];
    await runExperiment({ keys: KEYS, seasons: 12 }, syntheticExecutor(STRATEGIES, 1, 'x'), { onProgress: (one) => progress.push(one) });
    expect(progress.every(({ forecast }) => forecast === undefined)).toBe(true);
  });
});
