import { describe, expect, it } from 'vitest';
import { compileCase, runReplication } from '../../sim/model/index.js';
import { COUNT_INDEX } from '../../sim/record/counts.js';
import type { SeasonRecord } from '../../sim/record/season-record.js';
import type { TraceEvent } from '../../sim/record/trace.js';
import { countsOfCase, plainScenario } from '../fixtures/plain-store.js';
import { digestOf } from '../record-digest.js';

type Json = Record<string, unknown>;
const constant = (value: number) => ({ kind: 'constant', value });
const DAY = 1440;

/** A split desk and a siloed staff. */
const BASE: Json = {
  demand: { visitorsPerDay: 1200 },
  customers: { inquiryShare: 0.15 },
  staff: { onDuty: { checkout: 2, floor: 6, stock: 0, desk: 1 } },
  desk: { workMinutes: constant(1), handOffShare: 0.4, handOffDelayMinutes: 0 },
  pressure: {},
  conversion: {},
};
/** What head office wants. */
const PLAN: Json = {
  staff: { rosterFlexibility: 0.8, switchMinutes: 2 },
  desk: { handOffShare: 0 },
  pool: { policy: 'threshold', share: 0.6, minimumGain: 0 },
};

/** The plan, carried out like this; without levels: as it is written. */
function carried(execution: Json | null, plan: Json = PLAN, base: Json = BASE) {
  const changes = execution === null ? plan : { ...plan, execution };
  return compileCase(plainScenario(base, [{ id: 'as-it-is' }, { id: 'plan', changes }]), 'plan');
}
const asItIs = () => compileCase(plainScenario(BASE, [{ id: 'as-it-is' }]), 'as-it-is');

/** The digest of a season, without what seeing to the execution was booked as. */
function digest(record: SeasonRecord): string {
  for (const store of record.stores) for (const key of ['executionYuan', 'executionDays', 'realisedDays'] as const) store.counts[COUNT_INDEX[key]] = 0;
  return digestOf(record);
}

function trace(compiled: ReturnType<typeof carried>): TraceEvent[] {
  const events: TraceEvent[] = [];
  runReplication(compiled, 0, (event) => events.push(event));
  return events;
}

describe('execution', () => {
  it.each([
    ['levels that pass everything on', { levels: 3, ratePerLevel: 1 }],
    ['no levels', { levels: 0, ratePerLevel: 0.5 }],
    ['measures that give everything back', { levels: 3, ratePerLevel: 0.5, tracking: { givesBackShare: 1 } }],
  ])('with %s is the plan, bit for bit', (_, execution) => {
    expect(digest(runReplication(carried(execution), 0))).toBe(digestOf(runReplication(carried(null), 0)));
  });

  it('with levels that pass nothing on is the case as it is, bit for bit', () => {
    expect(digest(runReplication(carried({ levels: 1, ratePerLevel: 0 }), 0))).toBe(digestOf(runReplication(asItIs(), 0)));
  });

  it('leaves rate^levels of every decision', () => {
    const { world, execution } = carried({ levels: 2, ratePerLevel: 0.8 });
    expect(execution?.realisedShare).toBeCloseTo(0.64, 12);
    expect(world.desk?.handOffShare).toBeCloseTo(0.4 * 0.36, 12);
    expect(world.pool?.share).toBeCloseTo(0.6 * 0.64, 12);
    expect(world.staff).toMatchObject({ rosterFlexibility: expect.closeTo(0.8 * 0.64, 12), switchMinutes: expect.closeTo(5 - 3 * 0.64, 12) });
  });

  it('gives a share of the loss back for tracking, targets and linked pay, at a price', () => {
    const rules = { levels: 2, ratePerLevel: 0.8 };
    const measured = { tracking: { givesBackShare: 0.5, yuanPerStoreDay: 30 }, linkedPay: { givesBackShare: 0.25, yuanPerStoreDay: 5 } };
    const { execution } = carried({ ...rules, ...measured });
    expect(execution?.realisedShare).toBeCloseTo(1 - 0.36 * 0.5 * 0.75, 12);
    const counts = countsOfCase(carried({ ...rules, ...measured }));
    expect(counts.executionYuan).toBe(4 * 35);
    expect(counts.realisedDays / counts.executionDays).toBeLessThan(execution?.realisedShare ?? 0);
  });

  it('acts on the seasons: less of the plan is less of its effect', () => {
    const handOffs = (ratePerLevel: number) => countsOfCase(carried({ levels: 1, ratePerLevel, planDelayDaysPerLevel: 0 })).handOffs;
    const [none, third, most] = [0.01, 0.33, 0.9].map(handOffs);
    expect(third).toBeLessThan(0.8 * none);
    expect(most).toBeLessThan(0.4 * third);
  });

  it('lets plans arrive later, after whole days', () => {
    const late = carried({ levels: 2, ratePerLevel: 0.9, planDelayDaysPerLevel: 0.75, alertDelayMinutesPerLevel: 0 }, { desk: { handOffShare: 0 } });
    expect(late.execution?.planDelayDays).toBe(2);
    const days = [0, 0, 0, 0];
    for (const { kind, time } of trace(late)) if (kind === 'hand-off') days[Math.floor(time / DAY)]++;
    const before = Math.min(days[0], days[1]);
    expect(before).toBeGreaterThan(60);
    expect(Math.max(days[2], days[3])).toBeLessThan(0.5 * before);
    const onTime = carried({ levels: 2, ratePerLevel: 0.9, planDelayDaysPerLevel: 0 }, { desk: { handOffShare: 0 } });
    expect(onTime.execution?.planDelayDays).toBe(0);
  });

  it('lets a plan that comes late leave the first days as they were, bit for bit', () => {
    const record = (compiled: ReturnType<typeof carried>) => runReplication(compiled, 0).stores[0];
    const late = record(carried({ levels: 3, ratePerLevel: 0.7, planDelayDaysPerLevel: 0.5 }));
    const before = record(asItIs());
    const width = late.days.length / 4;
    expect(late.days.slice(0, 2 * width)).toEqual(before.days.slice(0, 2 * width));
    expect(late.days.slice(2 * width)).not.toEqual(before.days.slice(2 * width));
  });

  it('lets people act on an alert later', () => {
    const moves = (alertDelayMinutesPerLevel: number) => {
      let raised = 0;
      const after: number[] = [];
      for (const { kind, time, detail } of trace(carried({ levels: 3, ratePerLevel: 0.95, planDelayDaysPerLevel: 0, alertDelayMinutesPerLevel }))) {
        if (kind === 'alert') raised = time;
        else if (kind === 'move' && detail?.planned === false) after.push(time - raised);
      }
      return after;
    };
    expect(moves(0).length).toBeGreaterThan(3);
    expect(Math.min(...moves(0))).toBeLessThan(10);
    for (const minutes of moves(8)) expect(minutes).toBeGreaterThanOrEqual(24);
  });
});
