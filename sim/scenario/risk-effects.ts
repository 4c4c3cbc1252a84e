import type { Effect, ParameterName } from './sections/effect-section.js';
import { parameterOf } from './sections/effect-section.js';
import type { RiskResponse } from './sections/risks-section.js';
import type { World } from './world-schema.js';

/** The effects that hit something this world has: a risk cannot harm a mechanism a strategy does without. */
export function effectsThere(world: World, effects: readonly Effect[]): readonly Effect[] {
  return effects.filter(({ parameter }) => isThere(world, parameter));
}

function isThere(world: unknown, parameter: ParameterName): boolean {
  let at: unknown = world;
  for (const name of parameterOf(parameter).path) at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined;
  return at !== undefined;
}

/** What a response changes for the whole season. */
export function standingEffects(response: RiskResponse): readonly Effect[] {
  return response.kind === 'avoid' || response.kind === 'mitigate' ? response.effects : [];
}

/** Every change of a named parameter that a risk or the answer to one can bring about in this world. */
export function riskEffects(world: World): readonly Effect[] {
  const ofRisks = world.risks?.flatMap(({ effects }) => effects) ?? [];
  const ofResponses = world.risks === undefined ? [] : (world.responses?.flatMap(standingEffects) ?? []);
  return effectsThere(world, [...ofRisks, ...ofResponses]);
}
