import { describe, expect, it } from 'vitest';
import { snapshot } from '../../sim/engine/snapshot.js';
import { Chain, runReplication } from '../../sim/model/index.js';
import { COUNT_INDEX } from '../../sim/record/counts.js';
import type { TraceEvent } from '../../sim/record/trace.js';
import { countsOfCase, plainCase, traceOf } from '../fixtures/plain-store.js';
import { brokenBalances } from '../properties/balances.js';
import { digestOf } from '../record-digest.js';

type Json = Record<string, unknown>;
const DAY = 1440;
const VOICE = { waiting: 0, walkout: 0, stockout: 0, error: 0, handoff: 0, product: 0.2 };
const STORES = ['a', 'b', 'c', 'd'].map((id, i) => ({ id, region: i < 2 ? 'east' : 'west', size: i % 2 === 0 ? 1 : 0.6 }));

/** Four stores and thirty days; a change that cuts the complaints of `product` by this factor is tried first. */
const tried = (times: number, pilot: Json = {}, plan: Json = {}): Json => ({
  calendar: { days: 30 },
  stores: STORES,
  demand: { visitorsPerDay: 150 },
  customers: { voice: VOICE },
  staff: 'none',
  checkout: null,
  initiatives: [
    {
      id: 'care',
      startDay: 1,
      effects: [{ parameter: 'customers.voice.product', times }],
      pilot: { beforeDays: 8, days: 8, extendDays: 6, salesChange: -0.5, noveltyShare: 0, spillOverShare: 0, ...pilot },
      ...plan,
    },
  ],
});

const told = (world: Json) => traceOf(world).filter(({ kind }) => kind.startsWith('pilot') || kind === 'initiative-live');
const of = (events: readonly TraceEvent[], kind: string) => events.find((event) => event.kind === kind);
const dayOf = (event: TraceEvent | undefined) => (event ? event.time / DAY : undefined);

describe('a pilot', () => {
  it('begins when there are enough days before it, in one store of each matched pair', () => {
    const started = of(told(tried(0.1, { stores: 2 })), 'pilot-started');
    expect(dayOf(started)).toBe(8);
    // the two large stores are a pair, and the two small ones
    const pairs = String(started?.detail?.stores)
      .split(' ')
      .map((store, i) => [store, String(started?.detail?.controls).split(' ')[i]].sort().join(''));
    expect(pairs.sort()).toEqual(['ac', 'bd']);
  });

  it('that cuts complaints clearly goes on, and the other stores follow', () => {
    const events = told(tried(0.1, { stores: ['a'] }));
    expect(dayOf(of(events, 'pilot-go'))).toBe(16);
    expect(events.filter(({ kind }) => kind === 'initiative-live').map(({ store, time }) => [store, time / DAY])).toEqual([
      ['a', 8],
      ['b', 16],
      ['c', 16],
      ['d', 16],
    ]);
    // what it shows is what it does: a tenth of the complaints, ln 0.1, within three standard errors
    expect(Math.abs(Number(of(events, 'pilot-go')?.detail?.complaints) - Math.log(0.1))).toBeLessThan(0.6);
  });

  it('that changes nothing is extended once and then stopped: nothing is left of it', () => {
    const events = told(tried(1, { stores: ['a'] }));
    expect([dayOf(of(events, 'pilot-extend')), dayOf(of(events, 'pilot-stop')), of(events, 'pilot-go')]).toEqual([16, 22, undefined]);
    const counts = countsOfCase(plainCase(tried(1, { stores: ['a'] })));
    expect([counts.pilotsExtended, counts.pilotsStopped, counts.pilotsGo, counts.initiativeLiveDays]).toEqual([1, 1, 0, 14]);
    expect(of(told(tried(1, { stores: ['a'], extendDays: 0 })), 'pilot-stop')?.time).toBe(16 * DAY);
  });

  it('that is stopped gives the stores back what they had', () => {
    // a bar that nothing clears
    const world = tried(0.1, { stores: ['a'], complaintRatio: 0.01, extendDays: 0 });
    const openedOn = (from: number, to: number) =>
      traceOf(world).filter(({ kind, store, time }) => kind === 'case-opened' && store === 'a' && time >= from * DAY && time < to * DAY).length / (to - from);
    expect(openedOn(8, 16)).toBeLessThan(0.4 * openedOn(0, 8));
    expect(openedOn(16, 30)).toBeGreaterThan(0.7 * openedOn(0, 8));
  });

  it('does not go on when it costs sales', () => {
    const hurting = tried(0.1, { stores: 2, salesChange: 0.5 });
    expect(countsOfCase(plainCase(hurting)).pilotsGo).toBe(0);
  });

  it('looks better while it is new', () => {
    const complaints = (noveltyShare: number) => {
      const world = tried(0.5, { stores: ['a'], noveltyShare, noveltyDays: 1000, complaintRatio: 0.01, extendDays: 0 });
      return traceOf(world).filter(({ kind, store, time }) => kind === 'case-opened' && store === 'a' && time >= 8 * DAY && time < 16 * DAY).length;
    };
    // half of the complaints go, or 0.5 x 1.6 = 0.8 of them
    expect(Math.abs(complaints(0.6) / complaints(0) - 0.4)).toBeLessThan(0.12);
  });

  it('spills over to the stores of its region, and to no other', () => {
    const opened = (spillOverShare: number) => {
      const [, b, c] = runReplication(plainCase(tried(0.1, { stores: ['a'], spillOverShare, complaintRatio: 0.01 })), 0).stores;
      return [b, c].map((store) => store.counts[COUNT_INDEX['complaints.product']]);
    };
    const [near, far] = opened(1);
    const [nearWithout, farWithout] = opened(0);
    expect(far).toBe(farWithout);
    expect(near).toBeLessThan(0.85 * nearWithout);
  });

  it('goes on from a copy of the running season as the original does, and books what balances', () => {
    const compiled = plainCase(
      tried(0.3, { stores: 2 }, { approval: { reviewDays: 2, rejectionShare: 0.5 }, adoption: {}, resistance: {}, cost: { perStoreDayYuan: 5 } }),
    );
    const whole = runReplication(compiled, 0);
    expect(brokenBalances(whole)).toEqual([]);
    const chain = new Chain(compiled, 0);
    const copies = [3.5, 12.2, 17].map((day) => {
      chain.runUntil(day * DAY);
      return snapshot(chain);
    });
    for (const one of [chain, ...copies]) {
      one.runUntil(compiled.calendar.end);
      expect(digestOf(one.record())).toBe(digestOf(whole));
    }
  });
});
