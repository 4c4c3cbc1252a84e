import { describe, expect, it } from 'vitest';
import { countsOfCase, plainCase, traceOf } from '../fixtures/plain-store.js';

/** Two stores of one region; a promotion that overruns the tills runs in one of them on the first two days and in the other on the last two. */
const region = (floats: Record<string, unknown> | null, more: Record<string, unknown> = {}) => ({
  calendar: { promotions: [{ id: 'rush', fromDay: 1, toDay: 2, trafficFactor: 2.2 }] },
  stores: [{ id: 'north' }, { id: 'south', calendarShiftDays: 2 }],
  demand: { visitorsPerDay: 900 },
  pressure: {},
  floats: floats && { people: 2, from: '09:00', to: '19:00', ...floats },
  ...more,
});
const NEVER_WORTH_IT = 100;

describe('floats of a region', () => {
  it('go where the pressure is: less waiting with the same hours', () => {
    const staying = countsOfCase(plainCase(region({ minimumGain: NEVER_WORTH_IT })), 4);
    const sent = countsOfCase(plainCase(region({})), 4);
    expect(staying['floats.travelMinutes']).toBe(0);
    expect(sent['floats.travelMinutes']).toBeGreaterThan(0);
    expect(sent.rosteredHours).toBe(staying.rosteredHours);
    expect(sent['checkout.waitMinutes']).toBeLessThan(0.8 * staying['checkout.waitMinutes']);
  });

  it('a longer way makes them worth less', () => {
    const waits = (travelMinutes: number) => countsOfCase(plainCase(region({ travelMinutes, minimumStayMinutes: 15 })), 4)['checkout.waitMinutes'];
    expect(waits(240)).toBeGreaterThan(waits(15));
  });

  it('are rostered hours of the plan, whether they are sent or not', () => {
    expect(plainCase(region({})).rosteredHours - plainCase(region(null)).rosteredHours).toBe(2 * 10 * 4);
  });

  it('are in one place at a time, and the way takes its time', () => {
    const events = traceOf(region({ minimumStayMinutes: 15, minimumGain: 0 })).filter(({ person }) => person?.startsWith('float-'));
    const place = new Map<string, string>();
    const left = new Map<string, number>();
    const sentAt = new Map<string, number>();
    let ways = 0;
    for (const { kind, person = '', store, time } of [...events].sort((a, b) => a.time - b.time)) {
      if (kind === 'float-sent') sentAt.set(person, time);
      else if (kind === 'shift-end') {
        expect(place.get(person)).toBe(store);
        place.delete(person);
        left.set(person, time);
      } else if (kind === 'float-arrived') {
        expect(place.has(person)).toBe(false);
        place.set(person, store);
        if (!sentAt.has(person)) continue;
        expect(time).toBeCloseTo((left.get(person) ?? 0) + 45, 6);
        sentAt.delete(person);
        ways++;
      } else expect(place.get(person)).toBe(store);
    }
    expect(ways).toBeGreaterThan(4);
  });

  it('nobody goes who holds up the core minimum of a role', () => {
    const kept = countsOfCase(
      plainCase(region({}, { staff: { onDuty: { checkout: 1, floor: 0, stock: 0, desk: 0 }, coreMinimum: { checkout: 20, floor: 20, stock: 20, desk: 20 } } })),
      2,
    );
    expect(kept['floats.travelMinutes']).toBe(0);
  });
});
