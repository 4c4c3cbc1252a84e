import { describe, expect, it } from 'vitest';
import { plainChain, seasons, traceOf } from '../../tests/fixtures/plain-store.js';
import type { Pressure } from './pressure.js';
import { CHECKOUT, DESK, FLOOR, STOCK } from './roster.js';
import type { Store } from './store.js';

/** 100 visitors an hour, one minute at each of two tills, questions for a desk of one. */
const WORLD = {
  demand: { visitorsPerDay: 1200 },
  customers: { inquiryShare: 0.1 },
  staff: { onDuty: { checkout: 2, floor: 2, stock: 1, desk: 1 } },
  desk: { workMinutes: { kind: 'constant', value: 4 } },
  pressure: {},
};

function measured(world: Record<string, unknown>, time: number, horizon = 15): { store: Store; pressure: Pressure } {
  const [store] = plainChain(world, time).stores;
  if (!store.pressure) throw new Error('no pressure is measured here');
  store.pressure.measure(time, horizon);
  return { store, pressure: store.pressure };
}

describe('the service pressure index', () => {
  it('of an empty shop is the forecast work against capacity at target utilisation, squared', () => {
    // just after opening: 25 visitors a quarter of an hour ahead, 25 minutes of work for two people
    const { pressure } = measured(WORLD, 480.001);
    expect(pressure.byRole[CHECKOUT]).toBeCloseTo((25 / 30 / 0.85) ** 2, 6);
    // a tenth of them with four minutes for the one at the desk
    expect(pressure.byRole[DESK]).toBeCloseTo((10 / 15 / 0.85) ** 2, 6);
    expect(pressure.byRole[FLOOR]).toBe(0);
    expect(pressure.byRole[STOCK]).toBe(0);
  });

  it('is squared above 1 as well', () => {
    const { pressure } = measured({ ...WORLD, demand: { visitorsPerDay: 4800 } }, 480.001);
    expect(pressure.byRole[CHECKOUT]).toBeCloseTo((100 / 30 / 0.85) ** 2, 6);
  });

  it('looks as far ahead as it is asked to', () => {
    const quiet = { ...WORLD, demand: { visitorsPerDay: 1200, hourShares: [0, 0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0] } };
    expect(measured(quiet, 520, 15).pressure.byRole[CHECKOUT]).toBe(0);
    expect(measured(quiet, 520, 30).pressure.byRole[CHECKOUT]).toBeCloseTo((100 / 60 / 0.85) ** 2, 6);
  });

  it('is the wait of the queue against its target where that is worse', () => {
    const world = {
      ...WORLD,
      demand: { visitorsPerDay: 1200 },
      pressure: { targetUtilisation: 1, targetWaitMinutes: { checkout: 1, desk: 8, stock: 45 } },
      checkout: { work: { kind: 'drawn', minutes: { kind: 'constant', value: 1.6 } } },
    };
    const { store, pressure } = measured(world, 900);
    const queue = store.checkoutQueue();
    expect(queue).toBeGreaterThan(20);
    expect(pressure.byRole[CHECKOUT]).toBeCloseTo((queue * 1.6) / 2 / 1, 9);
  });

  it('takes half a person where nobody is', () => {
    const { store, pressure } = measured(
      { ...WORLD, pressure: { targetWaitMinutes: { checkout: 0.1, desk: 8, stock: 45 } }, staff: { onDuty: { checkout: 0, floor: 0, stock: 0, desk: 0 } } },
      600,
    );
    expect(store.checkoutQueue()).toBeGreaterThan(100);
    expect(pressure.byRole[CHECKOUT]).toBeCloseTo(store.checkoutQueue() / 0.5 / 0.1, 9);
  });

  it('of the floor is the promoters that help enough against those there, none needed for a handful of customers', () => {
    const world = { ...WORLD, demand: { visitorsPerDay: 6000 }, conversion: { promotersPerCustomer: 0.05 }, pressure: { targetHelpShare: 0.4 } };
    const { store, pressure } = measured(world, 600);
    expect(store.floor.number).toBeGreaterThan(20);
    expect(pressure.byRole[FLOOR]).toBeCloseTo((-Math.log(0.6) * 0.05 * store.floor.number) / 2, 9);
    const quiet = measured({ ...world, demand: { visitorsPerDay: 120 } }, 600);
    expect(quiet.store.floor.number).toBeLessThan(5);
    expect(quiet.pressure.byRole[FLOOR]).toBe(0);
  });

  it('of the store is the weighted sum, with empty shelves and late complaints', () => {
    const stock = { groups: 10, promotedGroups: 0, ordering: { kind: 'base-stock', levelUnits: 0 } };
    const staff = { onDuty: { checkout: 2, floor: 2, stock: 1, desk: 0 } };
    const { store, pressure } = measured({ ...WORLD, conversion: {}, stock, staff, customers: { voice: { product: 1 } }, escalation: {} }, 600);
    expect(store.stock?.shelves.emptyShare).toBe(1);
    const late = store.complaints.cases.filter((opened) => opened.openedAt > 570 && opened.openedAt < 585).length;
    expect(late).toBeGreaterThan(10);
    const roles = 0.35 * pressure.byRole[CHECKOUT] + 0.15 * (pressure.byRole[FLOOR] + pressure.byRole[STOCK] + pressure.byRole[DESK]);
    expect(pressure.store).toBeCloseTo(roles + 0.1 / 0.083 + 0.1 * late, 12);
  });

  it('expects a person who is about to come or go', () => {
    const { pressure } = measured(WORLD, 480.001);
    expect(pressure.index(CHECKOUT, 1, 15)).toBeCloseTo((25 / 45 / 0.85) ** 2, 6);
    pressure.expect(CHECKOUT, -1, 15);
    expect(pressure.byRole[CHECKOUT]).toBeCloseTo((25 / 15 / 0.85) ** 2, 6);
  });
});

describe('the alert', () => {
  const rush = {
    ...WORLD,
    customers: { patienceMinutes: { kind: 'constant', value: 5 } },
    demand: { visitorsPerDay: 1500, hourShares: [0, 0, 0.4, 0, 0, 0, 0, 0, 0, 0, 0.4, 0] },
  };

  it('comes after two samples in a row at the level, and goes when all is calm', () => {
    const events = traceOf(rush).filter((event) => event.kind === 'alert' || event.kind === 'calm');
    expect(events.map((event) => event.kind)).toEqual(Array.from({ length: events.length }, (_, i) => (i % 2 === 0 ? 'alert' : 'calm')));
    expect(events.length).toBeGreaterThanOrEqual(16);
    // 750 people in an hour are forecast a quarter of an hour before ten; the second sample after that raises the alert
    expect(events[0].time).toBeGreaterThan(9 * 60 + 45);
    expect(events[0].time).toBeLessThan(10 * 60);
    const counts = seasons(rush);
    expect(counts.alerts).toBe(events.filter((event) => event.kind === 'alert').length);
  });

  it('never comes where it needs more samples than a day has', () => {
    expect(seasons({ ...rush, pressure: { alertSamples: 100, sampleMinutes: 60 } }).alerts).toBe(0);
  });

  it('is sampled in opening hours only', () => {
    expect(seasons(WORLD).pressureSamples).toBe((4 * 720) / 5);
  });
});
