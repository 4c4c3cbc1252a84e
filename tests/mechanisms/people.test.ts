import { describe, expect, it } from 'vitest';
import { plainChain, seasons, traceOf } from '../fixtures/plain-store.js';

const constant = (value: number) => ({ kind: 'constant', value });

/** One minute of work for each customer: minutes at the till are one over the speed. */
const tills = (staff: Record<string, unknown>) => ({ checkout: { work: { kind: 'drawn', minutes: constant(1) } }, staff });
const minutesEach = (world: Record<string, unknown>) => {
  const counts = seasons(world);
  return counts['busyMinutes.checkout'] / counts['checkout.served'];
};

describe('temporary staff', () => {
  it('are slower and cheaper', () => {
    const temps = tills({ temporaryShare: 1, temporarySpeed: 0.8 });
    expect(minutesEach(temps)).toBeCloseTo(1 / 0.8, 9);
    const wages = (staff: Record<string, unknown>) => seasons({ demand: { visitorsPerDay: 0 }, staff }).labourYuan;
    expect(wages({ temporaryShare: 1 }) / wages({})).toBeCloseTo(22 / 25, 9);
  });

  it('hold their share of the posts', () => {
    const { labourYuan, rosteredHours } = seasons({ demand: { visitorsPerDay: 0 }, staff: { onDuty: { checkout: 300 }, temporaryShare: 0.3 } });
    const temporary = (25 - labourYuan / rosteredHours) / 3;
    expect(Math.abs(temporary - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / 300));
  });
});

describe('absence and breaks', () => {
  const busy = (staff: Record<string, unknown>) =>
    seasons({ ...tills({ onDuty: { checkout: 2 }, ...staff }), demand: { visitorsPerDay: 1000 } }, 3)['checkout.waitMinutes'];

  it('absence leaves tills closed: longer waits, fewer hours', () => {
    const world = tills({ absenceShare: 0.3 });
    const counts = seasons(world, 20);
    const shifts = counts.shifts;
    expect(Math.abs(counts.absentHours / counts.rosteredHours - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / shifts));
    expect(counts['onDutyMinutes.checkout'] / 60).toBeLessThan(0.8 * 2 * 48 * 20);
    expect(busy({ absenceShare: 0.3 })).toBeGreaterThan(2 * busy({}));
  });

  it('breaks take people from the tills for their minutes', () => {
    const minutes = (breakMinutes: number) => seasons({ demand: { visitorsPerDay: 0 }, staff: { breakMinutes } })['onDutyMinutes.checkout'];
    expect(minutes(0) - minutes(45)).toBeCloseTo(2 * 4 * 45, 6);
    expect(busy({ breakMinutes: 120 })).toBeGreaterThan(1.2 * busy({}));
  });

  it('a break waits for the job in hand', () => {
    const events = traceOf({ ...tills({ breakMinutes: 30 }), demand: { visitorsPerDay: 1200 } });
    const free = new Map<string, number>();
    let breaks = 0;
    for (const { kind, person, time, detail } of events) {
      if (!person) continue;
      if (kind === 'start') free.set(person, time + Number(detail?.minutes));
      else if (kind === 'break') {
        breaks++;
        expect(time).toBeGreaterThanOrEqual((free.get(person) ?? 0) - 1e-9);
      }
    }
    expect(breaks).toBe(5 * 4);
  });
});

/** One till that is never enough and five people on the floor who may help. */
function pooled(staff: Record<string, unknown> = {}, pool: Record<string, unknown> = {}) {
  return {
    demand: { visitorsPerDay: 1600 },
    customers: { patienceMinutes: constant(20) },
    checkout: { work: { kind: 'drawn', minutes: constant(1) } },
    staff: { onDuty: { checkout: 1, floor: 5, stock: 0, desk: 0 }, ...staff },
    pressure: {},
    pool: { policy: 'threshold', minimumGain: 0.01, ...pool },
  };
}

describe('a move costs', () => {
  const perfect = { crossTrainedSkill: 1, familiarityLoss: 0, unplannedMoveFactor: 1, switchMinutes: 0 };

  it('nothing where everything is free', () => {
    expect(minutesEach(pooled(perfect))).toBeCloseTo(1, 9);
    expect(seasons(pooled(perfect)).moves).toBeGreaterThan(4);
  });

  it('the time of switching, in which nothing is done', () => {
    const counts = seasons(pooled({ ...perfect, switchMinutes: 12 }));
    expect(counts.switchMinutes).toBe(12 * counts.moves);
    const onDuty = (c: typeof counts) => c['onDutyMinutes.checkout'] + c['onDutyMinutes.floor'];
    expect(onDuty(counts)).toBeLessThan(onDuty(seasons(pooled(perfect))) - 10 * 4);
  });

  it('speed, for lack of cross-training', () => {
    expect(minutesEach(pooled({ ...perfect, crossTrainedSkill: 0.5 }))).toBeGreaterThan(1.2);
  });

  it('speed, until what is new is familiar', () => {
    const slow = minutesEach(pooled({ ...perfect, familiarityLoss: 0.5, familiarityMinutes: 200 }));
    expect(slow).toBeGreaterThan(1.03);
    expect(minutesEach(pooled({ ...perfect, familiarityLoss: 0.5, familiarityMinutes: 0.1 }))).toBeLessThan(1.01);
  });

  it('speed, when it was not planned', () => {
    expect(minutesEach(pooled({ ...perfect, unplannedMoveFactor: 0.5, unplannedMoveMinutes: 600 }))).toBeGreaterThan(1.2);
  });
});

describe('the pool', () => {
  it('on an alert brings people to where customers wait', () => {
    const alone = seasons(pooled({}, { policy: 'none' }), 2);
    const helped = seasons(pooled(), 2);
    expect(alone.moves).toBe(0);
    expect(helped.abandoned).toBeLessThan(0.5 * alone.abandoned);
  });

  it('waits for the alert on the threshold policy, and is early on the forecast policy', () => {
    const peak = { hourShares: [0.02, 0.02, 0.02, 0.4, 0.02, 0.02, 0.02, 0.02, 0.4, 0.02, 0.02, 0.02], visitorsPerDay: 700 };
    const firstMove = (policy: string, forecastHorizonMinutes = 60) =>
      traceOf({ ...pooled({}, { policy, forecastHorizonMinutes, minimumGain: 0.5 }), calendar: { days: 1 }, demand: peak }).find(
        (event) => event.kind === 'move',
      )?.time ?? Number.NaN;
    expect(firstMove('threshold')).toBeGreaterThan(firstMove('forecast') + 10);
    expect(firstMove('forecast')).toBeLessThan(11 * 60);
    expect(firstMove('forecast', 15)).toBeGreaterThan(firstMove('forecast') + 10);
  });

  it('lends nobody below the core minimum', () => {
    const counts = seasons(pooled({ coreMinimum: { checkout: 1, floor: 5, stock: 0, desk: 0 } }));
    expect(counts.moves).toBe(0);
  });
});

describe('the roster', () => {
  const hourShares = [0.02, 0.02, 0.1, 0.2, 0.1, 0.02, 0.02, 0.02, 0.1, 0.26, 0.1, 0.04];
  const world = (rosterFlexibility: number, more: Record<string, unknown> = {}) => ({
    demand: { hourShares, visitorsPerDay: 900 },
    checkout: { work: { kind: 'drawn', minutes: constant(1.5) } },
    staff: { onDuty: { checkout: 3 }, rosterFlexibility },
    ...more,
  });

  it('that follows the forecast shortens the waits at equal hours', () => {
    const [flat, flexible] = [seasons(world(0), 2), seasons(world(0.9), 2)];
    expect(flexible['checkout.waitMinutes']).toBeLessThan(0.5 * flat['checkout.waitMinutes']);
    expect(flexible.rosteredHours).toBe(flat.rosteredHours);
  });

  it('knows of a promotion what the information link tells it', () => {
    const promotions = [{ id: 'offer', fromDay: 3, toDay: 4, trafficFactor: 2.5 }];
    const waits = (promotionKnown: number) =>
      seasons({ ...world(1, { calendar: { promotions }, forecast: { promotionKnown } }), demand: { visitorsPerDay: 700 } }, 2)['checkout.waitMinutes'];
    expect(waits(1)).toBeLessThan(0.8 * waits(0));
  });
});

describe('overtime', () => {
  it('is worked by the last cashier until the last customer has gone', () => {
    const world = { demand: { hourShares: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], visitorsPerDay: 100 }, customers: { browseMinutes: constant(90) } };
    const chain = plainChain(world, 20 * 60 + 5);
    expect(chain.stores[0].staff?.present[0]).toBe(1);
    const counts = seasons(world);
    expect(counts.overtimeHours).toBeGreaterThan(0.2 * 4);
    expect(counts.transactions).toBe(counts.visitors);
  });
});
