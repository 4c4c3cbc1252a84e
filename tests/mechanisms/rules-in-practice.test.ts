import { describe, expect, it } from 'vitest';
import { compileCase } from '../../sim/model/index.js';
import { type Counts, countsOfCase, seasons, traceOf } from '../fixtures/plain-store.js';
import { readScenario } from '../read-scenario.js';

type Json = Record<string, unknown>;
const constant = (value: number) => ({ kind: 'constant', value });
const always = { all: [{ kind: 'clock' }] };

describe('the joint committee (S5)', () => {
  const list = [
    { id: 'sell', when: always, do: [{ kind: 'move', from: 'desk', to: 'floor' }], decidedBy: 'committee', side: 'operations', aim: 'efficiency' },
    { id: 'serve', when: always, do: [{ kind: 'move', from: 'floor', to: 'desk' }], decidedBy: 'committee', side: 'service' },
  ];
  const plan = (operationsWeight: number, serviceWeight: number, cadenceDays = 1): Counts =>
    seasons({
      customers: { inquiryShare: 0.15 },
      conversion: {},
      staff: { onDuty: { checkout: 2, floor: 2, stock: 1, desk: 2 } },
      desk: { workMinutes: constant(8) },
      rules: { list, committee: { operationsWeight, serviceWeight, cadenceDays } },
    });

  it('makes three different plans of the same rules', () => {
    const [operations, service, joint] = [plan(1, 0), plan(0, 1), plan(0.5, 0.5)];
    expect(operations.noAdvice).toBeLessThan(0.85 * service.noAdvice);
    expect(service['desk.waitMinutes']).toBeLessThan(0.5 * operations['desk.waitMinutes']);
    expect([operations.rulesOverruled, service.rulesOverruled, joint.rulesOverruled]).toEqual([0, 0, 4]);
    expect(joint['desk.waitMinutes']).toBe(service['desk.waitMinutes']);
    expect(plan(0.6, 0.4)['desk.waitMinutes']).toBe(operations['desk.waitMinutes']);
  });

  it('decides as often as it meets', () => {
    const meetings = (cadenceDays: number) => plan(0.5, 0.5, cadenceDays).committeeMeetings;
    expect([meetings(1), meetings(2), meetings(4)]).toEqual([4, 2, 1]);
  });
});

describe('threshold alerts (S6)', () => {
  const alert = (above: number) => ({
    id: 'alert',
    when: { all: [{ kind: 'measure', measure: 'pressure.checkout', above, clearsAt: above / 2, forMinutes: 5 }] },
    do: [{ kind: 'move', from: 'stock', to: 'checkout' }],
  });
  const store = (list: readonly Json[]): Counts =>
    seasons({
      demand: { visitorsPerDay: 900 },
      checkout: { work: { kind: 'drawn', minutes: constant(1) } },
      staff: { onDuty: { checkout: 1, floor: 1, stock: 2, desk: 1 } },
      stock: { groups: 6, promotedGroups: 0, shelf: { capacityDays: 0.2, refillWorkMinutes: constant(24) } },
      pressure: {},
      rules: { list },
    });

  it('help where pressure is high, the sooner the lower the threshold, at the price of where people come from', () => {
    const [none, late, early] = [store([]), store([alert(4)]), store([alert(1)])];
    expect(late['checkout.waitMinutes']).toBeLessThan(0.6 * none['checkout.waitMinutes']);
    expect(early['checkout.waitMinutes']).toBeLessThan(0.6 * late['checkout.waitMinutes']);
    expect(early.stockoutPicks).toBeGreaterThan(1.2 * none.stockoutPicks);
  });
});

describe('the three levels of response as rules (S8)', () => {
  /** Empty shelves all day: the front line gives coupons at once, the region restocks after its way, the committee changes purchasing when it meets. */
  const when = { all: [{ kind: 'measure', measure: 'emptyShelves', above: 0.05 }] };
  const list = [
    { id: 'front-line', when, do: [{ kind: 'coupons', yuan: 5 }] },
    { id: 'region', when, do: [{ kind: 'priority-restock' }], decidedBy: 'region' },
    { id: 'head-office', when, do: [{ kind: 'change', effects: [{ parameter: 'stock.ordering.coverFactor', set: 1.5 }] }], decidedBy: 'committee' },
  ];
  const world = (regionMinutes: number): Json => ({
    stock: { groups: 6, ordering: { kind: 'order-up-to', coverFactor: 0.6 } },
    rules: { list, regionMinutes, committee: { cadenceDays: 2 } },
  });
  const firstOf = (regionMinutes: number, id: string) =>
    traceOf(world(regionMinutes)).find(({ kind, detail }) => kind === 'rule-fired' && detail?.rule === id)?.time ?? Number.NaN;

  it('act in the order of their clocks', () => {
    const frontLine = firstOf(30, 'front-line');
    expect(firstOf(30, 'region') - frontLine).toBe(30);
    expect(firstOf(120, 'region') - frontLine).toBeGreaterThanOrEqual(120);
    expect(firstOf(30, 'head-office')).toBe(2 * 1440 + 8 * 60);
  });
});

describe('single tools and the closed loop (S11)', () => {
  const scenario = readScenario('closed-loop');
  const week = { calendar: { days: 8, promotions: [] } };
  const of = (strategy: string): Counts => countsOfCase(compileCase(scenario, strategy, { with: week }), 1);
  const turnover = (c: Counts) => c.unitsSold / c.unitArea;
  const stockouts = (c: Counts) => c.stockoutPicks / c.picks;
  const deskWait = (c: Counts) => c['desk.waitMinutes'] / c['desk.arrivals'];

  it('a tool improves its own number; joined to people and rules it improves the whole', () => {
    const [today, erp, bot, loop] = ['as-today', 'erp-alone', 'bot-alone', 'closed-loop'].map(of);
    expect(turnover(erp)).toBeGreaterThan(1.08 * turnover(today));
    expect(stockouts(erp)).toBeGreaterThan(1.05 * stockouts(today));
    expect(deskWait(bot)).toBeLessThan(0.7 * deskWait(today));
    expect(bot.returns).toBeGreaterThan(0.97 * today.returns);
    expect(stockouts(loop)).toBeLessThan(0.6 * stockouts(erp));
    expect(deskWait(loop)).toBeLessThan(0.6 * deskWait(bot));
  });
});
