import { describe, expect, it } from 'vitest';
import { plainChain, seasons, traceOf } from '../../../tests/fixtures/plain-store.js';
import type { TraceEvent } from '../../record/trace.js';

type Json = Record<string, unknown>;
const constant = (value: number) => ({ kind: 'constant', value });

/** One till, a queue all day, two restockers and two promoters who could help, and these rules. */
function shop(list: readonly Json[], more: Json = {}, rules: Json = {}): Json {
  return {
    demand: { visitorsPerDay: 900 },
    checkout: { work: { kind: 'drawn', minutes: constant(1) } },
    staff: { onDuty: { checkout: 1, floor: 2, stock: 2, desk: 1 } },
    pressure: {},
    rules: { ...rules, list },
    ...more,
  };
}

const always = { all: [{ kind: 'clock' }] };
const at = (from: string, day: number, to?: string) => ({ all: [{ kind: 'clock', from, ...(to ? { to } : {}), fromDay: day, toDay: day }] });
const queueAbove = (above: number, more: Json = {}) => ({ all: [{ kind: 'measure', measure: 'queue.checkout', above, ...more }] });
const move = (from: string, to: string, people = 1) => ({ kind: 'move', from, to, people });
const rule = (id: string, when: Json, done: Json | readonly Json[], more: Json = {}) => ({ id, when, do: [done].flat(), ...more });
const help = (more: Json = {}) => rule('help', queueAbove(6, { clearsAt: 1 }), move('stock', 'checkout'), more);
const timesOf = (told: readonly TraceEvent[], kind: string, id?: string) =>
  told.filter((event) => event.kind === kind && (id === undefined || event.detail?.rule === id)).map(({ time }) => time);
const DAY = 1440;

describe('a rule', () => {
  it('moves somebody when its condition is true, keeps them there, and lets them go home when it is no longer', () => {
    const told = traceOf(shop([help()]));
    const fired = timesOf(told, 'rule-fired');
    expect(fired.length).toBeGreaterThan(2);
    expect(told.find(({ kind }) => kind === 'move')).toMatchObject({ time: fired[0], detail: { from: 'stock', to: 'checkout', planned: false } });
    const ended = timesOf(told, 'rule-ended');
    expect(ended[0] - fired[0]).toBeGreaterThanOrEqual(30);
    expect(fired[1] - fired[0]).toBeGreaterThanOrEqual(60);
    expect(told.some(({ kind, detail }) => kind === 'move' && detail?.to === 'stock')).toBe(true);
  });

  it('looks at the clock to the minute: what a player does live, a file says', () => {
    const told = traceOf(shop([rule('now', at('11:42', 3, '13:07'), move('stock', 'checkout'))]));
    expect(timesOf(told, 'rule-fired')).toEqual([2 * DAY + 11 * 60 + 42]);
    expect(timesOf(told, 'rule-ended')).toEqual([2 * DAY + 13 * 60 + 7]);
  });

  it('waits until something has been so for long enough', () => {
    const first = (forMinutes: number) =>
      timesOf(traceOf(shop([rule('help', queueAbove(6, { clearsAt: 0, forMinutes }), move('stock', 'checkout'))])), 'rule-fired')[0];
    expect(first(30)).toBeGreaterThanOrEqual(first(0) + 30);
  });

  it('goes on until it has cleared, so that it does not switch on and off', () => {
    const restless = { minimumStayMinutes: 5, coolDownMinutes: 5 };
    const fired = (when: Json) => seasons(shop([rule('help', when, move('stock', 'checkout'), restless)])).rulesFired;
    expect(fired(queueAbove(4, { clearsAt: 0 }))).toBeLessThan(0.8 * fired(queueAbove(4)));
  });

  it('comes true as soon as one of several conditions is, if that is what it says', () => {
    const both = [
      { kind: 'clock', from: '12:00', fromDay: 1, toDay: 1 },
      { kind: 'clock', fromDay: 3, toDay: 3 },
    ];
    expect(timesOf(traceOf(shop([rule('either', { any: both }, move('stock', 'checkout'))])), 'rule-fired')).toEqual([12 * 60, 2 * DAY + 8 * 60]);
    expect(timesOf(traceOf(shop([rule('both', { all: [both[0], { kind: 'clock', from: '14:00' }] }, move('stock', 'checkout'))])), 'rule-fired')).toEqual([
      14 * 60,
    ]);
  });

  it('takes nobody below the core minimum', () => {
    const both = [rule('tills', always, move('stock', 'checkout')), rule('desk', always, move('stock', 'desk'))];
    const present = (stock: number) => {
      const staff = { onDuty: { checkout: 1, floor: 2, stock: 2, desk: 1 }, coreMinimum: { checkout: 0, floor: 0, stock, desk: 0 } };
      return [...(plainChain(shop(both, { staff }), 9 * 60).stores[0].staff?.present ?? [])];
    };
    expect(present(0)).toEqual([2, 2, 0, 2]);
    expect(present(1)).toEqual([2, 2, 1, 1]);
  });

  it('keeps those it has moved from the pool', () => {
    const more = {
      pool: { policy: 'threshold', minimumGain: 0, coolDownMinutes: 0, reviewMinutes: 5 },
      staff: { onDuty: { checkout: 1, floor: 0, stock: 1, desk: 0 } },
    };
    const told = traceOf(shop([rule('stay', always, move('stock', 'desk'))], more));
    expect(told.filter(({ kind, detail }) => kind === 'move' && detail?.to === 'desk')).toHaveLength(4);
    expect(told.filter(({ kind, detail }) => kind === 'move' && detail?.from === 'desk')).toEqual([]);
  });

  it('costs what it says, each time', () => {
    const counts = seasons(shop([help({ costYuan: 20 })]));
    expect(counts.rulesFired).toBeGreaterThan(2);
    expect(counts.ruleYuan).toBe(20 * counts.rulesFired);
  });

  it('changes parameters as long as it is in force, and not after', () => {
    const world = shop([rule('fast', at('10:00', 1, '11:00'), { kind: 'change', effects: [{ parameter: 'checkout.speedFactor', times: 2 }] })]);
    const speedAt = (time: number) => plainChain(world, time).stores[0].world.checkout?.speedFactor;
    expect([speedAt(600), speedAt(601), speedAt(660), speedAt(661)]).toEqual([1, 2, 2, 1]);
  });
});

describe('who decides', () => {
  const decided = (decidedBy: string, rules: Json = {}) => timesOf(traceOf(shop([help({ decidedBy })], {}, rules)), 'rule-fired')[0];

  it('the store at once, the region after its way', () => {
    expect(decided('region', { regionMinutes: 40 })).toBeGreaterThanOrEqual(decided('store') + 40);
  });

  it('a decision that comes too late is none', () => {
    const short = rule('short', at('10:00', 1, '10:30'), move('stock', 'checkout'), { decidedBy: 'region' });
    const counts = seasons(shop([short], {}, { regionMinutes: 60 }));
    expect([counts.rulesFired, counts.rulesLapsed]).toEqual([0, 1]);
  });

  it('the committee when it meets, until it meets again', () => {
    const told = traceOf(shop([rule('help', queueAbove(6), move('stock', 'checkout'), { decidedBy: 'committee' })], {}, { committee: { cadenceDays: 2 } }));
    expect(timesOf(told, 'rule-fired')).toEqual([2 * DAY + 8 * 60]);
    expect(timesOf(told, 'rule-ended')).toEqual([]);
    const counts = seasons(shop([rule('help', queueAbove(6), move('stock', 'checkout'), { decidedBy: 'committee' })], {}, { committee: { cadenceDays: 2 } }));
    expect([counts.committeeMeetings, counts.ruleYuan]).toEqual([2, 2 * 4 * 60]);
  });

  it('weights of the committee decide between the sides', () => {
    const list = [
      rule('sell', always, move('desk', 'floor'), { decidedBy: 'committee', side: 'operations', aim: 'efficiency' }),
      rule('serve', always, move('floor', 'desk'), { decidedBy: 'committee', side: 'service' }),
      rule('tills', always, move('stock', 'checkout'), { decidedBy: 'committee', side: 'operations' }),
    ];
    const plan = (operationsWeight: number, serviceWeight: number) =>
      new Set(
        traceOf(shop(list, {}, { committee: { operationsWeight, serviceWeight } }))
          .filter(({ kind }) => kind === 'rule-fired')
          .map(({ detail }) => detail?.rule),
      );
    expect(plan(1, 0)).toEqual(new Set(['sell', 'tills']));
    expect(plan(0, 1)).toEqual(new Set(['serve']));
    expect(plan(0.5, 0.5)).toEqual(new Set(['serve', 'tills']));
    expect(plan(0.6, 0.4)).toEqual(new Set(['sell', 'tills']));
  });
});

describe('two rules that want the same', () => {
  const fight = (aims: readonly [string, string]) => [
    rule('to-tills', always, move('floor', 'checkout'), { aim: aims[0] }),
    rule('to-floor', at('10:00', 1), move('checkout', 'floor'), { aim: aims[1] }),
  ];
  const firedBy = (list: readonly Json[]) =>
    traceOf(shop(list, { calendar: { days: 1 } }))
      .filter(({ kind }) => kind === 'rule-fired')
      .map(({ detail }) => detail?.rule);

  it('the higher aim has it, whoever came first; the loser is recorded', () => {
    expect(firedBy(fight(['customer', 'efficiency']))).toEqual(['to-tills']);
    const told = traceOf(shop(fight(['efficiency', 'safety']), { calendar: { days: 1 } }));
    expect(told.filter(({ kind }) => kind.startsWith('rule')).map(({ kind, detail }) => `${kind} ${detail?.rule}`)).toEqual([
      'rule-fired to-tills',
      'rule-overruled to-tills',
      'rule-ended to-tills',
      'rule-fired to-floor',
    ]);
    expect(seasons(shop(fight(['customer', 'efficiency']), { calendar: { days: 1 } })).rulesOverruled).toBe(1);
  });

  it('of a parameter the higher aim has it', () => {
    const set = (id: string, times: number, aim: string) =>
      rule(id, always, { kind: 'change', effects: [{ parameter: 'checkout.speedFactor', times }] }, { aim });
    const world = shop([set('slow', 0.5, 'efficiency'), set('fast', 2, 'customer')]);
    expect(plainChain(world, 9 * 60).stores[0].world.checkout?.speedFactor).toBe(2);
    expect(seasons(world).rulesOverruled).toBe(1);
  });

  it('one person goes to the stronger rule, from the weaker one too', () => {
    const list = [
      rule('weak', always, move('stock', 'floor', 2), { aim: 'efficiency' }),
      rule('strong', at('10:00', 1), { kind: 'open-till' }, { aim: 'safety' }),
    ];
    const world = shop(list, { calendar: { days: 1 }, staff: { onDuty: { checkout: 1, floor: 0, stock: 2, desk: 0 } } });
    expect(traceOf(world).find(({ kind }) => kind === 'rule-overruled')?.detail).toMatchObject({ rule: 'weak', by: 'strong' });
    expect([...(plainChain(world, 11 * 60).stores[0].staff?.present ?? [])]).toEqual([2, 1, 0, 0]);
  });
});
