import { describe, expect, it } from 'vitest';
import { meanSeries } from '../../statistics/series.js';
import { Candidate } from './candidate.js';
import type { Bound, Measure } from './measure.js';
import { isBeaten, leaveOut } from './race.js';
import type { Yardstick } from './standing.js';

/** Values by measure and candidate; seasons are only counted. */
const VALUES = new Map<string, readonly number[]>();

function candidate(key: string, sales: readonly number[], complaints: readonly number[], shipped = false): Candidate {
  const made = new Candidate({ key, strategy: key }, shipped ? undefined : { levels: [0], key, changes: {} }, shipped);
  const empty = { counts: new Float64Array(), quantiles: new Float64Array() };
  made.seasons.push(...sales.map(() => ({ chain: empty, stores: [] })));
  VALUES.set(`sales ${key}`, sales);
  VALUES.set(`complaints ${key}`, complaints);
  return Object.assign(made, { series: (measure: Measure, n = sales.length) => meanSeries((VALUES.get(`${measure.name} ${key}`) ?? []).slice(0, n)) });
}

const measure = (name: string, direction: 'higher' | 'lower'): Measure => ({ name, title: name, unit: '', direction, seriesOf: () => meanSeries([]) });
const sales = measure('sales', 'higher');
const complaints = measure('complaints', 'lower');
const baseline = candidate('base', [100, 104, 98, 102], [20, 21, 19, 20], true);
const yardstick: Yardstick = { objectives: [sales, complaints], bounds: [], baseline };

describe('a race', () => {
  it('beats whoever is worse in every objective beyond luck, and nobody who is better in one', () => {
    const good = candidate('good', [110, 114.5, 108, 112], [15, 16, 14.2, 15]);
    const trade = candidate('trade', [90, 94, 88, 92], [9, 10, 8, 9]);
    const lucky = candidate('lucky', [111, 101, 117, 101], [15, 19, 11, 19]);
    expect(isBeaten(baseline, good, yardstick)).toBe(true);
    expect(isBeaten(good, baseline, yardstick)).toBe(false);
    expect(isBeaten(trade, good, yardstick)).toBe(false);
    expect(isBeaten(good, trade, yardstick)).toBe(false);
    expect(isBeaten(baseline, lucky, yardstick)).toBe(false);
  });

  it('counts an objective in which both are exactly alike for the one that is better in the other', () => {
    const same = candidate('same', [100, 104, 98, 102], [15, 16.1, 14, 15]);
    expect(isBeaten(baseline, same, yardstick)).toBe(true);
    expect(isBeaten(baseline, baseline, yardstick)).toBe(false);
  });

  it('leaves out the beaten, the twin and who breaks a bound, and never a strategy of the file', () => {
    const good = candidate('good', [110, 114.5, 108, 112], [15, 16, 14.2, 15]);
    const twin = candidate('twin', [110, 114.5, 108, 112], [15, 16, 14.2, 15]);
    const beaten = candidate('beaten', [101, 105, 99, 103.2], [19, 20, 18.2, 19]);
    const dear = candidate('dear', [130, 134.5, 128, 132], [15, 16, 14.2, 15]);
    const bound: Bound = { measure: sales, declared: { indicator: 'sales', atMost: 120 }, side: 'atMost', value: 120, relative: false };
    leaveOut([baseline, good, twin, beaten, dear], { ...yardstick, bounds: [bound] });
    expect([baseline, good, twin, beaten, dear].map(({ exit }) => exit)).toEqual([undefined, undefined, 'twin', 'beaten', 'breaks-a-bound']);
  });

  it('knows a plan that does what a strategy of the file does, and keeps it to breed from', () => {
    const echo = candidate('echo', [100, 104, 98, 102], [20, 21, 19, 20]);
    leaveOut([baseline, echo], yardstick);
    expect([echo.exit, echo.echo]).toEqual([undefined, true]);
  });
});
