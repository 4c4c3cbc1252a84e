import { namedStream, type RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import { closingOf, minutesInSeason } from './calendar.js';
import { type CommonDraws, DrawnMinutes } from './common-draws.js';
import { Arrivals, basisOfArrivals } from './demand.js';
import { ARRIVAL, AT_ARRIVAL, BROWSE_END, pack } from './events.js';
import { HelpTable, helpOf } from './help-table.js';
import { StationTally } from './recorder.js';
import { FLOOR } from './roster.js';
import type { Store } from './store.js';
import { tellOf } from './tell.js';

const CANDIDATES = COUNT_INDEX.candidates;
const VISITORS = COUNT_INDEX.visitors;
const KEPT_AWAY = COUNT_INDEX.keptAway;
const SURGE_VISITORS = COUNT_INDEX.surgeVisitors;
const NO_WISH = COUNT_INDEX.noWish;
const NO_ADVICE = COUNT_INDEX.noAdvice;
const POTENTIAL = COUNT_INDEX.potentialSales;
const LOST_TO_NO_ADVICE = COUNT_INDEX.lostToNoAdvice;
const ARRIVALS = COUNT_INDEX['floor.arrivals'];
const SERVED = COUNT_INDEX['floor.served'];
const SOJOURN = COUNT_INDEX['floor.sojournMinutes'];
const BUSY_FLOOR = COUNT_INDEX['busyMinutes.floor'];

/** The sales floor: people come in, look around, are advised or not, and decide what to buy. */
export class Floor {
  readonly tally: StationTally;
  private readonly arrivals: Arrivals;
  private readonly mark: RandomStream;
  private readonly browse: DrawnMinutes;
  private readonly wish: RandomStream;
  private readonly items: RandomStream;
  private readonly itemValue: RandomStream;
  private readonly help = new HelpTable();
  /** Sum of speeds of the promoters present, kept up to date at every change of staff and every sample of pressure. */
  private strength = 0;
  private busySince = 0;
  /** Promoters present since then. */
  private promoters = 0;

  constructor(
    private readonly store: Store,
    seed: string,
    replication: number,
    draws: CommonDraws | undefined,
  ) {
    const stream = (purpose: string) => namedStream(seed, replication, store.id, purpose);
    this.tally = new StationTally(store.recorder, 'floor');
    const { curve } = store.compiled;
    const known = draws?.of(replication, [seed, store.id, 'arrivals', ...basisOfArrivals(curve)]);
    this.arrivals = new Arrivals(curve, store.calendar.seasonEnd, seed, replication, store.id, 'arrivals', known);
    this.mark = stream('goodwill-mark');
    this.browse = new DrawnMinutes(draws, store.laws.browse, seed, replication, store.id, 'browse');
    this.wish = stream('conversion');
    this.items = stream('items');
    this.itemValue = stream('item-value');
  }

  get number(): number {
    return this.tally.number;
  }

  /** Index of the candidate who comes next. */
  get nextCandidate(): number {
    return this.arrivals.candidate;
  }

  scheduleNext(): void {
    const time = this.arrivals.next();
    if (time < Number.POSITIVE_INFINITY) this.store.queue.pushSource(time, AT_ARRIVAL, pack(ARRIVAL, 0));
  }

  onArrival(now: number): void {
    const { store } = this;
    const id = this.arrivals.candidate;
    this.scheduleNext();
    store.recorder.counts[CANDIDATES]++;
    if ((store.goodwill || store.climate) && this.staysAway(id, store.climate?.visitors ?? 1)) {
      if (store.trace) tellOf(store, 'turned-away', id, now);
      return;
    }
    this.admit(id, now);
  }

  /** One more customer than usual, of whom a share comes in. */
  onExtraArrival(id: number, share: number, now: number): void {
    const { counts } = this.store.recorder;
    counts[CANDIDATES]++;
    if (this.staysAway(id, share)) return;
    counts[SURGE_VISITORS]++;
    this.admit(id, now);
  }

  /** Lost goodwill keeps customers away, and so do risks and bad talk: those with the highest marks first, whatever the reason. */
  private staysAway(id: number, coming: number): boolean {
    const level = this.store.goodwill?.level ?? 1;
    const mark = this.mark.at(id);
    if (coming >= 1 || mark > level) return mark > level;
    if (mark <= level * coming) return false;
    this.store.recorder.counts[KEPT_AWAY]++;
    return true;
  }

  private admit(id: number, now: number): void {
    const { store } = this;
    const { recorder } = store;
    recorder.counts[VISITORS]++;
    recorder.addVisitor();
    store.goodwill?.countVisitor();
    const slot = store.customers.take(id);
    this.enter(now);
    if (store.trace) this.tellArrival(id, now);
    const minutes = this.browse.of(store.laws.browse, id);
    if (minutes === 0) this.onBrowseEnd(slot, now);
    else {
      const end = this.lastCall(now, now + minutes);
      recorder.counts[SOJOURN] += end - now;
      store.queue.push(end, AT_ARRIVAL, pack(BROWSE_END, slot));
    }
  }

  /** When a browsing customer comes to the till: as planned, or soon after closing. */
  private lastCall(now: number, planned: number): number {
    const { calendar, world } = this.store;
    if (calendar.neverCloses) return planned;
    return Math.min(planned, Math.max(now, closingOf(calendar, now) + world.demand.lastCallMinutes));
  }

  private enter(now: number): void {
    const { tally, store } = this;
    this.bookBusy(now);
    tally.advance(now);
    tally.number++;
    store.recorder.counts[ARRIVALS]++;
  }

  private tellArrival(id: number, now: number): void {
    const { store } = this;
    store.trace?.({ time: now, store: store.id, kind: 'arrival', customer: id });
    if (store.trace?.withoutLuck === true) return;
    store.trace?.({
      time: now,
      store: store.id,
      kind: 'draws',
      customer: id,
      detail: {
        browse: this.browse.stream.at(id),
        wish: this.wish.at(id),
        items: this.items.at(id),
        value: this.itemValue.at(id),
        ...store.checkout?.drawsOf(id),
        ...store.stock?.drawsOf(id),
        ...store.complaints.drawsOf(id),
        ...store.deskBusiness.drawsOf(id),
        ...store.taste?.drawsOf(id),
        ...store.lifetime?.drawsOf(id),
      },
    });
  }

  /** The customer has looked around: wish, advice, basket, shelves, then the checkout. */
  onBrowseEnd(slot: number, now: number): void {
    const { store, tally } = this;
    const { counts } = store.recorder;
    this.bookBusy(now);
    tally.advance(now);
    const inside = tally.number--;
    counts[SERVED]++;
    const id = store.customers.id[slot];
    const { conversion } = store.world;
    const help = conversion ? this.help.at(this.strength, inside, conversion.promotersPerCustomer) : 1;
    const draw = conversion ? this.wish.at(id) : 0;
    if (conversion && draw >= conversion.withHelp) {
      counts[NO_WISH]++;
      if (store.trace) tellOf(store, 'no-wish', id, now);
      store.leave(slot, now, false);
      return;
    }
    const basket = this.fillBasket(slot, id);
    const best = conversion ? basket * (1 + conversion.upsell) : basket;
    counts[POTENTIAL] += best;
    if (conversion && draw >= conversion.withoutHelp + (conversion.withHelp - conversion.withoutHelp) * help) {
      counts[NO_ADVICE]++;
      this.lose(best);
      if (store.trace) tellOf(store, 'no-advice', id, now, { help });
      store.leave(slot, now, false);
      return;
    }
    const value = conversion ? basket * (1 + conversion.upsell * help) : basket;
    this.lose(best - value);
    store.customers.value[slot] = value;
    if (store.stock && !store.stock.pick(slot, now)) {
      store.leave(slot, now, false);
      return;
    }
    if (store.checkout) store.checkout.arrive(slot, now);
    else store.buy(slot, now);
  }

  /** Items and their value before advice (yuan). */
  private fillBasket(slot: number, id: number): number {
    const { store } = this;
    const items = store.laws.items.draw(this.items, id);
    store.customers.items[slot] = items;
    return items * store.laws.itemValue.draw(this.itemValue, id);
  }

  private lose(yuan: number): void {
    if (yuan === 0) return;
    this.store.recorder.counts[LOST_TO_NO_ADVICE] += yuan;
    this.store.recorder.addLostSales(yuan);
  }

  /** Promoters are busy as far as there are customers to talk to, one each. */
  private bookBusy(now: number): void {
    const { promoters } = this;
    const inside = this.tally.number;
    this.store.recorder.counts[BUSY_FLOOR] += (promoters < inside ? promoters : inside) * minutesInSeason(this.store.calendar, this.busySince, now);
    this.busySince = now;
  }

  /** The promoters, or how familiar they are, have changed. */
  staffChanged(now: number): void {
    this.bookBusy(now);
    this.promoters = this.store.staff?.present[FLOOR] ?? 0;
    this.strength = this.store.staff?.strength(FLOOR, now) ?? 0;
  }

  /** Share of the help customers want that the promoters can give now (model.md 4.5, s(a)). */
  helpNow(): number {
    const { conversion } = this.store.world;
    return conversion ? helpOf(this.strength, this.tally.number, conversion.promotersPerCustomer) : 1;
  }

  get promoterStrength(): number {
    return this.strength;
  }

  /** Adds to counts of this store what `settle` would book at `now`, and books nothing. */
  settleInto(counts: Float64Array, now: number): void {
    this.tally.settleInto(counts, now);
    counts[BUSY_FLOOR] += Math.min(this.promoters, this.tally.number) * minutesInSeason(this.store.calendar, this.busySince, now);
  }

  settle(now: number): void {
    this.bookBusy(now);
    this.tally.advance(now);
  }
}
