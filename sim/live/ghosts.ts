import { applyStrategy } from '../scenario/apply-changes.js';
import type { Changes, Scenario } from '../scenario/scenario-schema.js';
import type { World } from '../scenario/world-schema.js';

/** Seasons that run along with a played one, on the same customers: the same plan with nobody moved, and with what the case has for moving people by itself. */
export type GhostKind = 'no-moves' | 'automatic';

/** A variant of the played strategy, as compileCase and studies take it. */
export interface Ghost {
  readonly kind: GhostKind;
  readonly strategy: string;
  readonly with?: Changes;
}

/**
 * The ghosts of a strategy. No moves: the pool and all rules are off. Automatic: the strategy itself where it has a pool or rules, or else with the
 * usual pool of the case; there is none where nobody works.
 */
export function ghostsOf(scenario: Scenario, strategy: string): readonly Ghost[] {
  const world = applyStrategy(scenario, strategy);
  if (world.staff === 'none') return [{ kind: 'no-moves', strategy }];
  const still: Changes = {
    ...(world.pool && world.pool.policy !== 'none' && { pool: { policy: 'none' } }),
    ...(world.rules && world.rules.list.length > 0 && { rules: null }),
  };
  return [
    { kind: 'no-moves', strategy, ...(Object.keys(still).length > 0 && { with: still }) },
    { kind: 'automatic', strategy, ...(!movesByItself(world) && { with: { pressure: {}, pool: { policy: 'threshold' } } }) },
  ];
}

function movesByItself({ pool, pressure, rules }: World): boolean {
  return (pool !== undefined && pool.policy !== 'none' && pool.share > 0 && pressure !== undefined) || (rules?.list.length ?? 0) > 0;
}
