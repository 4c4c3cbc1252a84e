import { describe, expect, test } from 'vitest';
import { compileCase, runReplication } from '../../../sim/model/index.js';
import type { TraceEvent } from '../../../sim/record/trace.js';
import type { Changes, Scenario } from '../../../sim/scenario/scenario-schema.js';
import { readScenario } from '../../read-scenario.js';
import { digestOf, digestOfStores } from '../../record-digest.js';
import { busyDays } from './busy-days.js';

/** What one strategy's season says of each candidate: when, with what luck, how long on the floor, what in the basket. */
interface Life {
  came?: number;
  draws?: string;
  joinedAfter?: number;
  items?: unknown;
}

function livesOf(scenario: Scenario, strategy: string): Map<number, Life> {
  const lives = new Map<number, Life>();
  const note = ({ kind, customer, time, detail }: TraceEvent) => {
    if (customer === undefined) return;
    const life = lives.get(customer) ?? {};
    if (kind === 'arrival' || kind === 'turned-away') life.came = time;
    else if (kind === 'draws') life.draws = JSON.stringify(detail);
    else if (kind === 'join') life.joinedAfter = time - (life.came ?? Number.NaN);
    else if (kind === 'bought') life.items = detail?.items;
    lives.set(customer, life);
  };
  runReplication(compileCase(scenario, strategy, { with: busyDays(4) }), 0, note);
  return lives;
}

/** The lives two strategies tell of in which `trait` is known to both and differs. */
function differing(a: Map<number, Life>, b: Map<number, Life>, trait: keyof Life): { known: number; different: number } {
  let known = 0;
  let different = 0;
  for (const [customer, life] of a) {
    const other = b.get(customer);
    if (life[trait] === undefined || other?.[trait] === undefined) continue;
    known++;
    if (life[trait] !== other[trait]) different++;
  }
  return { known, different };
}

describe('the same customers in every strategy', () => {
  const scenario = readScenario('promotion-season');
  const baseline = livesOf(scenario, scenario.baseline);

  test.each(scenario.strategies.map((strategy) => strategy.id))('%s: who comes, when, what they want and their luck', (strategy) => {
    const lives = livesOf(scenario, strategy);
    expect(lives.size).toBe(baseline.size);
    for (const trait of ['came', 'draws', 'joinedAfter', 'items'] as const) {
      const { known, different } = differing(baseline, lives, trait);
      expect(different, `${trait} of ${known} customers`).toBe(0);
      expect(known, trait).toBeGreaterThan(0.5 * baseline.size);
    }
  });
});

describe('nothing moves what it does not touch', () => {
  const scenario = readScenario('promotion-season');
  const seasonOf = (changed: Scenario, strategy: string, changes: Changes = {}) =>
    digestOf(runReplication(compileCase(changed, strategy, { with: { ...busyDays(4), ...changes } }), 0));

  test('another strategy in the file changes none of the others', () => {
    const more: Scenario = { ...scenario, strategies: [{ id: 'extra', labour: 'free', changes: { desk: { reworkShare: 0.1 } } }, ...scenario.strategies] };
    expect(seasonOf(more, 'dynamic-pool')).toBe(seasonOf(scenario, 'dynamic-pool'));
  });

  test('a desk that comes or goes leaves the tills alone', () => {
    const waits = (changes: Changes) => {
      const compiled = compileCase(scenario, 'siloed-static', { with: { ...busyDays(4), goodwill: null, escalation: null, ...changes } });
      const [store] = runReplication(compiled, 0).stores;
      return [...store.histograms.subarray(0, 400)];
    };
    expect(waits({ desk: null })).toEqual(waits({}));
    expect(waits({ customers: { inquiryShare: 0.2, returnShare: 0.2 } })).toEqual(waits({}));
  });

  test('a store of a chain has the season it would have alone (AT-18)', () => {
    const chain = readScenario('three-stores');
    const alone: Changes = { ...busyDays(4), escalation: null };
    const together = runReplication(compileCase(chain, chain.baseline, { with: alone }), 0);
    for (const [i, store] of chain.world.stores.entries()) {
      const single = runReplication(compileCase(chain, chain.baseline, { with: { ...alone, stores: [store] } }), 0);
      expect(digestOfStores(single.stores)).toBe(digestOfStores([together.stores[i]]));
    }
  });
});
