import type { World } from '../scenario/world-schema.js';
import type { Calendar } from './calendar.js';
import type { DemandCurve } from './demand.js';

/**
 * What plans and orders know of the demand: ordinary days fully, promotions only in part (the information link),
 * whatever the day brings not at all.
 */
export interface Forecast {
  /** Expected visitors of each trading day. */
  readonly visitors: Float64Array;
  /** Expected factor on picks of promoted groups, by day. */
  readonly promotedFactor: Float64Array;
  /** Standard deviation of the error of a day (share). */
  readonly noiseSd: number;
}

export function compileForecast(world: World, calendar: Calendar, curve: DemandCurve): Forecast {
  const known = world.forecast.promotionKnown;
  const visitors = new Float64Array(calendar.days);
  const promotedFactor = new Float64Array(calendar.days);
  for (let day = 0; day < calendar.days; day++) {
    visitors[day] = curve.ordinary[day] * (1 + known * (curve.trafficFactor[day] - 1));
    promotedFactor[day] = 1 + known * (curve.promotedFactor[day] - 1);
  }
  return Object.freeze({ visitors, promotedFactor, noiseSd: world.forecast.noiseSd });
}
