import { describe, expect, it } from 'vitest';
import { compareScenario, strategyVariants } from '../compare-scenario.js';
import { inProcessExecutor } from '../in-process-executor.js';
import { readScenario } from '../read-scenario.js';
import { keepingExecutor } from './keeping-executor.js';
import { PeriodKeeper } from './period-keeper.js';
import { periodLines } from './period-lines.js';

/** A shop of eight short days, so that there is a whole week and one day more. */
const CASE = JSON.stringify({
  format: 'sandtable.scenario/1',
  id: 'eight-days',
  title: 'Eight days',
  world: {
    calendar: { days: 8, opens: '08:00', closes: '10:00' },
    stores: [{ id: 'a' }],
    demand: { visitorsPerDay: 80 },
    staff: { onDuty: { checkout: 1, floor: 0, stock: 0, desk: 0 }, coreMinimum: { checkout: 0, floor: 0, stock: 0, desk: 0 } },
    checkout: {},
  },
  baseline: 'one',
  strategies: [{ id: 'one' }, { id: 'two', changes: { checkout: { work: { kind: 'per-item', fixedSeconds: 20 } } } }],
});
const KEYS = ['one', 'two'];

async function kept() {
  const read = readScenario(CASE);
  if (!read.ok) throw new Error('The case of this test is not sound.');
  const keeper = new PeriodKeeper();
  const executor = keepingExecutor(inProcessExecutor({ text: CASE, variants: strategyVariants(KEYS), by: 'day' }), keeper);
  const { scenario } = read;
  const outcome = await compareScenario({ scenario, strategies: KEYS, baseline: 'one', seed: scenario.seed, seasons: 6, version: '0' }, executor);
  return { keeper, outcome, confidence: scenario.confidence };
}

describe('lines over the periods of a season', () => {
  it('add up to the season, whole and in weeks, and let the counts go', async () => {
    const { keeper, outcome, confidence } = await kept();
    const ask = (by: 'day' | 'week', indicator: 'sales' | 'visitors') =>
      periodLines(keeper, { indicator, strategies: KEYS, baseline: 'one', days: 8, kept: 'day', by, complete: 6, confidence });
    for (const indicator of ['sales', 'visitors'] as const) {
      for (const by of ['day', 'week'] as const) {
        for (const { strategy, points } of ask(by, indicator)) {
          const whole = outcome.result.strategies.find(({ id }) => id === strategy)?.indicators[indicator]?.mean;
          expect(points.reduce((sum, { value }) => sum + (value.mean ?? 0), 0)).toBeCloseTo(whole ?? Number.NaN, 6);
        }
      }
    }
    expect(ask('day', 'sales')[0]?.points).toHaveLength(8);
    expect(ask('week', 'sales')[0]?.points.map(({ fromDay, toDay }) => [fromDay, toDay])).toEqual([
      [1, 7],
      [8, 8],
    ]);
    expect(outcome.accumulation.of('one')[0]).not.toHaveProperty('periods');
  });

  it('compare each period with the baseline in the same days, as results by period do', async () => {
    const { keeper, confidence } = await kept();
    const read = readScenario(CASE);
    if (!read.ok) throw new Error('The case of this test is not sound.');
    const executor = inProcessExecutor({ text: CASE, variants: strategyVariants(KEYS), by: 'day' });
    const { scenario } = read;
    const told = await compareScenario({ scenario, strategies: KEYS, baseline: 'one', seed: scenario.seed, seasons: 6, version: '0', by: 'day' }, executor);
    const request = { indicator: 'complaintRate', strategies: KEYS, baseline: 'one', days: 8, kept: 'day', by: 'day', complete: 6, confidence } as const;
    const [one, two] = periodLines(keeper, request);
    expect(one?.points[0]).not.toHaveProperty('difference');
    const periods = told.result.strategies[1]?.periods ?? [];
    expect(two?.points.map(({ difference }) => difference?.absolute)).toEqual(periods.map(({ differences }) => differences?.complaintRate?.absolute));
  });

  it('say which seasons are there', async () => {
    const { keeper } = await kept();
    expect([keeper.complete(['one', 'two']), keeper.complete(['one', 'three']), keeper.complete([])]).toEqual([6, 0, 0]);
  });
});
