import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../../tests/fixtures/small-file.js';
import { readScenario } from '../../../tests/read-scenario.js';
import { compileCase, runReplication } from '../../model/index.js';
import { COUNT_INDEX } from '../../record/counts.js';
import type { Scenario } from '../../scenario/scenario-schema.js';
import { tallyOf } from '../../statistics/tally.js';
import { Accumulation } from '../accumulation.js';
import { buildResult } from '../result-document.js';
import { summarizeSeason } from '../season-summary.js';
import { candidateLuck } from './candidate-luck.js';
import { type ControlName, type SeasonControls, seasonControls } from './season-controls.js';

const mixed = (changes = {}) =>
  smallScenario({ world: { staff: { speedSd: 0.3, temporaryShare: 0.2, temporarySpeed: 0.6, absenceShare: 0.05 }, goodwill: {}, ...changes } });

function controls(scenario: Scenario, names: readonly ControlName[], strategy = scenario.baseline): SeasonControls {
  const made = seasonControls(scenario, strategy, names, scenario.seed);
  if (typeof made === 'string') throw new Error(made);
  return made;
}

/** Standard errors between the mean of many seasons' luck and its expectation. */
function distance(luck: SeasonControls, seasons: number): number[] {
  const drawn = Array.from({ length: seasons }, (_, r) => luck.deviations(r));
  return luck.names.map((_, j) => {
    const { mean, sd } = tallyOf(drawn.map((one) => one[j]));
    expect(sd).toBeGreaterThan(0);
    return Math.abs(mean) / ((sd ?? Number.NaN) / Math.sqrt(seasons));
  });
}

describe('known luck', () => {
  it.each([
    ['candidates', 'stock'],
    ['checkout', 'desk'],
  ] as const)('has the expectation it says: %s and %s', (...names) => {
    // Speeds are cut off below 0.3, which moves their mean by half a percent here.
    for (const z of distance(controls(mixed(), names), 1000)) expect(z).toBeLessThan(3.5);
  });

  it('has it under a smooth arrival rate and in a shipped case too', () => {
    expect(distance(controls(readScenario('verification/at-07-q7b-from-empty'), ['candidates']), 100)[0]).toBeLessThan(3.5);
    for (const z of distance(controls(readScenario('twelve-stores'), ['checkout', 'floor']), 200)) expect(z).toBeLessThan(3.5);
  });

  it('is that of the people who come to the season, whatever the strategy', () => {
    const scenario = mixed();
    const luck = candidateLuck(compileCase(scenario, 'as-is'));
    for (const strategy of ['as-is', 'pool'])
      for (const replication of [0, 1]) {
        const { stores } = runReplication(compileCase(scenario, strategy), replication);
        expect(stores.reduce((sum, { counts }) => sum + counts[COUNT_INDEX.candidates], 0)).toBe(luck.of(replication));
      }
  });

  it('is a control only where it varies, at most two at a time', () => {
    const said = (scenario: Scenario, names: readonly ControlName[]) => seasonControls(scenario, scenario.baseline, names, scenario.seed);
    expect(said(mixed({ demand: { visitorsPerDay: 0 } }), ['candidates'])).toMatch(/Nobody comes/);
    const alike = mixed({ staff: { speedSd: 0, temporaryShare: 0, absenceShare: 0 } });
    expect(said(alike, ['checkout'])).toMatch(/all are equally fast/);
    expect(said(mixed(), ['desk', 'desk'])).toMatch(/named twice/);
    expect(said(mixed(), ['desk', 'floor', 'stock'])).toMatch(/At most 2/);
  });
});

describe('a controlled result', () => {
  const scenario = mixed();
  const accumulated = (n: number, luck?: SeasonControls) => {
    const accumulation = new Accumulation(['as-is', 'pool'], undefined, luck);
    const cases = accumulation.keys.map((key) => compileCase(scenario, key));
    for (let r = 0; r < n; r++) for (const one of cases) accumulation.add(summarizeSeason(runReplication(one, r)));
    return accumulation;
  };
  const resultOf = (accumulation: Accumulation) =>
    buildResult({ command: 'compare', version: '0', scenario, seed: scenario.seed, strategies: ['as-is', 'pool'], baseline: 'as-is', accumulation });

  it('tells its controls, and finds the expectation where the control is the indicator itself', () => {
    const luck = controls(scenario, ['candidates', 'checkout']);
    const result = resultOf(accumulated(12, luck));
    const expected = luck.part(12).controls[0].expected;
    expect(result.control).toMatchObject({ roster: 'as-is', used: true, controls: [{ name: 'candidates', expected }, { name: 'checkout' }] });
    const { visitors } = result.strategies[0].indicators;
    expect(visitors.removed).toBeGreaterThan(0.5);
    expect(result.differences?.find(({ indicator }) => indicator === 'sales')?.relative.removed).toBeDefined();
  });

  it('is plain below ten seasons, and says nothing of controls without them', () => {
    const few = resultOf(accumulated(9, controls(scenario, ['checkout'])));
    const plain = resultOf(accumulated(9));
    expect(few.control?.used).toBe(false);
    expect(few.strategies).toEqual(plain.strategies);
    expect(few.differences).toEqual(plain.differences);
    expect(JSON.stringify(plain)).not.toMatch(/control|removed/);
  });
});
