import { EventQueue } from '../engine/event-queue.js';
import { COUNT_INDEX } from '../record/counts.js';
import type { TraceSink } from '../record/trace.js';
import type { ParameterName } from '../scenario/sections/effect-section.js';
import type { World } from '../scenario/world-schema.js';
import { type Calendar, isOpen } from './calendar.js';
import type { Chain } from './chain.js';
import { Checkout } from './checkout.js';
import type { CompiledCase, CompiledStore, Laws } from './compiled-case.js';
import type { Cause } from './complaint-case.js';
import { Complaints } from './complaints.js';
import { Customers } from './customers.js';
import { Desk } from './desk.js';
import { DeskBusiness } from './desk-business.js';
import { dispatch } from './dispatch.js';
import { Floor } from './floor.js';
import { compileForecast, type Forecast } from './forecast.js';
import { Goodwill } from './goodwill.js';
import { Guests } from './guests.js';
import type { Fixable } from './head-office.js';
import { LifetimeValue } from './lifetime-value.js';
import type { PublicOpinion } from './opinion/public-opinion.js';
import { goOnAsBefore } from './plan-arrival.js';
import { PlayerHand } from './play/player-hand.js';
import { type Pool, poolOf } from './pool.js';
import { Pressure } from './pressure.js';
import { DAY_INDEX, HOUR_INDEX, Recorder } from './recorder.js';
import type { Region } from './region.js';
import { actAtOnce } from './regional-help.js';
import { Climate } from './risks/climate.js';
import { Surge } from './risks/surge.js';
import { CHECKOUT, DESK, STOCK } from './roster.js';
import { RuleBook } from './rules/rule-book.js';
import { MoveToOmit } from './season-options.js';
import { Settings } from './settings/settings.js';
import { Staff } from './staff.js';
import { Stock } from './stock.js';
import { Taste } from './taste.js';
import { Timetable } from './timetable.js';
import { expectVisitor, type VisitorExpectation } from './visitor-expectation.js';

const { transactions: TRANSACTIONS, items: ITEMS, sales: SALES } = COUNT_INDEX;
const HOUR_TRANSACTIONS = HOUR_INDEX.transactions;
const HOUR_SALES = HOUR_INDEX.sales;
const DAY_SALES = DAY_INDEX.sales;
const DAY_TRANSACTIONS = DAY_INDEX.transactions;

/** One store: its rooms, its people and its own future events. Rooms meet here and nowhere else. */
export class Store {
  readonly queue = new EventQueue();
  readonly recorder: Recorder;
  /** What regions and head office tell of this store's cases. Apart, so that no sum depends on when they are brought up to date. */
  readonly above: Recorder;
  readonly customers = new Customers();
  readonly id: string;
  /** What is in force here now: what the case says, or this store's own copy where that can change while the season runs. */
  readonly world: World;
  readonly settings: Settings | undefined;
  /** What plans and orders know of the days to come. */
  forecast: Forecast;
  readonly calendar: Calendar;
  readonly laws: Laws;
  readonly compiled: CompiledStore;
  readonly meanCheckoutWork: number;
  /** What one visitor means on average, as the desk is run now. */
  expected: VisitorExpectation;
  /** Undefined in a season with all its moves. */
  readonly moveToOmit: MoveToOmit | undefined;
  readonly staff: Staff | undefined;
  /** Floats of the region, while they are here. */
  readonly guests: Guests | undefined;
  readonly floor: Floor;
  readonly checkout: Checkout | undefined;
  readonly desk: Desk | undefined;
  readonly stock: Stock | undefined;
  /** What each customer is worth over the years, where the case says. */
  readonly lifetime: LifetimeValue | undefined;
  readonly taste: Taste | undefined;
  readonly complaints: Complaints;
  readonly goodwill: Goodwill | undefined;
  readonly pressure: Pressure | undefined;
  readonly pool: Pool | undefined;
  readonly deskBusiness: DeskBusiness;
  /** What risks and public opinion do to the demand; undefined where there are none. */
  readonly climate: Climate | undefined;
  readonly surge: Surge | undefined;
  readonly rules: RuleBook | undefined;
  /** Undefined where nobody plays. */
  readonly hand: PlayerHand | undefined;
  readonly timetable: Timetable;
  /** Told what is seldom: moves, alerts, cases, rules, deliveries, decisions; nothing of ordinary customers. */
  news: TraceSink | undefined;
  /** Events brought about so far, the present one among them. */
  eventNumber = 0;

  constructor(
    private readonly chain: Chain,
    readonly region: Region,
    compiled: CompiledCase,
    index: number,
    replication: number,
    /** Told everything. */
    public trace: TraceSink | undefined,
  ) {
    this.news = trace;
    const { seed } = compiled;
    this.compiled = compiled.stores[index];
    this.id = this.compiled.id;
    this.settings = compiled.canChange ? new Settings(compiled.world) : undefined;
    const world = this.settings?.world ?? compiled.world;
    this.world = world;
    this.forecast = this.compiled.forecast;
    this.settings?.onChange(this);
    this.calendar = compiled.calendar;
    goOnAsBefore(this.settings, compiled.execution);
    this.laws = compiled.laws;
    this.meanCheckoutWork = compiled.meanCheckoutWork;
    this.expected = expectVisitor(world);
    this.recorder = new Recorder(this.id, this.calendar);
    this.above = new Recorder(this.id, this.calendar);
    const { without, draws } = chain.options;
    this.moveToOmit = without?.store === this.id ? new MoveToOmit(without) : undefined;
    const { rosters } = this.compiled;
    this.staff = world.staff !== 'none' && rosters.length > 0 ? new Staff(this, world.staff, rosters, seed, replication) : undefined;
    this.guests = this.staff && world.floats && new Guests(this, this.staff, world.floats.people);
    this.lifetime = this.laws.lifetimeValue && new LifetimeValue(this.laws.lifetimeValue, this.id, seed, replication);
    this.taste = world.customers.taste && world.stock && new Taste(this, world.customers.taste, world.stores[index].region, seed, replication);
    this.complaints = new Complaints(this, seed, replication);
    this.goodwill = world.goodwill && new Goodwill(world.goodwill, this.recorder);
    this.floor = new Floor(this, seed, replication, draws);
    this.checkout = world.checkout && new Checkout(this, world.checkout, this.staff, seed, replication, draws);
    this.desk = world.desk && new Desk(this, world.desk, seed, replication);
    this.stock = world.stock && new Stock(this, world.stock, seed, replication);
    this.pressure = world.pressure && new Pressure(this, world.pressure, compiled.execution?.alertDelayMinutes ?? 0);
    this.pool = poolOf(this, !compiled.declaresChanges);
    this.deskBusiness = new DeskBusiness(this, seed, replication);
    this.climate = world.risks || world.opinion ? new Climate() : undefined;
    const envelope = chain.outside?.surgeOf(index);
    this.surge = envelope && new Surge(this, envelope, seed, replication);
    this.rules = compiled.rules && new RuleBook(this, compiled.rules, index, compiled.execution?.alertDelayMinutes ?? 0, seed, replication, compiled.playable);
    this.hand = this.rules && compiled.playable ? new PlayerHand(this, this.rules) : undefined;
    this.timetable = new Timetable(this);
    this.timetable.open();
  }

  /** Has everything told from now on, and nothing where there is no sink. */
  tellEverything(sink: TraceSink | undefined): void {
    this.trace = sink;
    this.news = sink;
  }

  /** What is worked out from a parameter is worked out again. */
  settingChanged(parameter: ParameterName): void {
    if (parameter.startsWith('desk.')) this.expected = expectVisitor(this.world);
    if (parameter === 'forecast.promotionKnown') this.forecast = compileForecast(this.world, this.calendar, this.compiled.curve);
  }

  /** Brings every event before `until` about, in order. */
  runUntil(until: number): void {
    const { queue } = this;
    for (let packed = queue.popBefore(until); packed >= 0; packed = queue.popBefore(until)) {
      this.eventNumber++;
      dispatch(this, packed, queue.time);
    }
  }

  /** Brings the sums over time of all rooms up to `now`. */
  settleTallies(now: number): void {
    this.floor.settle(now);
    this.checkout?.settle(now);
    this.desk?.settle(now);
    this.staff?.duty.settle(now);
  }

  get firstObserved(): number {
    return this.timetable.observedFrom;
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
    const { customers } = this;
    const id = customers.id[slot];
    const memory = this.complaints.leave(id, customers.failures[slot], bought, now);
    customers.release(slot);
    this.deskBusiness.follow(id, bought, memory, now);
    this.mayBeEmpty(now);
  }

  /** What the public makes of the chain; undefined where it does not care. */
  get opinion(): PublicOpinion | undefined {
    return this.chain.outside?.opinion;
  }

  isTrading(now: number): boolean {
    return now < this.calendar.seasonEnd && isOpen(this.calendar, now);
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

  /** A case goes up to the region, whose managers do at once what they can about its cause. */
  escalate(index: number, cause: Cause, now: number): void {
    actAtOnce(this, cause, now);
    this.chain.escalate(this, index, now);
  }

  /** Asks for a float of the region in a role; the region decides at its next look. */
  askRegionFor(role: number): void {
    this.chain.floatsOf(this.region)?.request(this, role);
  }

  processFix(cause: Fixable): number {
    return this.chain.headOffice.processFix(cause);
  }
}
