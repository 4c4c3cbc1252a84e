import { describe, expect, it } from 'vitest';
import { snapshot } from '../../sim/engine/snapshot.js';
import { Chain } from '../../sim/model/index.js';
import { COUNT_INDEX, type CountKey } from '../../sim/record/counts.js';
import { plainCase, plainChain, seasons } from '../fixtures/plain-store.js';

type Json = Record<string, unknown>;
const constant = (value: number) => ({ kind: 'constant', value });
const DAY = 1440;

const always = { all: [{ kind: 'clock' }] };
const on = (day: number, from = '08:00') => ({ all: [{ kind: 'clock', from, fromDay: day, toDay: day }] });
const rule = (id: string, when: Json, done: Json, more: Json = {}) => ({ id, when, do: [done], ...more });

describe('what rules can do', () => {
  const queue: Json = {
    demand: { visitorsPerDay: 900 },
    checkout: { work: { kind: 'drawn', minutes: constant(1) } },
    customers: { toleranceMinutes: constant(2), voice: { waiting: 0.5, product: 0 } },
  };
  const one = { onDuty: { checkout: 1, floor: 2, stock: 2, desk: 1 } };

  it('opens a till with whoever can be spared, and closes it again', () => {
    const world = {
      ...queue,
      staff: one,
      rules: {
        list: [
          rule('open', on(1, '10:00'), { kind: 'open-till', people: 2 }),
          rule('close', on(1, '15:00'), { kind: 'close-till', people: 1, to: 'floor' }, { aim: 'safety' }),
        ],
      },
    };
    const present = (time: number) => [...(plainChain(world, time).stores[0].staff?.present ?? [])];
    expect(present(9 * 60)).toEqual([1, 2, 2, 1]);
    expect(present(10 * 60 + 30)).toEqual([3, 1, 1, 1]);
    expect(present(16 * 60)[0]).toBeLessThan(3);
  });

  it('hands out coupons: they cost, and the waits some forgive are no failures', () => {
    const [none, coupons] = [[], [rule('coupons', always, { kind: 'coupons', yuan: 6, forgivenShare: 0.5 })]].map((list) =>
      seasons({ ...queue, rules: { list } }, 2),
    );
    expect(none.waitCoupons).toBe(0);
    expect(coupons.waitCoupons).toBe(none['failures.waiting']);
    expect(coupons.waitCouponYuan).toBe(6 * coupons.waitCoupons);
    expect(coupons['failures.waiting'] / none['failures.waiting']).toBeCloseTo(0.5, 1);
    expect(coupons['complaints.waiting']).toBeLessThan(0.7 * none['complaints.waiting']);
  });

  it('calls people in: they come after a while, are paid for their hours, and go', () => {
    const call = (more: Json = {}) =>
      rule('call', on(2, '12:00'), { kind: 'call-in', role: 'checkout', people: 2, hours: 3, arriveMinutes: 45, payFactor: 2, ...more });
    const world = (list: readonly Json[]) => ({ ...queue, staff: one, rules: { list } });
    const present = (time: number) => plainChain(world([call()]), time).stores[0].staff?.present[0];
    expect([present(DAY + 12 * 60 + 44), present(DAY + 13 * 60), present(DAY + 16 * 60)]).toEqual([1, 3, 1]);
    const [without, withThem] = [seasons(world([])), seasons(world([call()]))];
    expect([withThem.calledIn, withThem.calledInHours]).toEqual([2, 6]);
    expect(withThem.rosteredHours).toBe(without.rosteredHours);
    expect(withThem.labourYuan - withThem.overtimeHours * 37.5 - (without.labourYuan - without.overtimeHours * 37.5)).toBeCloseTo(6 * 22 * 2, 0);
    expect(withThem['checkout.waitMinutes']).toBeLessThan(without['checkout.waitMinutes']);
    // there would be more people to call
    const spare = { ...call({ mostADay: 5, arriveMinutes: 600 }), id: 'spare' };
    expect(seasons(world([{ ...call({ mostADay: 1 }), when: always }, spare])).calledIn).toBe(4);
    expect(seasons(world([{ ...call({ arriveMinutes: 600 }), when: on(1, '12:00') }])).calledIn).toBe(0);
  });

  it('asks the region for floats', () => {
    const stores = [
      { id: 'busy', size: 2.2 },
      { id: 'calm', size: 0.3 },
    ];
    const floats = { people: 1, from: '09:00', to: '19:00', minimumGain: 100 };
    const world = (list: readonly Json[]) => ({ ...queue, stores, staff: one, pressure: {}, floats, rules: { list } });
    const ask = rule('ask', on(1, '12:00'), { kind: 'lend', role: 'checkout' }, { stores: ['calm'] });
    expect(seasons(world([ask]))['floats.travelMinutes']).toBeGreaterThan(seasons(world([]))['floats.travelMinutes']);
  });

  const shelves: Json = { demand: { visitorsPerDay: 900 }, staff: { onDuty: { checkout: 3, floor: 1, stock: 1, desk: 1 } } };

  it('refills the emptiest shelves first', () => {
    const promotions = [{ id: 'offer', fromDay: 1, toDay: 4, trafficFactor: 1, promotedDemandFactor: 3 }];
    const stock = { groups: 12, promotedGroups: 2, shelf: { capacityDays: 0.2, refillWorkMinutes: constant(14) } };
    const stockouts = (list: readonly Json[]) => seasons({ ...shelves, calendar: { promotions }, stock, rules: { list } }, 2).stockoutPicks;
    expect(stockouts([rule('first', always, { kind: 'priority-restock', groups: 3 })])).toBeLessThan(0.8 * stockouts([]));
  });

  it('orders at once, at a price, what has run low', () => {
    const bare = { ...shelves, stock: { groups: 6, ordering: { kind: 'order-up-to', coverFactor: 0.7 }, expedite: { leadTimeHours: 1 } } };
    const [waits, hurries] = [[], [rule('hurry', { all: [{ kind: 'measure', measure: 'emptyShelves', above: 0.2 }] }, { kind: 'expedite', groups: 6 })]].map(
      (list) => seasons({ ...bare, rules: { list } }),
    );
    expect(hurries.expedites).toBeGreaterThan(0);
    expect(hurries.expediteYuan).toBeGreaterThan(0);
    expect(hurries.stockoutPicks).toBeLessThan(0.7 * waits.stockoutPicks);
  });

  it('changes the roster from the next day on', () => {
    const hourShares = [0, 0.05, 0.05, 0.05, 0.05, 0.4, 0.4, 0, 0, 0, 0, 0];
    const world = (list: readonly Json[]) => ({
      demand: { hourShares, visitorsPerDay: 800 },
      checkout: { work: { kind: 'drawn', minutes: constant(1) } },
      rules: { list },
    });
    const wait = (list: readonly Json[]) => seasons(world(list))['checkout.waitMinutes'];
    expect(wait([rule('follow', on(1), { kind: 'change-roster', rosterFlexibility: 1 }, { minimumStayMinutes: 100_000 })])).toBeLessThan(0.7 * wait([]));
  });

  it('starts an initiative', () => {
    const initiatives = [{ id: 'faster', effects: [{ parameter: 'checkout.speedFactor', set: 2 }] }];
    const world = (list: readonly Json[]) => ({ ...queue, initiatives, rules: { list } });
    const speed = (list: readonly Json[], day: number) => plainChain(world(list), day * DAY + 600).stores[0].world.checkout?.speedFactor;
    const start = rule('start', on(2), { kind: 'start', initiative: 'faster' });
    expect([speed([], 3), speed([start], 1), speed([start], 3)]).toEqual([1, 1, 2]);
  });
});

describe('rules and the rest of the model', () => {
  it('a list without rules changes nothing', () => {
    const season = (world: Json) => seasons({ demand: { visitorsPerDay: 300 }, ...world });
    expect(season({ rules: {} })).toEqual(season({}));
  });

  it('nothing a rule does changes who comes', () => {
    const busy = rule('all', always, { kind: 'move', from: 'stock', to: 'checkout' });
    const candidates = (list: readonly Json[]) => seasons({ goodwill: {}, customers: { voice: {} }, rules: { list } }).candidates;
    expect(candidates([busy])).toBe(candidates([]));
  });

  /** Everything that keeps something in mind: people held and called in, notices, coupons, stretches of days, a decision on its way. */
  const eventful = plainCase({
    demand: { visitorsPerDay: 1100 },
    customers: { inquiryShare: 0.05, toleranceMinutes: constant(2), voice: {} },
    pressure: {},
    desk: {},
    stock: {},
    rules: {
      regionMinutes: 10,
      committee: { cadenceDays: 1 },
      list: [
        rule(
          'help',
          { all: [{ kind: 'measure', measure: 'pressure.checkout', above: 0.5 }] },
          { kind: 'move', from: 'floor', to: 'checkout' },
          { minimumStayMinutes: 5, coolDownMinutes: 5 },
        ),
        rule(
          'call',
          { all: [{ kind: 'measure', measure: 'queue.checkout', above: 3 }] },
          { kind: 'call-in', role: 'checkout', hours: 1 },
          { decidedBy: 'region' },
        ),
        rule('soothe', { all: [{ kind: 'indicator', indicator: 'firstResponseTime', over: 'day', above: 0 }] }, { kind: 'coupons' }),
        rule('fix', always, { kind: 'quick-fix', days: 1 }, { decidedBy: 'committee' }),
      ],
    },
  });

  it('a season in steps, or gone on from a copy, is the season at once', () => {
    const [whole, stepped] = [new Chain(eventful, 0), new Chain(eventful, 0)];
    whole.runUntil(Number.POSITIVE_INFINITY);
    for (let time = 0; time < 2.4 * DAY; time += 37) stepped.runUntil(time);
    const copy = snapshot(stepped);
    for (const chain of [stepped, copy]) chain.runUntil(Number.POSITIVE_INFINITY);
    const record = whole.record();
    expect(stepped.record()).toEqual(record);
    expect(copy.record()).toEqual(record);
    const counted = (key: CountKey) => record.stores[0].counts[COUNT_INDEX[key]];
    const silent = (['rulesFired', 'moves', 'calledIn', 'waitCoupons', 'quickFixes', 'inquiriesAnswered'] as const).filter((key) => counted(key) === 0);
    expect(silent).toEqual([]);
  });
});
