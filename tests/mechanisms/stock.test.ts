import { describe, expect, it } from 'vitest';
import { seasons, traceOf } from '../fixtures/plain-store.js';

const constant = (value: number) => ({ kind: 'constant', value });
const VOICE = { waiting: 0, walkout: 0, stockout: 0.2, error: 0, handoff: 0, product: 0 };

/** Ten groups, two picks a buyer, shelves that hold a quarter of a day and are filled by hand from a full backroom. */
function shop(stock: Record<string, unknown> = {}, stockers = 1, world: Record<string, unknown> = {}) {
  return {
    ...world,
    staff: { onDuty: { checkout: 3, floor: 0, stock: stockers, desk: 0 }, ...((world.staff as object) ?? {}) },
    stock: {
      groups: 10,
      promotedGroups: 3,
      picksPerCustomer: 2,
      shelf: { capacityDays: 0.25, refillBelowShare: 0.5, refillWorkMinutes: constant(10) },
      ordering: { kind: 'order-up-to', coverFactor: 3 },
      ...stock,
    },
  };
}

/** Share of picks that met an empty shelf. */
function missed(world: Record<string, unknown>, replications = 1): number {
  const counts = seasons(world, replications);
  return counts.stockoutPicks / counts.picks;
}

describe('shelves', () => {
  it('run empty where nobody fills them, with the backroom full', () => {
    expect(missed(shop({}, 0))).toBeGreaterThan(0.5);
    const counts = seasons(shop({}, 0));
    expect(counts.refills).toBe(0);
    expect(counts.unitsClosing).toBeGreaterThan(500);
    expect(missed(shop({}, 2))).toBeLessThan(0.01);
  });

  it('run empty more often the longer a refill takes, the later it is asked for and the less they hold', () => {
    const shelf = { capacityDays: 0.1, refillBelowShare: 0.5, refillWorkMinutes: constant(10) };
    const usual = missed(shop({ shelf }));
    expect(usual).toBeGreaterThan(0.001);
    expect(missed(shop({ shelf: { ...shelf, refillWorkMinutes: constant(20) } }))).toBeGreaterThan(usual);
    expect(missed(shop({ shelf: { ...shelf, refillBelowShare: 0.05 } }))).toBeGreaterThan(usual);
    expect(missed(shop({ shelf: { ...shelf, capacityDays: 0.05 } }))).toBeGreaterThan(usual);
    expect(missed(shop({ shelf: { ...shelf, capacityDays: 1 } }))).toBeLessThan(usual);
  });

  it('are counted as empty for as long as they are', () => {
    const starved = seasons(shop({}, 0));
    expect(starved.emptyShelfArea / starved.shelfTime).toBeGreaterThan(0.5);
    expect(starved.emptyShelfArea).toBeLessThanOrEqual(starved.shelfTime);
    expect(seasons(shop({}, 2)).emptyShelfArea / starved.shelfTime).toBeLessThan(0.01);
  });

  it('are filled by a restocker, not by a delivery', () => {
    const events = traceOf(shop({}, 1));
    expect(events.filter((event) => event.kind === 'refill').length).toBeGreaterThan(50);
    expect(events.filter((event) => event.kind === 'refill' && !event.person?.startsWith('stock'))).toEqual([]);
  });
});

describe('orders and deliveries', () => {
  const straight = (ordering: Record<string, unknown>, more: Record<string, unknown> = {}) =>
    shop({ shelf: null, ordering: { kind: 'order-up-to', ...ordering }, ...more });

  it('cover the next day by their factor: too little runs out', () => {
    const [scant, half, ample] = [0.4, 0.8, 2].map((coverFactor) => missed(straight({ coverFactor })));
    expect(scant).toBeGreaterThan(half + 0.1);
    expect(half).toBeGreaterThan(ample + 0.05);
    expect(ample).toBeLessThan(0.001);
  });

  it('come after their lead time', () => {
    const events = traceOf(straight({ coverFactor: 1, leadTimeHours: constant(10) }));
    const ordered = events.filter((event) => event.kind === 'order');
    const delivered = events.filter((event) => event.kind === 'delivery');
    expect(ordered.length).toBeGreaterThan(20);
    for (const [i, { time }] of delivered.entries()) expect(time).toBeCloseTo(ordered[i].time + 600, 9);
    for (const { time } of ordered) expect(time % 1440).toBe(21 * 60);
    expect(missed(straight({ coverFactor: 1.2, leadTimeHours: constant(30) }))).toBeGreaterThan(missed(straight({ coverFactor: 1.2 })) + 0.05);
  });

  it('that come short leave shelves empty', () => {
    const short = (share: number) => straight({ coverFactor: 1.2 }, { shortDelivery: { share, fillFrom: 0.2, fillTo: 0.5 } });
    const full = missed(straight({ coverFactor: 1.2 }), 2);
    expect(missed(short(0), 2)).toBe(full);
    expect(missed(short(1), 2)).toBeGreaterThan(full + 0.2);
    expect(missed(short(0.3), 2)).toBeGreaterThan(full + 0.03);
  });

  it('that come late come that much later, some of them, and urgent ones never', () => {
    const late = (share: number) => straight({ coverFactor: 1, leadTimeHours: constant(10) }, { lateDelivery: { share, addedHours: 24 } });
    const delays = (share: number) => {
      const events = traceOf(late(share));
      const times = (kind: string, group: number) => events.filter((event) => event.kind === kind && event.detail?.group === group).map(({ time }) => time);
      const groups = new Set(events.flatMap(({ kind, detail }) => (kind === 'order' ? [Number(detail?.group)] : [])));
      return new Set([...groups].map((group) => Math.min(...times('delivery', group)) - Math.min(...times('order', group))));
    };
    expect(delays(0)).toEqual(new Set([600]));
    expect(delays(1)).toEqual(new Set([2040]));
    expect(delays(0.3)).toEqual(new Set([600, 2040]));
    expect(missed(late(0), 2)).toBe(missed(straight({ coverFactor: 1, leadTimeHours: constant(10) }), 2));
    expect(missed(late(0.5), 2)).toBeGreaterThan(missed(late(0), 2) + 0.05);
  });

  it('know of a promotion what the information link tells them', () => {
    const promotions = [{ id: 'offer', fromDay: 2, toDay: 4, trafficFactor: 1.8, promotedDemandFactor: 2 }];
    const known = (promotionKnown: number) => missed({ ...straight({ coverFactor: 1.15 }), calendar: { promotions }, forecast: { promotionKnown } }, 2);
    expect(known(0)).toBeGreaterThan(known(0.5) + 0.05);
    expect(known(0.5)).toBeGreaterThan(known(1) + 0.05);
  });

  it('miss the need of a day by the error of the forecast', () => {
    const noisy = (noiseSd: number) => missed({ ...straight({ coverFactor: 1.2 }), forecast: { noiseSd } }, 6);
    expect(noisy(0.5)).toBeGreaterThan(noisy(0) + 0.02);
  });

  it('one for one keep the base stock; by the reorder point they come in lots', () => {
    const lots = seasons(shop({ shelf: null, ordering: { kind: 'reorder-point', pointUnits: 20, quantityUnits: 50, leadTimeHours: constant(0.1) } }));
    expect(lots.unitsOrdered % 50).toBe(0);
    expect(lots.stockoutPicks).toBe(0);
    const single = seasons(shop({ shelf: null, ordering: { kind: 'base-stock', levelUnits: 30, leadTimeHours: constant(0.1) } }));
    expect(single.unitsOrdered).toBe(single.unitsSold);
  });
});

describe('in front of an empty shelf', () => {
  /** Nothing is ever there: every pick meets an empty shelf. Value: 40 yuan a basket, 15 % of it in each of two picks. */
  const nothing = (reactions: Record<string, number>, more: Record<string, unknown> = {}, world: Record<string, unknown> = {}) =>
    shop(
      {
        shelf: null,
        promotedGroups: 10,
        basketLostShare: 0,
        ordering: { kind: 'order-up-to', levelUnits: 0 },
        reactions: { substitute: 0, elsewhere: 0, delay: 0, none: 0, backorder: 0, ...reactions },
        ...more,
      },
      0,
      world,
    );

  it('a substitute keeps the value, and is a failure all the same', () => {
    const counts = seasons(nothing({ substitute: 1 }));
    expect(counts.lostToStockouts).toBe(0);
    expect(counts.picksSubstituted).toBe(counts.picks);
    expect(counts['failures.stockout']).toBe(counts.visitors);
  });

  it.each(['elsewhere', 'delay', 'none'])('%s loses the value of the pick', (reaction) => {
    const counts = seasons(nothing({ [reaction]: 1 }));
    expect(counts.lostToStockouts).toBeCloseTo(0.3 * 40 * counts.visitors, 4);
    expect(counts.transactions).toBe(counts.visitors);
    expect(counts.sales / counts.transactions).toBeCloseTo(28, 6);
  });

  it('what is kept for later is sold and owed, and nobody fails', () => {
    const counts = seasons(nothing({ backorder: 1 }));
    expect(counts.lostToStockouts).toBe(0);
    expect(counts.unitsBackordered).toBe(counts.unitsSold);
    expect(counts['failures.stockout']).toBe(0);
  });

  it('the reactions come by their shares', () => {
    const counts = seasons(nothing({ substitute: 0.6, none: 0.4 }), 2);
    expect(Math.abs(counts.picksSubstituted / counts.stockoutPicks - 0.6)).toBeLessThan(4 * Math.sqrt(0.24 / counts.stockoutPicks));
  });

  it('of a promoted group, those who buy elsewhere may leave the whole basket', () => {
    const walkout = (basketLostShare: number, promotedGroups = 10) => seasons(nothing({ elsewhere: 1 }, { basketLostShare, promotedGroups }));
    const all = walkout(1);
    expect(all.stockoutWalkouts).toBe(all.visitors);
    expect(all.lostToStockouts).toBeCloseTo(40 * all.visitors, 4);
    const some = walkout(0.3);
    expect(Math.abs(some.stockoutWalkouts / some.visitors - 0.3)).toBeLessThan(0.04);
    expect(walkout(1, 0).stockoutWalkouts).toBe(0);
    expect(seasons(nothing({ none: 1 }, { basketLostShare: 1 })).stockoutWalkouts).toBe(0);
  });

  it('is voiced by its share', () => {
    const counts = seasons(nothing({ none: 1 }, {}, { customers: { voice: VOICE } }));
    expect(Math.abs(counts['complaints.stockout'] / counts['failures.stockout'] - 0.2)).toBeLessThan(0.035);
  });
});

describe('what is on promotion', () => {
  it('is picked more often: promoted shelves run out, others do not', () => {
    const promotions = [{ id: 'offer', fromDay: 1, toDay: 4, trafficFactor: 1, promotedDemandFactor: 6 }];
    const groups = traceOf({
      ...shop({ shelf: null, ordering: { kind: 'order-up-to', coverFactor: 1.5 } }),
      calendar: { promotions },
      forecast: { promotionKnown: 0 },
    })
      .filter((event) => event.kind === 'stockout')
      .map((event) => Number(event.detail?.group));
    expect(groups.length).toBeGreaterThan(200);
    expect(groups.filter((group) => group > 3).length).toBeLessThan(groups.length / 20);
  });
});

it('what a customer leaves in the queue goes back to the shelf', () => {
  const counts = seasons(shop({}, 2, { staff: { onDuty: { checkout: 0, stock: 2 } }, customers: { patienceMinutes: constant(5) } }));
  expect(counts.transactions).toBe(0);
  expect(counts.unitsSold).toBe(0);
  expect(counts.unitsClosing).toBe(counts.unitsOpening + counts.unitsReceived);
});
