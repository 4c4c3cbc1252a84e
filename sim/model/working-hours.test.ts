import { describe, expect, it } from 'vitest';
import { plainChain, seasons, traceOf } from '../../tests/fixtures/plain-store.js';
import { ON_BREAK } from './person-state.js';

const QUIET = { demand: { visitorsPerDay: 0 } };

describe('the hours of people', () => {
  it('are paid at the wage, absence is not, overtime at its factor', () => {
    const plain = seasons(QUIET);
    expect(plain.rosteredHours).toBe(5 * 48);
    expect(plain.labourYuan).toBeCloseTo(5 * 48 * 25, 9);
    expect(plain.overtimeHours).toBe(0);
    const absent = seasons({ ...QUIET, staff: { absenceShare: 0.4 } }, 20);
    expect(absent.absentHours / absent.rosteredHours).toBeGreaterThan(0.3);
    expect(absent.labourYuan).toBeCloseTo((absent.rosteredHours - absent.absentHours) * 25, 6);
  });

  it('are over-long only after closing, when somebody still waits to pay', () => {
    const late = { demand: { hourShares: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], visitorsPerDay: 200 } };
    const counts = seasons({ ...late, customers: { browseMinutes: { kind: 'constant', value: 30 } } });
    expect(counts.overtimeHours).toBeGreaterThan(0.5);
    expect(counts.labourYuan).toBeCloseTo(5 * 48 * 25 + counts.overtimeHours * 25 * 1.5, 6);
    expect(counts.transactions).toBe(counts.visitors);
  });

  it('end in a break that lasts longer than the shift', () => {
    const late = { demand: { hourShares: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], visitorsPerDay: 100 } };
    const chain = plainChain({ ...late, staff: { shiftHoursMax: 6, breakMinutes: 290 } }, 1440);
    const people = chain.stores[0].staff;
    expect([people?.onDuty, people?.away, people?.hours.staying]).toEqual([0, 0, 0]);
  });

  it('hold one break for each long shift, on duty but not at the place', () => {
    const world = { ...QUIET, staff: { breakMinutes: 30 } };
    const onBreak = traceOf(world).filter((event) => event.kind === 'break');
    expect(onBreak).toHaveLength(5 * 4);
    const chain = plainChain(world, onBreak[0].time + 1);
    const people = chain.stores[0].staff;
    expect([...(people?.state ?? [])].filter((state) => state === ON_BREAK).length).toBeGreaterThan(0);
    expect(seasons(world)['onDutyMinutes.checkout']).toBe(2 * 4 * (720 - 30));
  });
});
