import { describe, expect, it } from 'vitest';
import { compareScenario, comparisonOf, strategyVariants } from './compare-scenario.js';
import { inProcessExecutor } from './in-process-executor.js';
import { oneStore } from './one-store.js';
import { readScenario } from './read-scenario.js';

/** Two shops of an hour, one twice as busy. */
const CASE = JSON.stringify({
  format: 'sandtable.scenario/1',
  id: 'two-shops',
  title: 'Two shops',
  world: {
    calendar: { days: 1, opens: '08:00', closes: '09:00' },
    stores: [{ id: 'north' }, { id: 'south', size: 2 }],
    demand: { visitorsPerDay: 60 },
    staff: { onDuty: { checkout: 1, floor: 0, stock: 0, desk: 0 }, coreMinimum: { checkout: 0, floor: 0, stock: 0, desk: 0 } },
    checkout: {},
  },
  baseline: 'one',
  strategies: [{ id: 'one' }, { id: 'two', changes: { checkout: { work: { kind: 'per-item', fixedSeconds: 20 } } } }],
});

describe('the seasons of one store', () => {
  it('give the numbers that results of the chain have of that store', async () => {
    const read = readScenario(CASE);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const strategies = ['one', 'two'];
    const request = { scenario: read.scenario, strategies, baseline: 'one', seed: read.scenario.seed, version: '0' };
    const { accumulation, result } = await compareScenario(
      { ...request, seasons: 5 },
      inProcessExecutor({ text: CASE, variants: strategyVariants(strategies) }),
    );
    const south = comparisonOf(request, oneStore(accumulation, 'south'));
    for (const indicator of ['sales', 'complaintRate', 'visitors']) {
      expect(south.result.strategies[1]?.indicators[indicator]).toEqual(result.strategies[1]?.indicators[`south/${indicator}`]);
      const named = (name: string) => (d: { strategy: string; indicator: string }) => d.strategy === 'two' && d.indicator === name;
      const { indicator: _name, ...ofStore } = south.result.differences?.find(named(indicator)) ?? {};
      expect(result.differences?.find(named(`south/${indicator}`))).toMatchObject(ofStore);
    }
    expect(south.chart.strategies[0]?.week.visitors.every((n) => n === 0)).toBe(true);
    expect(() => oneStore(accumulation, 'west')).toThrow('There is no store "west".');
  });
});
