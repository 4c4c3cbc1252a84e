import { describe, expect, it } from 'vitest';
import { plainCase, plainChain } from '../../tests/fixtures/plain-store.js';
import { expectedWage, planLoad } from './planned-load.js';
import { CHECKOUT, DESK, FLOOR, STOCK } from './roster.js';

const WORLD = {
  demand: { visitorsPerDay: 1200 },
  customers: { inquiryShare: 0.1 },
  staff: { onDuty: { checkout: 2, floor: 2, stock: 1, desk: 1 } },
  desk: { workMinutes: { kind: 'constant', value: 4 } },
  pressure: {},
};

function planned(world: Record<string, unknown>) {
  const { world: made, calendar, stores } = plainCase(world);
  const [{ curve, forecast, roster, size }] = stores;
  if (made.staff === 'none' || roster === undefined) throw new Error('nobody works here');
  return { ...planLoad(made, made.staff, calendar, curve, forecast, roster, size), staff: made.staff };
}

describe('the planned load of a roster', () => {
  it('is the pressure measured in an empty shop', () => {
    const { visitors, pressure } = planned(WORLD);
    const [store] = plainChain(WORLD, 480.001).stores;
    store.pressure?.measure(480.001, 60);
    expect(visitors[8]).toBeCloseTo(100, 9);
    for (const role of [CHECKOUT, DESK]) expect(pressure[role]?.[8]).toBeCloseTo(store.pressure?.byRole[role] ?? 0, 6);
    expect(pressure[CHECKOUT]?.[8]).toBeCloseTo((100 / 120 / 0.85) ** 2, 9);
  });

  it('says nothing of roles the case gives nothing to do', () => {
    const { pressure } = planned(WORLD);
    expect([pressure[FLOOR], pressure[STOCK]]).toEqual([undefined, undefined]);
  });

  it('takes the customers on the floor from the time they stay', () => {
    const { pressure } = planned({ ...WORLD, conversion: { promotersPerCustomer: 0.05 }, customers: { browseMinutes: { kind: 'constant', value: 30 } } });
    // 100 an hour for half an hour are 50 at a time
    expect(pressure[FLOOR]?.[8]).toBeCloseTo((-Math.log(0.6) * 0.05 * 50) / 2, 9);
  });

  it('leaves breaks, missed shifts and slower temporary staff out of the strength', () => {
    const { strength } = planned({ ...WORLD, staff: { ...WORLD.staff, absenceShare: 0.1, temporaryShare: 0.5, temporarySpeed: 0.8, breakMinutes: 30 } });
    const day = strength[CHECKOUT].slice(8, 20).reduce((sum, people) => sum + people, 0);
    expect(day).toBeCloseTo((2 * 12 - 2 * 0.5) * 0.9 * 0.9, 9);
  });

  it('tells what one of the people less would come to', () => {
    const { pressure, pressureOfOneLess } = planned(WORLD);
    expect(pressureOfOneLess[CHECKOUT]?.[8]).toBeCloseTo((pressure[CHECKOUT]?.[8] ?? 0) * 4, 9);
  });

  it('knows of promotions what the forecast knows', () => {
    const promotions = [{ id: 'gala', fromDay: 1, toDay: 1, trafficFactor: 2 }];
    const { visitors } = planned({ ...WORLD, calendar: { promotions }, forecast: { promotionKnown: 0.5 } });
    expect([visitors[8], visitors[24 + 8]].map(Math.round)).toEqual([150, 100]);
  });
});

it('expects the wage of those who turn up', () => {
  const { staff } = planned({ staff: { ...WORLD.staff, absenceShare: 0.1, temporaryShare: 0.5, wageYuanPerHour: 30, temporaryWageYuanPerHour: 20 } });
  expect(expectedWage(staff)).toBeCloseTo(0.9 * 25, 12);
});
