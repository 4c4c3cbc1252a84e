import type { Changes } from '../../../sim/scenario/scenario-schema.js';

/** A few crowded days instead of a whole season: enough of everything to go wrong, quick enough to be run many times. */
export function busyDays(days: number): Changes {
  return { calendar: { days, promotions: [{ id: 'busy', fromDay: 1, toDay: days, trafficFactor: 1.6, promotedDemandFactor: 2 }] } };
}
