import { namedStream, type RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import { minutesInSeason } from './calendar.js';
import { type CommonDraws, DrawnMinutes } from './common-draws.js';
import { FAILED_ERROR, FAILED_WAITING, FAILED_WALKOUT, TURNED_BACK } from './customers.js';
import { AT_COMPLETION, AT_PATIENCE, CHECKOUT_END, PATIENCE, pack } from './events.js';
import { HISTOGRAM_INDEX, HOUR_INDEX, StationTally } from './recorder.js';
import { CHECKOUT } from './roster.js';
import type { Staff } from './staff.js';
import type { Store } from './store.js';
import { tellOf } from './tell.js';
import { WaitingLine } from './waiting-line.js';

const BALKED = COUNT_INDEX.balked;
const BLOCKED = COUNT_INDEX.blocked;
const ABANDONED = COUNT_INDEX.abandoned;
const LOST_TO_QUEUES = COUNT_INDEX.lostToQueues;
const ARRIVALS = COUNT_INDEX['checkout.arrivals'];
const WAITED = COUNT_INDEX['checkout.waited'];
const WAIT = COUNT_INDEX['checkout.waitMinutes'];
const WAIT_SQUARED = COUNT_INDEX['checkout.waitSquared'];
const SERVED = COUNT_INDEX['checkout.served'];
const WAIT_SERVED = COUNT_INDEX['checkout.waitServedMinutes'];
const LEFT = COUNT_INDEX['checkout.abandoned'];
const SOJOURN = COUNT_INDEX['checkout.sojournMinutes'];
const BUSY_MINUTES = COUNT_INDEX['busyMinutes.checkout'];
const WAIT_HISTOGRAM = HISTOGRAM_INDEX['checkout.wait'];
const HOUR_WAIT = HOUR_INDEX.checkoutWaitMinutes;
const HOUR_ARRIVALS = HOUR_INDEX.checkoutArrivals;

/** The tills: one shared line, first come first served, customers who balk, wait, lose patience or are served. */
export class Checkout {
  readonly tally: StationTally;
  private readonly line = new WaitingLine();
  private readonly balk: RandomStream;
  private readonly work: RandomStream;
  private readonly patience: DrawnMinutes;
  private readonly tolerance: RandomStream;
  private readonly error: RandomStream;
  /** When each cashier's present service began (minutes). */
  readonly startedAt: Float64Array;

  constructor(
    private readonly store: Store,
    private readonly rules: NonNullable<Store['world']['checkout']>,
    private readonly staff: Staff | undefined,
    seed: string,
    replication: number,
    draws: CommonDraws | undefined,
  ) {
    const stream = (purpose: string) => namedStream(seed, replication, store.id, purpose);
    this.tally = new StationTally(store.recorder, 'checkout');
    this.balk = stream('balk');
    this.work = stream('checkout-work');
    this.patience = new DrawnMinutes(draws, store.laws.patience, seed, replication, store.id, 'patience');
    this.tolerance = stream('tolerance');
    this.error = stream('service-error');
    this.startedAt = new Float64Array(staff?.state.length ?? 0);
  }

  get queue(): number {
    return this.line.length;
  }

  get number(): number {
    return this.tally.number;
  }

  /** Slots of the customers in the line, the first one first. */
  waiting(): number[] {
    return this.line.members();
  }

  drawsOf(id: number): Record<string, number> {
    const { balk, work, patience, tolerance, error } = this;
    return { balk: balk.at(id), work: work.at(id), patience: patience.stream.at(id), tolerance: tolerance.at(id), error: error.at(id) };
  }

  /** A customer with a basket looks at the queue: joins, or leaves at once. */
  arrive(slot: number, now: number): void {
    const { store } = this;
    const { balking } = store.world.customers;
    const id = store.customers.id[slot];
    if (this.rules.places !== undefined && this.tally.number >= this.rules.places) {
      this.lose(slot, now, BLOCKED, 'blocked');
      return;
    }
    if (balking) {
      const excess = this.line.length - balking.freeLength;
      if (excess > 0 && this.balk.at(id) >= Math.exp(-balking.perCustomer * excess)) {
        this.lose(slot, now, BALKED, 'balk');
        return;
      }
    }
    this.join(slot, id, now);
  }

  private join(slot: number, id: number, now: number): void {
    const { store, tally } = this;
    const { recorder, customers } = store;
    tally.advance(now);
    tally.number++;
    recorder.counts[ARRIVALS]++;
    recorder.addHour(HOUR_ARRIVALS, 1);
    customers.joined[slot] = now;
    customers.work[slot] = this.workOf(slot, id);
    if (store.trace) tellOf(store, 'join', id, now, { queue: this.line.length });
    const cashier = this.staff ? this.staff.takeIdle(CHECKOUT) : -1;
    if (cashier >= 0) {
      this.start(cashier, slot, now);
      return;
    }
    tally.queue++;
    customers.queued[slot] = 1;
    this.line.append(slot);
    const { patience } = store.laws;
    if (patience) {
      const expires = now + this.patience.of(patience, id);
      customers.expires[slot] = expires;
      store.queue.push(expires, AT_PATIENCE, pack(PATIENCE, slot));
    }
  }

  /** Work of a basket in standard minutes: it belongs to the customer, not to the server. */
  private workOf(slot: number, id: number): number {
    const { work, sharedLineFactor } = this.rules;
    if (work.kind === 'drawn') return (this.store.laws.checkoutWork?.draw(this.work, id) ?? 0) * sharedLineFactor;
    return ((work.fixedSeconds + work.secondsPerItem * this.store.customers.items[slot]) / 60) * sharedLineFactor;
  }

  private start(cashier: number, slot: number, now: number): void {
    const { store, tally, staff } = this;
    if (!staff) return;
    const { recorder, customers } = store;
    const wait = now - customers.joined[slot];
    tally.busy++;
    recorder.addDuration(WAIT_HISTOGRAM, wait);
    if (wait > 0) {
      const { counts } = recorder;
      counts[WAITED]++;
      counts[WAIT] += wait;
      counts[WAIT_SERVED] += wait;
      counts[WAIT_SQUARED] += wait * wait;
      recorder.addHour(HOUR_WAIT, wait);
      const { tolerance } = store.laws;
      if (tolerance?.exceeds(wait, this.tolerance, customers.id[slot]) && !store.rules?.coupons.forgives(customers.id[slot]))
        customers.failures[slot] |= FAILED_WAITING;
    }
    const minutes = staff.start(cashier, slot, customers.work[slot] / this.rules.speedFactor, now);
    this.startedAt[cashier] = now;
    if (store.trace) tellOf(store, 'start', customers.id[slot], now, { wait, minutes }, staff.name(cashier));
    store.queue.push(now + minutes, AT_COMPLETION, pack(CHECKOUT_END, cashier));
  }

  onServiceEnd(cashier: number, now: number): void {
    const { store, tally, staff } = this;
    if (!staff) return;
    const { recorder, customers } = store;
    const slot = staff.job[cashier];
    tally.advance(now);
    tally.busy--;
    tally.number--;
    recorder.counts[SERVED]++;
    recorder.counts[SOJOURN] += now - customers.joined[slot];
    recorder.counts[BUSY_MINUTES] += minutesInSeason(store.calendar, this.startedAt[cashier], now);
    if (this.rules.errors && this.errs(cashier, customers.id[slot])) customers.failures[slot] |= FAILED_ERROR;
    if (staff.finish(cashier, now, this.line.length > 0)) this.serveNext(cashier, now);
    store.buy(slot, now);
  }

  /** Whether this service goes wrong (model.md 4.5): base rate, more just after a move, more with temporary staff. */
  private errs(cashier: number, id: number): boolean {
    const { errors } = this.rules;
    const { staff } = this;
    if (!errors || !staff) return false;
    const strange = staff.rules.familiarityLoss > 0 ? staff.strangeness[cashier] / staff.rules.familiarityLoss : 0;
    const chance =
      (errors.base * this.store.processFix('error') + errors.unfamiliar * strange) * (staff.skills.temporary[cashier] ? staff.rules.temporaryErrorFactor : 1);
    return this.error.at(id) < chance;
  }

  private serveNext(cashier: number, now: number): void {
    const slot = this.line.shift();
    this.store.customers.queued[slot] = 0;
    this.tally.queue--;
    this.start(cashier, slot, now);
  }

  /** A till has been opened or a cashier has come free. */
  findWork(now: number): void {
    while (this.line.length > 0) {
      const cashier = this.staff ? this.staff.takeIdle(CHECKOUT) : -1;
      if (cashier < 0) return;
      this.tally.advance(now);
      this.serveNext(cashier, now);
    }
  }

  onPatienceEnd(slot: number, now: number): void {
    const { customers } = this.store;
    if (customers.queued[slot] === 0 || customers.expires[slot] !== now) return;
    this.abandon(slot, now);
  }

  private abandon(slot: number, now: number): void {
    const { store, tally } = this;
    const { counts } = store.recorder;
    const wait = now - store.customers.joined[slot];
    tally.advance(now);
    tally.queue--;
    tally.number--;
    this.line.remove(slot);
    store.customers.queued[slot] = 0;
    counts[LEFT]++;
    counts[WAITED]++;
    counts[WAIT] += wait;
    counts[SOJOURN] += wait;
    counts[WAIT_SQUARED] += wait * wait;
    store.recorder.addDuration(WAIT_HISTOGRAM, wait);
    store.recorder.addHour(HOUR_WAIT, wait);
    store.customers.failures[slot] |= FAILED_WALKOUT;
    this.lose(slot, now, ABANDONED, 'abandon');
  }

  /** Nobody stays in the store overnight: whoever still queues when nobody serves any more leaves. */
  sendEveryoneHome(now: number): void {
    while (this.line.length > 0) this.abandon(this.line.head, now);
  }

  private lose(slot: number, now: number, how: number, kind: 'balk' | 'blocked' | 'abandon'): void {
    const { store } = this;
    const value = store.customers.value[slot];
    store.recorder.counts[how]++;
    store.recorder.counts[LOST_TO_QUEUES] += value;
    store.recorder.addLostSales(value);
    store.stock?.putBack(slot, now);
    if (store.trace) tellOf(store, kind, store.customers.id[slot], now);
    if (kind !== 'abandon') {
      store.complaints.turnedBack();
      store.customers.failures[slot] |= TURNED_BACK;
    }
    store.leave(slot, now, false);
  }

  settle(now: number): void {
    this.tally.advance(now);
  }
}
