import { describe, expect, it } from 'vitest';
import { plainChain, seasons, traceOf } from '../fixtures/plain-store.js';

const constant = (value: number) => ({ kind: 'constant', value });
const SILENT = { waiting: 0, walkout: 0, stockout: 0, error: 0, handoff: 0, product: 0 };

/** Complaints of the product and three levels of response; the desk has nothing else to do. */
function complaining(escalation: Record<string, unknown>, more: Record<string, unknown> = {}) {
  return {
    calendar: { runOffDays: 3 },
    customers: { voice: { ...SILENT, product: 0.05 } },
    desk: { design: 'first-contact', workMinutes: constant(3) },
    escalation: { frontlineSolveShare: 0, regionalSolveShare: 0, ...escalation },
    ...more,
  };
}

describe('three levels of response', () => {
  it('each get what the one below has not solved', () => {
    const none = seasons(complaining({}));
    const cases = none['frontline.cases'];
    expect([none['regional.cases'], none['headOffice.cases']]).toEqual([cases, cases]);
    const frontline = seasons(complaining({ frontlineSolveShare: 1 }));
    expect([frontline['frontline.closed'], frontline['regional.cases']]).toEqual([cases, 0]);
    const regional = seasons(complaining({ regionalSolveShare: 1, regionalMinutes: 100_000 }));
    expect([regional['regional.closed'], regional['headOffice.cases']]).toEqual([cases, 0]);
  });

  it('have clocks that send a case up', () => {
    const nobody = { staff: { onDuty: { desk: 0 } }, calendar: { runOffDays: 0 } };
    const quick = seasons(complaining({ frontlineMinutes: 10, regionalSolveShare: 1 }, nobody));
    expect(quick['frontline.closed']).toBe(0);
    expect(quick['regional.cases']).toBeGreaterThan(0.9 * quick['frontline.cases']);
    expect(seasons(complaining({ frontlineMinutes: 100_000 }, nobody))['regional.cases']).toBe(0);
    const noManagers = { regionalManagers: 0, frontlineMinutes: 10 };
    expect(seasons(complaining({ ...noManagers, regionalMinutes: 30 }, nobody))['headOffice.cases']).toBeGreaterThan(50);
    expect(seasons(complaining({ ...noManagers, regionalMinutes: 100_000 }, nobody))['headOffice.cases']).toBe(0);
  });

  it('answer sooner with more managers', () => {
    const response = (regionalManagers: number) => {
      const counts = seasons(
        complaining({ frontlineMinutes: 5, regionalManagers, regionalWorkMinutes: constant(25), regionalMinutes: 100_000 }, { staff: { onDuty: { desk: 0 } } }),
      );
      return counts.firstResponseMinutes / counts.firstResponses;
    };
    expect(response(3)).toBeLessThan(0.6 * response(1));
  });

  it('hand out a coupon for each complaint solved in time', () => {
    const counts = seasons(complaining({ frontlineSolveShare: 1, couponYuan: 25 }));
    expect(counts.couponYuan).toBe(25 * counts['frontline.inTime']);
    expect(counts.coupons).toBeGreaterThan(50);
    expect(seasons(complaining({ frontlineSolveShare: 0, couponYuan: 25 })).coupons).toBe(0);
  });

  it('win customers back: faster is better', () => {
    const back = (escalation: Record<string, unknown>) => seasons(complaining(escalation)).returnProbability;
    expect(back({ frontlineSolveShare: 1 })).toBeGreaterThan(back({ regionalSolveShare: 1 }));
    expect(back({ regionalSolveShare: 1 })).toBeGreaterThan(back({}));
  });
});

describe('what regional managers do', () => {
  const NO_ACTION = { regionalActions: [] };

  it('put the emptiest shelf first', () => {
    const stock = {
      groups: 12,
      promotedGroups: 3,
      shelf: { capacityDays: 0.06, refillWorkMinutes: constant(9) },
      reactions: { substitute: 1, elsewhere: 0, delay: 0, none: 0 },
    };
    const promotions = [{ id: 'offer', fromDay: 1, toDay: 4, trafficFactor: 1, promotedDemandFactor: 3 }];
    const world = (escalation: Record<string, unknown>) => ({
      ...complaining(escalation, { calendar: { promotions }, customers: { voice: { ...SILENT, stockout: 1 } } }),
      staff: { onDuty: { stock: 1, desk: 6 } },
      stock,
    });
    expect(seasons(world({ regionalActions: ['priority-restock'] })).refillWaitMinutes).not.toBe(seasons(world(NO_ACTION)).refillWaitMinutes);
    expect(seasons(world({ regionalActions: ['lend', 'coach'] })).refillWaitMinutes).toBe(seasons(world(NO_ACTION)).refillWaitMinutes);
  });

  it('coach those who make mistakes: they become quicker', () => {
    const world = (escalation: Record<string, unknown>) => ({
      ...complaining(escalation, { customers: { voice: { ...SILENT, error: 1 } } }),
      checkout: { work: { kind: 'drawn', minutes: constant(1) }, errors: { base: 0.2 } },
    });
    const speed = (escalation: Record<string, unknown>) => {
      const counts = seasons(world({ fixShare: 0, ...escalation }));
      return counts['busyMinutes.checkout'] / counts['checkout.served'];
    };
    expect(speed(NO_ACTION)).toBeCloseTo(1, 9);
    expect(speed({ regionalActions: ['coach'] })).toBeLessThan(0.95);
  });

  it('lend people to the tills for a complaint about waiting', () => {
    const world = (escalation: Record<string, unknown>) => ({
      ...complaining(escalation, { customers: { patienceMinutes: constant(10), voice: { ...SILENT, walkout: 1 } } }),
      demand: { visitorsPerDay: 1500 },
      staff: { onDuty: { checkout: 1, floor: 5, desk: 5 } },
      pressure: {},
      // the pool itself finds no move worth it
      pool: { policy: 'threshold', minimumGain: 100 },
    });
    expect(seasons(world(NO_ACTION)).moves).toBe(0);
    expect(seasons(world({ regionalActions: ['lend'] })).moves).toBeGreaterThan(4);
  });
});

describe('head office', () => {
  const world = (fix: Record<string, unknown>) => ({
    ...complaining({ ...fix, headOfficeWorkHours: constant(1) }, { calendar: { days: 8, runOffDays: 2 }, customers: { voice: { ...SILENT, error: 1 } } }),
    checkout: { errors: { base: 0.2, unfamiliar: 0 } },
    staff: { onDuty: { checkout: 2, desk: 5 } },
  });

  it('mends the process behind a complaint: fewer errors from the next day on', () => {
    const [unmended, mended] = [seasons(world({ fixShare: 0 })), seasons(world({ fixShare: 0.5, fixCap: 0.9 }))];
    expect(mended['failures.error']).toBeLessThan(0.4 * unmended['failures.error']);
    expect(mended.transactions).toBe(unmended.transactions);
  });

  it('at most by its cap', () => {
    const [unmended, capped] = [seasons(world({ fixShare: 0 })), seasons(world({ fixShare: 1, fixCap: 0.3 }))];
    expect(capped['failures.error']).toBeGreaterThan(0.65 * unmended['failures.error']);
    expect(capped['failures.error']).toBeLessThan(0.85 * unmended['failures.error']);
  });

  it('not before the next day', () => {
    const [first] = plainChain(world({ fixShare: 0.5, fixCap: 0.9 }), 1439).stores;
    expect(first.processFix('error')).toBe(1);
    expect(plainChain(world({ fixShare: 0.5, fixCap: 0.9 }), 1441).stores[0].processFix('error')).toBeCloseTo(0.1, 12);
  });
});

describe('returns', () => {
  const returning = (days: number, share = 0.2) => ({ customers: { returnShare: share, returnDelayDays: constant(days) }, desk: { design: 'first-contact' } });

  it('come to the desk by their share of buyers, at once or on a later day', () => {
    const counts = seasons(returning(0), 2);
    expect(Math.abs(counts.returns / counts.transactions - 0.2)).toBeLessThan(0.03);
    expect(counts['desk.arrivals']).toBe(counts.returns);
    // of four days, purchases of two come back two days later within the season
    const later = seasons(returning(2), 2);
    expect(Math.abs(later.returns / counts.returns - 0.5)).toBeLessThan(0.08);
  });

  it('come at the same hour, days later', () => {
    const events = traceOf(returning(1));
    const bought = new Map<number, number>();
    let seen = 0;
    for (const { kind, customer = -1, time } of events) {
      if (kind === 'bought') bought.set(customer, time);
      else if (kind === 'desk-join') {
        seen++;
        const paid = bought.get(customer) ?? Number.NaN;
        expect(time - paid).toBeGreaterThan(1440 - 30);
        expect(time - paid).toBeLessThanOrEqual(1440 + 1e-6);
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});

describe('the run-off', () => {
  it('closes complaints that are open when the season ends, and sells nothing', () => {
    const open = (runOffDays: number) => seasons(complaining({}, { calendar: { days: 2, runOffDays } }));
    const [cut, whole] = [open(0), open(3)];
    expect(cut.casesOpenAtEnd).toBeGreaterThan(5);
    expect(whole.casesOpenAtEnd).toBe(0);
    expect(whole.resolutions).toBe(whole['frontline.cases']);
    expect([whole.visitors, whole.sales, whole['frontline.cases'], whole.rosteredHours]).toEqual([
      cut.visitors,
      cut.sales,
      cut['frontline.cases'],
      cut.rosteredHours,
    ]);
  });
});
