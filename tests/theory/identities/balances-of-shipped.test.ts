import { describe, expect, test } from 'vitest';
import { compileCase, runReplication } from '../../../sim/model/index.js';
import { brokenBalances } from '../../properties/balances.js';
import { readScenario, shippedScenarios } from '../../read-scenario.js';

/** AT-14 (Little's law at every station from the same sample path) and AT-15 (people, money, units and cases balance). */
describe.each(shippedScenarios().cases)('%s', (name) => {
  const scenario = readScenario(name);
  test.each(scenario.strategies.map((strategy) => strategy.id))('%s balances in every store', (strategy) => {
    const compiled = compileCase(scenario, strategy);
    expect(brokenBalances(runReplication(compiled, 0))).toEqual([]);
  });
});
