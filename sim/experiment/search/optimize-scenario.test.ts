import { describe, expect, it } from 'vitest';
import { smallFile, smallScenario } from '../../../tests/fixtures/small-file.js';
import { COUNT_INDEX, COUNT_KEYS } from '../../record/counts.js';
import { applyStrategy } from '../../scenario/apply-changes.js';
import { compareScenario, strategyVariants } from '../compare-scenario.js';
import type { Executor, Variant } from '../executor.js';
import { inProcessExecutor } from '../in-process-executor.js';
import { readScenarioJson } from '../read-scenario.js';
import type { ResultDocument } from '../result.js';
import { isIntact } from '../result-digest.js';
import type { SeasonSummary } from '../season-summary.js';
import { readingExecutor, storedExecutor } from '../stored-executor.js';
import { StoredSeasons } from '../stored-seasons.js';
import { type FrontSoFar, type OptimizationHooks, optimizeScenario } from './optimize-scenario.js';

const LEVERS = [
  { id: 'share', kind: 'number', at: '/pool/share', min: 0, max: 1, step: 0.02 },
  { id: 'waste', kind: 'number', at: '/pool/minimumGain', min: 0, max: 10, step: 0.1 },
  { id: 'idle', kind: 'integer', at: '/pool/coolDownMinutes', min: 0, max: 100 },
];
const search = (more: object = {}) => ({ levers: LEVERS, budget: 1200, ...more });
const scenarioOf = (more: object = {}) => smallScenario({ search: search(more) });

/**
 * A world whose front is known: sales rise and complaints rise with the share, both get worse with the waste, and the third lever does nothing.
 * So the front is waste 0 at every share. Luck is shared by all plans of a season, but for a little of each plan's own.
 */
function tradeOff(scenario: ReturnType<typeof smallScenario>, parallelism = 1): Executor {
  const season = ({ key, strategy, instead }: Variant, r: number): SeasonSummary => {
    const strategies = scenario.strategies.map((one) => (one.id === strategy && instead !== undefined ? { ...one, changes: instead } : one));
    const { pool } = applyStrategy({ ...scenario, strategies }, strategy);
    const share = pool?.share ?? 0.5;
    const waste = pool?.minimumGain ?? 5;
    const shared = Math.sin(r * 12.9898) * 3;
    const own = Math.sin(r * 78.233 + share * 37.7 + waste * 17.3) * 0.4;
    const counts = new Float64Array(COUNT_KEYS.length);
    counts[COUNT_INDEX.visitors] = 1000;
    counts[COUNT_INDEX.sales] = 1000 + 100 * share - 20 * waste + shared + own;
    counts[COUNT_INDEX['complaints.waiting']] = 50 + 40 * share * share + 4 * waste + shared / 10 + own / 10;
    counts[COUNT_INDEX.rosteredHours] = 100 + 10 * share;
    const areas = { histograms: new Float64Array(), hours: new Float64Array(), days: new Float64Array(), floorAtHour: new Float64Array() };
    const chain = { counts, quantiles: new Float64Array() };
    return { strategy: key, replication: r, storeIds: ['north', 'south'], chain, stores: [chain, chain], areas };
  };
  let jobs = 0;
  return {
    parallelism,
    run: async ({ strategies, replications, variants = [] }) => {
      // Workers overtake each other.
      for (let wait = (jobs++ * 7) % (parallelism * 2); wait > 0; wait--) await Promise.resolve();
      return replications.flatMap((r) => strategies.map((key) => season(variants.find((v) => v.key === key) ?? { key, strategy: key }, r)));
    },
    dispose: () => undefined,
  };
}

async function found(scenario: ReturnType<typeof smallScenario>, executor: Executor, hooks: OptimizationHooks = {}): Promise<ResultDocument> {
  if (scenario.search === undefined) throw new Error('no search');
  return (await optimizeScenario({ scenario, search: scenario.search, seed: 's', version: '0' }, executor, hooks)).result;
}

describe('a search', () => {
  it('finds a known front: no waste, shares spread over the whole range', async () => {
    const fronts: FrontSoFar[] = [];
    const scenario = scenarioOf();
    const { search: told, front, ...result } = await found(scenario, tradeOff(scenario), { onFront: (so) => fronts.push(so) });
    if (told === undefined) throw new Error('no search');
    const plans = told.found.map(({ settings }) => settings);
    expect(plans).toHaveLength(6);
    for (const { waste } of plans) expect(Number(waste)).toBeLessThan(0.5);
    const shares = plans.map(({ share }) => Number(share));
    expect(Math.min(...shares)).toBeLessThan(0.15);
    expect(Math.max(...shares)).toBeGreaterThan(0.85);
    expect(told.shipped.map(({ standing }) => standing)).toEqual(['dominated', 'dominated']);
    expect(told.runs).toBeLessThanOrEqual(1200);
    expect(told.confirmed).toBe(true);
    expect(result.strategies.map(({ id }) => id)).toEqual(['as-is', 'pool', ...told.found.map(({ id }) => id)]);
    expect(front?.some((id) => id.startsWith('found-'))).toBe(true);
    expect(fronts.length).toBeGreaterThan(5);
    expect(fronts[fronts.length - 1].points.length).toBeGreaterThan(40);
    expect(isIntact({ ...result, search: told, ...(front === undefined ? {} : { front }) })).toBe(true);
  });

  it('gives the same bytes with any number of workers', async () => {
    const scenario = scenarioOf({ budget: 300 });
    const one = JSON.stringify(await found(scenario, tradeOff(scenario)));
    for (const parallelism of [2, 5]) expect(JSON.stringify(await found(scenario, tradeOff(scenario, parallelism)))).toBe(one);
  });

  it('goes on from seasons that are stored, to the same bytes', async () => {
    const scenario = scenarioOf({ budget: 200 });
    const stored = new StoredSeasons();
    const first = await found(scenario, storedExecutor(stored, tradeOff(scenario)));
    const again = await found(scenario, readingExecutor(stored));
    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
  });

  it('keeps bounds: none of what is found rosters more hours than allowed', async () => {
    const scenario = scenarioOf({ constraints: [{ indicator: 'labourHours', atMost: 104 }], budget: 600 });
    const { search: told } = await found(scenario, tradeOff(scenario));
    expect(told?.found.length).toBeGreaterThan(0);
    for (const { settings, keeps } of told?.found ?? []) {
      expect(Number(settings.share)).toBeLessThanOrEqual(0.4);
      expect(keeps).toEqual([true]);
    }
    expect(told?.points.some(({ exit }) => exit === 'breaks-a-bound')).toBe(true);
  });

  it('leaves out plans that differ in a lever that does nothing', async () => {
    const scenario = smallScenario({ search: { levers: [LEVERS[2]], budget: 600 } });
    const { search: told } = await found(scenario, tradeOff(scenario));
    expect(told?.points.filter(({ exit, strategy }) => exit === undefined && strategy === null)).toHaveLength(1);
    expect(told?.found).toEqual([]);
  });

  it('measures how far the choice flattered, near nothing where luck is shared', async () => {
    const scenario = scenarioOf({ budget: 600 });
    const { search: told } = await found(scenario, tradeOff(scenario));
    const [sales] = told?.optimism ?? [];
    expect(Math.abs(sales.optimism.mean ?? 100)).toBeLessThan(1);
  });

  it('keeps what is complete when cancelled, and says that it is not confirmed', async () => {
    const scenario = scenarioOf();
    const controller = new AbortController();
    const hooks: OptimizationHooks = { signal: controller.signal, onFront: ({ runs }) => (runs > 300 ? controller.abort() : undefined) };
    const { search: told, strategies } = await found(scenario, tradeOff(scenario), hooks);
    expect(told?.confirmed).toBe(false);
    expect(told?.found.length).toBeGreaterThan(0);
    expect(told?.found[0].objectives[0].value.low).not.toBeNull();
    expect(strategies).toEqual([]);
    expect(told?.optimism).toBeUndefined();
  });

  it('minds its budget, and refuses one in which nothing can be found', async () => {
    const scenario = scenarioOf({ budget: 20 });
    await expect(found(scenario, tradeOff(scenario))).rejects.toThrow('budget of 60 runs');
    const least = scenarioOf({ budget: 60 });
    expect((await found(least, tradeOff(least))).search?.runs).toBeLessThanOrEqual(60);
  });

  it('of the model itself: what is found, written into the file and compared, comes to the very figures', async () => {
    const file = { search: { levers: [{ id: 'tills', kind: 'integer', at: '/staff/onDuty/checkout', min: 2, max: 5 }], budget: 90 } };
    const scenario = smallScenario(file);
    const text = JSON.stringify(smallFile(file));
    const ids = scenario.strategies.map(({ id }) => id);
    const result = await found(scenario, inProcessExecutor({ text, variants: strategyVariants(ids) }));
    const [plan] = result.search?.found ?? [];
    expect(plan).toBeDefined();
    const strategies = [...(smallFile().strategies as object[]), { id: plan.id, changes: plan.changes }];
    const json = { ...smallFile(file), strategies };
    const read = readScenarioJson(json);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const all = [...ids, plan.id];
    const { result: compared } = await compareScenario(
      { scenario: read.scenario, strategies: all, baseline: 'as-is', seed: scenario.seed, seasons: result.replications, version: '0' },
      inProcessExecutor({ text: JSON.stringify(json), variants: strategyVariants(all) }),
    );
    const written = compared.strategies.find(({ id }) => id === plan.id);
    expect(written?.indicators).toEqual(result.strategies.find(({ id }) => id === plan.id)?.indicators);
    expect(plan.objectives[0].value.mean).toBe(written?.indicators.sales.mean);
  });
});
