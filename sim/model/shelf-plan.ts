import type { World } from '../scenario/world-schema.js';
import type { StockRules } from './group-choice.js';
import type { VisitorExpectation } from './visitor-expectation.js';

/** Units a shelf holds: so many ordinary average days; everything where there is no backroom. */
export function shelfCapacity(world: World, { shelf, groups }: StockRules, size: number, expected: VisitorExpectation): number {
  if (!shelf) return Number.POSITIVE_INFINITY;
  const daily = (world.demand.visitorsPerDay * size * expected.units) / groups;
  return Math.max(1, Math.round(shelf.capacityDays * daily));
}

/**
 * Refills one visitor makes necessary, on average.
 * @param capacity units a shelf holds
 */
export function refillsOfVisitor({ refillBelowShare }: NonNullable<StockRules['shelf']>, capacity: number, expected: VisitorExpectation): number {
  // a refill is asked for at the trigger and done later: half of what is left then is taken as sold by the time it is done
  const perRefill = capacity * (1 - refillBelowShare / 2);
  return expected.units / Math.max(1, perRefill);
}
