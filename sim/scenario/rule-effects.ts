import type { Effect } from './sections/effect-section.js';
import type { Action } from './sections/rule-action-section.js';
import type { World } from './world-schema.js';

/** The named parameters an action changes as long as its rule is in force. */
export function effectsOf(action: Action): readonly Effect[] {
  if (action.kind === 'change') return action.effects;
  if (action.kind === 'change-roster') return [{ parameter: 'staff.rosterFlexibility', set: action.rosterFlexibility }];
  return [];
}

/** Every change of a named parameter that a rule of this world can bring about. */
export function ruleEffects({ rules }: World): readonly Effect[] {
  return rules?.list.flatMap((rule) => rule.do.flatMap(effectsOf)) ?? [];
}
