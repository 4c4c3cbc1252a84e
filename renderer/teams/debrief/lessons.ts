import type { DecisionEffect, PlayerAction } from '../../simulation/door.js';
import type { TeamMoments } from '../../simulation/team-analyst.js';
import type { TeamRow } from '../team-rows.js';
import { answerableAlerts, longest, missedAlerts } from './moments.js';

/** Fewer decisions of one sort say nothing about it. */
const FEWEST = 3;

export type ActionKind = PlayerAction['kind'];

/** Decisions of one sort, of all teams. */
export interface SortOfDecision {
  readonly count: number;
  /** Mean of what one of them changes the complaint rate by (share); negative is for the better. */
  readonly mean: number;
  /** Standard error of the mean; decisions of one team share its seasons, so that it is a rule of thumb. */
  readonly error: number;
  /** Those that certainly helped. */
  readonly certain: number;
}

/** What the numbers of all teams say together; each part only where there is enough to say it. */
export interface Lessons {
  readonly best: (SortOfDecision & { readonly kind: ActionKind }) | null;
  readonly least: (SortOfDecision & { readonly kind: ActionKind }) | null;
  /** Decisions made before an alert and during one. */
  readonly timing: { readonly early: SortOfDecision; readonly late: SortOfDecision } | null;
  readonly alerts: { readonly all: number; readonly missed: number; readonly longestMinutes: number } | null;
  /** Teams whose decisions beat people moved by themselves, of those that have such a ghost. */
  readonly beatRules: { readonly teams: number; readonly of: number } | null;
  /** Teams that stand elsewhere by the season they played than over the other seasons. */
  readonly moved: { readonly teams: number; readonly of: number } | null;
}

interface Decided {
  readonly kind: ActionKind;
  readonly effect: DecisionEffect;
  readonly isLate: boolean;
}

/** @param moments in the order of `rows`; null for a team that has not been looked at yet */
export function lessonsOf(rows: readonly TeamRow[], moments: readonly (TeamMoments | null)[]): Lessons {
  const decided = rows.flatMap((row, i) => decidedBy(row, moments[i] ?? null));
  const kinds = [...new Set(decided.map(({ kind }) => kind))]
    .flatMap((kind) => {
      const sort = sortOf(decided.filter((each) => each.kind === kind));
      return sort === null ? [] : [{ kind, ...sort }];
    })
    .sort((a, b) => a.mean - b.mean);
  const [early, late] = [sortOf(decided.filter(({ isLate }) => !isLate)), sortOf(decided.filter(({ isLate }) => isLate))];
  const best = kinds[0];
  return {
    best: best !== undefined && best.mean < 0 ? best : null,
    least: kinds.length > 1 ? (kinds.at(-1) ?? null) : null,
    timing: early && late ? { early, late } : null,
    alerts: alertsOf(moments),
    beatRules: beatRulesOf(rows),
    moved: movedOf(rows),
  };
}

function decidedBy({ entry }: TeamRow, moments: TeamMoments | null): readonly Decided[] {
  if (moments === null) return [];
  return moments.effects.flatMap((effect): Decided[] => {
    const decision = entry.session.decisions[effect.decision - 1];
    if (decision === undefined) return [];
    const isLate = moments.alerts.some(({ store, from, until }) => store === decision.store && decision.at >= from && decision.at <= until);
    return [{ kind: decision.do.kind, effect, isLate }];
  });
}

function sortOf(decided: readonly Decided[]): SortOfDecision | null {
  const means = decided.flatMap(({ effect }) => effect.complaintRate.relative.mean ?? []);
  if (means.length < FEWEST) return null;
  const mean = means.reduce((sum, each) => sum + each, 0) / means.length;
  const squares = means.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return {
    count: means.length,
    mean,
    error: Math.sqrt(squares / (means.length - 1) / means.length),
    certain: decided.filter(({ effect }) => effect.complaintRate.verdict === 'better').length,
  };
}

function alertsOf(moments: readonly (TeamMoments | null)[]): Lessons['alerts'] {
  const known = moments.filter((each) => each !== null);
  const all = known.reduce((sum, each) => sum + answerableAlerts(each).length, 0);
  const missed = known.flatMap(missedAlerts);
  if (all === 0) return null;
  const worst = longest(missed);
  return { all, missed: missed.length, longestMinutes: worst === undefined ? 0 : Math.round(worst.until - worst.from) };
}

function beatRulesOf(rows: readonly TeamRow[]): Lessons['beatRules'] {
  const measured = rows.filter(({ over }) => over.automatic !== over.noMoves);
  const beat = measured.filter(({ over }) => over.luck.automatic.find(({ indicator }) => indicator === 'complaintRate')?.skill.verdict === 'better');
  return measured.length === 0 ? null : { teams: beat.length, of: measured.length };
}

function movedOf(rows: readonly TeamRow[]): Lessons['moved'] {
  if (rows.length < 2) return null;
  const played = [...rows].sort((a, b) => (a.changes.complaintRate.played ?? 0) - (b.changes.complaintRate.played ?? 0));
  // Within its range a place is not another one.
  const moved = rows.filter((row) => {
    const place = played.indexOf(row) + 1;
    return place < row.place.best || place > row.place.worst;
  });
  return { teams: moved.length, of: rows.length };
}

/** Whether two sorts differ by more than twice the error of their difference. */
export function areApart(a: SortOfDecision, b: SortOfDecision): boolean {
  return Math.abs(a.mean - b.mean) > 2 * Math.hypot(a.error, b.error);
}
