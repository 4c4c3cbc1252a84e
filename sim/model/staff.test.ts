import { describe, expect, it } from 'vitest';
import { plainCase, plainChain, traceOf } from '../../tests/fixtures/plain-store.js';
import { COUNT_INDEX } from '../record/counts.js';
import { Chain } from './index.js';
import { BUSY, IDLE, OFF, SWITCHING } from './person-state.js';
import { CHECKOUT, FLOOR } from './roster.js';
import type { Staff } from './staff.js';
import type { Store } from './store.js';

const QUIET = { demand: { visitorsPerDay: 0 } };
const RULES = { crossTrainedSkill: 0.9, familiarityLoss: 0.25, familiarityMinutes: 30, unplannedMoveFactor: 0.8, unplannedMoveMinutes: 60, switchMinutes: 5 };

function staffOf(store: Store): Staff {
  if (!store.staff) throw new Error('nobody works here');
  return store.staff;
}

/** The staff of the plain store at 10:00 of a day without visitors, and a way to let time pass. */
function atTen(staff: Record<string, unknown> = {}) {
  const chain = plainChain({ ...QUIET, staff: { ...RULES, ...staff } }, 600);
  return { chain, people: staffOf(chain.stores[0]) };
}

const first = (people: Staff, role: number) => people.roster.people.findIndex((person) => person.role === role);

describe('the speed of a person', () => {
  it('is 1 at home, the skill of the cross-trained elsewhere, once familiar', () => {
    const { chain, people } = atTen();
    const promoter = first(people, FLOOR);
    expect(people.speed(promoter, 600)).toBe(1);
    people.moves.send(promoter, CHECKOUT, 600, true);
    chain.runUntil(1100);
    expect(people.role[promoter]).toBe(CHECKOUT);
    expect(people.speed(promoter, 1000)).toBeCloseTo(0.9, 12);
  });

  it('comes back after a move as familiarity does: 1 - loss e^(-t/tau), counted from arrival', () => {
    const { chain, people } = atTen();
    const promoter = first(people, FLOOR);
    people.moves.send(promoter, CHECKOUT, 600, true);
    chain.runUntil(606);
    for (const minutes of [0, 10, 30, 120]) expect(people.speed(promoter, 605 + minutes)).toBeCloseTo(0.9 * (1 - 0.25 * Math.exp(-minutes / 30)), 12);
  });

  it('is lower for a while after a move decided on the day', () => {
    const { chain, people } = atTen();
    const promoter = first(people, FLOOR);
    people.moves.send(promoter, CHECKOUT, 600, false);
    chain.runUntil(606);
    expect(people.speed(promoter, 659)).toBeCloseTo(0.9 * (1 - 0.25 * Math.exp(-54 / 30)) * 0.8, 12);
    expect(people.speed(promoter, 660)).toBeCloseTo(0.9 * (1 - 0.25 * Math.exp(-55 / 30)), 12);
  });

  it('has its own luck, the same in every strategy and roster, with the stated spread', () => {
    const talent = (onDuty: number, flexibility: number) => {
      const chain = plainChain({ ...QUIET, staff: { onDuty: { checkout: onDuty }, rosterFlexibility: flexibility, speedSd: 0.1 } }, 600);
      const people = staffOf(chain.stores[0]);
      return people.roster.people.flatMap(({ role, part }, i) => (role === CHECKOUT && part === 0 ? [people.skill(i, CHECKOUT)] : []));
    };
    const many = talent(400, 0);
    const mean = many.reduce((sum, s) => sum + s, 0) / many.length;
    const sd = Math.sqrt(many.reduce((sum, s) => sum + (s - mean) ** 2, 0) / many.length);
    expect(Math.abs(mean - 1)).toBeLessThan((4 * 0.1) / 20);
    expect(Math.abs(sd - 0.1)).toBeLessThan((4 * 0.1) / Math.sqrt(800));
    expect(talent(5, 0)).toEqual(many.slice(0, 5));
    expect(talent(5, 1).slice(0, 5)).toEqual(many.slice(0, 5));
  });

  it('of temporary staff is lower, and so is their wage', () => {
    const { people } = atTen({ temporaryShare: 1, temporarySpeed: 0.7 });
    expect(people.speed(0, 600)).toBeCloseTo(0.7, 12);
    expect(people.skills.wage(0)).toBe(22);
  });

  it('of the weakest rises by coaching, towards 1.1 and never beyond', () => {
    const { people } = atTen();
    const before = [...people.roster.people.keys()].map((person) => people.skill(person, CHECKOUT));
    people.coach(CHECKOUT, 0.5);
    const [coached] = [...people.roster.people.keys()].filter((person) => people.skill(person, CHECKOUT) !== before[person]);
    expect(people.skill(coached, CHECKOUT)).toBeCloseTo(1 + 0.1 * (1 - Math.exp(-0.06)), 12);
    for (let i = 0; i < 1000; i++) people.coach(CHECKOUT, 10);
    expect(people.skill(coached, CHECKOUT)).toBeLessThanOrEqual(1.1 + 1e-12);
  });
});

describe('a move', () => {
  it('takes its time with zero output, and the job in hand is finished first', () => {
    const chain = plainChain(
      {
        customers: { browseMinutes: { kind: 'constant', value: 0 } },
        staff: RULES,
        checkout: { work: { kind: 'drawn', minutes: { kind: 'constant', value: 20 } } },
      },
      600,
    );
    const [store] = chain.stores;
    const people = staffOf(store);
    const cashier = [...people.state.keys()].find((person) => people.state[person] === BUSY) ?? -1;
    const customer = people.job[cashier];
    people.moves.send(cashier, FLOOR, 600, true);
    expect([people.state[cashier], people.role[cashier], people.job[cashier]]).toEqual([BUSY, CHECKOUT, customer]);
    let served = 600;
    while (people.state[cashier] === BUSY) chain.runUntil(++served);
    expect(served).toBeGreaterThan(601);
    expect(people.state[cashier]).toBe(SWITCHING);
    expect(people.present[FLOOR]).toBe(1);
    chain.runUntil(served + 5);
    expect([people.state[cashier], people.role[cashier], people.present[FLOOR]]).toEqual([IDLE, FLOOR, 2]);
    expect(store.recorder.counts[COUNT_INDEX.switchMinutes]).toBe(5);
  });

  it('takes help from the floor at once: who is on the way, in a break or gone advises nobody', () => {
    const chain = plainChain({ ...QUIET, staff: { ...RULES, onDuty: { floor: 2 }, breakMinutes: 30 } }, 500);
    const { floor } = chain.stores[0];
    const people = staffOf(chain.stores[0]);
    expect(floor.promoterStrength).toBe(2);
    people.moves.send(first(people, FLOOR), CHECKOUT, 500, true);
    expect(floor.promoterStrength).toBe(1);
    const strengths = new Set<number>();
    for (let time = 510; time < 1440; time += 10) {
      chain.runUntil(time);
      expect(floor.promoterStrength).toBe(people.present[FLOOR]);
      strengths.add(floor.promoterStrength);
    }
    expect([...strengths].sort()).toEqual([0, 1]);
  });

  it('is undone by the next shift: everyone begins at home', () => {
    const { chain, people } = atTen();
    const promoter = first(people, FLOOR);
    people.moves.send(promoter, CHECKOUT, 600, false);
    expect(people.away).toBe(1);
    chain.runUntil(1440);
    expect(people.away).toBe(0);
    chain.runUntil(1440 + 600);
    expect(people.role[promoter]).toBe(FLOOR);
    expect(people.speed(promoter, 1440 + 600)).toBe(1);
  });
});

const MOVING = {
  demand: { visitorsPerDay: 1500, hourShares: [0.01, 0.05, 0.1, 0.2, 0.1, 0.05, 0.03, 0.05, 0.1, 0.16, 0.1, 0.05] },
  customers: { patienceMinutes: { kind: 'exponential', mean: 8 }, inquiryShare: 0.1, voice: {} },
  conversion: {},
  staff: { ...RULES, onDuty: { checkout: 3, floor: 3, stock: 2, desk: 2 }, shiftHoursMax: 7, breakMinutes: 20, absenceShare: 0.1, speedSd: 0.1 },
  desk: {},
  escalation: {},
  stock: { shelf: {} },
  pressure: {},
  pool: { policy: 'threshold', minimumGain: 0.05 },
};

describe('people, minute by minute through seasons in which they move a lot', () => {
  it('are in one place each, and all counts of them agree', () => {
    const chain = new Chain(plainCase(MOVING), 0);
    const [store] = chain.stores;
    const people = staffOf(store);
    let switching = 0;
    for (let time = 480; time < chain.compiled.calendar.end; time += 7) {
      chain.runUntil(time);
      const states = [...people.state];
      const bound = states.map((_, i) => (people.nextRole[i] >= 0 ? people.nextRole[i] : people.role[i]));
      const isThere = (state: number) => state === IDLE || state === BUSY;
      for (let role = 0; role < 4; role++) {
        expect(people.present[role]).toBe(states.filter((state, i) => isThere(state) && people.role[i] === role).length);
        const idle = Array.from({ length: people.idleCount[role] }, (_, i) => people.idlePerson(role, i));
        expect(idle.sort((a, b) => a - b)).toEqual(states.flatMap((state, i) => (state === IDLE && people.role[i] === role ? [i] : [])));
      }
      expect(people.onDuty).toBe(states.filter((state) => state !== OFF).length);
      expect(people.away).toBe(states.filter((state, i) => state !== OFF && bound[i] !== people.home[i]).length);
      expect(store.checkout?.tally.busy).toBe(states.filter((state, i) => state === BUSY && people.role[i] === CHECKOUT).length);
      switching += states.filter((state) => state === SWITCHING).length;
    }
    expect(store.recorder.counts[COUNT_INDEX.moves]).toBeGreaterThan(20);
    expect(switching).toBeGreaterThan(0);
  });

  it('never do two jobs at once, none before their shift, in a break or on the way', () => {
    const free = new Map<string, number>();
    const onDuty = new Set<string>();
    const away = new Map<string, number>();
    let jobs = 0;
    for (const { time, kind, person, detail } of traceOf(MOVING)) {
      if (!person) continue;
      if (kind === 'shift-start') onDuty.add(person);
      else if (kind === 'shift-end') onDuty.delete(person);
      else if (kind === 'break') away.set(person, time + 20);
      else if (kind === 'moved') expect(time, person).toBeGreaterThanOrEqual((free.get(person) ?? 0) + RULES.switchMinutes - 1e-9);
      else if (kind === 'start' || kind === 'desk-start') {
        jobs++;
        expect(onDuty.has(person), person).toBe(true);
        expect(time).toBeGreaterThanOrEqual(free.get(person) ?? 0);
        expect(time).toBeGreaterThanOrEqual(away.get(person) ?? 0);
        free.set(person, time + Number(detail?.minutes));
      }
    }
    expect(jobs).toBeGreaterThan(3000);
  });

  it('start no job after the end of their shift while the store is open', () => {
    const ends = new Map<string, number>();
    const compiled = plainCase({ ...MOVING, pool: null });
    const { roster } = compiled.stores[0];
    const people = staffOf(new Chain(compiled, 0).stores[0]);
    roster?.people.forEach((_, person) => {
      const last = roster.shifts.filter((shift) => shift.person === person && shift.start < 1440);
      ends.set(people.name(person), Math.max(...last.map((shift) => shift.end)));
    });
    let late = 0;
    for (const { time, kind, person } of traceOf({ ...MOVING, pool: null })) {
      if (!person || time >= 1440 || (kind !== 'start' && kind !== 'desk-start') || time <= (ends.get(person) ?? 0)) continue;
      late++;
      expect(time % 1440).toBeGreaterThanOrEqual(20 * 60);
    }
    expect(late).toBeGreaterThan(0);
  });
});
