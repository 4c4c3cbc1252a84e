import { effectsOf } from '../../scenario/rule-effects.js';
import type { Action } from '../../scenario/sections/rule-action-section.js';
import type { Rule } from '../../scenario/sections/rules-section.js';

/** What a rule lays hold on while it is in force: parameters by name, and the roles it takes people from and brings them to. */
interface Claims {
  readonly things: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
}

function claimsOf(rule: Pick<Rule, 'do'>): Claims {
  return {
    things: rule.do.flatMap(thingsOf),
    from: rule.do.flatMap((action) => (action.kind === 'move' ? [action.from] : action.kind === 'close-till' ? ['checkout'] : [])),
    to: rule.do.flatMap((action) => (action.kind === 'move' ? [action.to] : action.kind === 'open-till' ? ['checkout'] : [])),
  };
}

function thingsOf(action: Action): string[] {
  return action.kind === 'coupons' ? ['coupons'] : effectsOf(action).map((effect) => effect.parameter);
}

/**
 * Whether two rules want the same and cannot both have it: one parameter, or people in a role that one fills and the other empties.
 * Two rules that take people from the same role meet over single people only, and only when these run out.
 */
export function areOpposed(a: Pick<Rule, 'do'>, b: Pick<Rule, 'do'>): boolean {
  const [one, two] = [claimsOf(a), claimsOf(b)];
  const share = (left: readonly string[], right: readonly string[]) => left.some((name) => right.includes(name));
  return share(one.things, two.things) || share(one.to, two.from) || share(one.from, two.to);
}
