import { normalQuantile } from '../engine/normal-quantile.js';
import { namedStream, type RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import { DAY_MINUTES } from './calendar.js';
import { AT_CONTROL, AT_DELIVERY, DELIVERY, ORDER_REVIEW, pack } from './events.js';
import { type StockRules, shareOfGroup } from './group-choice.js';
import { Kitchen } from './kitchen.js';
import { DAY_INDEX } from './recorder.js';
import type { Restocking } from './restocking.js';
import type { Shelves } from './shelves.js';
import type { Store } from './store.js';

const ORDERED = COUNT_INDEX.unitsOrdered;
const EXPEDITES = COUNT_INDEX.expedites;
const EXPEDITE_YUAN = COUNT_INDEX.expediteYuan;
const DAY_SERVICE = DAY_INDEX.serviceYuan;

/** Orders and deliveries of one store: after every sale (base stock, reorder point) or at the daily review (order up to a level). */
export class Ordering {
  readonly onOrder: Float64Array;
  private readonly kitchen: Kitchen | undefined;
  private readonly lead: RandomStream;
  private readonly late: RandomStream;
  private readonly short: RandomStream;
  private readonly shortFill: RandomStream;
  private readonly forecastError: RandomStream;
  private readonly deliveryGroup: number[] = [];
  private readonly deliveryUnits: number[] = [];
  private readonly freeDeliveries: number[] = [];
  private orderNumber = 0;

  constructor(
    private readonly store: Store,
    private readonly rules: StockRules,
    private readonly shelves: Shelves,
    private readonly restocking: Restocking | undefined,
    seed: string,
    replication: number,
  ) {
    const stream = (purpose: string) => namedStream(seed, replication, store.id, purpose);
    const { supply } = store.world;
    this.kitchen = supply && store.taste && new Kitchen(store, supply, store.taste.region, seed, replication);
    this.onOrder = new Float64Array(rules.groups);
    this.lead = stream('lead-time');
    this.late = stream('late-delivery');
    this.short = stream('short-delivery');
    this.shortFill = stream('short-delivery-fill');
    this.forecastError = stream('forecast-error');
  }

  /** Units of a group the season, or another day, ought to begin with. */
  openingLevel(group: number, day = 0): number {
    const { ordering } = this.rules;
    if (ordering.kind === 'base-stock') return ordering.levelUnits;
    if (ordering.kind === 'reorder-point') return ordering.pointUnits + ordering.quantityUnits;
    return this.orderUpTo(group, day);
  }

  /** Schedules the review of `day`, where there is one. */
  startDay(day: number, now: number): void {
    const { ordering } = this.rules;
    if (ordering.kind !== 'order-up-to' || day >= this.store.calendar.days) return;
    this.store.queue.push(Math.max(now, day * DAY_MINUTES + ordering.reviewHour * 60), AT_CONTROL, pack(ORDER_REVIEW, day));
  }

  afterSale(group: number, now: number): void {
    const { ordering } = this.rules;
    if (ordering.kind === 'order-up-to') return;
    const position = this.position(group);
    if (ordering.kind === 'base-stock') this.order(group, ordering.levelUnits - position, now, this.orderNumber);
    else if (position <= ordering.pointUnits) this.order(group, ordering.quantityUnits, now, this.orderNumber);
  }

  onReview(day: number, now: number): void {
    const { groups } = this.rules;
    for (let group = 0; group < groups; group++) {
      const level = this.orderUpTo(group, day + 1) * (this.store.rules?.quickFixes?.coverOf(group, now) ?? 1);
      this.order(group, Math.ceil(level) - this.position(group), now, day * groups + group);
    }
  }

  /** Units in the store and on the way. */
  private position(group: number): number {
    return this.shelves.onHand(group) + this.onOrder[group];
  }

  /** Order-up-to level of a group for `day` (units). */
  private orderUpTo(group: number, day: number): number {
    const { ordering } = this.rules;
    if (ordering.kind !== 'order-up-to') return 0;
    if (ordering.levelUnits !== undefined) return ordering.levelUnits;
    const { forecast } = this.store;
    const known = Math.min(day, forecast.visitors.length - 1);
    const share = shareOfGroup(this.rules, group, forecast.promotedFactor[known]);
    const noise = forecast.noiseSd > 0 ? Math.max(0.1, 1 + forecast.noiseSd * normalQuantile(this.forecastError.at(known))) : 1;
    const liked = this.isDish(group) ? (this.store.taste?.likedBy() ?? 1) : 1;
    return Math.ceil(ordering.coverFactor * forecast.visitors[known] * noise * this.store.expected.units * share * liked);
  }

  /** Orders `units`; `draw` addresses the luck of the delivery, which may be short and is nothing then when it rounds to nothing. */
  private order(group: number, units: number, now: number, draw: number): void {
    if (units <= 0) return;
    this.orderNumber++;
    const delivered = this.deliverable(units, draw);
    if (delivered === 0) return;
    const minutes = (this.store.laws.leadTime.draw(this.lead, draw) * this.rules.leadTimeFactor + this.delayHours(draw)) * 60;
    this.place(group, delivered, this.kitchen && this.isDish(group) ? this.kitchen.leadMinutes(minutes, now) : minutes, now);
  }

  /** What an order comes late (hours); an urgent one comes on time. */
  private delayHours(draw: number): number {
    const { lateDelivery } = this.rules;
    return lateDelivery && this.late.at(draw) < lateDelivery.share ? lateDelivery.addedHours : 0;
  }

  private isDish(group: number): boolean {
    return this.store.taste?.isDish(group) ?? false;
  }

  /** Orders at once, at a price, what a group lacks of today's level. Returns the units, 0 when nothing is lacking. */
  expedite(group: number, now: number): number {
    const { store, rules } = this;
    const units = Math.ceil(this.openingLevel(group, Math.floor(now / DAY_MINUTES)) - this.position(group));
    if (units <= 0) return 0;
    const { leadTimeHours, yuanPerUnit, yuanPerOrder } = rules.expedite;
    const yuan = yuanPerOrder + units * yuanPerUnit;
    store.recorder.add(EXPEDITES, 1);
    store.recorder.add(EXPEDITE_YUAN, yuan);
    store.recorder.addDay(DAY_SERVICE, yuan);
    this.place(group, units, leadTimeHours * 60, now);
    return units;
  }

  private place(group: number, units: number, minutes: number, now: number): void {
    const { store } = this;
    const index = this.freeDeliveries.pop() ?? this.deliveryGroup.length;
    this.deliveryGroup[index] = group;
    this.deliveryUnits[index] = units;
    this.onOrder[group] += units;
    store.recorder.add(ORDERED, units);
    store.trace?.({ time: now, store: store.id, kind: 'order', detail: { group: group + 1, units } });
    store.queue.push(now + minutes, AT_DELIVERY, pack(DELIVERY, index));
  }

  private deliverable(units: number, draw: number): number {
    const { shortDelivery } = this.rules;
    if (!shortDelivery || this.short.at(draw) >= shortDelivery.share) return units;
    return Math.round(units * (shortDelivery.fillFrom + (shortDelivery.fillTo - shortDelivery.fillFrom) * this.shortFill.at(draw)));
  }

  /** What the delivery of a number brings. */
  deliveryAt(index: number): { readonly group: number; readonly units: number } {
    return { group: this.deliveryGroup[index], units: this.deliveryUnits[index] };
  }

  onDelivery(index: number, now: number): void {
    const group = this.deliveryGroup[index];
    const units = this.deliveryUnits[index];
    this.freeDeliveries.push(index);
    this.onOrder[group] -= units;
    this.store.news?.({ time: now, store: this.store.id, kind: 'delivery', detail: { group: group + 1, units } });
    this.shelves.receive(group, units, this.restocking !== undefined, now);
    if (this.isDish(group)) this.kitchen?.pay(units);
    this.restocking?.check(group, now);
  }
}
