import { meanOf } from '../engine/distribution.js';
import { EventQueue } from '../engine/event-queue.js';
import { namedStream, type RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import type { TraceSink } from '../record/trace.js';
import type { World } from '../scenario/world-schema.js';
import { type Calendar, DAY_MINUTES, openMinutesBetween } from './calendar.js';
import type { Chain } from './chain.js';
import { Checkout } from './checkout.js';
import type { CompiledCase, CompiledStore, Laws } from './compiled-case.js';
import { type Cause, Complaints, type Outcome } from './complaints.js';
import { Customers } from './customers.js';
import { Desk } from './desk.js';
import * as event from './events.js';
import { Floor } from './floor.js';
import { Goodwill } from './goodwill.js';
import { Pool } from './pool.js';
import { Pressure } from './pressure.js';
import { DAY_INDEX, HOUR_INDEX, Recorder } from './recorder.js';
import type { Region } from './region.js';
import { CHECKOUT, DESK, STOCK } from './roster.js';
import { Staff } from './staff.js';
import { Stock } from './stock.js';

const TRANSACTIONS = COUNT_INDEX.transactions;
const ITEMS = COUNT_INDEX.items;
const SALES = COUNT_INDEX.sales;
const COST_OF_GOODS = COUNT_INDEX.costOfGoods;
const RETURNS = COUNT_INDEX.returns;
const INQUIRIES = COUNT_INDEX.inquiries;
const MINUTES_OBSERVED = COUNT_INDEX.minutesObserved;
const EVENTS = COUNT_INDEX.events;
const HOUR_TRANSACTIONS = HOUR_INDEX.transactions;
const HOUR_SALES = HOUR_INDEX.sales;
const DAY_SALES = DAY_INDEX.sales;
const DAY_TRANSACTIONS = DAY_INDEX.transactions;

/** What still happens to visitors who are inside when the run ends. */
const VISITOR_EVENTS: ReadonlySet<number> = new Set([event.BROWSE_END, event.CHECKOUT_END, event.PATIENCE, event.SWITCH_END, event.DESK_END]);

/** Length of one coaching talk (hours). */
const COACHING_HOURS = 0.5;

/** One store: its rooms, its people and its own future events. Rooms meet here and nowhere else. */
export class Store {
  readonly queue = new EventQueue();
  readonly recorder: Recorder;
  /** What regions and head office tell of this store's cases. Apart, so that no sum depends on when they are brought up to date. */
  readonly above: Recorder;
  readonly customers = new Customers();
  readonly id: string;
  readonly world: World;
  readonly calendar: Calendar;
  readonly laws: Laws;
  readonly compiled: CompiledStore;
  readonly meanCheckoutWork: number;
  readonly meanUnitsPerPick: number;
  /** Expected buyers, desk visits and refills of one visitor, for forecasts of work. */
  readonly expectedConversion: number;
  readonly expectedDeskVisits: number;
  readonly expectedRefills: number;
  readonly staff: Staff | undefined;
  readonly floor: Floor;
  readonly checkout: Checkout | undefined;
  readonly desk: Desk | undefined;
  readonly stock: Stock | undefined;
  readonly complaints: Complaints;
  readonly goodwill: Goodwill | undefined;
  readonly pressure: Pressure | undefined;
  readonly pool: Pool | undefined;
  private readonly returns: RandomStream;
  private readonly returnDelay: RandomStream;
  private readonly inquiries: RandomStream;
  private readonly returnVisits: { readonly customer: number; readonly memory: Outcome }[] = [];
  private observedFrom = 0;
  private events = 0;

  constructor(
    private readonly chain: Chain,
    readonly region: Region,
    compiled: CompiledCase,
    index: number,
    replication: number,
    readonly trace: TraceSink | undefined,
  ) {
    const { world, seed } = compiled;
    this.compiled = compiled.stores[index];
    this.id = this.compiled.id;
    this.world = world;
    this.calendar = compiled.calendar;
    this.laws = compiled.laws;
    this.meanCheckoutWork = compiled.meanCheckoutWork;
    this.meanUnitsPerPick = world.stock ? meanOf(world.stock.unitsPerPick) : 0;
    this.expectedConversion = world.conversion ? (world.conversion.withHelp + world.conversion.withoutHelp) / 2 : 1;
    this.expectedDeskVisits = world.customers.inquiryShare + world.customers.returnShare * this.expectedConversion;
    this.recorder = new Recorder(this.id, this.calendar);
    this.above = new Recorder(this.id, this.calendar);
    const { roster } = this.compiled;
    this.staff = world.staff !== 'none' && roster ? new Staff(this, world.staff, roster, seed, replication) : undefined;
    this.complaints = new Complaints(this, seed, replication);
    this.goodwill = world.goodwill && new Goodwill(world.goodwill, this.recorder);
    this.floor = new Floor(this, seed, replication);
    this.checkout = world.checkout && new Checkout(this, world.checkout, this.staff, seed, replication);
    this.desk = world.desk && new Desk(this, world.desk, seed, replication);
    this.stock = world.stock && new Stock(this, world.stock, seed, replication);
    this.expectedRefills = this.refillsPerVisitor();
    this.pressure = world.pressure && new Pressure(this, world.pressure);
    this.pool = this.makePool();
    this.returns = namedStream(seed, replication, this.id, 'return');
    this.returnDelay = namedStream(seed, replication, this.id, 'return-delay');
    this.inquiries = namedStream(seed, replication, this.id, 'inquiry');
    this.open();
  }

  private makePool(): Pool | undefined {
    const { pool } = this.world;
    if (!pool || pool.policy === 'none' || pool.share === 0 || !this.staff || !this.pressure) return undefined;
    return new Pool(this.staff, this.pressure, pool, pool.policy);
  }

  /** A refill is asked for at the trigger and done later: half of what is left then is taken as sold by the time it is done. */
  private refillsPerVisitor(): number {
    const { stock } = this.world;
    if (!stock?.shelf || !this.stock) return 0;
    const perRefill = this.stock.capacity[0] * (1 - stock.shelf.refillBelowShare / 2);
    return (this.expectedConversion * stock.picksPerCustomer * Math.max(1, this.meanUnitsPerPick)) / Math.max(1, perRefill);
  }

  private open(): void {
    this.floor.scheduleNext();
    this.staff?.hours.startDay(0);
    this.stock?.open(0);
    this.queue.push(60, event.AT_DAY, event.pack(event.HOUR, 1));
    this.queue.push(DAY_MINUTES, event.AT_DAY, event.pack(event.DAY, 1));
    if (this.pressure) this.queue.push(this.calendar.opens, event.AT_CONTROL, event.pack(event.SAMPLE, 0));
  }

  /** Brings every event before `until` about, in order. */
  runUntil(until: number): void {
    while (this.queue.nextTime < until) this.step();
  }

  /** Brings the next event about. */
  private step(): void {
    this.events++;
    const packed = this.queue.pop();
    this.happen(packed, this.queue.time);
  }

  private happen(packed: number, now: number): void {
    const entity = packed >>> event.KIND_BITS;
    switch (packed & event.KIND_MASK) {
      case event.ARRIVAL:
        this.floor.onArrival(now);
        break;
      case event.BROWSE_END:
        this.floor.onBrowseEnd(entity, now);
        break;
      case event.CHECKOUT_END:
        this.checkout?.onServiceEnd(entity, now);
        break;
      case event.PATIENCE:
        this.checkout?.onPatienceEnd(entity, now);
        break;
      default:
        this.stepSeldom(packed & event.KIND_MASK, entity, now);
    }
  }

  private stepSeldom(kind: number, entity: number, now: number): void {
    switch (kind) {
      case event.REFILL_END:
        this.stock?.restocking?.onRefillEnd(entity, now);
        break;
      case event.SHIFT_START:
        this.staff?.hours.onShiftStart(entity, now);
        break;
      case event.SWITCH_END:
        this.staff?.moves.onSwitchEnd(entity, now);
        break;
      case event.SHIFT_END:
        this.staff?.hours.onShiftEnd(entity, now);
        break;
      case event.BREAK_START:
        this.staff?.hours.onBreakStart(entity, now);
        break;
      case event.BREAK_END:
        this.staff?.hours.onBreakEnd(entity, now);
        break;
      case event.DELIVERY:
        this.stock?.onDelivery(entity, now);
        break;
      case event.DESK_JOIN:
        this.desk?.onJoin(entity, now);
        break;
      case event.DESK_END:
        this.desk?.onServiceEnd(entity, now);
        break;
      case event.FRONTLINE_DEADLINE:
        this.complaints.onFrontlineDeadline(entity, now);
        break;
      case event.ORDER_REVIEW:
        this.stock?.onReview(entity, now);
        break;
      case event.RETURN_VISIT:
        this.onReturnVisit(entity, now);
        break;
      case event.HOUR:
        this.onHour(entity, now);
        break;
      case event.SAMPLE:
        this.onSample(entity, now);
        break;
      case event.DAY:
        this.onDay(entity, now);
        break;
      default:
        throw new Error(`no such event: ${kind}`);
    }
  }

  private onHour(hour: number, now: number): void {
    if (hour <= this.calendar.days * 24) this.recorder.floorAtHour[hour - 1] = this.floor.number;
    this.recorder.startHour(now);
    this.above.startHour(now);
    this.queue.push(now + 60, event.AT_DAY, event.pack(event.HOUR, hour + 1));
  }

  private onSample(sample: number, now: number): void {
    const { pressure, pool } = this;
    if (!pressure || now >= this.calendar.seasonEnd) return;
    this.floor.staffChanged(now);
    pressure.sample(now);
    if (pool && (sample * pressure.rules.sampleMinutes) % pool.rules.reviewMinutes < pressure.rules.sampleMinutes) pool.review(now);
    const next = now + pressure.rules.sampleMinutes;
    const day = Math.floor(now / DAY_MINUTES);
    const closing = day * DAY_MINUTES + this.calendar.closes;
    this.queue.push(next < closing ? next : (day + 1) * DAY_MINUTES + this.calendar.opens, event.AT_CONTROL, event.pack(event.SAMPLE, sample + 1));
  }

  private onDay(day: number, now: number): void {
    if (!this.calendar.neverCloses || now >= this.calendar.seasonEnd) {
      if (!this.staff || this.staff.present[CHECKOUT] === 0) this.checkout?.sendEveryoneHome(now);
    }
    if (day <= this.calendar.days) this.goodwill?.endDay();
    if (day < this.calendar.totalDays) {
      this.staff?.hours.startDay(day);
      this.stock?.startDay(day, now);
    }
    if (now === this.calendar.warmUpEnd) this.endWarmUp(now);
    this.queue.push(now + DAY_MINUTES, event.AT_DAY, event.pack(event.DAY, day + 1));
  }

  private endWarmUp(now: number): void {
    this.settleTallies(now);
    this.region.advance(now);
    this.recorder.reset();
    this.above.reset();
    this.stock?.open(now);
    this.observedFrom = now;
  }

  private settleTallies(now: number): void {
    this.floor.settle(now);
    this.checkout?.settle(now);
    this.desk?.settle(now);
    this.staff?.settle(now);
  }

  /** Serves the visitors who are still inside when the run ends; nothing else happens any more. Returns when the last one has left. */
  private seeOff(end: number): number {
    while (this.customersInside() > 0 && this.queue.nextTime < Number.POSITIVE_INFINITY) {
      const packed = this.queue.pop();
      if (VISITOR_EVENTS.has(packed & event.KIND_MASK)) this.happen(packed, this.queue.time);
    }
    const now = Math.max(end, this.queue.time);
    this.checkout?.sendEveryoneHome(now);
    return now;
  }

  /** Ends the record of the run; returns when the last visitor has left. */
  settle(end: number): number {
    const now = this.seeOff(end);
    this.settleTallies(now);
    this.desk?.close(now);
    this.staff?.hours.close(now);
    this.stock?.settle(now, this.observedFrom);
    this.complaints.settle();
    if (this.calendar.totalDays === this.calendar.days) this.goodwill?.endDay();
    this.recorder.addAll(this.above);
    this.recorder.add(MINUTES_OBSERVED, openMinutesBetween(this.calendar, this.observedFrom, this.calendar.seasonEnd));
    this.recorder.counts[EVENTS] = this.events;
    this.recorder.counts[COST_OF_GOODS] = this.recorder.counts[SALES] * (1 - this.world.finance.grossMargin);
    return now;
  }

  get firstObserved(): number {
    return this.observedFrom;
  }

  /** A customer has paid (or, without a checkout, takes the goods): the sale is booked. */
  buy(slot: number, now: number): void {
    const { recorder, customers } = this;
    const value = customers.value[slot];
    recorder.counts[TRANSACTIONS]++;
    recorder.counts[ITEMS] += customers.items[slot];
    recorder.counts[SALES] += value;
    recorder.addHour(HOUR_TRANSACTIONS, 1);
    recorder.addHour(HOUR_SALES, value);
    recorder.addDay(DAY_SALES, value);
    recorder.addDay(DAY_TRANSACTIONS, 1);
    this.trace?.({ time: now, store: this.id, kind: 'bought', customer: customers.id[slot], detail: { value, items: customers.items[slot] } });
    this.leave(slot, now, true);
  }

  /** The customer goes: what went wrong is booked, business at the desk follows, the slot is free. */
  leave(slot: number, now: number, bought: boolean): void {
    const { customers, world } = this;
    const id = customers.id[slot];
    const memory = this.complaints.leave(id, customers.failures[slot], bought, now);
    customers.release(slot);
    const { returnShare, inquiryShare } = world.customers;
    if (bought && returnShare > 0 && this.returns.at(id) < returnShare) this.returnLater(id, memory, now);
    else if (inquiryShare > 0 && this.inquiries.at(id) < inquiryShare) {
      this.recorder.counts[INQUIRIES]++;
      this.desk?.visit('inquiry', id, bought, memory, now);
    }
    this.mayBeEmpty(now);
  }

  /** The luck of business at the desk after the visit. */
  drawsOf(id: number): Record<string, number> {
    return { return: this.returns.at(id), 'return-delay': this.returnDelay.at(id), inquiry: this.inquiries.at(id) };
  }

  /** A purchase comes back at once or on a later day at the same hour. */
  private returnLater(customer: number, memory: Outcome, now: number): void {
    const days = Math.ceil(this.laws.returnDelay.draw(this.returnDelay, customer));
    if (days === 0) {
      this.recorder.counts[RETURNS]++;
      this.desk?.visit('return', customer, true, memory, now);
      return;
    }
    const time = Math.min(now, this.closingOf(now)) + days * DAY_MINUTES;
    if (time >= this.calendar.seasonEnd) return;
    const index = this.returnVisits.push({ customer, memory }) - 1;
    this.queue.push(time, event.AT_ARRIVAL, event.pack(event.RETURN_VISIT, index));
  }

  private onReturnVisit(index: number, now: number): void {
    const { customer, memory } = this.returnVisits[index];
    this.recorder.counts[RETURNS]++;
    this.desk?.visit('return', customer, true, memory, now);
  }

  /** When a browsing customer comes to the till: as planned, or soon after closing. */
  lastCall(now: number, planned: number): number {
    if (this.calendar.neverCloses) return planned;
    return Math.min(planned, Math.max(now, this.closingOf(now) + this.world.demand.lastCallMinutes));
  }

  private closingOf(now: number): number {
    return Math.floor(now / DAY_MINUTES) * DAY_MINUTES + this.calendar.closes;
  }

  isTrading(now: number): boolean {
    if (now >= this.calendar.seasonEnd) return false;
    const minute = now % DAY_MINUTES;
    return minute >= this.calendar.opens && minute < this.calendar.closes;
  }

  customersInside(): number {
    return this.floor.number + (this.checkout?.number ?? 0);
  }

  checkoutQueue(): number {
    return this.checkout?.queue ?? 0;
  }

  deskQueue(): number {
    return this.desk?.queue ?? 0;
  }

  /** Someone has left: people who stayed on after their shift may be able to go. */
  mayBeEmpty(now: number): void {
    if (this.staff && this.staff.hours.staying > 0) this.staff.hours.releaseStaying(now);
  }

  findWork(role: number, now: number): void {
    if (role === CHECKOUT) this.checkout?.findWork(now);
    else if (role === DESK) this.desk?.findWork(now);
    else if (role === STOCK) this.stock?.restocking?.findWork(now);
  }

  /** A case goes up to the region, whose managers do at once what they can about its cause (model.md E13). */
  escalate(index: number, cause: Cause, now: number): void {
    const may = (action: 'priority-restock' | 'lend' | 'coach') => this.world.escalation?.regionalActions.includes(action);
    if (cause === 'stockout' && may('priority-restock')) this.stock?.restocking?.prioritise();
    else if ((cause === 'waiting' || cause === 'walkout') && may('lend')) this.pool?.lendToCheckout(now);
    else if ((cause === 'error' || cause === 'handoff') && may('coach')) this.staff?.coach(cause === 'error' ? CHECKOUT : DESK, COACHING_HOURS);
    this.chain.escalate(this, index, now);
  }

  processFix(cause: Cause): number {
    return this.chain.headOffice.processFix(cause);
  }
}
