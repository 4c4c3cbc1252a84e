import { namedStream, type RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import { FAILED_STOCKOUT, PICKS_MAX } from './customers.js';
import { GroupChoice, type StockRules } from './group-choice.js';
import { Ordering } from './ordering.js';
import { Restocking } from './restocking.js';
import { shelfCapacity } from './shelf-plan.js';
import { Shelves } from './shelves.js';
import type { Store } from './store.js';
import { tellOf } from './tell.js';

const PICKS = COUNT_INDEX.picks;
const STOCKOUT_PICKS = COUNT_INDEX.stockoutPicks;
const SUBSTITUTED = COUNT_INDEX.picksSubstituted;
const WANTED = COUNT_INDEX.unitsWanted;
const FOUND = COUNT_INDEX.unitsFound;
const BACKORDERED = COUNT_INDEX.unitsBackordered;
const WALKOUTS = COUNT_INDEX.stockoutWalkouts;
const LOST_TO_STOCKOUTS = COUNT_INDEX.lostToStockouts;
const TASTE_WALKOUTS = COUNT_INDEX.tasteWalkouts;
const LOST_TO_TASTE = COUNT_INDEX.lostToTaste;

/** The goods of one store and what customers meet at the shelves. A unit is on the shelf, in the backroom, on order or sold. */
export class Stock {
  readonly shelves: Shelves;
  readonly restocking: Restocking | undefined;
  readonly ordering: Ordering;
  private readonly choice: GroupChoice;
  private readonly groupDraw: RandomStream[];
  private readonly unitsDraw: RandomStream[];
  private readonly reaction: RandomStream[];
  private readonly walk: RandomStream;
  /** Units of every pick where they are always the same; 0 where they are drawn. */
  private readonly unitsAlways: number;
  /** Orders are made at the daily review only. */
  private readonly isOrderedDaily: boolean;

  constructor(
    private readonly store: Store,
    readonly rules: StockRules,
    seed: string,
    replication: number,
  ) {
    const stream = (purpose: string) => namedStream(seed, replication, store.id, purpose);
    const picks = Array.from({ length: rules.picksPerCustomer }, (_, i) => i);
    this.choice = new GroupChoice(rules);
    this.isOrderedDaily = rules.ordering.kind === 'order-up-to';
    const { units } = store.laws;
    this.unitsAlways = units.isConstant ? Math.max(1, Math.round(units.at(0.5))) : 0;
    this.groupDraw = picks.map((i) => stream(`pick-group-${i}`));
    this.unitsDraw = picks.map((i) => stream(`pick-units-${i}`));
    this.reaction = picks.map((i) => stream(`stockout-reaction-${i}`));
    this.walk = stream('stockout-walk');
    this.shelves = new Shelves(store.recorder, rules.groups, shelfCapacity(store.world, rules, store.compiled.size, store.expected));
    this.restocking = rules.shelf && new Restocking(store, this.shelves, rules.shelf, stream('refill-work'));
    this.ordering = new Ordering(store, rules, this.shelves, this.restocking, seed, replication);
    for (let group = 0; group < rules.groups; group++) this.shelves.fill(group, this.ordering.openingLevel(group));
    this.startDay(0, 0);
  }

  startDay(day: number, now: number): void {
    const { promotedFactor } = this.store.compiled.curve;
    this.choice.startDay(day < promotedFactor.length ? promotedFactor[day] : 1);
    this.ordering.startDay(day, now);
  }

  /** The luck a customer brings to the shelves. */
  drawsOf(id: number): Record<string, number> {
    const picks = this.groupDraw.map((group, i) => [
      [`group-${i + 1}`, group.at(id)],
      [`units-${i + 1}`, this.unitsDraw[i].at(id)],
      [`reaction-${i + 1}`, this.reaction[i].at(id)],
    ]);
    return { ...Object.fromEntries(picks.flat()), walk: this.walk.at(id) };
  }

  /** The customer goes to the shelves. Returns false when the whole basket is given up, for an empty promoted shelf or a dish nobody likes. */
  pick(slot: number, now: number): boolean {
    const { store, rules } = this;
    const { counts } = store.recorder;
    const { customers } = store;
    const id = customers.id[slot];
    const { groupDraw, unitsAlways, choice, shelves } = this;
    const { taste } = store;
    const pickValue = customers.value[slot] * rules.valueSharePerPick;
    const picks = rules.picksPerCustomer;
    for (let i = 0; i < picks; i++) customers.pickGroup[slot * PICKS_MAX + i] = -1;
    for (let i = 0; i < picks; i++) {
      const group = choice.of(groupDraw[i].at(id));
      const units = unitsAlways > 0 ? unitsAlways : this.unitsOf(i, id);
      if (taste?.isDish(group) && !taste.accepts(id)) {
        if (!this.refuse(slot, pickValue, now)) return false;
        continue;
      }
      counts[PICKS]++;
      counts[WANTED] += units;
      if (shelves.shelf[group] >= units) this.take(slot, i, group, units, now);
      else if (!this.meetEmptyShelf(slot, i, group, units, pickValue, now)) return false;
    }
    return true;
  }

  private unitsOf(pick: number, id: number): number {
    return Math.max(1, Math.round(this.store.laws.units.draw(this.unitsDraw[pick], id)));
  }

  /** A dish is not to the customer's taste and left out of the basket. Returns false when nothing is left of it, or the customer leaves it all. */
  private refuse(slot: number, value: number, now: number): boolean {
    const { store } = this;
    const { customers, recorder } = store;
    const id = customers.id[slot];
    const left = customers.value[slot] - value;
    const isGivenUp = left <= value * 1e-9 || store.taste?.walksOut(id) === true;
    const lost = isGivenUp ? customers.value[slot] : value;
    customers.value[slot] -= lost;
    recorder.counts[LOST_TO_TASTE] += lost;
    recorder.addLostSales(lost);
    if (!isGivenUp) return true;
    this.putBack(slot, now);
    recorder.counts[TASTE_WALKOUTS]++;
    if (store.trace) tellOf(store, 'taste-walkout', id, now);
    return false;
  }

  private take(slot: number, i: number, group: number, units: number, now: number): void {
    const { customers, recorder } = this.store;
    customers.pickGroup[slot * PICKS_MAX + i] = group;
    customers.pickUnits[slot * PICKS_MAX + i] = units;
    recorder.counts[FOUND] += units;
    this.sell(group, units, now);
  }

  /** Sold is sold, also before it is there: the shelf goes below zero and the next delivery owes the units. */
  private sell(group: number, units: number, now: number): void {
    this.shelves.sell(group, units, now);
    this.restocking?.check(group, now);
    if (!this.isOrderedDaily) this.ordering.afterSale(group, now);
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
    store.news?.({ time: now, store: store.id, kind: 'stockout', customer: id, detail: { group: group + 1 } });
    if (u < backorder) {
      counts[BACKORDERED] += units;
      this.sell(group, units, now);
      return true;
    }
    customers.failures[slot] |= FAILED_STOCKOUT;
    store.rules?.quickFixes?.meetEmpty(id, group);
    if (u < backorder + substitute) {
      counts[SUBSTITUTED]++;
      return true;
    }
    if (u < backorder + substitute + elsewhere && group < rules.promotedGroups && this.walk.at(id) < rules.basketLostShare) {
      this.lose(customers.value[slot]);
      this.putBack(slot, now);
      counts[WALKOUTS]++;
      store.news?.({ time: now, store: store.id, kind: 'stockout-walkout', customer: id });
      return false;
    }
    customers.value[slot] -= value;
    this.lose(value);
    return true;
  }

  /** An urgent order of a group; see Ordering. */
  expedite(group: number, now: number): number {
    return this.ordering.expedite(group, now);
  }

  private lose(yuan: number): void {
    this.store.recorder.counts[LOST_TO_STOCKOUTS] += yuan;
    this.store.recorder.addLostSales(yuan);
  }

  /** What a customer who leaves without paying had taken goes back to the shelf. */
  putBack(slot: number, now: number): void {
    const { customers } = this.store;
    for (let i = 0; i < this.rules.picksPerCustomer; i++) {
      const group = customers.pickGroup[slot * PICKS_MAX + i];
      if (group < 0) continue;
      this.shelves.sell(group, -customers.pickUnits[slot * PICKS_MAX + i], now);
      customers.pickGroup[slot * PICKS_MAX + i] = -1;
    }
  }
}
