import { describe, expect, test } from 'vitest';
import { plainCase, plainScenario } from '../../../tests/fixtures/plain-store.js';
import { digestOf } from '../../../tests/record-digest.js';
import { compileCase, type OmittedMove, runReplication } from '../../model/index.js';
import { COUNT_INDEX } from '../../record/counts.js';
import type { TraceEvent } from '../../record/trace.js';
import { serializeScenario } from '../../scenario/serialize.js';
import { inProcessExecutor } from '../in-process-executor.js';
import { moveCost } from './move-cost.js';
import { effectsByKind, moveEffects, spread } from './move-effects.js';
import { type LedgerMove, moveLedger } from './move-ledger.js';

/** Two rushes a day: the tills are too few in them and the floor has people to spare. */
const RUSHING = {
  calendar: { days: 3, opens: '08:00', closes: '20:00' },
  demand: { visitorsPerDay: 1100, hourShares: [0.01, 0.05, 0.1, 0.2, 0.1, 0.05, 0.03, 0.05, 0.1, 0.16, 0.1, 0.05] },
  customers: { patienceMinutes: { kind: 'exponential', mean: 8 }, inquiryShare: 0.05 },
  conversion: {},
  staff: { onDuty: { checkout: 2, floor: 4, stock: 2, desk: 2 }, coreMinimum: { checkout: 1, floor: 1, stock: 1, desk: 1 } },
  desk: {},
  stock: { shelf: {} },
  pressure: {},
  pool: { policy: 'threshold', minimumGain: 0.05 },
};
const rushing = plainScenario(RUSHING);
const ledger = moveLedger(rushing, { strategy: 'plain', replication: 0 });

function eventsOf(without?: OmittedMove): TraceEvent[] {
  const events: TraceEvent[] = [];
  runReplication(compileCase(rushing, 'plain'), 0, (event) => events.push(event), undefined, without === undefined ? {} : { without });
  return events;
}

const nth = (n: number): LedgerMove => {
  const move = ledger.moves[n];
  if (!move) throw new Error('no such move');
  return move;
};

describe('the ledger', () => {
  test('has every move of the season, once, in order', () => {
    const [store] = runReplication(plainCase(RUSHING), 0).stores;
    expect(ledger.moves).toHaveLength(store?.counts[COUNT_INDEX.moves] ?? -1);
    expect(ledger.moves.map(({ move }) => move)).toEqual(ledger.moves.map((_, i) => i));
    expect(ledger.moves.filter(({ isHome }) => isHome)).toHaveLength(store?.counts[COUNT_INDEX['moves.home']] ?? -1);
    expect(ledger.moves.filter(({ planned }) => planned)).toHaveLength(store?.counts[COUNT_INDEX['moves.planned']] ?? -1);
  });

  test('says why: somebody went to where pressure was higher, over the level of an alert', () => {
    const outward = ledger.moves.filter(({ by }) => by === 'pool');
    expect(outward.length).toBeGreaterThan(10);
    for (const { pressureFrom, pressureTo } of outward) expect(pressureTo).toBeGreaterThan(pressureFrom ?? Number.POSITIVE_INFINITY);
    expect(outward.some(({ pressureTo }) => (pressureTo ?? 0) > (ledger.alertOn ?? Number.POSITIVE_INFINITY))).toBe(true);
  });

  test('follows each person until the next move or the end of the duty', () => {
    for (const { sentAt, arrivedAt, until } of ledger.moves) {
      expect(until).toBeGreaterThanOrEqual(sentAt);
      if (arrivedAt !== null) expect(arrivedAt).toBeGreaterThan(sentAt);
    }
    for (const person of new Set(ledger.moves.map((move) => move.person))) {
      const own = ledger.moves.filter((move) => move.person === person);
      for (const [i, { until }] of own.slice(0, -1).entries()) expect(until).toBeLessThanOrEqual(own[i + 1]?.sentAt ?? Number.NaN);
    }
  });
});

describe('a season without one move', () => {
  const { store, move, until, sentAt, person } = nth(8);
  const without = eventsOf({ store, move, until });
  const whole = eventsOf();

  test('is the same before the move, and the person stays as long as the move would have lasted', () => {
    const earlier = (events: readonly TraceEvent[]) => events.filter(({ time }) => time < sentAt);
    expect(earlier(without)).toEqual(earlier(whole));
    const movesOf = (events: readonly TraceEvent[]) =>
      events.filter((event) => event.kind === 'move' && event.person === person && event.time >= sentAt && event.time < until);
    expect(movesOf(whole)).toHaveLength(1);
    expect(movesOf(without)).toHaveLength(0);
  });

  test('has the same customers with the same luck', () => {
    const luck = (events: readonly TraceEvent[]) => events.filter(({ kind }) => kind === 'arrival' || kind === 'draws');
    expect(luck(without)).toEqual(luck(whole));
  });

  test('is the season itself when there is no such move', () => {
    const compiled = compileCase(rushing, 'plain');
    const none = runReplication(compiled, 0, undefined, undefined, { without: { store, move: 1_000_000, until } });
    const elsewhere = runReplication(compiled, 0, undefined, undefined, { without: { store: 'elsewhere', move, until } });
    for (const season of [none, elsewhere]) expect(digestOf(season)).toBe(digestOf(runReplication(compiled, 0)));
  });

  test('is the season without a pool when it was the only move', () => {
    const lonely = {
      ...RUSHING,
      calendar: { days: 1, opens: '08:00', closes: '16:00' },
      demand: { visitorsPerDay: 1100 },
      staff: { onDuty: { checkout: 2, floor: 1, stock: 1, desk: 1 }, coreMinimum: { checkout: 2, floor: 0, stock: 1, desk: 1 } },
      pool: { ...RUSHING.pool, share: 0.5, coolDownMinutes: 480 },
    };
    const { moves } = moveLedger(plainScenario(lonely), { strategy: 'plain', replication: 0 });
    expect(moves).toHaveLength(1);
    const [only] = moves;
    if (!only) return;
    const season = runReplication(plainCase(lonely), 0, undefined, undefined, { without: { store: only.store, move: only.move, until: only.until } });
    const poolless = runReplication(plainCase({ ...lonely, pool: { ...lonely.pool, policy: 'none' } }), 0);
    expect(digestOf(season)).toBe(digestOf(poolless));
    expect(digestOf(season)).not.toBe(digestOf(runReplication(plainCase(lonely), 0)));
  });
});

describe('the cost of a move', () => {
  const staff = {
    switchMinutes: 5,
    familiarityLoss: 0.25,
    familiarityMinutes: 20,
    unplannedMoveFactor: 0.9,
    unplannedMoveMinutes: 40,
    crossTrainedSkill: 0.8,
    wageYuanPerHour: 60,
  };
  const world = plainScenario({ staff: { ...RUSHING.staff, ...staff } }).world;
  if (world.staff === 'none') throw new Error('nobody works');
  const rules = world.staff;

  test('is what the model takes from the speed, summed over the stay', () => {
    const times = { sentAt: 100, arrivedAt: 110, until: 200, planned: false, isHome: false };
    const cost = moveCost(rules, times);
    let lost = 0;
    for (let t = 110.005; t < 200; t += 0.01) {
      const strange = 0.25 * Math.exp(-(t - 110) / 20);
      lost += 0.01 * (1 - (1 - strange) * (t < 140 ? 0.9 : 1));
    }
    expect(cost.strangeMinutes).toBeCloseTo(lost, 4);
    expect(cost.skillMinutes).toBeCloseTo(18, 10);
    expect(cost.yuan).toBeCloseTo(5 + cost.strangeMinutes + 18, 10);
  });

  test('is only the way for one who never arrived', () => {
    expect(moveCost(rules, { sentAt: 1, arrivedAt: null, until: 3, planned: true, isHome: false })).toEqual({
      switchMinutes: 5,
      strangeMinutes: 0,
      skillMinutes: 0,
      yuan: 5,
    });
  });
});

describe('effects of moves', () => {
  const executor = () => inProcessExecutor({ text: serializeScenario(rushing), variants: [{ key: 'plain', strategy: 'plain' }] });

  test('are the season less the season without the move', async () => {
    const moves = [nth(3), nth(8)];
    const effects = await moveEffects({ strategy: 'plain', replication: 0 }, moves, executor());
    const sales = (without?: OmittedMove) => {
      const [store] = runReplication(compileCase(rushing, 'plain'), 0, undefined, undefined, without === undefined ? {} : { without }).stores;
      return store?.counts[COUNT_INDEX.sales] ?? Number.NaN;
    };
    expect(effects.map(({ effect }) => effect.season.sales)).toEqual(moves.map(({ store, move, until }) => sales() - sales({ store, move, until })));
    expect(effects.map(({ move }) => move)).toEqual([3, 8]);
    const last = await moveEffects({ strategy: 'plain', replication: 0 }, ledger.moves.slice(-1), executor());
    for (const { effect } of last) expect(effect.day.lostSales).toBeCloseTo(effect.season.lostSales, 6);
  });

  test("are told of a player's moves too", async () => {
    const decisions = [{ at: 1440 + 600, store: 'north', do: { kind: 'move', from: 'floor', to: 'checkout', people: 1, minutes: 60 } }] as const;
    const season = { strategy: 'plain', replication: 0, decisions };
    const sent = moveLedger(rushing, season).moves.filter(({ by }) => by === 'player');
    expect(sent).toMatchObject([{ from: 'floor', to: 'checkout', sentAt: 2040 }]);
    const [effect] = await moveEffects(season, sent, executor());
    expect(effect?.effect.day).not.toEqual({ sales: 0, complaints: 0, lostSales: 0 });
  });

  test('by kind are told with intervals over seasons', async () => {
    const found = await effectsByKind(rushing, { strategy: 'plain', seasons: 4, movesPerSeason: 6 }, executor());
    expect(found.all).toMatchObject({ measured: 24 });
    expect(found.byWay.reduce((sum, { measured }) => sum + measured, 0)).toBe(24);
    expect(found.byHour.reduce((sum, { moves }) => sum + moves, 0)).toBe(found.all?.moves);
    expect(found.all?.effect.day.sales.low).toBeLessThan(found.all?.effect.day.sales.high ?? Number.NaN);
    expect(found.bySender.map(({ kind }) => kind)).toContain('pool');
  });

  test('are measured of moves spread over the season', () => {
    expect(spread([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([1, 5, 8]);
    expect(spread([1, 2], 5)).toEqual([1, 2]);
  });
});
