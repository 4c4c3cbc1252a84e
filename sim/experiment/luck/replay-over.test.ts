import { describe, expect, it } from 'vitest';
import { plainScenario } from '../../../tests/fixtures/plain-store.js';
import { LiveSeason } from '../../live/live-season.js';
import { compileSession, sessionOf } from '../../live/session-of.js';
import type { PlayerAction } from '../../scenario/sections/decision-section.js';
import { serializeScenario } from '../../scenario/serialize.js';
import type { Session } from '../../scenario/session/session-schema.js';
import { inProcessExecutor } from '../in-process-executor.js';
import { type ReplayOver, replayOver } from './replay-over.js';
import { PLAN, PLAYED, sessionVariants } from './session-variants.js';

const scenario = plainScenario({
  calendar: { days: 2, runOffDays: 0 },
  demand: { visitorsPerDay: 900 },
  pressure: {},
  customers: { balking: {}, toleranceMinutes: { kind: 'constant', value: 3 }, voice: { waiting: 0.5, product: 0 } },
  staff: { onDuty: { checkout: 1, floor: 2, stock: 2, desk: 1 } },
});

function played(does: readonly PlayerAction[], replication = 1): Session {
  const season = new LiveSeason(compileSession({ strategy: 'plain', seed: 'luck' }, scenario), replication);
  for (const [i, action] of does.entries()) {
    season.advanceTo(600 + 5 * i);
    season.decide({ store: 'north', do: action });
  }
  return sessionOf(season, { version: '0', team: '', scenario });
}

async function over(session: Session, seasons: number): Promise<ReplayOver> {
  const variants = sessionVariants(session, scenario);
  const executor = inProcessExecutor({ text: serializeScenario(scenario), seed: session.seed, variants });
  const { over: result, cancelled } = await replayOver({ session, scenario, seasons }, executor);
  if (result === undefined || cancelled) throw new Error('no seasons');
  return result;
}

describe('a decision log over other seasons', () => {
  it('does nothing where nothing was decided', async () => {
    const result = await over(played([]), 5);
    expect(result.seasons).toBe(5);
    const [plan] = result.comparisons;
    expect(plan.against).toBe(PLAN);
    for (const { played: own, luck, skill, verdict } of plan.indicators) {
      expect([own.difference, luck, skill.absolute.mean]).toEqual([0, 0, 0]);
      expect(verdict === 'ordinary' || verdict === 'unknown').toBe(true);
    }
  });

  it('tells a good decision from luck, against the plan and against people moved by themselves', async () => {
    const result = await over(
      played([
        { kind: 'open-till', people: 2 },
        { kind: 'move-person', person: 'nobody', to: 'desk' },
      ]),
      12,
    );
    expect(result.comparisons.map(({ against }) => against)).toEqual([PLAN, 'automatic']);
    expect(result.decisions).toEqual({ logged: 2, played: 1, others: 1 });
    for (const { indicators } of result.comparisons.slice(0, 1)) {
      const sales = indicators.find(({ indicator }) => indicator === 'sales');
      expect(sales?.skill.verdict).toBe('better');
      expect(sales?.seasons).toBe(12);
      expect((sales?.luck ?? 0) + (sales?.skill.absolute.mean ?? 0)).toBeCloseTo(sales?.played.difference ?? Number.NaN, 6);
      const { percentile, spread = [] } = sales ?? {};
      expect(percentile?.low).toBeLessThanOrEqual(percentile?.mean ?? Number.NaN);
      expect([...spread].sort((a, b) => a - b)).toEqual(spread);
    }
  });

  it('has the season that was played on either side of the others', async () => {
    const [inside, outside] = [await over(played([{ kind: 'open-till', people: 1 }], 2), 4), await over(played([{ kind: 'open-till', people: 1 }], 40), 4)];
    expect([inside.seasons, outside.seasons]).toEqual([4, 4]);
  });

  it('has one variant for the decisions and one without', () => {
    const keys = sessionVariants(played([]), scenario).map(({ key, decisions }) => [key, decisions !== undefined]);
    expect(keys).toEqual([
      [PLAN, false],
      [PLAYED, true],
      ['automatic', false],
    ]);
  });
});
