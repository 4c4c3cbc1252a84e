import type { Effect } from './sections/effect-section.js';
import type { World } from './world-schema.js';

/** Promoters the sales side keeps back are not in the pool. */
export const WITHHELD_PROMOTERS: readonly Effect[] = [{ parameter: 'pool.promoterShare', set: 0 }];

/** Every change of a named parameter that the initiatives of this world can bring about. */
export function initiativeEffects({ initiatives = [] }: World): readonly Effect[] {
  return initiatives.flatMap((plan) => (plan.resistance?.withholdsPromoters ? [...plan.effects, ...WITHHELD_PROMOTERS] : plan.effects));
}
