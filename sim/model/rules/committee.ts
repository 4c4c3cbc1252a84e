import type { Rule, Rules } from '../../scenario/sections/rules-section.js';
import { areOpposed } from './claims.js';
import type { StandingRule } from './standing-rule.js';

type Committee = Rules['committee'];

/** What a meeting decided in one store. */
export interface Decisions {
  readonly adopted: readonly StandingRule[];
  /** Rules that lost to another one on the agenda, with the winner. */
  readonly overruled: readonly { readonly loser: StandingRule; readonly winner: StandingRule }[];
}

/**
 * The joint committee decides between the rules that have applied since it met last. A side without weight has no voice; of two rules
 * that want the same the heavier side's is adopted, at equal weight the one of the higher aim, then the one that comes first in the file.
 */
export function meet(committee: Committee, rules: readonly StandingRule[]): Decisions {
  const heard = rules.filter((rule) => rule.onAgenda && weightOf(committee, rule.plan.rule) > 0);
  const inOrder = [...heard].sort((a, b) => weightOf(committee, b.plan.rule) - weightOf(committee, a.plan.rule) || a.plan.rank - b.plan.rank);
  const adopted: StandingRule[] = [];
  const overruled: { loser: StandingRule; winner: StandingRule }[] = [];
  for (const rule of inOrder) {
    const winner = adopted.find((other) => areOpposed(other.plan.rule, rule.plan.rule));
    if (winner === undefined) adopted.push(rule);
    else overruled.push({ loser: rule, winner });
  }
  return { adopted, overruled };
}

/** A rule both sides bring weighs as much as both. */
function weightOf({ operationsWeight, serviceWeight }: Committee, { side }: Rule): number {
  if (side === 'both') return operationsWeight + serviceWeight;
  return side === 'operations' ? operationsWeight : serviceWeight;
}

/** Yuan for one meeting. */
export function costOfMeeting({ members, hours, wageYuanPerHour }: Committee): number {
  return members * hours * wageYuanPerHour;
}
