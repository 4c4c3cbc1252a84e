import { initiativeEffects } from './initiative-effects.js';
import { riskEffects } from './risk-effects.js';
import { ruleEffects } from './rule-effects.js';
import type { Effect } from './sections/effect-section.js';
import type { World } from './world-schema.js';

/** Every change of a named parameter that something in this world can bring about while the season runs. None: what the world says stays as it is. */
export function declaredEffects(world: World): readonly Effect[] {
  return [...riskEffects(world), ...ruleEffects(world), ...initiativeEffects(world)];
}
