import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../engine/normal-quantile.js';
import { RandomStream } from '../engine/random-stream.js';
import { seasonsForecast, seasonsForHalfWidth } from './seasons-needed.js';
import { tallyOf } from './tally.js';

describe('the forecast of seasons', () => {
  it('has the bounds of the chi-square interval of the spread: E5 with 10 seasons', () => {
    // chi-square quantiles with 9 degrees of freedom: 2.70039 and 19.0228
    const sd = 0.00855147;
    expect(seasonsForecast(sd, 10, 0.002, 0.95)).toEqual({
      expected: 73,
      low: seasonsForHalfWidth(sd * Math.sqrt(9 / 19.0228), 0.002, 0.95),
      high: seasonsForHalfWidth(sd * Math.sqrt(9 / 2.70039), 0.002, 0.95),
    });
  });

  it('holds the number that is truly needed in about 95 % of pilots', () => {
    const truth = seasonsForHalfWidth(1, 0.2, 0.95) ?? 0;
    const luck = new RandomStream('pilots');
    let held = 0;
    for (let e = 0; e < 2000; e++) {
      const { sd } = tallyOf(Array.from({ length: 8 }, (_, r) => normalQuantile(luck.at(e * 8 + r))));
      const { low, high } = seasonsForecast(sd ?? 0, 8, 0.2, 0.95);
      if (low !== null && high !== null && low <= truth && truth <= high) held++;
    }
    expect(held / 2000).toBeGreaterThan(0.93);
    expect(held / 2000).toBeLessThan(0.97);
  });
});
