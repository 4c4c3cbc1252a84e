import { COUNT_INDEX } from '../record/counts.js';
import type { Recorder } from './recorder.js';

const SOLD = COUNT_INDEX.unitsSold;
const RECEIVED = COUNT_INDEX.unitsReceived;
const OPENING = COUNT_INDEX.unitsOpening;
const CLOSING = COUNT_INDEX.unitsClosing;
const UNIT_AREA = COUNT_INDEX.unitArea;
const EMPTY_AREA = COUNT_INDEX.emptyShelfArea;
const SHELF_TIME = COUNT_INDEX.shelfTime;

/** Units of each product group in the store, on the shelf and in the backroom. A shelf below zero owes what is sold before it is there. */
export class Shelves {
  readonly shelf: Float64Array;
  readonly backroom: Float64Array;
  private empty = 0;
  private emptySince = 0;

  /** @param capacity units a shelf holds; infinity where everything is on the shelf */
  constructor(
    private readonly recorder: Recorder,
    readonly groups: number,
    readonly capacity: number,
  ) {
    this.shelf = new Float64Array(groups);
    this.backroom = new Float64Array(groups);
  }

  /** First filling of a group; what the shelf does not hold is in the backroom. */
  fill(group: number, units: number): void {
    const onShelf = Math.min(units, this.capacity);
    this.shelf[group] = onShelf;
    if (onShelf <= 0) this.empty++;
    this.backroom[group] = units - onShelf;
  }

  onHand(group: number): number {
    return this.shelf[group] + this.backroom[group];
  }

  /** Units leave the shelf as sold; a negative number comes back. */
  sell(group: number, units: number, now: number): void {
    this.recorder.counts[SOLD] += units;
    this.recorder.counts[UNIT_AREA] += units * now;
    this.set(group, this.shelf[group] - units, now);
  }

  /** A delivery arrives: in the backroom if there is somebody to fill shelves from it, else on the shelf. */
  receive(group: number, units: number, toBackroom: boolean, now: number): void {
    this.recorder.add(RECEIVED, units);
    this.recorder.add(UNIT_AREA, -units * now);
    if (toBackroom) this.backroom[group] += units;
    else this.set(group, this.shelf[group] + units, now);
  }

  /** Fills a shelf from the backroom as far as both allow; returns the units moved. */
  refill(group: number, now: number): number {
    const units = Math.min(this.capacity - this.shelf[group], this.backroom[group]);
    this.backroom[group] -= units;
    this.set(group, this.shelf[group] + units, now);
    return units;
  }

  private set(group: number, units: number, now: number): void {
    const wasEmpty = this.shelf[group] <= 0;
    const isEmpty = units <= 0;
    this.shelf[group] = units;
    if (wasEmpty === isEmpty) return;
    this.bookEmpty(now);
    this.empty += isEmpty ? 1 : -1;
  }

  private bookEmpty(now: number): void {
    this.recorder.add(EMPTY_AREA, this.empty * (now - this.emptySince));
    this.emptySince = now;
  }

  get emptyShare(): number {
    return this.empty / this.groups;
  }

  private total(): number {
    let total = 0;
    for (let group = 0; group < this.groups; group++) total += this.onHand(group);
    return total;
  }

  /** Begins the time integral of the stock at `now` (start of the run or end of a warm-up). */
  open(now: number): void {
    const { counts } = this.recorder;
    const total = this.total();
    counts[OPENING] = total;
    counts[UNIT_AREA] = -total * now;
    this.emptySince = now;
  }

  /** Ends the time integrals at `now`; they began at `since`. */
  settle(now: number, since: number): void {
    this.settleInto(this.recorder.counts, now, since);
    this.emptySince = now;
  }

  /** Brings counts of this store up to `now` as if its time ended then, and leaves the shelves as they are. */
  settleInto(counts: Float64Array, now: number, since: number): void {
    const total = this.total();
    counts[CLOSING] += total;
    counts[UNIT_AREA] += total * now;
    counts[SHELF_TIME] += this.groups * (now - since);
    counts[EMPTY_AREA] += this.empty * (now - this.emptySince);
  }
}
