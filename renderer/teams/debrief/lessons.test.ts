import { describe, expect, it } from 'vitest';
import type { DecisionEffect, PlayerAction, Session } from '../../simulation/door.js';
import type { TeamMoments } from '../../simulation/team-analyst.js';
import type { TeamRow } from '../team-rows.js';
import { areApart, lessonsOf } from './lessons.js';
import { momentsOf } from './moments.js';

type Verdict = DecisionEffect['sales']['verdict'];

function effect(decision: number, complaints: number, verdict: Verdict = complaints < 0 ? 'better' : 'worse'): DecisionEffect {
  const of = (mean: number) => ({ relative: { mean, low: mean - 0.01, high: mean + 0.01 }, absolute: { mean, low: mean, high: mean }, verdict });
  return { decision, complaintRate: of(complaints), sales: of(0) };
}

const NONE: TeamMoments = { effects: [], seasons: 10, alerts: [], events: {} };
const alert = (from: number, minutes: number, answeredAt: number | null = null) => ({ store: 'a', from, until: from + minutes, answeredAt });

describe('telling moments', () => {
  it('are the best decision, what did harm, and the longest alert left alone', () => {
    const team = {
      ...NONE,
      effects: [effect(1, -0.02), effect(2, -0.05), effect(3, 0.03)],
      alerts: [alert(600, 30), alert(700, 90), alert(900, 300, 910), alert(1300, 5)],
    };
    expect(momentsOf(team)).toMatchObject([
      { kind: 'helped', effect: { decision: 2 } },
      { kind: 'hurt', effect: { decision: 3 } },
      { kind: 'missed', alert: { from: 700 } },
    ]);
  });

  it('follow a person who was taken away to the shelf that went empty', () => {
    const move = { time: 600, kind: 'move', store: 'a', person: 'stock-1', detail: { from: 'stock', to: 'checkout', by: 'player' } } as const;
    const emptied = { time: 700, kind: 'stockout', store: 'a', detail: { group: 2 } } as const;
    const moments = momentsOf({ ...NONE, effects: [effect(1, -0.02)], events: { a: [move, emptied] } });
    expect(moments).toMatchObject([{ kind: 'helped' }, { kind: 'harm', chain: { move, emptied } }]);
  });

  it('are filled up with the next decisions, and are none where nothing happened', () => {
    const kinds = momentsOf({ ...NONE, effects: [effect(1, -0.05), effect(2, -0.01), effect(3, 0.001, 'not distinguishable'), effect(4, -0.03)] });
    expect(kinds).toMatchObject([{ effect: { decision: 1 } }, { effect: { decision: 4 } }, { kind: 'helped', effect: { decision: 2 } }]);
    expect(momentsOf(NONE)).toEqual([]);
  });
});

/** A team that decided so, with what the ranking knows of it. */
function row(actions: readonly PlayerAction['kind'][], played: number, place: number, beats: Verdict = 'better'): TeamRow {
  const decisions = actions.map((kind, i) => ({ at: 100 * (i + 1), store: 'a', do: { kind } }));
  const luck = { automatic: [{ indicator: 'complaintRate', skill: { verdict: beats } }] };
  return {
    entry: { id: place, name: `Team ${place}`, session: { decisions } as unknown as Session },
    over: { noMoves: 'still', automatic: 'auto', luck },
    changes: { complaintRate: { played } },
    place: { best: place, worst: place },
  } as unknown as TeamRow;
}

describe('what the room takes along', () => {
  const rows = [row(['open-till', 'open-till', 'open-till', 'coupons', 'coupons', 'coupons'], -0.2, 1), row([], -0.5, 2, 'worse')];
  const effects = [-0.06, -0.05, -0.04, 0, 0.001, -0.001].map((mean, i) => effect(i + 1, mean, mean < -0.01 ? 'better' : 'not distinguishable'));

  it('is which sort of decision paid, of enough of them', () => {
    const { best, least, timing } = lessonsOf(rows, [{ ...NONE, effects }, NONE]);
    expect(best).toMatchObject({ kind: 'open-till', count: 3, certain: 3 });
    expect(best?.mean).toBeCloseTo(-0.05);
    expect(least).toMatchObject({ kind: 'coupons', certain: 0 });
    expect(timing).toBeNull();
    expect(lessonsOf(rows, [{ ...NONE, effects: effects.slice(0, 2) }, NONE]).best).toBeNull();
  });

  it('is whether it was done before an alert or during one', () => {
    const { timing } = lessonsOf(rows, [{ ...NONE, effects, alerts: [alert(400, 300)] }, NONE]);
    expect(timing).toMatchObject({ early: { count: 3 }, late: { count: 3 } });
    expect(timing && areApart(timing.early, timing.late)).toBe(true);
  });

  it('is what alerts, rules and luck did', () => {
    const { alerts, beatRules, moved } = lessonsOf(rows, [{ ...NONE, alerts: [alert(1, 60), alert(100, 20, 110)] }, null]);
    expect(alerts).toEqual({ all: 2, missed: 1, longestMinutes: 60 });
    expect(beatRules).toEqual({ teams: 1, of: 2 });
    // The second had fewer complaints in its own season, the first in the others.
    expect(moved).toEqual({ teams: 2, of: 2 });
  });
});
