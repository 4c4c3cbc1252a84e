import type { Scenario } from '../index.js';
import { UserFault } from './exit-code.js';

/** The seed that is used; every result says which. */
export function seedOf(scenario: Scenario, { seed }: { readonly seed?: string }): string {
  if (seed !== undefined && (seed.length === 0 || seed.length > 200)) throw new UserFault(`--seed has ${seed.length} characters, expected 1 to 200.`);
  return seed ?? scenario.seed;
}
