import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCase, readScenarioJson, runReplication } from '../../sim/index.js';
import { smallFile } from '../fixtures/small-file.js';
import { damage } from './damage.js';

/** Worlds that are odd but sound: nothing may hang, throw or become NaN. */
const ODD: readonly (readonly [string, Record<string, unknown>])[] = [
  ['nobody on duty', { world: { staff: { onDuty: { checkout: 0, floor: 0, stock: 0, desk: 0 }, coreMinimum: { checkout: 0, floor: 0, stock: 0, desk: 0 } } } }],
  ['nobody on duty, core minimum as ever', { world: { staff: { onDuty: { checkout: 0, floor: 0, stock: 0, desk: 0 } } } }],
  ['no staff at all', { world: { staff: 'none' } }],
  ['no visitors', { world: { demand: { visitorsPerDay: 0 } } }],
  ['one opening hour', { world: { calendar: { opens: '09:00', closes: '10:00' }, demand: { hourShares: [1] } } }],
  ['open all day', { world: { calendar: { opens: '00:00', closes: '24:00' }, demand: { hourShares: null } } }],
  ['one day', { world: { calendar: { days: 1, promotions: [] } } }],
  ['no run-off', { world: { calendar: { runOffDays: 0 } } }],
  ['visitors in one hour only', { world: { demand: { hourShares: [0, 0, 1, 0] } } }],
  ['a promotion that empties the store', { world: { calendar: { promotions: [{ id: 'x', fromDay: 1, toDay: 7, trafficFactor: 0 }] } } }],
  ['no time to browse', { world: { customers: { browseMinutes: { kind: 'constant', value: 0 } } } }],
  ['browsing for days', { world: { customers: { browseMinutes: { kind: 'constant', value: 5000 } } } }],
  ['no patience', { world: { customers: { patienceMinutes: { kind: 'constant', value: 0 } } } }],
  ['no work at the till', { world: { checkout: { work: { kind: 'per-item', fixedSeconds: 0, secondsPerItem: 0 } } } }],
  ['work at the till without end', { world: { checkout: { work: { kind: 'drawn', minutes: { kind: 'constant', value: 1e6 } } } } }],
  ['a queue of one', { world: { checkout: { places: 1 } } }],
  ['worthless goods', { world: { customers: { itemValueYuan: { kind: 'constant', value: 0 } } } }],
  [
    'everybody complains of everything',
    { world: { customers: { voice: { waiting: 1, walkout: 1, stockout: 1, error: 1, handoff: 1, product: 1 } }, escalation: {} } },
  ],
  ['no regional managers', { world: { customers: { voice: { product: 0.5 } }, escalation: { regionalManagers: 0, frontlineSolveShare: 0 } } }],
  ['desks that only hand on', { world: { customers: { inquiryShare: 1 }, desk: { handOffShare: 1, reworkShare: 0.9 } } }],
  ['shelves of almost nothing', { world: { stock: { shelf: { capacityDays: 0.001, refillWorkMinutes: { kind: 'constant', value: 0 } } } } }],
  ['no orders', { world: { stock: { ordering: { kind: 'order-up-to', coverFactor: 0 } } } }],
  ['goods that never come', { world: { stock: { ordering: { kind: 'base-stock', levelUnits: 3, leadTimeHours: { kind: 'constant', value: 1e9 } } } } }],
  ['everyone absent', { world: { staff: { absenceShare: 1 } } }],
  ['a pool of everyone that never rests', { world: { pool: { policy: 'forecast', share: 1, reviewMinutes: 1, coolDownMinutes: 0, minimumGain: 0 } } }],
  ['goodwill that falls to the floor', { world: { goodwill: { defection: 1, floor: 0, recoveryPerDay: 0, visitsPerDay: 10 } } }],
  ['a forecast that is all noise', { world: { forecast: { noiseSd: 1, promotionKnown: 0 } } }],
];

/** Runs one season of every strategy; all that is recorded must be a number. @returns whether there was anything to run */
function runs(file: unknown): boolean {
  const parsed = readScenarioJson(file);
  if (!parsed.ok) return false;
  const { scenario } = parsed;
  const { calendar, demand, stores } = scenario.world;
  const visitors = demand.visitorsPerDay * calendar.days * stores.reduce((sum, store) => sum + store.size, 0);
  if (visitors > 20_000 || calendar.days > 30) return false;
  for (const { id } of scenario.strategies) {
    const record = runReplication(compileCase(scenario, id), 0);
    for (const store of record.stores) {
      for (const part of [store.counts, store.histograms, store.hours, store.days, store.floorAtHour]) expect(part.every(Number.isFinite)).toBe(true);
    }
  }
  return true;
}

describe('a season in an odd world', () => {
  it.each(ODD)('ends with numbers only: %s', (_, changes) => {
    const file = smallFile(changes);
    expect(readScenarioJson(file)).toMatchObject({ ok: true });
    expect(runs(file)).toBe(true);
  });

  it('ends with numbers only in any world that passes as sound', () => {
    let ran = 0;
    const example = smallFile();
    fc.assert(
      fc.property(fc.array(damage(example), { minLength: 1, maxLength: 3 }), (damages) => {
        if (runs(damages.reduce((root, one) => one(root), example as unknown))) ran += 1;
      }),
      { numRuns: 600, seed: 20_261_121 },
    );
    expect(ran).toBeGreaterThan(50);
  });
});
