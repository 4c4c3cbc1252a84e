import { describe, expect, it } from 'vitest';
import { compileCase, runReplication } from '../../sim/model/index.js';
import { COUNT_KEYS } from '../../sim/record/counts.js';
import { periodsOf } from '../../sim/record/periods.js';
import { plainCase } from '../fixtures/plain-store.js';
import { readScenario } from '../read-scenario.js';
import { digestOf } from '../record-digest.js';

const KEYS = COUNT_KEYS.length;

describe('days, weeks and months', () => {
  it('cover the season once, the last one shorter where it must be', () => {
    expect(periodsOf(16, 'week')).toEqual([
      { fromDay: 1, toDay: 7 },
      { fromDay: 8, toDay: 14 },
      { fromDay: 15, toDay: 16 },
    ]);
    expect(periodsOf(365, 'month')).toHaveLength(14);
    expect(periodsOf(3, 'day').map(({ fromDay }) => fromDay)).toEqual([1, 2, 3]);
  });

  it.each([
    ['promotion-season', 'dynamic-pool', 'week'],
    ['promotion-season', 'dynamic-pool', 'day'],
    ['three-stores', 'first-contact', 'week'],
  ] as const)('%s, %s, by %s: sum to the whole, which is what it is without them', (name, strategy, by) => {
    const compiled = compileCase(readScenario(name), strategy);
    const [whole, parts] = [runReplication(compiled, 1), runReplication(compiled, 1, undefined, by)];
    expect(digestOf(parts)).toBe(digestOf(whole));
    const { periods } = parts;
    if (!periods) throw new Error('no periods');
    expect(periods.length).toBe(periodsOf(compiled.calendar.days, by).length * KEYS);
    COUNT_KEYS.forEach((key, k) => {
      const total = whole.stores.reduce((sum, { counts }) => sum + counts[k], 0);
      let sum = 0;
      for (let i = k; i < periods.length; i += KEYS) sum += periods[i];
      if (Math.abs(sum - total) > 1e-9 * Math.max(1, Math.abs(total))) expect.fail(`${key}: ${sum} is not ${total}`);
    });
  });

  it('have nothing of a warm-up', () => {
    const compiled = plainCase({ calendar: { days: 4, warmUpDays: 2 } });
    const { periods, stores } = runReplication(compiled, 0, undefined, 'day');
    const visitors = COUNT_KEYS.indexOf('visitors');
    const byDay = [0, 1, 2, 3].map((day) => periods?.[day * KEYS + visitors]);
    expect(byDay.slice(0, 2)).toEqual([0, 0]);
    expect((byDay[2] ?? 0) + (byDay[3] ?? 0)).toBe(stores[0].counts[visitors]);
    expect(byDay[2]).toBeGreaterThan(0);
  });
});
