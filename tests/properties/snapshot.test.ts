import { expect, test } from 'vitest';
import { RandomStream } from '../../sim/engine/random-stream.js';
import { snapshot } from '../../sim/engine/snapshot.js';
import { Chain, compileCase } from '../../sim/model/index.js';
import { plainCase } from '../fixtures/plain-store.js';
import { readScenario } from '../read-scenario.js';
import { digestOfStores } from '../record-digest.js';
import { countOf } from '../theory/verification-case.js';

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

/** Runs to the end and returns all bits of what was recorded, and the number of events. */
function finish(chain: Chain): string {
  chain.runUntil(chain.compiled.calendar.end);
  const { stores } = chain.record();
  return `${digestOfStores(stores)} ${stores.map((store) => countOf(store, 'events'))}`;
}

test.each(CASES)('%s, %s: stopped and copied at any times, original and copy both come to the uninterrupted end, bit for bit', (scenario, strategy) => {
  const whole = finish(chainOf(scenario, strategy));
  const luck = new RandomStream(`${scenario}/${strategy}`);
  const chain = chainOf(scenario, strategy);
  const copies: Chain[] = [];
  const times = Array.from({ length: 3 }, (_, i) => luck.at(i) * 2.8 * 1440).sort((a, b) => a - b);
  // opening, closing and midnight are where most happens at one instant
  for (const time of [...times, 1320, 1440].sort((a, b) => a - b)) {
    chain.runUntil(time);
    copies.push(snapshot(chain));
  }
  expect(finish(chain)).toBe(whole);
  for (const copy of copies) expect(finish(copy), `copied at ${copy.time}`).toBe(whole);
});

test('a copy does not touch its original, however far it runs on', () => {
  const chain = chainOf('promotion-season', 'dynamic-pool');
  chain.runUntil(900);
  const copy = snapshot(chain);
  finish(copy);
  expect(chain.time).toBe(900);
  expect(finish(chain)).toBe(finish(chainOf('promotion-season', 'dynamic-pool')));
});

test.each(CASES)('%s, %s: step by step is the same season as in one go', (scenario, strategy) => {
  const whole = finish(chainOf(scenario, strategy));
  for (const step of [7.3, 60]) {
    const chain = chainOf(scenario, strategy);
    for (let time = 0; !chain.isOver; time += step) chain.runUntil(time);
    expect(finish(chain)).toBe(whole);
  }
});

test('a process mended at head office is mended from midnight on, wherever the run was stopped', () => {
  const compiled = plainCase({
    calendar: { days: 4, opens: '00:00', closes: '24:00' },
    customers: { voice: { error: 1 } },
    desk: { design: 'first-contact' },
    escalation: { frontlineSolveShare: 0, regionalSolveShare: 0, fixShare: 0.5, fixCap: 0.9, headOfficeWorkHours: { kind: 'constant', value: 1 } },
    checkout: { errors: { base: 0.5 } },
  });
  const stepwise = new Chain(compiled, 0);
  for (const time of [1440.5, 1450, 1495, 2890]) stepwise.runUntil(time);
  expect(finish(stepwise)).toBe(finish(new Chain(compiled, 0)));
  const early = new Chain(compiled, 0);
  early.runUntil(1440.01);
  expect(early.stores[0].processFix('error')).toBeLessThan(1);
});
