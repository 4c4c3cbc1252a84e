import type { Scenario } from '../../scenario/scenario-schema.js';
import type { Session } from '../../scenario/session/session-schema.js';
import type { Variant } from '../executor.js';
import { PLAN, PLAYED, sessionVariants } from '../luck/session-variants.js';

/** What each team's season is compared with, by key of the variant. */
export interface TeamKeys {
  /** The team's own decisions. */
  readonly team: string;
  /** Its plan with nobody moved. */
  readonly noMoves: string;
  /** Its plan with people moved by themselves; the same as `noMoves` in a case where nobody works. */
  readonly automatic: string;
}

export interface TeamVariants {
  readonly variants: readonly Variant[];
  /** In the order of the sessions. */
  readonly teams: readonly TeamKeys[];
}

/** Variants of several sessions of one case: each team once, and the ghosts of each plan once, however many teams played on it. */
export function teamVariants(sessions: readonly Session[], scenario: Scenario): TeamVariants {
  const plans = new Map<string, Omit<TeamKeys, 'team'>>();
  const variants: Variant[] = [];
  const teams = sessions.map((session, i): TeamKeys => {
    const own = sessionVariants(session, scenario);
    const team = `team ${i + 1}`;
    variants.push(...own.filter(({ key }) => key === PLAYED).map((variant) => ({ ...variant, key: team })));
    const plan = JSON.stringify([session.strategy, session.changes ?? null]);
    let ghosts = plans.get(plan);
    if (ghosts === undefined) {
      const nameOf = (kind: string) => `${kind} of plan ${plans.size + 1}`;
      const others = own.filter(({ key }) => key !== PLAYED);
      variants.push(...others.map((variant) => ({ ...variant, key: nameOf(variant.key) })));
      // A ghost that is left out is the plan itself.
      const keyOf = (kind: string) => nameOf(others.some(({ key }) => key === kind) ? kind : PLAN);
      ghosts = { noMoves: keyOf('no-moves'), automatic: keyOf('automatic') };
      plans.set(plan, ghosts);
    }
    return { team, ...ghosts };
  });
  const used = new Set(teams.flatMap(({ team, noMoves, automatic }) => [team, noMoves, automatic]));
  return { variants: variants.filter(({ key }) => used.has(key)), teams };
}
