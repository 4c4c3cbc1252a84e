import { describe, expect, it } from 'vitest';
import { countsOfCase, plainCase, plainChain } from '../../tests/fixtures/plain-store.js';
import type { TraceEvent } from '../record/trace.js';
import { ROLES } from '../scenario/world-schema.js';
import { Chain } from './index.js';
import { OFF } from './person-state.js';
import type { Staff } from './staff.js';

const HOUR_SHARES = [0.01, 0.05, 0.1, 0.2, 0.1, 0.05, 0.03, 0.05, 0.1, 0.16, 0.1, 0.05];

/** Two rushes a day: the tills are too few in them and the floor has people to spare. */
function rushing(pool: Record<string, unknown>, staff: Record<string, unknown> = {}) {
  return {
    demand: { visitorsPerDay: 1100, hourShares: HOUR_SHARES },
    customers: { patienceMinutes: { kind: 'exponential', mean: 8 }, inquiryShare: 0.05 },
    conversion: {},
    staff: { onDuty: { checkout: 2, floor: 4, stock: 2, desk: 2 }, coreMinimum: { checkout: 1, floor: 1, stock: 1, desk: 1 }, ...staff },
    desk: {},
    stock: { shelf: {} },
    pressure: {},
    pool: { policy: 'threshold', minimumGain: 0.05, ...pool },
  };
}

/** Runs a season and looks at the staff at every move, with the move. */
function watchMoves(world: Record<string, unknown>, look: (event: TraceEvent, people: Staff) => void): number {
  let moves = 0;
  const chain: Chain = new Chain(plainCase(world), 0, (event) => {
    const { staff } = chain.stores[0];
    if (event.kind !== 'move' || !staff) return;
    moves++;
    look(event, staff);
  });
  chain.runUntil(chain.compiled.calendar.end);
  return moves;
}

const personOf = (people: Staff, name: string | undefined) => people.roster.people.findIndex((_, i) => people.name(i) === name);

describe('the pool', () => {
  it('moves people, and that helps those who wait', () => {
    const without = countsOfCase(plainCase(rushing({ policy: 'none' })), 3);
    const pooled = countsOfCase(plainCase(rushing({})), 3);
    expect(without.moves).toBe(0);
    expect(pooled.moves).toBeGreaterThan(30);
    expect(pooled.abandoned).toBeLessThan(0.9 * without.abandoned);
    expect(pooled.rosteredHours).toBe(without.rosteredHours);
  });

  it.each(['threshold', 'forecast'])('%s: never takes a role below its core minimum', (policy) => {
    const coreMinimum = { checkout: 1, floor: 3, stock: 2, desk: 1 };
    const staffed = new Int32Array(ROLES.length);
    const moves = watchMoves(rushing({ policy, coolDownMinutes: 0 }, { coreMinimum }), ({ detail }, people) => {
      people.staffed(staffed);
      const from = ROLES.indexOf(detail?.from as (typeof ROLES)[number]);
      expect(staffed[from], ROLES[from]).toBeGreaterThanOrEqual(coreMinimum[ROLES[from]]);
    });
    expect(moves).toBeGreaterThan(10);
  });

  it('leaves a person where they are until the cool-down is over', () => {
    for (const coolDownMinutes of [20, 90]) {
      const last = new Map<number, number>();
      const moves = watchMoves(rushing({ coolDownMinutes }), ({ time, person }, people) => {
        const index = personOf(people, person);
        const before = last.get(index);
        if (before !== undefined && Math.floor(before / 1440) === Math.floor(time / 1440)) expect(time - before).toBeGreaterThanOrEqual(coolDownMinutes);
        last.set(index, time);
      });
      expect(moves).toBeGreaterThan(10);
    }
  });

  it('keeps no more people away from home than its share of those on duty', () => {
    for (const share of [0.15, 0.3]) {
      let most = 0;
      watchMoves(rushing({ share, movesPerReview: 10 }), ({ person, detail }, people) => {
        const isFromHome = ROLES[people.home[personOf(people, person)]] === detail?.from;
        if (isFromHome) expect(people.away).toBeLessThanOrEqual(Math.floor(share * people.onDuty));
        most = Math.max(most, people.away);
      });
      expect(most).toBe(Math.floor(share * 10));
    }
  });

  it('moves nobody when the gain would be too small', () => {
    expect(watchMoves(rushing({ minimumGain: 100 }), () => undefined)).toBe(0);
    const some = watchMoves(rushing({ minimumGain: 0.6 }), () => undefined);
    const many = watchMoves(rushing({ minimumGain: 0.05 }), () => undefined);
    expect(some).toBeGreaterThan(0);
    expect(many).toBeGreaterThan(some);
  });

  it('moves nobody who is off, on a break or on the way already', () => {
    watchMoves(rushing({ coolDownMinutes: 0, reviewMinutes: 5 }, { breakMinutes: 30 }), ({ person }, people) => {
      expect([1, 2]).toContain(people.state[personOf(people, person)]);
    });
  });

  it('sends people home again when their place can spare them', () => {
    const counts = countsOfCase(plainCase(rushing({})), 2);
    expect(counts['moves.home']).toBeGreaterThan(5);
    expect(counts['moves.home']).toBeLessThanOrEqual(counts.moves);
  });

  it('on the threshold policy acts only during an alert, apart from sending people home', () => {
    let alert = false;
    let outward = 0;
    const chain: Chain = new Chain(plainCase(rushing({})), 0, ({ kind, person, detail }) => {
      if (kind === 'alert') alert = true;
      else if (kind === 'calm') alert = false;
      const { staff } = chain.stores[0];
      if (kind !== 'move' || !staff || ROLES[staff.home[personOf(staff, person)]] === detail?.to) return;
      outward++;
      expect(alert).toBe(true);
    });
    chain.runUntil(chain.compiled.calendar.end);
    expect(outward).toBeGreaterThan(10);
  });

  it('on the forecast policy also moves before the alert, without the cost of a change on the day', () => {
    const planned = countsOfCase(plainCase(rushing({ policy: 'forecast' })), 2);
    expect(planned['moves.planned'] - planned['moves.home']).toBeGreaterThan(0);
    const threshold = countsOfCase(plainCase(rushing({})), 2);
    expect(threshold['moves.planned']).toBe(threshold['moves.home']);
  });

  it('does not exist without a share, a policy or people', () => {
    for (const world of [rushing({ share: 0 }), rushing({ policy: 'none' }), { ...rushing({}), staff: 'none' }]) {
      expect(plainChain(world).stores[0].pool).toBeUndefined();
    }
  });

  it('has everybody home at the end of the day', () => {
    const chain = plainChain(rushing({ policy: 'forecast' }), 1439);
    const people = chain.stores[0].staff;
    expect(people?.state.every((state) => state === OFF)).toBe(true);
    expect([people?.away, people?.onDuty, people?.hours.staying]).toEqual([0, 0, 0]);
  });
});
