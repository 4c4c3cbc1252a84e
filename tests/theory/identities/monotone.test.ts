import { describe, expect, test } from 'vitest';
import { compileCase, runReplication } from '../../../sim/model/index.js';
import type { CountKey } from '../../../sim/record/counts.js';
import type { Changes } from '../../../sim/scenario/scenario-schema.js';
import { readScenario } from '../../read-scenario.js';
import { countOf } from '../verification-case.js';
import { busyDays } from './busy-days.js';

const scenario = readScenario('promotion-season');
const REPLICATIONS = 6;

/** A count of each replication of the siloed plan, changed by `changes`; without goodwill and escalation no failure feeds back into what comes later. */
function seasons(key: CountKey, changes: Changes = {}): number[] {
  const compiled = compileCase(scenario, 'siloed-static', { with: { ...busyDays(4), goodwill: null, escalation: null, ...changes } });
  return Array.from({ length: REPLICATIONS }, (_, replication) => countOf(runReplication(compiled, replication).stores[0], key));
}

/** AT-17: the same customers answer a change in the way it must go, in every single season. */
describe('coupling', () => {
  test('twice the patience: fewer give up', () => {
    const patience = scenario.world.customers.patienceMinutes;
    if (patience?.kind !== 'lognormal') throw new Error('expected lognormal patience');
    const patient = seasons('abandoned', { customers: { patienceMinutes: { ...patience, median: 2 * patience.median } } });
    const usual = seasons('abandoned');
    for (const [replication, abandoned] of usual.entries()) expect(patient[replication]).toBeLessThan(abandoned);
  });

  test('without a voice nobody complains, and sales are the same to the last bit', () => {
    const silent = { customers: { voice: null } };
    const cases = seasons('frontline.cases', silent);
    expect(cases).toEqual(new Array(REPLICATIONS).fill(0));
    expect(seasons('frontline.cases').every((n) => n > 0)).toBe(true);
    expect(seasons('sales', silent)).toEqual(seasons('sales'));
    expect(seasons('checkout.waitMinutes', silent)).toEqual(seasons('checkout.waitMinutes'));
  });

  test('more tills: less waiting', () => {
    const { onDuty } = scenario.world.staff === 'none' ? { onDuty: undefined } : scenario.world.staff;
    if (onDuty === undefined) throw new Error('expected staff');
    const more = seasons('checkout.waitMinutes', { staff: { onDuty: { ...onDuty, checkout: onDuty.checkout + 2 } } });
    for (const [replication, minutes] of seasons('checkout.waitMinutes').entries()) expect(more[replication]).toBeLessThan(minutes);
  });
});
