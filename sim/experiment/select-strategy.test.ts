import { describe, expect, it } from 'vitest';
import { type SyntheticStrategy, syntheticExecutor, syntheticSummary } from '../../tests/fixtures/synthetic-seasons.js';
import { testScenario } from '../../tests/fixtures/test-scenario.js';
import { findIndicator } from '../record/indicators.js';
import { KimNelson } from '../statistics/kim-nelson.js';
import { compareSelected } from './compare-selected.js';
import { isIntact } from './result-digest.js';
import { NoValueError, type SelectionRequest, selectStrategy } from './select-strategy.js';

const STRATEGIES: Record<string, SyntheticStrategy> = {
  plain: { sales: 1, complaints: 1 },
  pool: { sales: 1.006, complaints: 0.7 },
  near: { sales: 1.004, complaints: 0.72 },
  worse: { sales: 0.97, complaints: 1.1 },
};
const KEYS = Object.keys(STRATEGIES);

function request(name: string, more: Partial<SelectionRequest> = {}): SelectionRequest {
  const indicator = findIndicator(name);
  if (!indicator) throw new Error(name);
  return { strategies: KEYS, name, indicator, delta: 3000, confidence: 0.95, firstStage: 10, maxSeasons: 2000, ...more };
}

describe('selectStrategy', () => {
  it('selects what Kim and Nelson select, whatever the workers', async () => {
    const by = async (parallelism: number, order: string) => selectStrategy(request('sales'), syntheticExecutor(STRATEGIES, parallelism, order));
    const outcome = await by(1, 'a');
    const race = new KimNelson({ systems: 4, firstStage: 10, confidence: 0.95, delta: 3000 });
    const sales = findIndicator('sales');
    for (let r = 0; race.selected === undefined; r++)
      race.add(KEYS.map((key) => (sales?.kind === 'sum' ? sales.numerator(syntheticSummary(STRATEGIES, key, r).chain.counts) : 0)));
    expect(outcome.selection).toMatchObject({ selected: KEYS[race.selected ?? 9], wanted: 'highest', indicator: 'sales' });
    expect(outcome.selection.strategies.map((s) => s.seasons)).toEqual(KEYS.map((_, i) => race.eliminated.find((e) => e.system === i)?.after ?? race.seasons));
    expect(outcome.selection.seasonsUsed).toBeLessThan(outcome.selection.seasonsFixed);
    expect(outcome.accumulation.complete).toBe(Math.min(...outcome.selection.strategies.map((s) => s.seasons)));
    for (const [parallelism, order] of [
      [2, 'b'],
      [7, 'c'],
    ] as const) {
      const other = await by(parallelism, order);
      expect(other.selection).toEqual(outcome.selection);
      expect(other.accumulation.complete).toBe(outcome.accumulation.complete);
    }
  });

  it('wants the lowest where less is better, and tells means in their own sign', async () => {
    const { selection } = await selectStrategy(request('complaintRate', { delta: 0.05 }), syntheticExecutor(STRATEGIES, 2, 'x'));
    expect(selection).toMatchObject({ selected: 'pool', wanted: 'lowest' });
    expect(selection.strategies.find((s) => s.strategy === 'worse')).toMatchObject({ seasons: 10, leftOutBy: 'pool' });
    for (const { mean } of selection.strategies) expect(mean).toBeGreaterThan(0);
  });

  it('breaks off undecided at the bound', async () => {
    const { selection, cancelled } = await selectStrategy(request('sales', { delta: 10, maxSeasons: 12 }), syntheticExecutor(STRATEGIES, 2, 'x'));
    expect([selection.selected, cancelled]).toEqual([null, false]);
    expect(Math.max(...selection.strategies.map((s) => s.seasons))).toBe(12);
    const early = await selectStrategy(request('sales', { maxSeasons: 3 }), syntheticExecutor(STRATEGIES, 2, 'x'));
    expect(early.selection).toMatchObject({ selected: null, seasonsUsed: 12 });
  });

  it('keeps what is complete when it is cancelled', async () => {
    const controller = new AbortController();
    const inner = syntheticExecutor(STRATEGIES, 1, 'x');
    const executor = {
      ...inner,
      run: async (job: Parameters<typeof inner.run>[0]) => {
        if (job.replications[0] === 12) controller.abort();
        return inner.run(job);
      },
    };
    const { selection, cancelled, accumulation } = await selectStrategy(request('sales', { delta: 10 }), executor, { signal: controller.signal });
    expect([cancelled, selection.selected]).toEqual([true, null]);
    expect(accumulation.complete).toBeGreaterThanOrEqual(10);
  });

  it('says where an indicator has no value', async () => {
    await expect(selectStrategy(request('deadlinesMet.headOffice', { delta: 0.1 }), syntheticExecutor(STRATEGIES, 1, 'x'))).rejects.toThrow(NoValueError);
  });

  it('becomes a part of a comparison, which is of the seasons that all have played', async () => {
    const { strategies: _all, confidence: _of, ...wanted } = request('sales');
    const call = { scenario: testScenario(KEYS), strategies: KEYS, baseline: 'plain', seed: 's', version: '0' };
    const { result, accumulation } = await compareSelected(call, wanted, syntheticExecutor(STRATEGIES, 2, 'x'));
    expect(result.selection?.selected).toBe('pool');
    expect(result.replications).toBe(accumulation.complete);
    expect(isIntact(result)).toBe(true);
    const { selection: _selection, ...without } = result;
    expect(isIntact(without)).toBe(false);
  });
});
