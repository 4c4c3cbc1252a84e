import { expect, test } from 'vitest';
import { RandomStream } from '../../sim/engine/random-stream.js';
import { snapshot } from '../../sim/engine/snapshot.js';
import { Chain, compileCase } from '../../sim/model/index.js';
import type { StoreRecord } from '../../sim/record/season-record.js';
import { readScenario } from '../read-scenario.js';

/** Two busy days with everything switched on, and a run-off. */
const TWO_DAYS = { calendar: { days: 2, runOffDays: 1, promotions: [{ id: 'busy', fromDay: 1, toDay: 2, trafficFactor: 1.5, promotedDemandFactor: 2 }] } };

const CASES: readonly [scenario: string, strategy: string][] = [
  ['promotion-season', 'siloed-static'],
  ['promotion-season', 'dynamic-pool'],
  ['three-stores', readScenario('three-stores').strategies[1].id],
];

function chainOf(scenario: string, strategy: string): Chain {
  return new Chain(compileCase(readScenario(scenario), strategy, { with: TWO_DAYS }), 5);
}

/** Runs to the end and returns everything that was recorded, the number of events included. */
function finish(chain: Chain): readonly StoreRecord[] {
  chain.runUntil(chain.compiled.calendar.end);
  return chain.record().stores;
}

test.each(CASES)('%s, %s: stopped and copied at any times, original and copy both come to the uninterrupted end, bit for bit', (scenario, strategy) => {
  const whole = finish(chainOf(scenario, strategy));
  const luck = new RandomStream(`${scenario}/${strategy}`);
  const chain = chainOf(scenario, strategy);
  const copies: Chain[] = [];
  const times = Array.from({ length: 5 }, (_, i) => luck.at(i) * 2.8 * 1440).sort((a, b) => a - b);
  // opening, closing and midnight are where most happens at one instant
  for (const time of [480, ...times, 1320, 1440].sort((a, b) => a - b)) {
    chain.runUntil(time);
    copies.push(snapshot(chain));
  }
  expect(finish(chain)).toEqual(whole);
  for (const copy of copies) expect(finish(copy), `copied at ${copy.time}`).toEqual(whole);
});

test('a copy does not touch its original, however far it runs on', () => {
  const chain = chainOf('promotion-season', 'dynamic-pool');
  chain.runUntil(900);
  const copy = snapshot(chain);
  finish(copy);
  expect(chain.time).toBe(900);
  expect(finish(chain)).toEqual(finish(chainOf('promotion-season', 'dynamic-pool')));
});

test.each(CASES)('%s, %s: step by step is the same season as in one go', (scenario, strategy) => {
  const whole = finish(chainOf(scenario, strategy));
  for (const step of [7.3, 60]) {
    const chain = chainOf(scenario, strategy);
    for (let time = 0; !chain.isOver; time += step) chain.runUntil(time);
    expect(chain.record().stores).toEqual(whole);
  }
});
