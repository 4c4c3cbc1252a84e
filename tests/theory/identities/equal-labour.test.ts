import { describe, expect, test } from 'vitest';
import { compileCase, runReplication } from '../../../sim/model/index.js';
import type { Scenario } from '../../../sim/scenario/scenario-schema.js';
import { readScenario, shippedScenarios } from '../../read-scenario.js';
import { countOf } from '../verification-case.js';

function rosteredHours(scenario: Scenario, strategy: string): number {
  return runReplication(compileCase(scenario, strategy), 0).stores.reduce((sum, store) => sum + countOf(store, 'rosteredHours'), 0);
}

/** AT-19: what is called equal labour is equal to the hour, as worked in the season and not only as planned. */
describe.each(shippedScenarios().cases)('%s', (name) => {
  const scenario = readScenario(name);
  const equal = scenario.strategies.filter((strategy) => strategy.labour === 'same-as-baseline');
  test('strategies declared equal roster the hours of the baseline', () => {
    const hours = rosteredHours(scenario, scenario.baseline);
    expect(hours).toBeGreaterThan(0);
    for (const { id } of equal) expect(rosteredHours(scenario, id), id).toBeCloseTo(hours, 6);
  });
});

test('the flagship compares four strategies with its baseline at equal labour', () => {
  const scenario = readScenario('promotion-season');
  expect(scenario.strategies.filter((strategy) => strategy.labour === 'same-as-baseline')).toHaveLength(4);
});
