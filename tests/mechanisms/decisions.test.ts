import { describe, expect, it } from 'vitest';
import { LiveSeason } from '../../sim/live/live-season.js';
import { compileCase, runReplication } from '../../sim/model/index.js';
import { COUNT_INDEX, type CountKey } from '../../sim/record/counts.js';
import type { DecisionOutcome } from '../../sim/record/decision-outcome.js';
import type { TraceEvent } from '../../sim/record/trace.js';
import type { Decision, PlayerAction } from '../../sim/scenario/sections/decision-section.js';
import { plainScenario } from '../fixtures/plain-store.js';

type Json = Record<string, unknown>;
const constant = (value: number) => ({ kind: 'constant', value });
const NOON = 12 * 60;
const STAFF = { onDuty: { checkout: 1, floor: 2, stock: 3, desk: 1 }, coreMinimum: { checkout: 0, floor: 1, stock: 1, desk: 1 } };
const QUEUE: Json = {
  demand: { visitorsPerDay: 900 },
  checkout: { work: { kind: 'drawn', minutes: constant(1) } },
  customers: { toleranceMinutes: constant(2), voice: { waiting: 0.5, product: 0 } },
  staff: STAFF,
};

const compiled = (world: Json) => compileCase(plainScenario({ calendar: { days: 2 }, ...world }), 'plain', { playable: true });
const log = (...decisions: readonly (readonly [at: number, does: PlayerAction])[]): Decision[] =>
  decisions.map(([at, does]) => ({ at, store: 'north', do: does }));

/** What came of each decision, and the counts of the season they were taken in. */
function playing(world: Json, decisions: readonly Decision[]): { outcomes: DecisionOutcome[]; count: (key: CountKey) => number; events: TraceEvent[] } {
  const season = new LiveSeason(compiled(world), 0, { decisions });
  season.advanceTo(season.end);
  const counts = season.counts();
  return {
    outcomes: season.decisions.map(({ outcome }) => outcome),
    count: (key) => counts[COUNT_INDEX[key]],
    events: [...season.eventsSince(0, 10_000).events],
  };
}

/** People at a place at a time, by role: checkout, floor, stock, desk. */
function peopleAt(world: Json, decisions: readonly Decision[], time: number): number[] {
  const season = new LiveSeason(compiled(world), 0, { decisions });
  season.advanceTo(time);
  const { people } = season.view().stores[0];
  return (['checkout', 'floor', 'stock', 'desk'] as const).map((role) => people.filter((one) => one.role === role && one.state !== 'off').length);
}

/** A decision that cannot be carried out says why, and leaves everything as it is. */
function expectRefusal(world: Json, at: number, does: PlayerAction, refusal: string, earlier: readonly Decision[] = []): void {
  const decisions = [...earlier, ...log([at, does])];
  const { outcomes, count } = playing(world, decisions);
  expect(outcomes.at(-1)).toEqual({ status: 'refused', refusal });
  const bits = (taken: readonly Decision[]) => {
    const { counts } = runReplication(compiled(world), 0, undefined, undefined, { decisions: taken }).stores[0];
    return counts.map((value, i) => (i === COUNT_INDEX.decisionsRefused || i === COUNT_INDEX.events ? 0 : value));
  };
  expect(bits(decisions)).toEqual(bits(earlier));
  expect(count('decisionsRefused')).toBe(1);
}

describe('people a player moves', () => {
  const move: PlayerAction = { kind: 'move', from: 'stock', to: 'checkout', people: 2, minutes: 60 };

  it('go at once, stay for as long as was said, and go home', () => {
    const decisions = log([NOON, move]);
    expect(peopleAt(QUEUE, decisions, NOON + 30)).toEqual([3, 2, 1, 1]);
    expect(peopleAt(QUEUE, decisions, NOON + 75)).toEqual([1, 2, 3, 1]);
    const { outcomes, count, events } = playing(QUEUE, decisions);
    expect(outcomes[0]).toMatchObject({ status: 'done', count: 2, until: NOON + 60 });
    expect(outcomes[0].people).toHaveLength(2);
    expect(count('decisionPersonMinutes')).toBe(120);
    expect(count('checkout.waitMinutes')).toBeLessThan(playing(QUEUE, []).count('checkout.waitMinutes'));
    expect(events.filter(({ kind }) => kind === 'decision-ended').map(({ time }) => time)).toEqual([NOON + 60]);
  });

  it('are as many as the place can spare', () => {
    const { outcomes } = playing(QUEUE, log([NOON, { ...move, people: 9 }]));
    expect(outcomes[0]).toMatchObject({ status: 'partly', count: 2 });
  });

  it('can be one named person, whom no rule and no pool then moves', () => {
    const world = {
      ...QUEUE,
      pressure: {},
      pool: { policy: 'forecast', share: 1, minimumGain: 0, coolDownMinutes: 0 },
      rules: { list: [{ id: 'back', when: { all: [{ kind: 'clock', from: '12:10' }] }, do: [{ kind: 'move', from: 'desk', to: 'stock', people: 3 }] }] },
    };
    const decisions = log([NOON, { kind: 'move-person', person: 'stock-2', to: 'desk', minutes: 200 }]);
    const { outcomes, events, count } = playing(world, decisions);
    expect(outcomes[0]).toMatchObject({ status: 'done', people: ['stock-2'] });
    const hers = events.filter(({ kind, person, time }) => kind === 'move' && person === 'stock-2' && time >= NOON && time < NOON + 200);
    expect(hers.map(({ detail }) => detail?.by)).toEqual(['player']);
    expect(count('rulesOverruled')).toBeGreaterThan(0);
    expect(events.find(({ kind }) => kind === 'rule-overruled')?.detail).toMatchObject({ rule: 'back', by: 'player' });
  });

  it('may be taken from a rule, and by a later decision from an earlier one', () => {
    const rule = { id: 'help', when: { all: [{ kind: 'clock', from: '11:00' }] }, do: [{ kind: 'move', from: 'stock', to: 'checkout', people: 2 }] };
    const world = { ...QUEUE, rules: { list: [rule] } };
    const { outcomes, count, events } = playing(world, log([NOON, { kind: 'close-till', people: 2, to: 'floor', minutes: 30 }]));
    expect(outcomes[0]).toMatchObject({ status: 'done', count: 2 });
    expect(count('rulesOverruled')).toBeGreaterThan(0);
    expect(events.some(({ kind, time }) => kind === 'rule-ended' && time === NOON)).toBe(true);

    const twice = playing(
      QUEUE,
      log([NOON, { kind: 'move-person', person: 'stock-1', to: 'checkout' }], [NOON + 20, { kind: 'move-person', person: 'stock-1', to: 'desk', minutes: 10 }]),
    );
    expect(twice.outcomes.map(({ status }) => status)).toEqual(['done', 'done']);
    expect(twice.count('decisionPersonMinutes')).toBe(30);
  });

  it('work to the end of the day where nothing else was said', () => {
    const { outcomes } = playing(QUEUE, log([NOON, { kind: 'open-till', people: 1 }]));
    expect(outcomes[0]).toMatchObject({ status: 'done', until: 20 * 60 });
    expect(peopleAt(QUEUE, log([NOON, { kind: 'open-till', people: 1 }]), 19 * 60)[0]).toBe(2);
    expect(peopleAt(QUEUE, log([NOON, { kind: 'open-till', people: 1 }]), 1440 + NOON)).toEqual([1, 2, 3, 1]);
  });

  it('are let go when it is taken back', () => {
    const decisions = log([NOON, { ...move, minutes: 300 }], [NOON + 30, { kind: 'take-back', decision: 1 }]);
    expect(peopleAt(QUEUE, decisions, NOON + 45)).toEqual([1, 2, 3, 1]);
    expect(playing(QUEUE, decisions).count('decisionPersonMinutes')).toBe(60);
  });

  it.each<[string, number, PlayerAction, string]>([
    ['before opening', 60, move, 'closed'],
    ['nobody of that name', NOON, { kind: 'move-person', person: 'boss', to: 'desk' }, 'no-such-person'],
    ['the last one of a place', NOON, { kind: 'move', from: 'desk', to: 'checkout', people: 1 }, 'core-minimum'],
    ['the last one, by name', NOON, { kind: 'move-person', person: 'desk-1', to: 'checkout' }, 'core-minimum'],
    ['from a place to itself', NOON, { kind: 'move', from: 'desk', to: 'desk', people: 1 }, 'already-there'],
    ['who is there already', NOON, { kind: 'move-person', person: 'desk-1', to: 'desk' }, 'already-there'],
    ['at the minute of opening, when nobody has come', 8 * 60, move, 'nobody-there'],
    ['back what was never decided', NOON, { kind: 'take-back', decision: 1 }, 'no-such-decision'],
  ])('are not moved: %s', (_, at, does, refusal) => expectRefusal(QUEUE, at, does, refusal));

  it('are not moved twice at once, nor what is over taken back', () => {
    const first = log([NOON, { kind: 'move-person', person: 'stock-1', to: 'checkout', minutes: 30 }]);
    expectRefusal(QUEUE, NOON + 1, { kind: 'move-person', person: 'stock-1', to: 'desk' }, 'under-way', first);
    expectRefusal(QUEUE, NOON + 31, { kind: 'take-back', decision: 1 }, 'already-over', first);
    expectRefusal({ ...QUEUE, staff: 'none' }, NOON, move, 'not-in-this-case');
  });
});

describe('what else a player can do', () => {
  it('closes tills', () => {
    const world = { ...QUEUE, staff: { ...STAFF, onDuty: { ...STAFF.onDuty, checkout: 3 } } };
    expect(peopleAt(world, log([NOON, { kind: 'close-till', people: 2, to: 'floor' }]), NOON + 30)).toEqual([1, 4, 3, 1]);
  });

  it('calls people in, at a price and so many a day', () => {
    const call: PlayerAction = { kind: 'call-in', role: 'checkout', people: 2, hours: 3 };
    expect(peopleAt(QUEUE, log([NOON, call]), NOON + 55)[0]).toBe(1);
    expect(peopleAt(QUEUE, log([NOON, call]), NOON + 90)[0]).toBe(3);
    const { count, outcomes } = playing(QUEUE, log([NOON, call]));
    expect([count('calledIn'), count('calledInHours')]).toEqual([2, 6]);
    expect(outcomes[0].yuan).toBeCloseTo(6 * 22 * 1.5, 6);
    expect(count('decisionYuan')).toBe(outcomes[0].yuan);
    expectRefusal(QUEUE, NOON + 1, call, 'nobody-to-call', log([NOON, call]));
    expectRefusal(QUEUE, 19 * 60 + 30, call, 'too-late');
  });

  it('has coupons handed out, in place of those of rules: they cost, and more forgive for more', () => {
    const rule = { id: 'coupons', when: { all: [{ kind: 'clock' }] }, do: [{ kind: 'coupons', yuan: 1, forgivenShare: 0.01 }] };
    const offer = (yuan: number, world = QUEUE) => playing(world, log([8 * 60, { kind: 'coupons', yuan }]));
    const none = playing(QUEUE, []);
    const [five, ten] = [offer(5), offer(10)];
    expect(five.count('waitCouponYuan')).toBe(5 * five.count('waitCoupons'));
    expect(five.count('decisionYuan')).toBe(five.count('waitCouponYuan'));
    expect(five.count('failures.waiting')).toBeLessThan(none.count('failures.waiting'));
    expect(ten.count('failures.waiting')).toBeLessThan(five.count('failures.waiting'));
    const both = playing({ ...QUEUE, rules: { list: [rule] } }, log([1440 + NOON, { kind: 'coupons', yuan: 5, minutes: 60 }]));
    expect(both.count('decisionYuan')).toBeGreaterThan(0);
    expect(both.count('waitCouponYuan') - both.count('decisionYuan')).toBeGreaterThan(0);
    expectRefusal({ ...QUEUE, checkout: null }, NOON, { kind: 'coupons', yuan: 5 }, 'not-in-this-case');
  });

  it('sets a parameter for a time, before what rules want of it', () => {
    const rule = {
      id: 'desk',
      when: { all: [{ kind: 'clock', from: '11:00' }] },
      do: [{ kind: 'change', effects: [{ parameter: 'desk.design', set: 'split' }] }],
    };
    const world = { ...QUEUE, desk: { design: 'split', handOffShare: 1 }, rules: { list: [rule] } };
    const change: PlayerAction = { kind: 'change', parameter: 'desk.design', set: 'first-contact' };
    const [without, once, whole] = [[], log([NOON, { ...change, minutes: 120 }]), log([NOON, change])].map((decisions) => playing(world, decisions));
    expect(once.count('handOffs')).toBeLessThan(without.count('handOffs'));
    expect(whole.count('handOffs')).toBeLessThan(once.count('handOffs'));
    expect(whole.count('rulesOverruled')).toBeGreaterThan(0);
    expectRefusal(world, NOON, { kind: 'change', parameter: 'desk.design', set: 'split' }, 'unchanged');
    expectRefusal(world, NOON, { kind: 'change', parameter: 'desk.design', set: 3 }, 'out-of-range');
    expectRefusal(world, NOON, { kind: 'change', parameter: 'pool.share', set: 0.5 }, 'not-in-this-case');
    const alert = { ...world, pressure: { alertOn: 1, alertOff: 0.8 } };
    expectRefusal(alert, NOON, { kind: 'change', parameter: 'pressure.alertOn', set: 0.7 }, 'out-of-range');
  });

  const SHELVES: Json = {
    ...QUEUE,
    staff: { ...STAFF, onDuty: { ...STAFF.onDuty, checkout: 3 } },
    stock: { groups: 4, promotedGroups: 1, shelf: { capacityDays: 0.05 }, ordering: { kind: 'order-up-to', coverFactor: 0.6, leadTimeHours: constant(30) } },
  };

  it('rushes goods', () => {
    const [without, rushed] = [[], log([NOON, { kind: 'expedite', groups: 2 }])].map((decisions) => playing(SHELVES, decisions));
    expect(rushed.outcomes[0]).toMatchObject({ status: 'done', count: 2 });
    expect(rushed.count('expedites')).toBe(2);
    expect(rushed.count('decisionYuan')).toBe(rushed.count('expediteYuan'));
    expect(rushed.count('unitsReceived')).toBeGreaterThan(without.count('unitsReceived'));
    expect(playing(SHELVES, log([NOON, { kind: 'expedite', groups: 1, group: 3 }])).outcomes[0]).toMatchObject({ status: 'done', count: 1 });
    expectRefusal(SHELVES, NOON, { kind: 'expedite', groups: 1, group: 9 }, 'out-of-range');
    expectRefusal(QUEUE, NOON, { kind: 'expedite', groups: 1 }, 'not-in-this-case');
  });

  it('has the emptiest shelves filled first', () => {
    const busy = {
      ...SHELVES,
      staff: { ...STAFF, onDuty: { checkout: 3, floor: 1, stock: 1, desk: 1 }, coreMinimum: { checkout: 0, floor: 0, stock: 0, desk: 0 } },
    };
    const decisions = Array.from({ length: 60 }, (_, i) => log([9 * 60 + 10 * i, { kind: 'priority-restock', groups: 2 }])).flat();
    const [without, first] = [[], decisions].map((taken) => playing(busy, taken));
    expect(first.outcomes.some(({ status }) => status !== 'refused')).toBe(true);
    expect(first.count('stockoutPicks')).not.toBe(without.count('stockoutPicks'));
    expectRefusal(QUEUE, NOON, { kind: 'priority-restock', groups: 1 }, 'not-in-this-case');
  });

  it('asks the region for a float', () => {
    const stores = [
      { id: 'busy', size: 0.5 },
      { id: 'north', size: 0.3 },
    ];
    const world = { ...QUEUE, stores, pressure: {}, floats: { people: 1, from: '09:00', to: '19:00', minimumGain: 100 } };
    const [without, asked] = [[], log([NOON, { kind: 'lend', role: 'checkout', people: 1 }])].map((decisions) => playing(world, decisions));
    expect(asked.outcomes[0]).toEqual({ status: 'done', count: 1 });
    const sentAtNoon = ({ events }: typeof asked) =>
      events.filter(({ kind, time, detail }) => kind === 'float-sent' && detail?.to === 'north' && time >= NOON && time <= NOON + 15);
    expect([sentAtNoon(without), sentAtNoon(asked)].map(({ length }) => length)).toEqual([0, 1]);
    expectRefusal(QUEUE, NOON, { kind: 'lend', role: 'checkout', people: 1 }, 'not-in-this-case');
    expectRefusal(world, 18 * 60 + 50, { kind: 'lend', role: 'checkout', people: 1 }, 'too-late');
  });

  it('is told of a store there is not', () => {
    const season = new LiveSeason(compiled(QUEUE), 0);
    season.advanceTo(NOON);
    expect(season.decide({ store: 'south', do: { kind: 'open-till', people: 1 } }).outcome).toEqual({ status: 'refused', refusal: 'no-such-store' });
  });
});
