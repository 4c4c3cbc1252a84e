/** Priorities range over 0..15 and sequence numbers over 2^48, so that both fit one exact double. */
const PRIORITY_STEP = 2 ** 48;

/**
 * Future events in order of (time, priority, sequence): of two events at the same time the one with the lower
 * priority number comes first, and of two with the same priority the one that was scheduled first.
 * A heap alone promises nothing about ties; the sequence number does.
 *
 * An event is one integer (the model encodes kind and entity in it). Arrays are typed and parallel, keys move with
 * their payload, and a 4-ary heap keeps the tree shallow: no object is made for an event.
 */
export class EventQueue {
  private times: Float64Array;
  private orders: Float64Array;
  private payloads: Int32Array;
  private length = 0;
  private sequence = 0;
  /** The one pending event of the source; its time is Infinity when there is none. */
  private sourceTime = Number.POSITIVE_INFINITY;
  private sourceOrder = 0;
  private sourcePayload = 0;
  /** Time of the event that `pop` returned last. */
  time = 0;

  constructor(capacity = 256) {
    this.times = new Float64Array(capacity);
    this.orders = new Float64Array(capacity);
    this.payloads = new Int32Array(capacity);
    this.times[0] = Number.POSITIVE_INFINITY;
  }

  get size(): number {
    return this.sourceTime < Number.POSITIVE_INFINITY ? this.length + 1 : this.length;
  }

  /** Time of the next event; Infinity when there is none. */
  get nextTime(): number {
    const first = this.times[0];
    return this.sourceTime < first ? this.sourceTime : first;
  }

  /** Schedules `payload` at `time` (minutes). `priority`: 0 (first) to 15. */
  push(time: number, priority: number, payload: number): void {
    if (this.length === this.times.length) this.grow();
    const { times, orders, payloads } = this;
    const order = priority * PRIORITY_STEP + this.sequence++;
    let hole = this.length++;
    while (hole > 0) {
      const parent = (hole - 1) >> 2;
      const parentTime = times[parent];
      if (parentTime < time || (parentTime === time && orders[parent] < order)) break;
      times[hole] = parentTime;
      orders[hole] = orders[parent];
      payloads[hole] = payloads[parent];
      hole = parent;
    }
    times[hole] = time;
    orders[hole] = order;
    payloads[hole] = payload;
  }

  /**
   * Schedules the next event of a source that always has exactly one pending, such as a stream of arrivals: it is kept
   * beside the heap, which is cheaper than putting it in and taking it out, and takes its turn in the same order.
   */
  pushSource(time: number, priority: number, payload: number): void {
    this.sourceTime = time;
    this.sourceOrder = priority * PRIORITY_STEP + this.sequence++;
    this.sourcePayload = payload;
  }

  /** Removes the next event, sets `time` to its time and returns its payload. The queue must not be empty. */
  pop(): number {
    const { times, orders, payloads } = this;
    if (this.sourceTime < times[0] || (this.sourceTime === times[0] && this.length > 0 && this.sourceOrder < orders[0])) return this.popSource();
    const payload = payloads[0];
    this.time = times[0];
    const last = --this.length;
    if (last === 0) {
      times[0] = Number.POSITIVE_INFINITY;
      return payload;
    }
    const time = times[last];
    const order = orders[last];
    let hole = 0;
    let child = 1;
    while (child < last) {
      let least = child;
      let leastTime = times[child];
      const end = child + 4 < last ? child + 4 : last;
      for (let i = child + 1; i < end; i++) {
        const t = times[i];
        if (t < leastTime || (t === leastTime && orders[i] < orders[least])) {
          least = i;
          leastTime = t;
        }
      }
      if (time < leastTime || (time === leastTime && order < orders[least])) break;
      times[hole] = leastTime;
      orders[hole] = orders[least];
      payloads[hole] = payloads[least];
      hole = least;
      child = (hole << 2) + 1;
    }
    times[hole] = time;
    orders[hole] = order;
    payloads[hole] = payloads[last];
    return payload;
  }

  private popSource(): number {
    this.time = this.sourceTime;
    this.sourceTime = Number.POSITIVE_INFINITY;
    return this.sourcePayload;
  }

  private grow(): void {
    const size = this.times.length * 2;
    this.times = grown(Float64Array, this.times, size);
    this.orders = grown(Float64Array, this.orders, size);
    this.payloads = grown(Int32Array, this.payloads, size);
  }
}

function grown<T extends Float64Array | Int32Array>(Kind: new (size: number) => T, old: T, size: number): T {
  const bigger = new Kind(size);
  bigger.set(old);
  return bigger;
}
