import { describe, expect, it } from 'vitest';
import { type SyntheticStrategy, syntheticExecutor } from '../../tests/fixtures/synthetic-seasons.js';
import { testScenario } from '../../tests/fixtures/test-scenario.js';
import { findIndicator } from '../record/indicators.js';
import { runExperiment } from './experiment.js';
import { guardrailSentence } from './guardrail-sentence.js';
import { checkGuardrails, guardrailVariants, judge } from './guardrails.js';
import type { CheckResult } from './result.js';

const WORLDS: Record<string, SyntheticStrategy> = {
  plain: { sales: 1, complaints: 1 },
  pool: { sales: 1.06, complaints: 0.7 },
  'plain with {"staff":"none"}': { sales: 0, complaints: 0 },
};

async function check(guardrail: object, seasons = 12): Promise<CheckResult> {
  const scenario = testScenario(['plain', 'pool'], [{ id: 'a-check', ...guardrail }]);
  const keys = guardrailVariants(scenario).map((v) => v.key);
  const { accumulation } = await runExperiment({ keys, seasons }, syntheticExecutor(WORLDS, 2, 'x'));
  return checkGuardrails(scenario, accumulation)[0];
}

describe('guardrails', () => {
  it('hold when the whole interval is on the good side', async () => {
    const result = await check({ strategy: 'pool', against: 'plain', indicator: 'sales', relativeAtLeast: 0.05 });
    expect(result.holds).toBe(true);
    expect(result.says).toMatch(/^Holds: Sales of pool against plain: \+6\.\d % \(\+5\.\d % to \+6\.\d %\); wanted at least \+5\.0 %\.$/);
    expect(result.needs).toBeUndefined();
  });

  it('fail when it is on the bad side', async () => {
    const result = await check({ strategy: 'pool', indicator: 'complaintRate', atMost: 2 });
    expect(result.holds).toBe(false);
    expect(result.says).toContain('complaints per 1000 visitors; wanted at most 2');
  });

  it('are undecided in between, and say how many seasons it takes', async () => {
    const mean = (await check({ strategy: 'pool', indicator: 'sales', atLeast: 1 })).value?.mean ?? 0;
    const result = await check({ strategy: 'pool', indicator: 'sales', atLeast: mean - 1000 });
    expect(result.holds).toBe('undecided');
    expect(result.needs).toBeGreaterThan(12);
    expect(result.says).toContain(`about ${result.needs} seasons are expected to decide it (there are 12)`);
  });

  it('simulate the world they are told of, as one more strategy', async () => {
    const result = await check({ with: { staff: 'none' }, indicator: 'sales', equals: 0 });
    expect(result).toMatchObject({ holds: true, strategy: 'plain', bound: { kind: 'equals', value: 0 } });
  });

  it('share the seasons of strategies they name', () => {
    const scenario = testScenario(
      ['plain', 'pool'],
      [
        { id: 'a', strategy: 'pool', indicator: 'sales', atLeast: 1 },
        { id: 'b', strategy: 'pool', against: 'plain', indicator: 'sales', relativeAtLeast: 0 },
        { id: 'c', indicator: 'sales', atLeast: 1 },
      ],
    );
    expect(guardrailVariants(scenario).map((v) => v.key)).toEqual(['pool', 'plain']);
  });

  it('are undecided where there is no value', async () => {
    const result = await check({ indicator: 'stockoutRate', atMost: 0.1 });
    expect(result).toMatchObject({ holds: 'undecided', value: { mean: null } });
    expect(result.says).toContain('has no value in these 12 seasons');
  });

  it('are judged on the bound as good', () => {
    expect(judge({ low: 1, high: 2 }, 'atMost', 2)).toBe(true);
    expect(judge({ low: 2, high: 3 }, 'atMost', 2)).toBe('undecided');
    expect(judge({ low: 2.1, high: 3 }, 'atMost', 2)).toBe(false);
    expect(judge({ low: 2, high: 3 }, 'atLeast', 2)).toBe(true);
    expect(judge({ low: 1, high: 1.9 }, 'relativeAtLeast', 2)).toBe(false);
    expect(judge({ low: 0, high: 0 }, 'equals', 0)).toBe(true);
    expect(judge({ low: -1, high: 1 }, 'equals', 0)).toBe('undecided');
    expect(judge({ low: 1, high: 2 }, 'equals', 0)).toBe(false);
    expect(judge({ low: null, high: null }, 'atMost', 2)).toBe('undecided');
  });

  it('speak both languages', async () => {
    const result = await check({ strategy: 'pool', against: 'plain', indicator: 'sales', relativeAtLeast: 0.05 });
    const indicator = findIndicator('sales');
    if (!indicator) throw new Error('sales');
    const sentence = guardrailSentence(result, indicator, 12, 'zh');
    expect(sentence).toMatch(/^满足：pool 相对 plain 的销售额变化为 \+6\.\d%（\+5\.\d% 至 \+6\.\d%）；要求不低于 \+5\.0%。$/);
  });

  it('name the store they are on', async () => {
    const indicator = findIndicator('sales');
    if (!indicator) throw new Error('sales');
    const alone = await check({ strategy: 'pool', indicator: 'only/sales', atLeast: 1 });
    expect(alone.says).toMatch(/^Holds: Sales of pool in store only: [\d,]+ /);
    expect(guardrailSentence(alone, indicator, 12, 'zh')).toMatch(/^满足：pool 在 only 门店的销售额为 /);
    const beside = await check({ strategy: 'pool', against: 'plain', indicator: 'only/sales', relativeAtLeast: 0.05 });
    expect(beside.says).toMatch(/^Holds: Sales of pool in store only against plain: /);
    expect(guardrailSentence(beside, indicator, 12, 'zh')).toMatch(/^满足：pool 相对 plain 在 only 门店的销售额变化为 /);
    const changed = await check({ with: { staff: 'none' }, indicator: 'only/sales', equals: 0 });
    expect(changed.says).toMatch(/^Holds: Sales of plain in store only in the changed world: 0 /);
  });
});
