import { describe, expect, it } from 'vitest';
import { compileCase, runReplication } from '../../sim/model/index.js';
import { partsOf } from '../../sim/model/risks/occurrence.js';
import { FIRST_EXTRA } from '../../sim/model/risks/surge.js';
import type { TraceEvent } from '../../sim/record/trace.js';
import { countsOfCase, plainCase, plainScenario, seasons, traceOf } from '../fixtures/plain-store.js';

type Json = Record<string, unknown>;

const risk = (entry: Json = {}): Json => ({ id: 'storm', likelihood: 3, impact: 3, probability: 1, ...entry });
const days = (calendar: Json = {}) => ({ calendar: { days: 20, ...calendar } });
const events = (trace: readonly TraceEvent[], kind: TraceEvent['kind']) => trace.filter((event) => event.kind === kind);
const arrivals = (trace: readonly TraceEvent[]) => new Map(events(trace, 'arrival').map(({ customer, time }) => [customer, time]));
/** Everything a customer carries, by candidate. */
const luck = (trace: readonly TraceEvent[]) => new Map(events(trace, 'draws').map(({ customer, detail }) => [customer, JSON.stringify(detail)]));

function strategies(world: Json, responses: Readonly<Record<string, Json[]>>) {
  return plainScenario(
    world,
    Object.entries(responses).map(([id, list]) => ({ id, changes: list.length === 0 ? {} : { responses: list } })),
  );
}

describe('occurrences', () => {
  it('come in the share of seasons that is their probability, on the same days whatever is done about them', () => {
    const scenario = strategies(
      { ...days({ days: 3 }), risks: [risk({ probability: 0.3, visitorsFactor: 0.9 })] },
      {
        accept: [],
        mitigate: [{ risk: 'storm', kind: 'mitigate', probabilityCut: 0.5, impactCut: 0.4 }],
        avoid: [{ risk: 'storm', kind: 'avoid' }],
      },
    );
    const began = (id: string) => {
      const compiled = compileCase(scenario, id, { with: { demand: { visitorsPerDay: 0 } } });
      return Array.from({ length: 400 }, (_, r) => {
        const times: number[] = [];
        runReplication(compiled, r, ({ kind, time }) => kind === 'risk-began' && times.push(time));
        return times.join();
      });
    };
    const [accept, mitigate, avoid] = [began('accept'), began('mitigate'), began('avoid')];
    const share = (list: readonly string[]) => list.filter((times) => times !== '').length / list.length;
    // 400 seasons: three standard errors are 0.07 and 0.05
    expect(Math.abs(share(accept) - 0.3)).toBeLessThan(0.07);
    expect(Math.abs(share(mitigate) - 0.15)).toBeLessThan(0.054);
    expect(share(avoid)).toBe(0);
    // thinning: what still comes with the cut comes without it too, at the same time
    for (const [r, times] of mitigate.entries()) expect([accept[r], '']).toContain(times);
  });

  it('strike the chain at once, or each region or store by itself', () => {
    const stores = ['a', 'b', 'c', 'd'].map((id, i) => ({ id, region: i < 2 ? 'east' : 'west' }));
    const starts = (scope: string) => {
      const trace = traceOf({ ...days(), stores, demand: { visitorsPerDay: 1 }, risks: [risk({ scope, visitorsFactor: 0.5 })] });
      return events(trace, 'risk-began').map(({ time }) => time);
    };
    expect(new Set(starts('chain')).size).toBe(1);
    expect(starts('chain')).toHaveLength(4);
    expect(new Set(starts('region')).size).toBe(2);
    expect(new Set(starts('store')).size).toBe(4);
  });

  it('may come once in each part of a long season; a shorter last part has less of it', () => {
    expect(partsOf({ partDays: 28, probability: 0.4 } as never, { days: 70 })).toEqual([
      { first: 0, days: 28, probability: 0.4 },
      { first: 28, days: 28, probability: 0.4 },
      { first: 56, days: 14, probability: expect.closeTo(1 - Math.sqrt(0.6), 12) },
    ]);
    const trace = traceOf({
      ...days({ days: 8 }),
      demand: { visitorsPerDay: 1 },
      risks: [risk({ partDays: 2, toDay: 1, startsAt: '17:00', durationHours: 2 })],
    });
    expect(events(trace, 'risk-began').map(({ time }) => time / 60)).toEqual([17, 65, 113, 161]);
    expect(events(trace, 'risk-ended').map(({ time }) => time / 60)).toEqual([19, 67, 115, 163]);
  });
});

describe('demand under a risk', () => {
  const lasting = { fromDay: 1, toDay: 1, durationHours: 48 };

  it('falls by the customers with the highest marks: the others come as they would have', () => {
    const [calm, storm] = [traceOf(), traceOf({ risks: [risk({ ...lasting, visitorsFactor: 0.6 })] })];
    const [all, some] = [arrivals(calm), arrivals(storm)];
    for (const [customer, time] of some) expect(all.get(customer)).toBe(time);
    const during = (map: Map<number | undefined, number>) => [...map.values()].filter((time) => time < 2880).length;
    expect(during(some) / during(all)).toBeGreaterThan(0.54);
    expect(during(some) / during(all)).toBeLessThan(0.66);
    expect(all.size - during(all)).toBe(some.size - during(some));
    expect(seasons({ risks: [risk({ ...lasting, visitorsFactor: 0.6 })] }).keptAway).toBe(all.size - some.size);
  });

  it('rises by extra customers, and moves no draw of the ordinary ones', () => {
    const surge = { risks: [risk({ ...lasting, visitorsFactor: 1.5 })] };
    const [calm, busy] = [traceOf(), traceOf(surge)];
    const [before, after] = [luck(calm), luck(busy)];
    const extra = [...after.keys()].filter((customer) => (customer ?? 0) >= FIRST_EXTRA);
    expect(before.size + extra.length).toBe(after.size);
    for (const [customer, draws] of before) expect(after.get(customer)).toBe(draws);
    const ordinary = [...arrivals(calm)].filter(([, time]) => time < 2880).length;
    expect(extra.length / ordinary).toBeGreaterThan(0.43);
    expect(extra.length / ordinary).toBeLessThan(0.57);
    for (const event of events(busy, 'arrival')) if ((event.customer ?? 0) >= FIRST_EXTRA) expect(event.time).toBeLessThan(2880);
    expect(seasons(surge).surgeVisitors).toBe(extra.length);
  });

  it('rises by a part of the same extra customers where the response takes the rest away', () => {
    const scenario = strategies(
      { risks: [risk({ ...lasting, visitorsFactor: 1.5 })] },
      {
        accept: [],
        mitigate: [{ risk: 'storm', kind: 'mitigate', impactCut: 0.5 }],
      },
    );
    const extras = (id: string) => {
      const found = new Set<number | undefined>();
      runReplication(compileCase(scenario, id), 0, ({ kind, customer }) => kind === 'arrival' && (customer ?? 0) >= FIRST_EXTRA && found.add(customer));
      return found;
    };
    const [all, half] = [extras('accept'), extras('mitigate')];
    for (const customer of half) expect(all.has(customer)).toBe(true);
    expect(half.size / all.size).toBeGreaterThan(0.4);
    expect(half.size / all.size).toBeLessThan(0.6);
  });

  it('has more questions for the desk', () => {
    const asking = { customers: { inquiryShare: 0.02 }, desk: {} };
    const more = seasons({ ...asking, risks: [risk({ ...lasting, durationHours: 96, inquiriesFactor: 4 })] });
    expect(more.inquiries / seasons(asking).inquiries).toBeGreaterThan(3);
    expect(more.visitors).toBe(seasons(asking).visitors);
  });

  it('is untouched by a risk that does not come', () => {
    const none = risk({ probability: 0, visitorsFactor: 1.5, effects: [{ parameter: 'checkout.speedFactor', times: 0.1 }] });
    expect({ ...seasons({ risks: [none] }), events: 0 }).toEqual({ ...seasons(), events: 0 });
  });
});

describe('what a risk does beside', () => {
  it('slows the tills as long as it lasts, and leaves no trace behind', () => {
    const outage = risk({ startsAt: '10:00', toDay: 1, durationHours: 3, effects: [{ parameter: 'checkout.speedFactor', times: 0.3 }] });
    const wait = (world: Json, from: number, to: number) => {
      const waits = traceOf(world).flatMap(({ kind, time, detail }) => (kind === 'start' && time >= from * 60 && time < to * 60 ? [Number(detail?.wait)] : []));
      return waits.reduce((sum, w) => sum + w, 0) / waits.length;
    };
    expect(wait({ risks: [outage] }, 10, 13)).toBeGreaterThan(10 * wait({}, 10, 13));
    expect(wait({ risks: [outage] }, 56, 68)).toBe(wait({}, 56, 68));
  });

  it('hits nothing that is not there', () => {
    const withheld = risk({ effects: [{ parameter: 'pool.share', set: 0 }] });
    expect({ ...seasons({ risks: [withheld] }), events: 0, riskEvents: 0, riskHours: 0 }).toEqual({ ...seasons(), events: 0 });
  });
});

describe('responses and their price', () => {
  const fined = risk({ costYuan: 1000, assertedLossYuan: 5000 });
  const money = (response?: Json) => {
    const counts = countsOfCase(plainCase({ risks: [fined], ...(response ? { responses: [{ risk: 'storm', ...response }] } : {}) }));
    return { events: counts.riskEvents, cost: counts.riskYuan, back: counts.riskRecoveredYuan };
  };

  it.each([
    ['accepted', undefined, { events: 1, cost: 1000, back: 0 }],
    ['accepted by name', { kind: 'accept' }, { events: 1, cost: 1000, back: 0 }],
    ['avoided', { kind: 'avoid', costYuan: 300 }, { events: 0, cost: 300, back: 0 }],
    ['transferred', { kind: 'transfer', premiumYuan: 400, coverShare: 0.8 }, { events: 1, cost: 1400, back: 4000 }],
    ['transferred for another sum', { kind: 'transfer', coverShare: 0.5, insuredYuan: 600 }, { events: 1, cost: 1000, back: 300 }],
    ['mitigated', { kind: 'mitigate', costYuan: 250, impactCut: 0.4 }, { events: 1, cost: 850, back: 0 }],
  ])('%s', (_, response, expected) => {
    const { events: n, cost, back } = money(response);
    expect(n).toBe(expected.events);
    expect(cost).toBeCloseTo(expected.cost, 9);
    expect(back).toBeCloseTo(expected.back, 9);
  });

  it('of avoiding is also the benefit given up, all season', () => {
    const slow = { responses: [{ risk: 'storm', kind: 'avoid', effects: [{ parameter: 'checkout.speedFactor', times: 0.5 }] }] };
    expect(seasons({ risks: [risk()], ...slow })['checkout.waitMinutes']).toBeGreaterThan(1.5 * seasons({ risks: [risk()] })['checkout.waitMinutes']);
  });

  it('is booked to the stores by their size', () => {
    const stores = [
      { id: 'big', size: 3 },
      { id: 'small', size: 1 },
    ];
    const [big, small] = runReplication(plainCase({ stores, risks: [fined] }), 0).stores;
    const at = (store: typeof big) => Math.max(...store.counts.filter((value) => value === 750 || value === 250));
    expect([at(big), at(small)]).toEqual([750, 250]);
  });
});
