import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProcessExecutor } from '../../sim/experiment/in-process-executor.js';
import { readScenario } from '../../sim/experiment/read-scenario.js';
import { optimizeScenario } from '../../sim/experiment/search/optimize-scenario.js';

/** A quarter of the 2,000 runs the project allows: 2,000 find a better front, in docs/statistics.md, and take four times as long. */
const BUDGET = 500;

describe('a search of the flagship', () => {
  it(`finds in ${BUDGET} runs a front that dominates or ties every strategy of the file`, async () => {
    const text = readFileSync(new URL('../../scenarios/promotion-season.json', import.meta.url), 'utf8');
    const read = readScenario(text);
    if (!read.ok || read.scenario.search === undefined) throw new Error('no sound case with a search');
    const { scenario } = read;
    const variants = scenario.strategies.map(({ id }) => ({ key: id, strategy: id }));
    const search = { ...read.scenario.search, budget: BUDGET };
    const { result } = await optimizeScenario({ scenario, search, seed: scenario.seed, version: '0' }, inProcessExecutor({ text, variants }));
    const told = result.search;
    expect(told?.runs).toBeLessThanOrEqual(BUDGET);
    expect(told?.shipped.map(({ strategy, standing }) => [strategy, standing === 'not reached'])).toEqual(scenario.strategies.map(({ id }) => [id, false]));
    expect(told?.front.some((id) => id.startsWith('found-'))).toBe(true);
    for (const { keeps } of told?.found ?? []) expect(keeps).toEqual([true]);
    for (const { optimism } of told?.optimism ?? []) expect(optimism.low ?? 0).toBeLessThanOrEqual(0);
  });
});
