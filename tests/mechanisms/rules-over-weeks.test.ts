import { describe, expect, it } from 'vitest';
import { seasons, traceOf } from '../fixtures/plain-store.js';

type Json = Record<string, unknown>;
const constant = (value: number) => ({ kind: 'constant', value });
const DAY = 1440;

const always = { all: [{ kind: 'clock' }] };
const rule = (id: string, when: Json, done: Json, more: Json = {}) => ({ id, when, do: [done], ...more });
const firedOn = (world: Json) =>
  traceOf(world)
    .filter(({ kind }) => kind === 'rule-fired')
    .map(({ time, detail }) => `${detail?.rule} on day ${Math.floor(time / DAY) + 1}`);

describe('monitors (S9): an indicator that drifts starts a review and its consequences', () => {
  /** From day 15 on the tills work at a third of their speed: queues, walkouts, complaints. */
  const slowFromDay15 = rule(
    'slow',
    { all: [{ kind: 'clock', fromDay: 15 }] },
    { kind: 'change', effects: [{ parameter: 'checkout.speedFactor', set: 0.34 }] },
  );
  const world = (list: readonly Json[], days = 35): Json => ({
    calendar: { days },
    demand: { visitorsPerDay: 300 },
    customers: { patienceMinutes: constant(10), voice: { product: 0 } },
    checkout: { work: { kind: 'drawn', minutes: constant(2) } },
    rules: { list: [slowFromDay15, ...list] },
  });
  const review = { kind: 'review', people: 4, hours: 5, wageYuanPerHour: 60 };

  it('three stretches in a row above a budget by more than a tenth', () => {
    const audit = (aboveBenchmarkBy: number, periodsInARow: number) =>
      rule('audit', { all: [{ kind: 'indicator', indicator: 'complaintRate', over: 'day', aboveBenchmarkBy, benchmark: 10, periodsInARow }] }, review, {
        coolDownMinutes: 100_000,
      });
    expect(firedOn(world([audit(0.1, 3)], 21))).toEqual(['slow on day 15', 'audit on day 18']);
    expect(firedOn(world([audit(0.1, 5)], 21))).toEqual(['slow on day 15', 'audit on day 20']);
    expect(firedOn(world([audit(50, 3)], 21))).toEqual(['slow on day 15']);
    const counts = seasons(world([audit(0.1, 3)], 21));
    expect([counts.reviews, counts.ruleYuan]).toEqual([1, 4 * 5 * 60]);
  });

  it('a rise two weeks running', () => {
    const gettingWorse = [
      rule('slow', { all: [{ kind: 'clock', fromDay: 15 }] }, { kind: 'change', effects: [{ parameter: 'checkout.speedFactor', times: 0.6 }] }),
      rule('slower', { all: [{ kind: 'clock', fromDay: 22 }] }, { kind: 'change', effects: [{ parameter: 'checkout.errors.base', set: 0.5 }] }),
      rule('process-review', { all: [{ kind: 'rising', indicator: 'complaintRate', over: 'week', periods: 2, eachAtLeast: 0.2 }] }, review),
    ];
    const both = { ...world([]), checkout: { work: { kind: 'drawn', minutes: constant(2) }, errors: { base: 0 } }, rules: { list: gettingWorse } };
    expect(firedOn(both)).toEqual(['slow on day 15', 'slower on day 22', 'process-review on day 29']);
  });

  it('of the chain where it says so: every store acts on what all of them show', () => {
    const chainWide = (of: string) => ({
      ...world([], 9),
      stores: [{ id: 'north' }, { id: 'south' }],
      rules: {
        list: [
          rule('slow', always, { kind: 'change', effects: [{ parameter: 'checkout.speedFactor', set: 0.34 }] }, { stores: ['north'] }),
          rule('act', { all: [{ kind: 'indicator', indicator: 'complaintRate', over: 'week', of, above: 10 }] }, { kind: 'priority-restock' }),
        ],
      },
      stock: {},
    });
    const acting = (of: string) =>
      traceOf(chainWide(of))
        .filter(({ kind, detail }) => kind === 'rule-fired' && detail?.rule === 'act')
        .map(({ store }) => store);
    expect(acting('store')).toEqual(['north']);
    expect(acting('chain')).toEqual(['north', 'south']);
  });

  it('stock turnover under its benchmark changes purchasing', () => {
    const lean = rule(
      'lean',
      { all: [{ kind: 'indicator', indicator: 'stockTurnover', over: 'day', belowBenchmarkBy: 0.15, benchmark: 300 }] },
      { kind: 'change', effects: [{ parameter: 'stock.ordering.coverFactor', times: 0.5 }] },
    );
    const stock = (list: readonly Json[]) => ({
      ...world([]),
      calendar: { days: 6 },
      stock: { ordering: { kind: 'order-up-to', coverFactor: 4 } },
      rules: { list },
    });
    const [fat, leaner] = [seasons(stock([])), seasons(stock([lean]))];
    expect(fat.unitsSold / fat.unitArea).toBeLessThan((0.85 * 300) / (365 * DAY));
    expect(leaner.unitArea).toBeLessThan(0.85 * fat.unitArea);
  });
});

describe('the weekly list of quick fixes (S14)', () => {
  const weekly = (more: Json = {}) => rule('weekly', { all: [{ kind: 'clock', weekdays: ['monday'], fromDay: 2 }] }, { kind: 'quick-fix', ...more });

  it('answers frequent questions before they reach the desk, so that complaints are answered sooner', () => {
    const world = (list: readonly Json[]): Json => ({
      calendar: { days: 14 },
      demand: { visitorsPerDay: 500 },
      customers: { inquiryShare: 0.1, voice: { product: 0.02 } },
      desk: { design: 'first-contact', workMinutes: constant(8), complaintsFirst: false },
      escalation: {},
      rules: { list },
    });
    const [without, listed] = [seasons(world([]), 2), seasons(world([weekly({ groups: 0 })]), 2)];
    expect(without.inquiriesAnswered).toBe(0);
    // the ten most frequent of thirty topics by Zipf's law, H(10)/H(30), three in ten of them read, in the second of two weeks
    const expected = ((2.92897 / 3.99499) * 0.3) / 2;
    expect(listed.inquiriesAnswered / listed.inquiries).toBeGreaterThan(0.8 * expected);
    expect(listed.inquiriesAnswered / listed.inquiries).toBeLessThan(1.2 * expected);
    expect(listed.firstResponseMinutes / listed.firstResponses).toBeLessThan(0.95 * (without.firstResponseMinutes / without.firstResponses));
  });

  /** Three promoted groups sell three times as much as others, which plans know little of. */
  const promoted = (coverFactor: number, list: readonly Json[]): Json => ({
    calendar: { days: 14, promotions: [{ id: 'offer', fromDay: 1, toDay: 14, trafficFactor: 1, promotedDemandFactor: 3 }] },
    demand: { visitorsPerDay: 700 },
    forecast: { promotionKnown: 0.3 },
    customers: { voice: { stockout: 0.5, product: 0 } },
    staff: { onDuty: { checkout: 3, floor: 1, stock: 1, desk: 1 } },
    stock: { groups: 12, promotedGroups: 3, shelf: { capacityDays: 0.2, refillWorkMinutes: constant(10) }, ordering: { kind: 'order-up-to', coverFactor } },
    rules: { list },
  });
  const complaints = (coverFactor: number, list: readonly Json[]) => seasons(promoted(coverFactor, list), 2)['complaints.stockout'];

  it('fills empty shelves of the groups complained of first, which helps where there is something to refill with', () => {
    const firstOnly = [weekly({ topics: 0, extraCover: 0 })];
    expect(complaints(2, firstOnly)).toBeLessThan(0.95 * complaints(2, []));
    expect(complaints(0.9, firstOnly)).toBeGreaterThan(0.97 * complaints(0.9, []));
  });

  it('orders more of them, which helps where there is not', () => {
    expect(complaints(0.9, [weekly({ topics: 0, extraCover: 0.3 })])).toBeLessThan(0.9 * complaints(0.9, []));
  });
});
