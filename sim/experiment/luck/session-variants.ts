import { ghostsOf } from '../../live/ghosts.js';
import type { Scenario } from '../../scenario/scenario-schema.js';
import type { Session } from '../../scenario/session/session-schema.js';
import type { Variant } from '../executor.js';

/** The season with the player's decisions, and what it is compared with: the plan alone, and its ghosts. */
export const PLAYED = 'played';
export const PLAN = 'plan';

/** Variants of a session, the plan first. A ghost that is the plan itself is left out. */
export function sessionVariants({ strategy, changes, decisions }: Pick<Session, 'strategy' | 'changes' | 'decisions'>, scenario: Scenario): readonly Variant[] {
  const plan = { strategy, ...(changes && { instead: changes }) };
  const strategies = changes === undefined ? scenario.strategies : scenario.strategies.map((one) => (one.id === strategy ? { ...one, changes } : one));
  const ghosts = ghostsOf({ ...scenario, strategies }, strategy).flatMap(({ kind, with: extra }) => (extra ? [{ ...plan, key: kind, with: extra }] : []));
  return [{ ...plan, key: PLAN }, { ...plan, key: PLAYED, decisions }, ...ghosts];
}
