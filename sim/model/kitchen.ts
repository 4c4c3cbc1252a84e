import { namedStream, type RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import type { World } from '../scenario/world-schema.js';
import { DAY_MINUTES } from './calendar.js';
import type { Store } from './store.js';

type Supply = NonNullable<World['supply']>;

const DISRUPTIONS = COUNT_INDEX.kitchenDisruptions;
const SUPPLY_YUAN = COUNT_INDEX.supplyYuan;

/** Which kitchen cooks for the stores of a region now. */
export function kitchenOf(supply: Supply | undefined, region: string): Supply['kitchen'] {
  if (!supply || supply.kitchen === 'central') return 'central';
  return supply.regions.length === 0 || supply.regions.includes(region) ? 'regional' : 'central';
}

/** How dishes come to a store: kitchens differ in how long they take, how often they fail and what a unit costs. A failure is the kitchen's, so it meets all its stores on the same day. */
export class Kitchen {
  private readonly failure: Readonly<Record<Supply['kitchen'], RandomStream>>;

  constructor(
    private readonly store: Store,
    private readonly supply: Supply,
    private readonly region: string,
    seed: string,
    replication: number,
  ) {
    const stream = (kitchen: string) => namedStream(seed, replication, kitchen, 'kitchen-disruption');
    this.failure = { central: stream('central-kitchen'), regional: stream(`region ${region}`) };
  }

  /** Minutes from an order to its delivery where other goods take `minutes`. */
  leadMinutes(minutes: number, now: number): number {
    const kitchen = kitchenOf(this.supply, this.region);
    const { leadTimeFactor, disruptionShare, disruptionHours } = this.supply[kitchen];
    const isLate = this.failure[kitchen].at(Math.floor(now / DAY_MINUTES)) < disruptionShare;
    if (isLate) this.store.recorder.add(DISRUPTIONS, 1);
    return minutes * leadTimeFactor + (isLate ? disruptionHours * 60 : 0);
  }

  /** A delivery of dishes is paid for. */
  pay(units: number): void {
    this.store.recorder.add(SUPPLY_YUAN, units * this.supply[kitchenOf(this.supply, this.region)].yuanPerUnit);
  }
}
