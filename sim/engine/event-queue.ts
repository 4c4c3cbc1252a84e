/** Priorities range over 0..15 and sequence numbers over 2^48, so that both fit one exact double. */
const PRIORITY_STEP = 2 ** 48;

/** Minutes the wheel goes through in one turn: a power of two. */
const TURN = 1024;
/** Events from here on (minutes; some 4,000 years) are never sorted into the wheel: their minute would not fit 32 bits. */
const FAR = 2 ** 31;
/** Ends a list. */
const NONE = -1;

/**
 * Future events in order of (time, priority, sequence): of two events at the same time the one with the lower
 * priority number comes first, and of two with the same priority the one that was scheduled first.
 *
 * An event is one integer (the model encodes kind and entity in it). Only the events of the present minute are kept sorted, the last of the list
 * coming next. Those ahead wait in a wheel of minutes, unsorted, and those beyond its turn in one list; they are sorted when their
 * minute comes. With a hundred customers in a store but a handful of events a minute, that is half the work of a heap (docs/architecture.md,
 * "What a season costs"). Arrays are typed and parallel: no object is made for an event.
 */
export class EventQueue {
  /** Events of the present minute, latest first; entry 0 stands for the end of time, so that no loop has to ask for an end. */
  private times: Float64Array;
  private orders: Float64Array;
  private payloads: Int32Array;
  private length = 1;
  private sequence = 0;
  /** End of the present minute. */
  private minuteEnd = 0;
  private turnEnd = TURN;
  /** Events that wait: key (time, order) and (payload, next in the list) side by side. */
  private waitingKeys: Float64Array;
  private waitingLinks: Int32Array;
  private readonly minutes = new Int32Array(TURN).fill(NONE);
  private later = NONE;
  private free = NONE;
  private waiting = 0;
  private used = 0;
  /** The one pending event of the source; its time is Infinity when there is none. */
  private sourceTime = Number.POSITIVE_INFINITY;
  private sourceOrder = 0;
  private sourcePayload = 0;
  /** Time of the event that came last. */
  time = 0;

  constructor(capacity = 256) {
    this.times = new Float64Array(capacity + 1);
    this.orders = new Float64Array(capacity + 1);
    this.payloads = new Int32Array(capacity + 1);
    this.times[0] = Number.POSITIVE_INFINITY;
    this.orders[0] = Number.POSITIVE_INFINITY;
    this.waitingKeys = new Float64Array(2 * capacity);
    this.waitingLinks = new Int32Array(2 * capacity);
  }

  get size(): number {
    return this.length - 1 + this.waiting + (this.sourceTime < Number.POSITIVE_INFINITY ? 1 : 0);
  }

  /** Time of the next event; Infinity when there is none. */
  get nextTime(): number {
    if (this.times[this.length - 1] >= this.minuteEnd && this.waiting > 0) this.nextMinute();
    const first = this.times[this.length - 1];
    return this.sourceTime < first ? this.sourceTime : first;
  }

  /** Schedules `payload` at `time` (minutes). `priority`: 0 (first) to 15. */
  push(time: number, priority: number, payload: number): void {
    const order = priority * PRIORITY_STEP + this.sequence++;
    if (time < this.minuteEnd || time >= FAR) this.insert(time, order, payload);
    else this.wait(time, order, payload);
  }

  /**
   * Schedules the next event of a source that always has exactly one pending, such as a stream of arrivals: it is kept
   * beside the others, which is cheaper than putting it in and taking it out, and takes its turn in the same order.
   */
  pushSource(time: number, priority: number, payload: number): void {
    this.sourceTime = time;
    this.sourceOrder = priority * PRIORITY_STEP + this.sequence++;
    this.sourcePayload = payload;
  }

  /** Removes the next event, sets `time` to its time and returns its payload. The queue must not be empty. */
  pop(): number {
    return this.popBefore(Number.POSITIVE_INFINITY);
  }

  /** The same for events before `until`: returns -1 and leaves everything as it is when there is none. */
  popBefore(until: number): number {
    if (this.times[this.length - 1] >= this.minuteEnd && this.waiting > 0) this.nextMinute();
    const last = this.length - 1;
    const time = this.times[last];
    if (this.sourceTime < time || (this.sourceTime === time && this.sourceOrder < this.orders[last])) return this.popSourceBefore(until);
    if (time >= until) return NONE;
    this.length = last;
    this.time = time;
    return this.payloads[last];
  }

  private popSourceBefore(until: number): number {
    if (this.sourceTime >= until) return NONE;
    this.time = this.sourceTime;
    this.sourceTime = Number.POSITIVE_INFINITY;
    return this.sourcePayload;
  }

  /** Tells every pending event, in no order; for a look at what is under way. */
  each(tell: (time: number, payload: number) => void): void {
    for (let i = 1; i < this.length; i++) tell(this.times[i], this.payloads[i]);
    if (this.waiting > 0) {
      for (const first of this.minutes) this.eachOf(first, tell);
      this.eachOf(this.later, tell);
    }
    if (this.sourceTime < Number.POSITIVE_INFINITY) tell(this.sourceTime, this.sourcePayload);
  }

  private eachOf(first: number, tell: (time: number, payload: number) => void): void {
    const { waitingKeys, waitingLinks } = this;
    for (let event = first; event !== NONE; event = waitingLinks[2 * event + 1]) tell(waitingKeys[2 * event], waitingLinks[2 * event]);
  }

  /** Sorts an event in among those of the present minute. */
  private insert(time: number, order: number, payload: number): void {
    if (this.length === this.times.length) this.growPresent();
    const { times, orders, payloads } = this;
    let hole = this.length++;
    for (;;) {
      const before = times[hole - 1];
      if (before > time || (before === time && orders[hole - 1] > order)) break;
      times[hole] = before;
      orders[hole] = orders[hole - 1];
      payloads[hole] = payloads[hole - 1];
      hole--;
    }
    times[hole] = time;
    orders[hole] = order;
    payloads[hole] = payload;
  }

  /** Puts an event into the list of its minute, or of all that come after this turn of the wheel. */
  private wait(time: number, order: number, payload: number): void {
    let event = this.free;
    if (event !== NONE) this.free = this.waitingLinks[2 * event + 1];
    else event = this.newPlace();
    this.waitingKeys[2 * event] = time;
    this.waitingKeys[2 * event + 1] = order;
    this.waitingLinks[2 * event] = payload;
    this.waiting++;
    this.link(event, time);
  }

  private link(event: number, time: number): void {
    if (time < this.turnEnd) {
      const minute = time & (TURN - 1);
      this.waitingLinks[2 * event + 1] = this.minutes[minute];
      this.minutes[minute] = event;
    } else {
      this.waitingLinks[2 * event + 1] = this.later;
      this.later = event;
    }
  }

  private newPlace(): number {
    if (2 * this.used === this.waitingKeys.length) {
      this.waitingKeys = grown(Float64Array, this.waitingKeys, 4 * this.used);
      this.waitingLinks = grown(Int32Array, this.waitingLinks, 4 * this.used);
    }
    return this.used++;
  }

  /** Goes on to the next minute in which something waits, and sorts what does. There is such a minute. */
  private nextMinute(): void {
    const { minutes, waitingKeys, waitingLinks } = this;
    let minute = this.minuteEnd;
    for (;;) {
      while (minute < this.turnEnd && minutes[minute & (TURN - 1)] === NONE) minute++;
      if (minute < this.turnEnd) break;
      minute = this.nextTurn();
    }
    this.minuteEnd = minute + 1;
    let event = minutes[minute & (TURN - 1)];
    minutes[minute & (TURN - 1)] = NONE;
    while (event !== NONE) {
      const next = waitingLinks[2 * event + 1];
      this.insert(waitingKeys[2 * event], waitingKeys[2 * event + 1], waitingLinks[2 * event]);
      waitingLinks[2 * event + 1] = this.free;
      this.free = event;
      this.waiting--;
      event = next;
    }
  }

  /** Turns the wheel, empty now, on to the first of the later events; returns where it begins (minutes). */
  private nextTurn(): number {
    const { waitingKeys, waitingLinks } = this;
    let first = FAR;
    for (let event = this.later; event !== NONE; event = waitingLinks[2 * event + 1]) if (waitingKeys[2 * event] < first) first = waitingKeys[2 * event];
    const begin = first & -TURN;
    this.turnEnd = begin + TURN;
    let event = this.later;
    this.later = NONE;
    while (event !== NONE) {
      const next = waitingLinks[2 * event + 1];
      this.link(event, waitingKeys[2 * event]);
      event = next;
    }
    return begin;
  }

  private growPresent(): void {
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
