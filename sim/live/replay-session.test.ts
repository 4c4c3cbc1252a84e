import { describe, expect, it } from 'vitest';
import { plainScenario } from '../../tests/fixtures/plain-store.js';
import { readSession, sessionText } from '../scenario/session/read-session.js';
import type { Session } from '../scenario/session/session-schema.js';
import { LiveSeason } from './live-season.js';
import { OtherCaseError, replaySession } from './replay-session.js';
import { compileSession, sessionOf } from './session-of.js';

const WORLD = {
  stores: [{ id: 'north' }, { id: 'south' }],
  pressure: {},
  customers: { toleranceMinutes: { kind: 'constant', value: 2 }, voice: { waiting: 0.5, product: 0 } },
};
const scenario = plainScenario(WORLD);

/** Two days of a small season, saved in the afternoon of the second. */
function played(changes?: Session['changes']): Session {
  const season = new LiveSeason(compileSession({ strategy: 'plain', seed: 'hall', ...(changes && { changes }) }, scenario), 2);
  season.advanceTo(700);
  season.decide({ store: 'south', do: { kind: 'move', from: 'stock', to: 'checkout', people: 1, minutes: 120 }, reason: 'A queue.' });
  season.advanceTo(1440 + 900);
  season.decide({ store: 'north', do: { kind: 'close-till', people: 1, to: 'floor' } });
  season.advanceTo(1440 + 960);
  return sessionOf(season, { version: '0.1.0', team: 'Table 1', scenario, guess: { sales: 0.01 }, ...(changes && { changes }) });
}
const session = played();

describe('a session', () => {
  it('says how far it was played and what came of it, and survives its file', () => {
    expect([session.playedUntil, session.decisions.length, session.seed, session.replication]).toEqual([2400, 2, 'hall', 2]);
    expect(readSession(sessionText(session))).toEqual({ ok: true, session });
  });

  it('replays to the same digest', () => {
    expect(replaySession(session, scenario)).toEqual({
      identical: true,
      isIntact: true,
      refused: 0,
      recorded: session.outcome.digest,
      replayed: session.outcome.digest,
    });
    const changed = played({ staff: { onDuty: { checkout: 3, floor: 1, stock: 1, desk: 1 } } });
    expect(changed.outcome.digest).not.toBe(session.outcome.digest);
    expect(replaySession(changed, scenario).identical).toBe(true);
  });

  it('names where a replay with another decision parts from it', () => {
    const [first, second] = session.decisions;
    const replay = replaySession({ ...session, decisions: [first, { ...second, at: 1440 + 840 }] }, scenario);
    expect(replay).toMatchObject({ identical: false, difference: { from: 1440 + 840, until: 1440 + 900, store: 'north' } });
    expect(replay.difference?.parts).toContain('people');
    expect(replay.difference?.event?.time).toBeGreaterThanOrEqual(1440 + 840);
    expect(replay.difference?.counts.every(({ store }) => store === 'north')).toBe(true);
    const without = replaySession({ ...session, decisions: [second] }, scenario);
    expect(without).toMatchObject({ identical: false, difference: { from: 660, store: 'south' } });
  });

  it('names counts somebody has changed', () => {
    const stores = session.outcome.stores.map((one) => ({ ...one, counts: { ...one.counts, sales: 1 } }));
    const replay = replaySession({ ...session, outcome: { ...session.outcome, stores } }, scenario);
    expect(replay).toMatchObject({ identical: false, isIntact: false });
    expect(replay.difference?.counts.map(({ count, recorded }) => [count, recorded])).toEqual([
      ['sales', 1],
      ['sales', 1],
    ]);
  });

  it('is refused on another case', () => {
    expect(() => replaySession(session, plainScenario({ ...WORLD, demand: { visitorsPerDay: 601 } }))).toThrow(OtherCaseError);
  });
});
