import { Arrivals } from '../demand.js';
import { AT_ARRIVAL, pack, SURGE_ARRIVAL } from '../events.js';
import type { Store } from '../store.js';
import type { Occurrence } from './occurrence.js';

/**
 * Candidate numbers of extra customers start here, beyond those of any season, so that an extra customer takes nobody's luck.
 * Numbers times the draws of a visit to the desk stay below 2^32.
 */
export const FIRST_EXTRA = 2 ** 27;

/**
 * Customers who come on top of the usual ones because a risk brings them (a competitor closes, a price is mistaken). They arrive along the
 * largest surge the season's risks could bring together and are thinned to what is in force, so that they are the same people in every strategy.
 */
export class Surge {
  private readonly arrivals: Arrivals;
  private readonly envelope: Float64Array;

  /** @param envelope largest factor on visitors, by hour of the season */
  constructor(
    private readonly store: Store,
    envelope: Float64Array,
    seed: string,
    replication: number,
  ) {
    const { perMinute } = store.compiled.curve;
    this.envelope = envelope;
    const extra = perMinute.map((rate, hour) => rate * (envelope[hour] - 1));
    const curve = { ...store.compiled.curve, perMinute: extra, sinusoid: undefined };
    this.arrivals = new Arrivals(curve, store.calendar.seasonEnd, seed, replication, store.id, 'surge-arrivals');
    this.scheduleNext();
  }

  private scheduleNext(): void {
    const time = this.arrivals.next();
    if (time < Number.POSITIVE_INFINITY) this.store.queue.push(time, AT_ARRIVAL, pack(SURGE_ARRIVAL, 0));
  }

  /** The next extra customer is at the door; comes in with the share of the largest surge that is in force. */
  onArrival(now: number): void {
    const id = FIRST_EXTRA + this.arrivals.candidate;
    this.scheduleNext();
    const factor = this.store.climate?.visitors ?? 1;
    const largest = this.envelope[Math.floor(now / 60)];
    this.store.floor.onExtraArrival(id, Math.max(0, factor - 1) / (largest - 1), now);
  }
}

/** Product of the factors above 1 that may be in force, by hour of the trading days; undefined where none is. */
export function surgeEnvelope(store: number, occurrences: readonly Occurrence[], hours: number): Float64Array | undefined {
  const raising = occurrences.filter(({ stores, risk }) => stores.includes(store) && risk.visitorsFactor > 1);
  if (raising.length === 0) return undefined;
  const envelope = new Float64Array(hours).fill(1);
  for (const { risk, from, until } of raising) {
    for (let hour = from / 60; hour < Math.min(hours, until / 60); hour++) envelope[hour] *= risk.visitorsFactor;
  }
  return envelope;
}
