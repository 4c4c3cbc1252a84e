import { erlangB } from './erlang.js';
import { poissonExcess, poissonProbabilities } from './poisson.js';

/**
 * One product with Poisson demand.
 * Sources: Karush (1957) for base stock with lost sales (M/G/S/S); Hadley and Whitin, Analysis of Inventory Systems (1963), for (r, Q);
 * Sobel (2004) for the fill rate of periodic review. Demand per unit of time, lead time in that unit, stock in units.
 */
export interface FillRate {
  readonly fillRate: number;
  readonly lostShare: number;
}

/** Base stock with lost sales: the same for any lead-time law of this mean. */
export function baseStock(leadDemand: number, level: number): FillRate & { readonly onHand: number } {
  const lostShare = erlangB(level, leadDemand);
  return { fillRate: 1 - lostShare, lostShare, onHand: level - leadDemand * (1 - lostShare) };
}

/**
 * What leaner stock costs: -d ln(lost share) / d ln(stock on hand) of base stock with lost sales, from one unit less to this level.
 * With it the lost share after a cut of the stock on hand by the factor f is lostShare * f^-elasticity.
 */
export function lostShareElasticity(leadDemand: number, level: number): number {
  const [less, here] = [baseStock(leadDemand, level - 1), baseStock(leadDemand, level)];
  return -Math.log(here.lostShare / less.lostShare) / Math.log(here.onHand / less.onHand);
}

export type LeadLaw = 'constant' | 'exponential';

/** (r, Q) with lost sales and at most one order on its way (Q > r). `missed` is the mean demand lost in a cycle. */
export function reorderPoint(demand: number, lead: number, point: number, quantity: number, law: LeadLaw) {
  const missed = law === 'constant' ? poissonExcess(demand * lead, point) : missedWithExponentialLead(demand * lead, point);
  const fillRate = quantity / (quantity + missed);
  return { missed, fillRate, lostShare: 1 - fillRate, cycle: (quantity + missed) / demand };
}

function missedWithExponentialLead(leadDemand: number, point: number): number {
  const q = leadDemand / (1 + leadDemand);
  return q ** (point + 1) / (1 - q);
}

/** (r, Q) with everything backordered, constant lead: the position is uniform on r+1 … r+Q; filled when stock is on hand. */
export function reorderPointBackorders(leadDemand: number, point: number, quantity: number): FillRate & { readonly meanBackorders: number } {
  const p = poissonProbabilities(leadDemand, point + quantity);
  const below: number[] = [0];
  for (let n = 0; n <= point + quantity; n++) below.push(below[n] + p[n]);
  let filled = 0;
  let meanBackorders = 0;
  for (let position = point + 1; position <= point + quantity; position++) {
    filled += below[position];
    meanBackorders += poissonExcess(leadDemand, position);
  }
  return { fillRate: filled / quantity, lostShare: 1 - filled / quantity, meanBackorders: meanBackorders / quantity };
}

/** Order-up-to every `review`, everything backordered, constant lead: demand met from the shelf at once. */
export function orderUpTo(demand: number, review: number, lead: number, level: number): FillRate {
  const lostShare = (poissonExcess(demand * (review + lead), level) - poissonExcess(demand * lead, level)) / (demand * review);
  return { fillRate: 1 - lostShare, lostShare };
}
