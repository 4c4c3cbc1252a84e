import { Arrivals, expectedArrivals } from '../../model/demand.js';
import type { CompiledCase } from '../../model/index.js';
import type { KnownLuck } from './known-luck.js';

/** How many people might come, all stores together: Poisson, its mean the integral of the demand. Who of them comes in depends on goodwill and is not counted. */
export function candidateLuck({ stores, calendar, seed }: CompiledCase): KnownLuck {
  const { seasonEnd } = calendar;
  return {
    expected: stores.reduce((sum, { curve }) => sum + expectedArrivals(curve, seasonEnd), 0),
    of: (replication) =>
      stores.reduce((sum, { curve, id }) => {
        const arrivals = new Arrivals(curve, seasonEnd, seed, replication, id);
        while (arrivals.next() < Number.POSITIVE_INFINITY);
        return sum + arrivals.candidate;
      }, 0),
  };
}
