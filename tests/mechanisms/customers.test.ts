import { describe, expect, it } from 'vitest';
import { runReplication } from '../../sim/model/index.js';
import { DAY_KEYS, HOUR_KEYS } from '../../sim/record/season-record.js';
import { plainCase, seasons, traceOf } from '../fixtures/plain-store.js';

const constant = (value: number) => ({ kind: 'constant', value });
/** Nothing to pay: whoever comes buys at the shelf. What is left is who comes and what is in the basket. */
const NO_TILLS = { staff: 'none', checkout: null };

function visitorsByHour(world: Record<string, unknown>): number[] {
  const [store] = runReplication(plainCase(world), 0).stores;
  const visitors = HOUR_KEYS.indexOf('visitors');
  return Array.from({ length: 24 }, (_, hour) =>
    Array.from({ length: 7 }, (__, day) => store.hours[(day * 24 + hour) * HOUR_KEYS.length + visitors]).reduce((a, b) => a + b, 0),
  );
}

describe('who comes', () => {
  it('is more on the days of a promotion, by its factor', () => {
    const promotions = [{ id: 'offer', fromDay: 2, toDay: 3, trafficFactor: 2 }];
    const visitors = seasons({ ...NO_TILLS, calendar: { promotions } }).visitors;
    expect(Math.abs(visitors - 600 * 6)).toBeLessThan(4 * 60);
  });

  it('follows the weekday', () => {
    const weekdayFactors = { monday: 0.2, tuesday: 1, wednesday: 3, thursday: 0, friday: 1, saturday: 1, sunday: 1 };
    const counts = seasons({ ...NO_TILLS, demand: { weekdayFactors } });
    expect(Math.abs(counts.visitors - 600 * 4.2)).toBeLessThan(4 * Math.sqrt(600 * 4.2));
    const sundayFirst = seasons({ ...NO_TILLS, calendar: { firstWeekday: 'thursday', days: 1 }, demand: { weekdayFactors } });
    expect(sundayFirst.visitors).toBe(0);
  });

  it('follows the shape of the day', () => {
    const hours = visitorsByHour({ ...NO_TILLS, demand: { hourShares: [0, 0, 0.5, 0, 0, 0, 0, 0.25, 0, 0, 0, 0.25] } });
    expect(hours.flatMap((n, hour) => (n > 0 ? [hour] : []))).toEqual([10, 15, 19]);
    expect(hours[10] / hours[15]).toBeGreaterThan(1.6);
    expect(hours[10] / hours[15]).toBeLessThan(2.5);
  });

  it('is fewer where a store is smaller, and promotions come later where they do', () => {
    const stores = [{ id: 'north' }, { id: 'south', size: 0.5, calendarShiftDays: 2 }];
    const promotions = [{ id: 'offer', fromDay: 1, toDay: 1, trafficFactor: 5 }];
    const [north, south] = runReplication(plainCase({ ...NO_TILLS, stores, calendar: { promotions } }), 0).stores;
    const onDay = (store: typeof north, day: number) => store.days[day * DAY_KEYS.length + DAY_KEYS.indexOf('visitors')];
    expect(onDay(north, 0)).toBeGreaterThan(4 * onDay(north, 2));
    expect(onDay(south, 2)).toBeGreaterThan(4 * onDay(south, 0));
    expect(onDay(south, 2)).toBeLessThan(0.7 * onDay(north, 0));
  });
});

describe('the help of promoters', () => {
  const world = (floor: number, conversion: Record<string, unknown> = {}) => ({
    staff: { onDuty: { checkout: 0, floor, stock: 0, desk: 0 } },
    checkout: null,
    customers: { browseMinutes: constant(12) },
    conversion: { withoutHelp: 0.5, withHelp: 0.9, promotersPerCustomer: 0.1, upsell: 0, ...conversion },
  });
  const bought = (floor: number) => {
    const counts = seasons(world(floor), 3);
    return counts.transactions / counts.visitors;
  };

  it('turns visitors into buyers, up to those who want to buy at all', () => {
    expect(bought(0)).toBeCloseTo(0.5, 1);
    expect(bought(100)).toBeCloseTo(0.9, 1);
    expect(bought(1)).toBeGreaterThan(bought(0) + 0.1);
  });

  it('has diminishing returns: the second promoter adds less than the first, the third less than the second', () => {
    const [none, one, two, three] = [0, 1, 2, 3].map(bought);
    expect(one - none).toBeGreaterThan(two - one);
    expect(two - one).toBeGreaterThan(three - two);
    expect(three).toBeGreaterThan(two);
  });

  it('is spread over the customers inside: the same people help fewer of more', () => {
    const share = (visitorsPerDay: number) => {
      const counts = seasons({ ...world(1), demand: { visitorsPerDay } }, 2);
      return counts.transactions / counts.visitors;
    };
    expect(share(300)).toBeGreaterThan(share(2000) + 0.05);
  });

  it('makes baskets larger', () => {
    const basket = (floor: number, upsell: number) => {
      const counts = seasons(world(floor, { upsell }));
      return counts.sales / counts.transactions;
    };
    // after closing, when the promoters have gone, nobody advises the last customers
    expect(basket(100, 0.2)).toBeCloseTo(48, 0);
    expect(basket(100, 0)).toBeCloseTo(40, 9);
    expect(basket(0, 0.2)).toBeCloseTo(40, 9);
  });

  it('missing is booked as what it costs', () => {
    const counts = seasons(world(0, { upsell: 0.2 }));
    expect(counts.lostToNoAdvice).toBeCloseTo(48 * counts.noAdvice + 8 * counts.transactions, 4);
  });
});

describe('baskets', () => {
  it('have items drawn, rounded, at least 1 and at most the largest, worth what an item is worth', () => {
    const items = (value: number, most = 60) => {
      const counts = seasons({ ...NO_TILLS, customers: { basketItems: constant(value), basketItemsMax: most, itemValueYuan: constant(3) } });
      expect(counts.sales).toBeCloseTo(3 * counts.items, 6);
      return counts.items / counts.transactions;
    };
    expect([items(2.6), items(0.2), items(100, 30)]).toEqual([3, 1, 30]);
  });

  it('take time at the till by their items', () => {
    const minutes = (items: number) => {
      const counts = seasons({ customers: { basketItems: constant(items) }, checkout: { work: { kind: 'per-item', fixedSeconds: 30, secondsPerItem: 2 } } });
      return counts['busyMinutes.checkout'] / counts.transactions;
    };
    expect(minutes(5)).toBeCloseTo(40 / 60, 9);
    expect(minutes(15)).toBeCloseTo(1, 9);
  });
});

describe('the queue at the tills', () => {
  /** Two tills for 50 customers an hour with 3 minutes each: a quarter more than they can serve. */
  const crowded = { checkout: { work: { kind: 'drawn', minutes: constant(3) } } };

  it('deters those who see it long, more so the longer it is; the rest join', () => {
    const balked = (perCustomer: number, freeLength = 5) => seasons({ ...crowded, customers: { balking: { perCustomer, freeLength } } }).balked;
    expect(balked(0)).toBe(0);
    expect(balked(0.05)).toBeGreaterThan(100);
    expect(balked(1, 1)).toBeGreaterThan(balked(0.05));
    expect(balked(0.05, 10_000)).toBe(0);
  });

  it('loses those whose patience ends, and never one who is served before', () => {
    const patient = { ...crowded, customers: { patienceMinutes: constant(10) } };
    const counts = seasons(patient);
    expect(counts.abandoned).toBeGreaterThan(100);
    expect(counts.lostToQueues).toBeCloseTo(40 * counts.abandoned, 6);
    for (const { kind, detail } of traceOf(patient)) if (kind === 'start') expect(Number(detail?.wait)).toBeLessThanOrEqual(10 + 1e-9);
    expect(seasons({ ...crowded, customers: { patienceMinutes: constant(10_000) } }).abandoned).toBeLessThan(counts.abandoned / 10);
  });

  it('annoys those who wait longer than they tolerate', () => {
    const annoyed = (minutes: number) =>
      seasons({ ...crowded, customers: { toleranceMinutes: constant(minutes), patienceMinutes: constant(30) } })['failures.waiting'];
    const waited = seasons({ ...crowded, customers: { patienceMinutes: constant(30) } })['checkout.waited'];
    expect(annoyed(31)).toBe(0);
    expect(annoyed(10)).toBeGreaterThan(50);
    expect(annoyed(2)).toBeGreaterThan(annoyed(10));
    expect(annoyed(2)).toBeLessThan(waited);
  });

  it('turns away whoever finds no place', () => {
    const counts = seasons({ ...crowded, checkout: { ...crowded.checkout, places: 4 } });
    expect(counts.blocked).toBeGreaterThan(100);
    expect(counts.lostToQueues).toBeCloseTo(40 * counts.blocked, 6);
  });

  it('is shorter where the shared line is quicker', () => {
    const factor = (sharedLineFactor: number) => seasons({ checkout: { sharedLineFactor } })['busyMinutes.checkout'];
    expect(factor(0.8)).toBeCloseTo(0.8 * factor(1), 3);
  });
});

describe('what goes wrong at the till', () => {
  const world = (errors: Record<string, unknown>, staff: Record<string, unknown> = {}) => ({ checkout: { errors }, staff });
  const share = (w: Record<string, unknown>) => {
    const counts = seasons(w, 3);
    return counts['failures.error'] / counts.transactions;
  };

  it('happens at its base rate to the familiar', () => {
    expect(share(world({ base: 0, unfamiliar: 0.5 }))).toBe(0);
    expect(Math.abs(share(world({ base: 0.1, unfamiliar: 0 })) - 0.1)).toBeLessThan(0.015);
  });

  it('happens more often with temporary staff', () => {
    const temps = { temporaryShare: 1, temporaryErrorFactor: 3, temporarySpeed: 1 };
    expect(Math.abs(share(world({ base: 0.1, unfamiliar: 0 }, temps)) - 0.3)).toBeLessThan(0.025);
  });

  it('happens more often just after a move', () => {
    const moving = {
      ...world({ base: 0, unfamiliar: 0.9 }, { onDuty: { checkout: 1, floor: 4 }, familiarityMinutes: 600 }),
      pressure: {},
      pool: { policy: 'threshold', minimumGain: 0 },
    };
    expect(share(moving)).toBeGreaterThan(0.1);
    expect(share({ ...moving, staff: { ...moving.staff, familiarityMinutes: 0.1 } })).toBeLessThan(0.02);
    expect(share({ ...moving, pool: { policy: 'none' } })).toBe(0);
  });

  it('is voiced by its share, and each failure is heard once', () => {
    const voice = { waiting: 0, walkout: 0, stockout: 0, error: 0.25, handoff: 0, product: 0 };
    const counts = seasons({ ...world({ base: 0.5, unfamiliar: 0 }), customers: { voice } }, 3);
    expect(Math.abs(counts['complaints.error'] / counts['failures.error'] - 0.25)).toBeLessThan(0.03);
    expect(counts['frontline.cases']).toBe(counts['complaints.error']);
  });
});
