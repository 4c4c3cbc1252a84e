import { describe, expect, it } from 'vitest';
import { Chain, compileCase, runReplication } from '../../sim/model/index.js';
import { COUNT_INDEX, type CountKey } from '../../sim/record/counts.js';
import { type Counts, countsOfCase, plainCase, plainChain, plainScenario, seasons, traceOf } from '../fixtures/plain-store.js';
import { digestOfStores } from '../record-digest.js';

const constant = (value: number) => ({ kind: 'constant', value });
const tolerance = (share: number, n: number) => 4 * Math.sqrt((share * (1 - share)) / n);

/** Eight groups of which the last four are dishes, two picks of 40 % of the basket, one store in the north and one in the south, where few like the standard menu. */
function diner(supply: object | null = {}, taste: object = {}, more: object = {}) {
  return {
    stores: [
      { id: 'north', region: 'north' },
      { id: 'south', region: 'south' },
    ],
    customers: {
      taste: { groups: 4, accepted: { standard: 0.8, regional: 0.8 }, regions: [{ region: 'south', standard: 0.25, regional: 0.75 }], ...taste },
    },
    staff: { onDuty: { checkout: 3, floor: 0, stock: 0, desk: 0 } },
    stock: { groups: 8, promotedGroups: 0, picksPerCustomer: 2, valueSharePerPick: 0.4, ordering: { kind: 'order-up-to', coverFactor: 2 } },
    ...(supply ? { supply } : {}),
    ...more,
  };
}

/** Counts of the two stores in one season. */
function served(world: Record<string, unknown>) {
  const [north, south] = runReplication(plainCase(world), 0).stores;
  const of = (record: typeof north) => (key: CountKey) => record.counts[COUNT_INDEX[key]];
  return { north: of(north), south: of(south), northDigest: digestOfStores([north]) };
}

describe('taste (S12)', () => {
  it('a dish is bought by those who like the menu; the others leave it, or everything', () => {
    const { south, north } = served(diner());
    expect(Math.abs(1 - south('dishRefusers') / south('dishCustomers') - 0.25)).toBeLessThan(tolerance(0.25, south('dishCustomers')));
    expect(Math.abs(1 - north('dishRefusers') / north('dishCustomers') - 0.8)).toBeLessThan(tolerance(0.8, north('dishCustomers')));
    expect(south('tasteWalkouts')).toBe(0);
    expect(south('potentialSales')).toBeCloseTo(south('sales') + south('lostToTaste') + south('lostToStockouts') + south('lostToQueues'), 4);
    const walking = served(diner({}, { walkoutShare: 0.5 }));
    expect(Math.abs(walking.south('tasteWalkouts') / walking.south('dishRefusers') - 0.5)).toBeLessThan(tolerance(0.5, walking.south('dishRefusers')));
    expect(seasons(diner(null, {}, { customers: {} })).lostToTaste).toBe(0);
  });

  it('who found no dish to their taste comes back less', () => {
    const returning = (returnFactor: number) => {
      const { south } = served(diner({}, { returnFactor }));
      return { mean: south('returnProbability') / south('visitors'), disappointed: south('dishRefusers') / south('visitors') };
    };
    const { mean, disappointed } = returning(0.5);
    expect(mean).toBeCloseTo(0.95 * (1 - 0.5 * disappointed), 6);
    expect(returning(1).mean).toBeCloseTo(0.95, 6);
  });

  it('a kitchen of the region brings southerners back, and the north sees nothing of it', () => {
    const [central, regional] = [{}, { kitchen: 'regional', regions: ['south'] }].map((supply) => served(diner(supply, { returnFactor: 0.5 })));
    const retention = (of: (key: CountKey) => number) => of('returnProbability') / of('visitors');
    expect(retention(regional.south)).toBeGreaterThan(1.15 * retention(central.south));
    expect(regional.south('dishCustomers')).toBe(central.south('dishCustomers'));
    expect(regional.northDigest).toBe(central.northDigest);
  });
});

describe('kitchens (S12)', () => {
  /** Orders of 21:00 with a lead time of 10 hours, and when they come, in hours after the order. */
  function leads(supply: object) {
    const events = traceOf(diner({ kitchen: 'regional', ...supply }));
    const orders = events.filter(({ kind, store }) => kind === 'order' && store === 'south');
    const isDish = (group: unknown) => Number(group) > 4;
    const hoursUntil = (dish: boolean) =>
      orders
        .filter(({ detail }) => isDish(detail?.group) === dish)
        .map((order) => {
          const delivery = events.find(
            ({ kind, store, time, detail }) => kind === 'delivery' && store === 'south' && time > order.time && detail?.group === order.detail?.group,
          );
          return delivery === undefined ? Number.NaN : (delivery.time - order.time) / 60;
        })
        .filter((hours) => !Number.isNaN(hours));
    return { dishes: new Set(hoursUntil(true)), goods: new Set(hoursUntil(false)) };
  }

  it('are slower and fail more, for dishes only, and all stores of the region on the same day', () => {
    expect(leads({ regional: { leadTimeFactor: 1.5, disruptionShare: 0 } })).toEqual({ dishes: new Set([15]), goods: new Set([10]) });
    expect(leads({ regional: { leadTimeFactor: 1, disruptionShare: 1, disruptionHours: 4 } })).toEqual({ dishes: new Set([14]), goods: new Set([10]) });
    const counts = seasons(diner({ kitchen: 'regional', regional: { disruptionShare: 1 } }));
    expect(counts.kitchenDisruptions).toBeGreaterThan(0);
    expect(seasons(diner({ kitchen: 'central', regional: { disruptionShare: 1 } })).kitchenDisruptions).toBeLessThan(counts.kitchenDisruptions / 4);
  });

  it('are paid by the unit', () => {
    const world = diner({ kitchen: 'regional', regional: { yuanPerUnit: 2 } });
    const units = traceOf(world)
      .filter(({ kind, detail }) => kind === 'delivery' && Number(detail?.group) > 4)
      .reduce((sum, { detail }) => sum + Number(detail?.units), 0);
    expect(seasons(world).supplyYuan).toBeCloseTo(2 * units, 6);
    expect(seasons(diner()).supplyYuan).toBe(0);
  });

  it('slower supply empties pots unless more is ordered', () => {
    const missed = (supply: object, coverFactor: number) => {
      const stock = { ...diner().stock, ordering: { kind: 'order-up-to', coverFactor, leadTimeHours: constant(10) } };
      const counts = seasons(diner({ kitchen: 'regional', ...supply }, {}, { stock }));
      return counts.stockoutPicks / counts.picks;
    };
    const slow = { regional: { leadTimeFactor: 2.2, disruptionShare: 0.2, disruptionHours: 12 } };
    expect(missed(slow, 1.2)).toBeGreaterThan(2 * missed({ regional: { leadTimeFactor: 1, disruptionShare: 0 } }, 1.2));
    expect(missed(slow, 2.4)).toBeLessThan(0.5 * missed(slow, 1.2));
  });
});

describe('urgent orders', () => {
  const world = {
    stock: {
      groups: 4,
      promotedGroups: 0,
      ordering: { kind: 'order-up-to', coverFactor: 1 },
      expedite: { leadTimeHours: 2, yuanPerUnit: 3, yuanPerOrder: 50 },
    },
  };

  it('bring what a group lacks of the day’s level, soon and at a price, and nothing twice', () => {
    const noon = 24 * 60 + 12 * 60;
    const chain = plainChain(world, noon);
    const [store] = chain.stores;
    const before = store.stock?.shelves.onHand(0) ?? 0;
    const units = store.stock?.expedite(0, noon) ?? 0;
    expect(units).toBeGreaterThan(10);
    expect(store.stock?.expedite(0, noon)).toBe(0);
    expect(store.recorder.counts[COUNT_INDEX.expediteYuan]).toBe(50 + 3 * units);
    chain.runUntil(noon + 119);
    expect(store.stock?.shelves.onHand(0)).toBeLessThanOrEqual(before);
    const without = new Chain(plainCase(world), 0);
    without.runUntil(noon + 121);
    chain.runUntil(noon + 121);
    expect(store.stock?.shelves.onHand(0)).toBe((without.stores[0].stock?.shelves.onHand(0) ?? 0) + units);
  });
});

describe('the single-sided tool (S11)', () => {
  it('leaner orders alone turn stock faster and leave more shelves empty', () => {
    const strategies = [{ id: 'plain' }, { id: 'lean', changes: { stock: { ordering: { coverFactor: 1.15 } } } }];
    const stock = { groups: 8, promotedGroups: 2, ordering: { kind: 'order-up-to', coverFactor: 1.4 }, shortDelivery: {} };
    const scenario = plainScenario({ stock, forecast: { noiseSd: 0.1 } }, strategies);
    const [usual, lean] = strategies.map(({ id }): Counts => countsOfCase(compileCase(scenario, id), 4));
    expect(lean.unitsSold / lean.unitArea).toBeGreaterThan(1.1 * (usual.unitsSold / usual.unitArea));
    expect(lean.stockoutPicks / lean.picks).toBeGreaterThan(1.1 * (usual.stockoutPicks / usual.picks));
    expect(lean.visitors).toBe(usual.visitors);
  });
});
