import { normalQuantile } from '../engine/normal-quantile.js';
import { namedStream, type RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import { DAY_MINUTES } from './calendar.js';
import { FAILED_STOCKOUT, PICKS_MAX } from './customers.js';
import { AT_CONTROL, AT_DELIVERY, DELIVERY, ORDER_REVIEW, pack } from './events.js';
import { Restocking } from './restocking.js';
import type { Store } from './store.js';

const PICKS = COUNT_INDEX.picks;
const STOCKOUT_PICKS = COUNT_INDEX.stockoutPicks;
const SUBSTITUTED = COUNT_INDEX.picksSubstituted;
const WANTED = COUNT_INDEX.unitsWanted;
const FOUND = COUNT_INDEX.unitsFound;
const SOLD = COUNT_INDEX.unitsSold;
const BACKORDERED = COUNT_INDEX.unitsBackordered;
const ORDERED = COUNT_INDEX.unitsOrdered;
const RECEIVED = COUNT_INDEX.unitsReceived;
const OPENING = COUNT_INDEX.unitsOpening;
const CLOSING = COUNT_INDEX.unitsClosing;
const UNIT_AREA = COUNT_INDEX.unitArea;
const EMPTY_AREA = COUNT_INDEX.emptyShelfArea;
const SHELF_TIME = COUNT_INDEX.shelfTime;
const WALKOUTS = COUNT_INDEX.stockoutWalkouts;
const LOST_TO_STOCKOUTS = COUNT_INDEX.lostToStockouts;

/** Entries of the guide table that finds the group of a draw. */
const GUIDE = 256;

/** Shelves, backroom and orders of one store, by product group. A unit is on the shelf, in the backroom, on order or sold. */
export class Stock {
  readonly shelf: Float64Array;
  readonly backroom: Float64Array;
  readonly onOrder: Float64Array;
  readonly capacity: Float64Array;
  readonly restocking: Restocking | undefined;
  private readonly groupSteps: Float64Array;
  private readonly guide = new Int32Array(GUIDE);
  private readonly groups: number;
  private readonly choice: RandomStream[];
  private readonly unitsDraw: RandomStream[];
  private readonly reaction: RandomStream[];
  private readonly walk: RandomStream;
  private readonly lead: RandomStream;
  private readonly short: RandomStream;
  private readonly shortFill: RandomStream;
  private readonly forecastError: RandomStream;
  private deliveryGroup: number[] = [];
  private deliveryUnits: number[] = [];
  private freeDeliveries: number[] = [];
  private orderNumber = 0;
  private empty = 0;
  private emptySince = 0;

  constructor(
    private readonly store: Store,
    readonly rules: NonNullable<Store['world']['stock']>,
    seed: string,
    replication: number,
  ) {
    const stream = (purpose: string) => namedStream(seed, replication, store.id, purpose);
    const picks = Array.from({ length: rules.picksPerCustomer }, (_, i) => i);
    this.groups = rules.groups;
    this.choice = picks.map((i) => stream(`pick-group-${i}`));
    this.unitsDraw = picks.map((i) => stream(`pick-units-${i}`));
    this.reaction = picks.map((i) => stream(`stockout-reaction-${i}`));
    this.walk = stream('stockout-walk');
    this.lead = stream('lead-time');
    this.short = stream('short-delivery');
    this.shortFill = stream('short-delivery-fill');
    this.forecastError = stream('forecast-error');
    this.shelf = new Float64Array(rules.groups);
    this.backroom = new Float64Array(rules.groups);
    this.onOrder = new Float64Array(rules.groups);
    this.capacity = new Float64Array(rules.groups).fill(Number.POSITIVE_INFINITY);
    this.groupSteps = new Float64Array(rules.groups);
    if (rules.shelf) {
      const daily = this.ordinaryDailyUnits();
      this.capacity.fill(Math.max(1, Math.round(rules.shelf.capacityDays * daily)));
      this.restocking = new Restocking(store, this, rules.shelf, namedStream(seed, replication, store.id, 'refill-work'));
    }
    this.fillOpening();
    this.startDay(0, 0);
  }

  /** Units of one group on an ordinary average day. */
  private ordinaryDailyUnits(): number {
    return (this.store.world.demand.visitorsPerDay * this.store.compiled.size * this.store.expected.units) / this.groups;
  }

  private fillOpening(): void {
    const { ordering } = this.rules;
    for (let group = 0; group < this.groups; group++) {
      const level =
        ordering.kind === 'base-stock'
          ? ordering.levelUnits
          : ordering.kind === 'reorder-point'
            ? ordering.pointUnits + ordering.quantityUnits
            : this.orderUpTo(group, 0);
      const onShelf = Math.min(level, this.capacity[group]);
      this.shelf[group] = onShelf;
      if (onShelf <= 0) this.empty++;
      this.backroom[group] = level - onShelf;
      this.store.recorder.add(OPENING, level);
    }
  }

  /** Weights of the groups today: promoted groups are picked more often. */
  startDay(day: number, now: number): void {
    const { curve } = this.store.compiled;
    const factor = day < curve.promotedFactor.length ? curve.promotedFactor[day] : 1;
    const promoted = this.rules.promotedGroups;
    const total = this.groups + promoted * (factor - 1);
    let sum = 0;
    for (let group = 0; group < this.groups; group++) {
      sum += group < promoted ? factor : 1;
      this.groupSteps[group] = sum / total;
    }
    for (let i = 0, group = 0; i < GUIDE; i++) {
      while (group < this.groups - 1 && this.groupSteps[group] <= i / GUIDE) group++;
      this.guide[i] = group;
    }
    const { ordering } = this.rules;
    if (ordering.kind === 'order-up-to' && day < this.store.calendar.days) {
      this.store.queue.push(Math.max(now, day * DAY_MINUTES + ordering.reviewHour * 60), AT_CONTROL, pack(ORDER_REVIEW, day));
    }
  }

  /** The group whose step holds u; the guide says where to start looking. */
  private groupOf(u: number): number {
    const { groupSteps } = this;
    let group = this.guide[(u * GUIDE) | 0];
    while (group < this.groups - 1 && groupSteps[group] <= u) group++;
    return group;
  }

  /** The luck a customer brings to the shelves. */
  drawsOf(id: number): Record<string, number> {
    const picks = this.choice.map((choice, i) => [
      [`group-${i + 1}`, choice.at(id)],
      [`units-${i + 1}`, this.unitsDraw[i].at(id)],
      [`reaction-${i + 1}`, this.reaction[i].at(id)],
    ]);
    return { ...Object.fromEntries(picks.flat()), walk: this.walk.at(id) };
  }

  /** The customer goes to the shelves. Returns false when the whole basket is given up for an empty promoted shelf. */
  pick(slot: number, now: number): boolean {
    const { store, rules } = this;
    const { counts } = store.recorder;
    const { customers } = store;
    const id = customers.id[slot];
    const pickValue = customers.value[slot] * rules.valueSharePerPick;
    const picks = rules.picksPerCustomer;
    for (let i = 0; i < picks; i++) customers.pickGroup[slot * PICKS_MAX + i] = -1;
    for (let i = 0; i < picks; i++) {
      const group = this.groupOf(this.choice[i].at(id));
      const units = Math.max(1, Math.round(store.laws.units.draw(this.unitsDraw[i], id)));
      counts[PICKS]++;
      counts[WANTED] += units;
      if (this.shelf[group] >= units) this.take(slot, i, group, units, now);
      else if (!this.meetEmptyShelf(slot, i, group, units, pickValue, now)) return false;
    }
    return true;
  }

  private take(slot: number, i: number, group: number, units: number, now: number): void {
    const { customers, recorder } = this.store;
    customers.pickGroup[slot * PICKS_MAX + i] = group;
    customers.pickUnits[slot * PICKS_MAX + i] = units;
    recorder.counts[FOUND] += units;
    recorder.counts[SOLD] += units;
    recorder.counts[UNIT_AREA] += units * now;
    this.setShelf(group, this.shelf[group] - units, now);
    this.afterSale(group, now);
  }

  private afterSale(group: number, now: number): void {
    const { ordering } = this.rules;
    if (this.restocking) this.restocking.check(group, now);
    if (ordering.kind === 'order-up-to') return;
    const position = this.shelf[group] + this.backroom[group] + this.onOrder[group];
    if (ordering.kind === 'base-stock') this.order(group, ordering.levelUnits - position, now, this.orderNumber);
    else if (position <= ordering.pointUnits) this.order(group, ordering.quantityUnits, now, this.orderNumber);
  }

  /** An empty shelf is met: the customer's own draw decides what happens. Returns false when the customer walks out. */
  private meetEmptyShelf(slot: number, i: number, group: number, units: number, value: number, now: number): boolean {
    const { store, rules } = this;
    const { counts } = store.recorder;
    const { customers } = store;
    const id = customers.id[slot];
    counts[STOCKOUT_PICKS]++;
    const { substitute, backorder, elsewhere } = rules.reactions;
    const u = this.reaction[i].at(id);
    store.trace?.({ time: now, store: store.id, kind: 'stockout', customer: id, detail: { group: group + 1 } });
    if (u < backorder) {
      counts[BACKORDERED] += units;
      this.takeOwed(group, units, now);
      return true;
    }
    customers.failures[slot] |= FAILED_STOCKOUT;
    if (u < backorder + substitute) {
      counts[SUBSTITUTED]++;
      return true;
    }
    if (u < backorder + substitute + elsewhere && group < rules.promotedGroups && this.walk.at(id) < rules.basketLostShare) {
      this.lose(customers.value[slot]);
      this.putBack(slot, now);
      counts[WALKOUTS]++;
      store.trace?.({ time: now, store: store.id, kind: 'stockout-walkout', customer: id });
      return false;
    }
    customers.value[slot] -= value;
    this.lose(value);
    return true;
  }

  /** Units sold before they are there: the shelf goes below zero and the next delivery owes them. */
  private takeOwed(group: number, units: number, now: number): void {
    const { counts } = this.store.recorder;
    counts[SOLD] += units;
    counts[UNIT_AREA] += units * now;
    this.setShelf(group, this.shelf[group] - units, now);
    this.afterSale(group, now);
  }

  private lose(yuan: number): void {
    this.store.recorder.counts[LOST_TO_STOCKOUTS] += yuan;
    this.store.recorder.addLostSales(yuan);
  }

  /** What a customer who leaves without paying had taken goes back to the shelf. */
  putBack(slot: number, now: number): void {
    const { customers, recorder } = this.store;
    for (let i = 0; i < this.rules.picksPerCustomer; i++) {
      const group = customers.pickGroup[slot * PICKS_MAX + i];
      if (group < 0) continue;
      const units = customers.pickUnits[slot * PICKS_MAX + i];
      recorder.counts[SOLD] -= units;
      recorder.counts[UNIT_AREA] -= units * now;
      this.setShelf(group, this.shelf[group] + units, now);
      customers.pickGroup[slot * PICKS_MAX + i] = -1;
    }
  }

  setShelf(group: number, units: number, now: number): void {
    const wasEmpty = this.shelf[group] <= 0;
    const isEmpty = units <= 0;
    this.shelf[group] = units;
    if (wasEmpty === isEmpty) return;
    this.bookEmpty(now);
    this.empty += isEmpty ? 1 : -1;
  }

  private bookEmpty(now: number): void {
    this.store.recorder.add(EMPTY_AREA, this.empty * (now - this.emptySince));
    this.emptySince = now;
  }

  get emptyShare(): number {
    return this.empty / this.groups;
  }

  /** Order-up-to level of a group for the day after `day` (units). */
  private orderUpTo(group: number, day: number): number {
    const { ordering } = this.rules;
    if (ordering.kind !== 'order-up-to') return 0;
    if (ordering.levelUnits !== undefined) return ordering.levelUnits;
    const { forecast } = this.store;
    const last = forecast.visitors.length - 1;
    const tomorrow = Math.min(day, last);
    const factor = forecast.promotedFactor[tomorrow];
    const weight = (group < this.rules.promotedGroups ? factor : 1) / (this.groups + this.rules.promotedGroups * (factor - 1));
    const noise = forecast.noiseSd > 0 ? Math.max(0.1, 1 + forecast.noiseSd * normalQuantile(this.forecastError.at(tomorrow))) : 1;
    return Math.ceil(ordering.coverFactor * forecast.visitors[tomorrow] * noise * this.store.expected.units * weight);
  }

  onReview(day: number, now: number): void {
    for (let group = 0; group < this.groups; group++) {
      const position = this.shelf[group] + this.backroom[group] + this.onOrder[group];
      this.order(group, this.orderUpTo(group, day + 1) - position, now, day * this.groups + group);
    }
  }

  private order(group: number, units: number, now: number, draw: number): void {
    if (units <= 0) return;
    this.orderNumber++;
    const { shortDelivery } = this.rules;
    let delivered = units;
    if (shortDelivery && this.short.at(draw) < shortDelivery.share) {
      delivered = Math.round(units * (shortDelivery.fillFrom + (shortDelivery.fillTo - shortDelivery.fillFrom) * this.shortFill.at(draw)));
    }
    if (delivered === 0) return;
    const index = this.freeDeliveries.pop() ?? this.deliveryGroup.length;
    this.deliveryGroup[index] = group;
    this.deliveryUnits[index] = delivered;
    this.onOrder[group] += delivered;
    this.store.recorder.add(ORDERED, delivered);
    this.store.trace?.({ time: now, store: this.store.id, kind: 'order', detail: { group: group + 1, units: delivered } });
    this.store.queue.push(now + this.store.laws.leadTime.draw(this.lead, draw) * this.rules.leadTimeFactor * 60, AT_DELIVERY, pack(DELIVERY, index));
  }

  onDelivery(index: number, now: number): void {
    const group = this.deliveryGroup[index];
    const units = this.deliveryUnits[index];
    this.freeDeliveries.push(index);
    const { recorder } = this.store;
    this.onOrder[group] -= units;
    recorder.add(RECEIVED, units);
    recorder.add(UNIT_AREA, -units * now);
    this.store.trace?.({ time: now, store: this.store.id, kind: 'delivery', detail: { group: group + 1, units } });
    if (!this.restocking) {
      this.setShelf(group, this.shelf[group] + units, now);
      return;
    }
    this.backroom[group] += units;
    this.restocking.check(group, now);
  }

  /** Begins the time integral of the stock at `now` (start of the run or end of a warm-up). */
  open(now: number): void {
    const { recorder } = this.store;
    let total = 0;
    for (let group = 0; group < this.groups; group++) total += this.shelf[group] + this.backroom[group];
    recorder.counts[OPENING] = total;
    recorder.counts[UNIT_AREA] = -total * now;
    this.emptySince = now;
  }

  settle(now: number, since: number): void {
    const { recorder } = this.store;
    let total = 0;
    for (let group = 0; group < this.groups; group++) total += this.shelf[group] + this.backroom[group];
    recorder.add(CLOSING, total);
    recorder.add(UNIT_AREA, total * now);
    recorder.add(SHELF_TIME, this.groups * (now - since));
    this.bookEmpty(now);
  }
}
