/** Bits of the failures a customer has met; the order is that of CAUSES in complaints.ts. */
export const FAILED_WAITING = 1;
export const FAILED_WALKOUT = 2;
export const FAILED_STOCKOUT = 4;
export const FAILED_ERROR = 8;
/** Saw the queue, or no place, and left: remembered, and never voiced. It has no cause of its own. */
export const TURNED_BACK = 64;

export const PICKS_MAX = 8;

/**
 * Customers who are in the store now, as parallel arrays of slots that are used again. A slot holds what the customer
 * carries through the store; what the customer *is* (luck, wishes) is addressed by the candidate index `id`.
 */
export class Customers {
  id = new Int32Array(64);
  /** Time of joining the checkout. */
  joined = new Float64Array(64);
  /** Time at which patience ends; an expiry event that does not match it is stale. */
  expires = new Float64Array(64);
  value = new Float64Array(64);
  work = new Float64Array(64);
  items = new Int32Array(64);
  failures = new Uint8Array(64);
  queued = new Uint8Array(64);
  /** Groups picked (-1: none) and units taken, PICKS_MAX a slot. */
  pickGroup = new Int16Array(64 * PICKS_MAX);
  pickUnits = new Int32Array(64 * PICKS_MAX);
  private free = new Int32Array(64);
  private freeCount = 0;
  private used = 0;

  take(id: number): number {
    let slot: number;
    if (this.freeCount > 0) slot = this.free[--this.freeCount];
    else {
      if (this.used === this.id.length) this.grow();
      slot = this.used++;
    }
    this.id[slot] = id;
    this.failures[slot] = 0;
    this.queued[slot] = 0;
    return slot;
  }

  release(slot: number): void {
    this.queued[slot] = 0;
    this.free[this.freeCount++] = slot;
  }

  private grow(): void {
    const size = this.id.length * 2;
    this.id = enlarge(this.id, size);
    this.joined = enlarge(this.joined, size);
    this.expires = enlarge(this.expires, size);
    this.value = enlarge(this.value, size);
    this.work = enlarge(this.work, size);
    this.items = enlarge(this.items, size);
    this.failures = enlarge(this.failures, size);
    this.queued = enlarge(this.queued, size);
    this.pickGroup = enlarge(this.pickGroup, size * PICKS_MAX);
    this.pickUnits = enlarge(this.pickUnits, size * PICKS_MAX);
    this.free = enlarge(this.free, size);
  }
}

type Column = Float64Array | Int32Array | Int16Array | Uint8Array;

/** A longer copy of a typed array. */
export function enlarge<T extends Column>(old: T, size: number): T {
  const bigger = new (old.constructor as new (size: number) => T)(size);
  bigger.set(old);
  return bigger;
}
