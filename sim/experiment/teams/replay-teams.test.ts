import { describe, expect, it } from 'vitest';
import { plainScenario } from '../../../tests/fixtures/plain-store.js';
import { LiveSeason } from '../../live/live-season.js';
import { compileSession, sessionOf } from '../../live/session-of.js';
import type { PlayerAction } from '../../scenario/sections/decision-section.js';
import { serializeScenario } from '../../scenario/serialize.js';
import type { Session } from '../../scenario/session/session-schema.js';
import { inProcessExecutor } from '../in-process-executor.js';
import { replayOver } from '../luck/replay-over.js';
import { sessionVariants } from '../luck/session-variants.js';
import { decisionEffects } from './decision-effects.js';
import { playedSeason } from './played-alerts.js';
import { replayTeams } from './replay-teams.js';
import { teamVariants } from './team-variants.js';
import type { TeamsOver } from './teams-over.js';

const scenario = plainScenario({
  calendar: { days: 2, opens: '08:00', closes: '18:00', runOffDays: 0 },
  demand: { visitorsPerDay: 900 },
  pressure: {},
  customers: { balking: {}, toleranceMinutes: { kind: 'constant', value: 3 }, voice: { waiting: 0.5, product: 0 } },
  staff: { onDuty: { checkout: 1, floor: 2, stock: 2, desk: 1 } },
});

const TILL: PlayerAction = { kind: 'open-till', people: 2 };

function played(team: string, does: readonly PlayerAction[], replication = 1): Session {
  const season = new LiveSeason(compileSession({ strategy: 'plain', seed: 'teams' }, scenario), replication);
  for (const [i, action] of does.entries()) {
    season.advanceTo(540 + 5 * i);
    season.decide({ store: 'north', do: action });
  }
  return sessionOf(season, { version: '0', team, scenario });
}

async function over(sessions: readonly Session[], seasons: number): Promise<TeamsOver> {
  const executor = inProcessExecutor({ text: serializeScenario(scenario), seed: 'teams', variants: teamVariants(sessions, scenario).variants });
  const { over: result } = await replayTeams({ sessions, scenario, seasons }, executor);
  if (result === undefined) throw new Error('no seasons');
  return result;
}

describe('teams over other seasons', () => {
  it('has each team once and the ghosts of a plan once', () => {
    const { variants, teams } = teamVariants([played('A', [TILL]), played('B', [])], scenario);
    expect(variants.map(({ key }) => key).sort()).toEqual(['automatic of plan 1', 'plan of plan 1', 'team 1', 'team 2']);
    expect(teams[1]).toEqual({ team: 'team 2', noMoves: 'plan of plan 1', automatic: 'automatic of plan 1' });
  });

  it('says of one team what a replay of it says', async () => {
    const session = played('A', [TILL]);
    const executor = inProcessExecutor({ text: serializeScenario(scenario), seed: 'teams', variants: sessionVariants(session, scenario) });
    const single = await replayOver({ session, scenario, seasons: 6, indicators: ['complaintRate', 'sales', 'profit', 'satisfaction'] }, executor);
    const { teams, seasons } = await over([session, played('B', [])], 6);
    expect(seasons).toBe(6);
    expect(teams[0].luck.noMoves).toEqual(single.over?.comparisons[0].indicators);
    expect(teams[0].decisions).toEqual(single.over?.decisions);
  });

  it('ranks who opens tills before those who do nothing, who are tied and share their places', async () => {
    const { places, courses } = await over([played('A', []), played('B', [TILL]), played('C', [])], 8);
    expect(places.complaintRate.map(({ key, best, worst }) => [key, best, worst])).toEqual([
      ['team 2', 1, 1],
      ['team 1', 2, 3],
      ['team 3', 2, 3],
    ]);
    expect(places.complaintRate[1].tiedWith).toEqual(['team 3']);
    // Who does nothing is nobody moved, season by season.
    const [first, , , noMoves] = courses;
    expect(first.indicators.sales.seasons).toEqual(noMoves.indicators.sales.seasons);
  });

  it('tells at once what it goes on from', async () => {
    const sessions = [played('A', [TILL]), played('B', [])];
    const executor = inProcessExecutor({ text: serializeScenario(scenario), seed: 'teams', variants: teamVariants(sessions, scenario).variants });
    const { over: before, accumulation } = await replayTeams({ sessions, scenario, seasons: 4 }, executor);
    const told: TeamsOver[] = [];
    await replayTeams({ sessions, scenario, seasons: 6, from: accumulation }, executor, { onTeams: (soFar) => told.push(soFar) });
    expect(told).toEqual([before]);
  });

  it('leaves out every season that somebody played', async () => {
    const { seasons, teams } = await over([played('A', [TILL], 0), played('B', [TILL], 2), played('C', [], 90)], 4);
    expect(seasons).toBe(4);
    expect(teams.map(({ replication }) => replication)).toEqual([0, 2, 90]);
    const both = await over([played('A', [TILL], 0), played('B', [TILL], 2)], 4);
    expect(both.courses[0].indicators.sales.seasons).toHaveLength(4);
    // The same decisions in the same other seasons: luck is all that differs.
    expect(both.courses[0].indicators).toEqual(both.courses[1].indicators);
    expect(both.teams[0].luck.noMoves[1].played).not.toEqual(both.teams[1].luck.noMoves[1].played);
  });
});

describe('single decisions', () => {
  const session = played('A', [TILL, { kind: 'priority-restock', groups: 1 }, { kind: 'take-back', decision: 1 }, TILL]);

  it('are measured by leaving each out in other seasons; a decision taken back with it', async () => {
    const executor = inProcessExecutor({ text: serializeScenario(scenario), seed: 'teams', variants: [] });
    const { effects, seasons } = await decisionEffects({ session, scenario, seasons: 5, most: 10 }, executor);
    expect(seasons).toBe(5);
    expect(effects.map(({ decision }) => decision)).toEqual([1, 2, 4]);
    const last = effects[2];
    expect(last.complaintRate.verdict).toBe('better');
    expect(last.complaintRate.absolute.mean).toBeLessThan(0);
    const few = await decisionEffects({ session, scenario, seasons: 2, most: 1 }, executor);
    expect(few.effects).toHaveLength(1);
  });

  it('answer alerts or leave them', () => {
    const idle = playedSeason(played('B', []), scenario);
    expect(idle.alerts.length).toBeGreaterThan(0);
    expect(idle.alerts.every(({ answeredAt }) => answeredAt === null)).toBe(true);
    const { alerts, events } = playedSeason(session, scenario);
    for (const { from, until, answeredAt } of alerts) {
      expect(until).toBeGreaterThanOrEqual(from);
      expect(until - from).toBeLessThanOrEqual(10 * 60);
      if (answeredAt !== null) expect(answeredAt >= from && answeredAt <= until).toBe(true);
    }
    expect(events.north?.some(({ kind }) => kind === 'move')).toBe(true);
  });
});
