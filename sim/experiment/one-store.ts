import { Accumulation } from './accumulation.js';
import type { SeasonAreas } from './season-summary.js';

const NOTHING = new Float64Array(0);
/** Sums by hour and day are kept of all stores together only. */
const NO_AREAS: SeasonAreas = { histograms: NOTHING, hours: NOTHING, days: NOTHING, floorAtHour: NOTHING };

/**
 * The seasons of a chain as those of one of its stores: every result made of them is about that store alone. What is kept of all stores together only
 * (hours of the week) is not there. @throws Error when the chain has no such store
 */
export function oneStore(accumulation: Accumulation, store: string): Accumulation {
  const at = accumulation.storeIds.indexOf(store);
  if (at < 0) throw new Error(`There is no store "${store}".`);
  if (accumulation.storeIds.length === 1) return accumulation;
  const scoped = new Accumulation(accumulation.keys);
  for (const key of accumulation.keys) {
    for (const [replication, { stores }] of accumulation.of(key).entries())
      scoped.add({ strategy: key, replication, storeIds: [store], chain: stores[at], stores: [], areas: NO_AREAS });
  }
  return scoped;
}
