import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../../tests/fixtures/small-file.js';
import { COUNT_INDEX, COUNT_KEYS } from '../../record/counts.js';
import { applyStrategy } from '../../scenario/apply-changes.js';
import type { Scenario } from '../../scenario/scenario-schema.js';
import type { Executor, Variant } from '../executor.js';
import { isIntact } from '../result-digest.js';
import type { SeasonSummary } from '../season-summary.js';
import { analyzeSensitivity, parametersOf, type SensitivityRequest } from './analyze-sensitivity.js';
import { byImportance } from './by-importance.js';
import type { ParameterSensitivity } from './sensitivity-result.js';

const PARAMETERS = [
  { at: '/customers/voice/waiting', low: 0.02, high: 0.1, source: 'F' },
  { at: '/customers/voice/walkout', low: 0.1, high: 0.4, source: 'A' },
  { at: '/staff/switchMinutes', low: 2, high: 12, source: 'A' },
];
const scenario: Scenario = smallScenario({ sensitivity: { parameters: PARAMETERS } });
const names = ['customers.voice.waiting', 'customers.voice.walkout', 'staff.switchMinutes'];

/** A world whose sales are a linear function of three parameters, 100 more in the pool, and luck that all settings share. */
function linearExecutor(parallelism: number): Executor {
  const season = ({ key, strategy, with: changes }: Variant, replication: number): SeasonSummary => {
    const { customers, staff } = applyStrategy(scenario, strategy, changes);
    if (staff === 'none') throw new Error('nobody works');
    const { waiting = 0, walkout = 0 } = customers.voice ?? {};
    const counts = new Float64Array(COUNT_KEYS.length);
    const pool = strategy === 'pool' ? 100 + 50 * walkout : 0;
    counts[COUNT_INDEX.sales] = 1000 + 500 * waiting - 20 * staff.switchMinutes + pool + 7 * replication;
    return {
      strategy: key,
      replication,
      storeIds: ['north', 'south'],
      chain: { counts, quantiles: new Float64Array() },
      stores: [],
      areas: { histograms: new Float64Array(), hours: new Float64Array(), days: new Float64Array(), floorAtHour: new Float64Array() },
    };
  };
  return {
    parallelism,
    run: async ({ strategies, replications, variants = [] }) =>
      replications.flatMap((r) => strategies.map((key) => season(variants.find((v) => v.key === key) ?? { key, strategy: key }, r))),
    dispose: () => undefined,
  };
}

const request = (changes: Partial<SensitivityRequest> = {}): SensitivityRequest => ({
  scenario,
  method: 'tornado',
  indicators: ['sales'],
  strategy: 'pool',
  against: 'as-is',
  relative: false,
  seasons: 4,
  samples: 6,
  only: names,
  seed: 's',
  version: '0',
  ...changes,
});

const told = async (wanted: SensitivityRequest, parallelism = 1) => {
  const { result } = await analyzeSensitivity(wanted, linearExecutor(parallelism));
  if (result.sensitivity === undefined) throw new Error('no sensitivity');
  return { result, outcome: result.sensitivity.outcomes[0], sensitivity: result.sensitivity };
};

describe('a tornado on a linear model', () => {
  it('is exact: slope times range, without an interval, the largest first', async () => {
    const { against: _, ...alone } = request();
    const { outcome, sensitivity } = await told({ ...alone, strategy: 'as-is' });
    expect(outcome.asIs.mean).toBeCloseTo(1000 + 500 * 0.05 - 20 * 5 + 7 * 1.5, 9);
    const [first, second, third] = outcome.parameters;
    expect([first.name, second.name, third.name]).toEqual(['staff.switchMinutes', 'customers.voice.waiting', 'customers.voice.walkout']);
    expect(first.swing?.mean).toBeCloseTo(-200, 9);
    expect(first.atLow?.mean).toBeCloseTo(60, 9);
    expect(first.atHigh?.mean).toBeCloseTo(-140, 9);
    expect(first.swing?.low).toBeCloseTo(-200, 6);
    expect(second.swing?.mean).toBeCloseTo(40, 9);
    expect(third.swing).toEqual({ mean: 0, low: 0, high: 0 });
    expect(sensitivity.runs).toBe((2 * 3 + 1) * 4);
  });

  it('of a difference leaves out what both share', async () => {
    const { outcome, sensitivity } = await told(request());
    expect(outcome.asIs.mean).toBeCloseTo(105, 9);
    expect(outcome.parameters[0].name).toBe('customers.voice.walkout');
    expect(outcome.parameters[0].swing?.mean).toBeCloseTo(15, 9);
    expect(outcome.parameters.slice(1).map(({ swing }) => Math.abs(swing?.mean ?? 1) < 1e-9)).toEqual([true, true]);
    expect(sensitivity.runs).toBe(2 * (2 * 3 + 1) * 4);
  });

  it('gives the same bytes with any number of workers, and an intact digest', async () => {
    const { result } = await told(request());
    expect(JSON.stringify((await told(request(), 4)).result)).toBe(JSON.stringify(result));
    expect(isIntact(result)).toBe(true);
  });
});

describe('a strategy that is played in another season', () => {
  it('is warned about where it is compared, and only there', async () => {
    const strategies = scenario.strategies.map((one) => (one.id === 'pool' ? { ...one, demandGrowth: 0.125 } : one));
    const other = request({ scenario: { ...scenario, strategies } });
    expect((await told(other)).sensitivity.warnings).toEqual([
      'Played in another season: pool (+12.5 % visitors). Differences are before/after, not on the same customers.',
    ]);
    const { against: _, ...alone } = other;
    expect((await told(alone)).sensitivity.warnings).toBeUndefined();
    expect((await told(request())).sensitivity.warnings).toBeUndefined();
  });
});

describe('screening and shares of variance on the same model', () => {
  it('find slopes times ranges without any spread', async () => {
    const { outcome, sensitivity } = await told(request({ method: 'morris' }));
    expect(outcome.parameters[0]).toMatchObject({ name: 'customers.voice.walkout' });
    expect(outcome.parameters[0].meanSize?.mean).toBeCloseTo(15, 6);
    expect(outcome.parameters[0].spread?.mean).toBeCloseTo(0, 6);
    expect(sensitivity).toMatchObject({ samples: 6, settings: 6 * 4 + 1 });
  });

  it('give all of the variance to the only parameter that matters', async () => {
    const { outcome } = await told(request({ method: 'sobol', samples: 32 }));
    expect(outcome.parameters[0].name).toBe('customers.voice.walkout');
    expect(outcome.parameters[0].total?.mean).toBeCloseTo(1, 0);
    expect(outcome.parameters[1].total?.mean).toBeCloseTo(0, 9);
  });

  it('keep the walks that are complete when cancelled', async () => {
    const controller = new AbortController();
    const inner = linearExecutor(1);
    let jobs = 0;
    const run: Executor['run'] = (job) => {
      if (++jobs === 40) controller.abort();
      return inner.run(job);
    };
    const executor: Executor = { ...inner, run };
    const { result, cancelled } = await analyzeSensitivity(request({ method: 'morris' }), executor, { signal: controller.signal });
    expect(cancelled).toBe(true);
    expect(result.sensitivity?.samples).toBeGreaterThan(1);
    expect(result.sensitivity?.samples).toBeLessThan(6);
  });
});

describe('uncertain parameters', () => {
  it('are those of the evidence and of the file, without what a strategy decides', () => {
    const { parameters, leftOut } = parametersOf({
      scenario,
      strategy: 'pool',
      ranges: [
        { at: 'pool.share', low: 0.1, high: 0.5 },
        { at: '/staff/onDuty/checkout', low: 1, high: 3 },
      ],
    });
    const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
    expect(byName.get('customers.voice.waiting')).toMatchObject({ low: 0.02, high: 0.1, source: 'F', value: 0.05, unit: 'share' });
    expect(byName.get('checkout.work.fixedSeconds')).toMatchObject({ low: 28.7, high: 53.3, source: 'F', unit: 's' });
    expect(byName.get('staff.onDuty.checkout')).toMatchObject({ low: 1, high: 3, source: 'A' });
    expect(leftOut).toContainEqual({ name: 'demand.visitorsPerDay', why: 'outside-its-range' });
    expect(leftOut).toContainEqual({ name: 'pool.share', why: 'not-there' });
  });
});

describe('the order of a tornado', () => {
  const bar = (name: string, source: ParameterSensitivity['source'], mean: number, half: number): ParameterSensitivity => ({
    name,
    title: name,
    unit: '',
    value: 1,
    low: 0,
    high: 2,
    source,
    swing: { mean, low: mean - half, high: mean + half },
  });

  it('is by effect where effects can be told apart, by shakiness where not', () => {
    const order = byImportance([
      bar('known', 'F', 5, 1),
      bar('assumed', 'A', -4.5, 1),
      bar('small', 'A', 1, 0.2),
      bar('unclear', 'A', 2, 9),
      bar('largest', 'F', 20, 15),
    ]);
    expect(order.map(({ name }) => name)).toEqual(['largest', 'assumed', 'known', 'unclear', 'small']);
  });
});
