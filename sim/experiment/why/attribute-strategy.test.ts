import { describe, expect, test } from 'vitest';
import { plainScenario } from '../../../tests/fixtures/plain-store.js';
import { readScenario } from '../../../tests/read-scenario.js';
import { applyStrategy } from '../../scenario/apply-changes.js';
import { serializeScenario } from '../../scenario/serialize.js';
import { compareScenario, strategyVariants } from '../compare-scenario.js';
import { inProcessExecutor } from '../in-process-executor.js';
import { type AttributionRequest, attributeStrategy, planAttribution } from './attribute-strategy.js';
import { planParts, setName } from './plan-parts.js';

const rule = (id: string, people: number) => ({
  id,
  when: { all: [{ kind: 'measure', measure: 'queue.checkout', above: 3 }] },
  do: [{ kind: 'move', people, from: 'floor', to: 'checkout' }],
});

describe('the parts of a plan', () => {
  const flagship = readScenario('promotion-season');
  const [baseline, best] = ['siloed-static', 'dynamic-pool'];

  test('are the sections in which it differs', () => {
    const { parts } = planParts(flagship, baseline, best);
    expect(parts.map(({ id }) => id)).toEqual(['staff', 'desk', 'forecast', 'pool']);
    expect(parts[3]?.changes).toEqual(['pool.policy', 'pool.share']);
  });

  test('make the baseline when none is taken, and the strategy when all are', () => {
    const parts = planParts(flagship, 'threshold-pool', best);
    const world = (set: number) =>
      applyStrategy({ ...flagship, strategies: flagship.strategies.map((s) => (s.id === best ? { ...s, changes: parts.changesOf(set) } : s)) }, best);
    expect(world(0)).toEqual(applyStrategy(flagship, 'threshold-pool'));
    expect(world(2 ** parts.parts.length - 1)).toEqual(applyStrategy(flagship, best));
  });

  test('can be named, finer and put together, and the rest is one more', () => {
    const { parts } = planParts(flagship, baseline, best, [['pool.share'], ['desk', 'forecast']]);
    expect(parts.map(({ id }) => id)).toEqual(['pool.share', 'desk+forecast', 'others']);
    expect(setName({ parts }, 5)).toBe('pool.share + others');
    expect(setName({ parts }, 0)).toBe('nothing');
    expect(() => planParts(flagship, baseline, best, [['stock']])).toThrow('Nothing in "stock" differs');
    expect(() => planParts(flagship, best, best)).toThrow('nothing to take apart');
  });

  test('are single rules', () => {
    const list = [rule('kept', 1), rule('one', 1), rule('two', 1)];
    const scenario = plainScenario({ rules: { list: [rule('kept', 1)] } }, [{ id: 'plain' }, { id: 'more', changes: { rules: { list } } }]);
    const parts = planParts(scenario, 'plain', 'more');
    expect(parts.parts.map(({ id }) => id)).toEqual(['rules.one', 'rules.two']);
    expect((parts.changesOf(2).rules as { list: { id: string }[] }).list.map(({ id }) => id)).toEqual(['kept', 'two']);
  });

  test('go together where one needs the other to make a sound world', () => {
    const scenario = plainScenario({}, [
      { id: 'plain' },
      { id: 'pooled', changes: { pressure: {}, pool: { policy: 'threshold', share: 0.5 }, checkout: { speedFactor: 1.1 } } },
    ]);
    expect(planParts(scenario, 'plain', 'pooled').parts.map(({ id }) => id)).toEqual(['pressure+pool', 'checkout']);
    expect(() => planParts(scenario, 'plain', 'pooled', [['pool'], ['pressure']])).toThrow('makes no sound world');
  });

  test('cannot be told of another season', () => {
    const scenario = plainScenario({}, [{ id: 'plain' }, { id: 'grown', demandGrowth: 0.1, changes: { checkout: { speedFactor: 1.1 } } }]);
    expect(() => planParts(scenario, 'plain', 'grown')).toThrow('another season');
  });
});

describe('the attribution of a strategy', () => {
  const scenario = plainScenario(
    {
      calendar: { days: 2 },
      customers: { patienceMinutes: { kind: 'exponential', mean: 3 } },
      conversion: { withHelp: 0.8, withoutHelp: 0.3, upsell: 0.2, promotersPerCustomer: 0.1 },
      staff: { onDuty: { checkout: 1 } },
      pressure: {},
    },
    [
      { id: 'plain' },
      {
        id: 'better',
        changes: { staff: { onDuty: { checkout: 2, floor: 2, stock: 1, desk: 1 } }, pool: { policy: 'threshold', share: 0.5 }, checkout: { speedFactor: 1.2 } },
      },
    ],
  );
  const request: AttributionRequest = { scenario, baseline: 'plain', strategy: 'better', seed: 'plain', indicators: ['sales', 'conversion', 'profit'] };

  test('adds up to the difference a comparison tells, with its interval', async () => {
    const plan = planAttribution(request);
    const { attribution } = await attributeStrategy(request, plan, 5, inProcessExecutor({ text: serializeScenario(scenario), variants: plan.variants }));
    expect(attribution).toMatchObject({ seasons: 5, plans: 8 });
    const strategies = ['plain', 'better'];
    const executor = inProcessExecutor({ text: serializeScenario(scenario), variants: strategyVariants(strategies) });
    const { result } = await compareScenario({ scenario, strategies, baseline: 'plain', seed: 'plain', seasons: 5, version: '0' }, executor);
    for (const { indicator, difference, effects } of attribution.indicators) {
      const compared = result.differences?.find((d) => d.indicator === indicator)?.absolute;
      for (const end of ['mean', 'low', 'high'] as const) expect(difference[end]).toBeCloseTo(compared?.[end] ?? Number.NaN, 6);
      expect(effects.reduce((total, { share }) => total + (share.mean ?? Number.NaN), 0)).toBeCloseTo(difference.mean ?? Number.NaN, 6);
    }
    expect(attribution.indicators.map(({ indicator }) => indicator)).toEqual(['sales', 'conversion', 'profit']);
    expect(attribution.indicators[0]?.effects.find(({ part }) => part === 'staff')?.share.low).toBeGreaterThan(0);
  });

  test('samples orders where there are many parts, and adds up all the same', async () => {
    const parts = ['checkout', 'pool', 'staff.onDuty.checkout', 'staff.onDuty.floor'].map((name) => [name]);
    const many = { ...request, parts, indicators: ['sales'] };
    const plan = planAttribution(many);
    expect(plan.design.sets).toHaveLength(16);
    const sampled = {
      ...plan,
      design: {
        ...plan.design,
        orders: [
          [0, 1, 2, 3],
          [3, 2, 1, 0],
        ],
      },
    };
    const { attribution } = await attributeStrategy(many, sampled, 2, inProcessExecutor({ text: serializeScenario(scenario), variants: plan.variants }));
    const [sales] = attribution.indicators;
    expect(attribution.orders).toBe(2);
    expect(sales?.effects.reduce((total, { share }) => total + (share.mean ?? Number.NaN), 0)).toBeCloseTo(sales?.difference.mean ?? Number.NaN, 6);
    expect(sales?.effects[0]).toMatchObject({ samplingError: null });
  });
});
