import { describe, expect, it } from 'vitest';
import { runReplication } from '../../sim/model/index.js';
import { COUNT_INDEX, type CountKey } from '../../sim/record/counts.js';
import { countsOfCase, plainCase, seasons, traceOf } from '../fixtures/plain-store.js';
import { digestOf } from '../record-digest.js';

type Json = Record<string, unknown>;
const constant = (value: number) => ({ kind: 'constant', value });
const DAY = 1440;

/** Ten days with a split desk that hands on four cases of ten, and a reform that ends that, in force as `plan` says. */
const reformed = (plan: Json = {}, world: Json = {}): Json => ({
  calendar: { days: 10 },
  customers: { inquiryShare: 0.3 },
  desk: { workMinutes: constant(1), handOffShare: 0.4, handOffDelayMinutes: 0 },
  demand: { visitorsPerDay: 300 },
  initiatives: [{ id: 'reform', startDay: 1, effects: [{ parameter: 'desk.handOffShare', set: 0 }], ...plan }],
  ...world,
});

/** Hand-offs on each day. */
function handOffs(world: Json): number[] {
  const days = new Array<number>(10).fill(0);
  for (const { kind, time } of traceOf(world)) if (kind === 'hand-off') days[Math.floor(time / DAY)]++;
  return days;
}

const firstQuietDay = (world: Json) => handOffs(world).indexOf(0);

/** One count of each of these seasons. */
function each(key: CountKey, world: Json, replications: number): number[] {
  const compiled = plainCase(world);
  return Array.from({ length: replications }, (_, r) => runReplication(compiled, r).stores.reduce((sum, store) => sum + store.counts[COUNT_INDEX[key]], 0));
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('an initiative', () => {
  it('changes nothing before its day and does what it says from then on', () => {
    const days = handOffs(reformed({ startDay: 4 }));
    expect(Math.min(...days.slice(0, 3))).toBeGreaterThan(20);
    expect(days.slice(3)).toEqual(new Array(7).fill(0));
  });

  it('waits for its review', () => {
    expect(firstQuietDay(reformed({ approval: { reviewDays: 3 } }))).toBe(3);
    expect(firstQuietDay(reformed({ approval: { reviewDays: 5 } }))).toBe(5);
    expect(firstQuietDay(reformed())).toBe(0);
  });

  it('that does nothing leaves the season as it is, bit for bit', () => {
    const nothing = reformed({ effects: [{ parameter: 'desk.handOffShare', times: 1 }] });
    const asItIs = reformed({}, { initiatives: null });
    const record = runReplication(plainCase(nothing), 0);
    for (const key of ['initiativesSubmitted', 'initiativesApproved', 'initiativeStoreDays', 'initiativeLiveDays', 'adoptedDays'] as const)
      for (const store of record.stores) store.counts[COUNT_INDEX[key]] = 0;
    expect(digestOf(record)).toBe(digestOf(runReplication(plainCase(asItIs), 0)));
  });

  it('meets the customers that come anyway, with the luck they have anyway', () => {
    const customers = (world: Json) =>
      traceOf(world).flatMap(({ kind, customer, time, detail }) => (kind === 'arrival' || kind === 'draws' ? [JSON.stringify([customer, time, detail])] : []));
    const approval = { reviewDays: 1, rejectionShare: 0.5, resubmitDays: 0 };
    const changed = reformed({ approval, adoption: {}, resistance: {}, effects: [{ parameter: 'checkout.speedFactor', times: 0.7 }] });
    expect(customers(changed)).toEqual(customers(reformed({}, { initiatives: null })));
  });

  it('may be rejected again and again', () => {
    const never = reformed({ approval: { reviewDays: 1, rejectionShare: 1, resubmitDays: 1 } });
    expect(Math.min(...handOffs(never))).toBeGreaterThan(20);
    const counts = seasons(never);
    // reviews end on days 1, 3, 5, 7 and 9
    expect([counts.initiativesApproved, counts.initiativeRejections]).toEqual([0, 5]);
  });

  it('is rejected by its own luck: better argued, it is never approved later, and often earlier', () => {
    const approval = { reviewDays: 1, rejectionShare: 0.6, resubmitDays: 1 };
    const empty = { demand: { visitorsPerDay: 0 } };
    const plain = each('initiativeRejections', reformed({ approval }, empty), 40);
    const argued = each('initiativeRejections', reformed({ approval, data: { rejectionFactor: 0.5 } }, empty), 40);
    expect(Math.abs(plain.filter((n) => n > 0).length / 40 - 0.6)).toBeLessThan(0.25);
    for (const [i, rejections] of argued.entries()) expect(rejections).toBeLessThanOrEqual(plain[i]);
    expect(sum(argued)).toBeLessThan(0.6 * sum(plain));
  });

  it('is reviewed sooner with a joint group, by the same luck in the same rounds', () => {
    expect(firstQuietDay(reformed({ approval: { reviewDays: 4 }, jointGroup: { reviewFactor: 0.5 } }))).toBe(2);
    const approval = { reviewDays: 2, rejectionShare: 0.3, resubmitDays: 0 };
    const empty = { calendar: { days: 40 }, demand: { visitorsPerDay: 0 } };
    const rounds = each('initiativeRejections', reformed({ approval }, empty), 30);
    expect(sum(rounds)).toBeGreaterThan(5);
    expect(each('initiativeRejections', reformed({ approval, jointGroup: { reviewFactor: 0.5 } }, empty), 30)).toEqual(rounds);
  });
});

describe('adoption', () => {
  const adoption = { innovation: 0.1, imitation: 0.6 };
  const adopted = (plan: Json) => seasons(reformed({ adoption, ...plan })).adoptedDays;

  it('comes bit by bit: hand-offs fall from day to day', () => {
    const days = handOffs(reformed({ adoption: { innovation: 0.1, imitation: 0.5 } }));
    expect(days[0]).toBeGreaterThan(40);
    expect(days[4]).toBeLessThan(0.75 * days[0]);
    expect(days[9]).toBeLessThan(0.1 * days[0]);
  });

  it('is held up by resistance, less so with training, data and a joint group', () => {
    const resistance = { start: 0.9, fadesDays: 20 };
    const free = adopted({});
    const resisted = adopted({ resistance });
    expect(resisted).toBeLessThan(0.5 * free);
    for (const help of [{ training: { staffShare: 1 } }, { data: { resistanceFactor: 0.5 } }, { jointGroup: { fadingFactor: 0.3 } }]) {
      const helped = adopted({ resistance, ...help });
      expect(helped).toBeGreaterThan(1.2 * resisted);
      expect(helped).toBeLessThan(free);
    }
  });

  it('keeps the promoters who resist from the pool', () => {
    const world = (plan: Json) => ({
      ...reformed({ effects: [{ parameter: 'pool.minimumGain', set: 0 }], ...plan }),
      demand: { visitorsPerDay: 900 },
      staff: { onDuty: { checkout: 1, floor: 8, stock: 0, desk: 1 } },
      pressure: {},
      pool: { policy: 'threshold', minimumGain: 0, share: 1 },
    });
    const moves = (plan: Json) => traceOf(world(plan)).filter(({ kind, person }) => kind === 'move' && person?.startsWith('floor')).length;
    const resistance = { start: 1, fadesDays: 1000, withholdsPromoters: true };
    expect(moves({ resistance: { ...resistance, withholdsPromoters: false } })).toBeGreaterThan(20);
    expect(moves({ resistance })).toBe(0);
    expect(moves({ resistance: { ...resistance, fadesDays: 1 } })).toBeGreaterThan(20);
  });
});

describe('what an initiative costs', () => {
  it('is what it says: training by heads, data and group from the submission on, and each day in force', () => {
    const people = plainCase(reformed()).stores[0].roster?.people.length ?? 0;
    const counts = seasons(
      reformed({
        startDay: 3,
        approval: { reviewDays: 2 },
        training: { staffShare: 0.5, hoursEach: 4 },
        data: { onceYuan: 1000 },
        jointGroup: { reviewFactor: 1, yuanPerDay: 10 },
        cost: { onceYuan: 500, perStoreDayYuan: 7 },
      }),
    );
    expect(counts.trainingHours).toBeCloseTo(0.5 * people * 4, 9);
    expect(counts.initiativeYuan).toBeCloseTo(25 * counts.trainingHours + 1000 + 8 * 10 + 500 + 6 * 7, 6);
    expect([counts.initiativesSubmitted, counts.initiativesApproved, counts.approvalDays]).toEqual([1, 1, 2]);
  });
});

describe('what an initiative may change', () => {
  it('first contact instead of two teams, once half have taken it up (S10)', () => {
    const days = handOffs(reformed({ effects: [{ parameter: 'desk.design', set: 'first-contact' }], adoption: { innovation: 0.1, imitation: 0.5 } }));
    expect(days[0]).toBeGreaterThan(40);
    expect(days[9]).toBe(0);
  });

  it('needless steps: cases no longer come back (S18)', () => {
    const needless = (initiatives: Json[] | null) => ({
      ...reformed(),
      desk: { design: 'first-contact', workMinutes: constant(1), reworkShare: 0.3 },
      initiatives,
    });
    const before = seasons(needless(null));
    const after = seasons(needless([{ id: 'fewer-steps', startDay: 6, effects: [{ parameter: 'desk.reworkShare', times: 0 }] }]));
    expect(Math.abs(after.reworks / before.reworks - 0.5)).toBeLessThan(0.07);
    expect(after['busyMinutes.desk']).toBeLessThan(before['busyMinutes.desk']);
  });
});

describe('a rollout', () => {
  const stores = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) => ({ id, region: i % 2 === 0 ? 'east' : 'west' }));
  const begins = (plan: Json) =>
    Object.fromEntries(
      traceOf(reformed(plan, { stores, demand: { visitorsPerDay: 1 } })).flatMap(({ kind, store, time }) =>
        kind === 'initiative-live' ? [[store, time / DAY]] : [],
      ),
    );

  it('reaches all stores at once, or in waves', () => {
    expect(begins({})).toEqual({ a: 0, b: 0, c: 0, d: 0, e: 0, f: 0 });
    expect(begins({ rollout: { waveShare: 1 / 3, everyDays: 4 } })).toEqual({ a: 0, b: 0, c: 4, d: 4, e: 8, f: 8 });
    expect(begins({ rollout: { waveShare: 0.5, everyDays: 2, order: 'by-region' } })).toEqual({ a: 0, c: 0, e: 0, b: 2, d: 2, f: 2 });
  });

  it('reaches the stores and regions it is meant for', () => {
    expect(begins({ stores: ['b', 'e'] })).toEqual({ b: 0, e: 0 });
    expect(begins({ regions: ['west'] })).toEqual({ b: 0, d: 0, f: 0 });
    const counts = countsOfCase(plainCase(reformed({ stores: ['a'] }, { stores })));
    expect(counts.handOffs / countsOfCase(plainCase(reformed({}, { stores, initiatives: null }))).handOffs).toBeCloseTo(5 / 6, 1);
  });
});
