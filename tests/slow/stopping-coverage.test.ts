import { expect, it } from 'vitest';
import { normalQuantile } from '../../sim/engine/normal-quantile.js';
import { RandomStream } from '../../sim/engine/random-stream.js';
import { differenceOf } from '../../sim/experiment/estimate-indicator.js';
import { untilHalfWidth } from '../../sim/experiment/stopping.js';
import { findIndicator } from '../../sim/record/indicators.js';
import { tCritical } from '../../sim/statistics/student-t.js';
import { holds, made } from './made-seasons.js';

/** The standard error of a share near 0.94 is 0.12 % in so many. */
const EXPERIMENTS = 40_000;

/** Seasons that would do with the spread known; percent that hold the truth and seasons taken, measured: stands in docs/statistics.md. */
const MEASURED = [
  [10, 94.9, 12.3],
  [14, 94, 15.2],
  [20, 93.6, 20.4],
  [26, 93.7, 26.2],
  [34, 94, 34],
  [45, 94.2, 44.8],
] as const;

it.each(MEASURED)('--until covers where %i seasons would do: %f %, %f seasons', (needed, share, taken) => {
  const indicator = findIndicator('sales');
  if (!indicator) throw new Error('There are no sales.');
  const halfWidth = tCritical(0.95, needed - 1) / Math.sqrt(needed);
  const stopping = untilHalfWidth({ indicator, halfWidth, relative: false, baseline: 'a', confidence: 0.95, maxSeasons: 2000 });
  let held = 0;
  let seasons = 0;
  for (let e = 0; e < EXPERIMENTS; e++) {
    const luck = new RandomStream(`stopping at ${needed} ${e}`);
    const there = made((r) => [{ sales: 100 }, { sales: 100 + normalQuantile(luck.at(r)) }], stopping);
    if (holds(differenceOf(indicator, there.store('a'), there.store('b'), 0.95).absolute, 0)) held++;
    seasons += there.complete;
  }
  expect([Math.round((1000 * held) / EXPERIMENTS) / 10, Math.round((10 * seasons) / EXPERIMENTS) / 10]).toEqual([share, taken]);
  expect(held / EXPERIMENTS).toBeGreaterThanOrEqual(0.935);
  expect(held / EXPERIMENTS).toBeLessThanOrEqual(0.965);
});
