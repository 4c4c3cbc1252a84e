import { meanOf } from '../engine/distribution.js';
import { COUNT_INDEX } from '../record/counts.js';
import { ROLES, type World } from '../scenario/world-schema.js';
import { DAY_MINUTES, weekdayOf } from './calendar.js';
import { countedStrength, loadIndex, promotersNeeded } from './pressure-index.js';
import { HOUR_INDEX } from './recorder.js';
import { CHECKOUT, DESK, FLOOR, ROLE_COUNT, STOCK } from './roster.js';
import type { Store } from './store.js';

const SAMPLES = COUNT_INDEX.pressureSamples;
const SUMS = ROLES.map((role) => COUNT_INDEX[`pressure.${role}`]);
const STORE_SUM = COUNT_INDEX['pressure.store'];
const ALERT_MINUTES = COUNT_INDEX.alertMinutes;
const ALERTS = COUNT_INDEX.alerts;
const ALIGNMENT = COUNT_INDEX.alignment;
const ALIGNMENT_SAMPLES = COUNT_INDEX.alignmentSamples;
const HOUR_ALERTS = HOUR_INDEX.alertMinutes;
/** Share of empty shelves that counts as full pressure: the average out-of-stock rate of the trade (evidence.md 1.5). */
const EMPTY_SHARE_AT_ONE = 0.083;
/** A target below this counts as this (minutes): no wait at all would make every queue infinitely bad. */
const SHORTEST_TARGET = 0.1;

/** The work that waits, is being done and is forecast for one role, and who is there to do it. Work in standard minutes. */
interface Load {
  queued: number;
  inWork: number;
  forecast: number;
  strength: number;
}

/** The service pressure index of one store, by role (model.md 4.6): 1 is full; the larger of the wait now and the load ahead. */
export class Pressure {
  readonly byRole = new Float64Array(ROLE_COUNT);
  store = 0;
  /** Whether some role has been at the alert level for long enough and none has calmed down since. */
  alert = false;
  /** When the last alert was raised (minutes). */
  raisedAt = 0;
  private over = 0;
  /** When and in which event of the store the loads were seen, how far ahead they were weighed, and whether something has been done since. */
  private seenAt = Number.NEGATIVE_INFINITY;
  private seenIn = 0;
  private horizon = 0;
  private isDisturbed = true;
  /** Target wait of each role (minutes); work is looked at at least that far ahead. */
  private readonly targets: Float64Array;
  private readonly strengths = new Float64Array(ROLE_COUNT);
  private readonly loads: Load[] = Array.from({ length: ROLE_COUNT }, () => ({ queued: 0, inWork: 0, forecast: 0, strength: 0 }));
  private readonly needed = new Float64Array(ROLE_COUNT);
  private readonly deskMinutes: number;
  private readonly refillMinutes: number;

  constructor(
    private readonly shop: Store,
    readonly rules: NonNullable<World['pressure']>,
    /** Time an alert needs to reach those who act on it (minutes). */
    private readonly alertDelayMinutes = 0,
  ) {
    const { checkout, stock, desk } = rules.targetWaitMinutes;
    this.targets = Float64Array.of(checkout, 0, stock, desk).map((minutes) => Math.max(minutes, SHORTEST_TARGET));
    this.deskMinutes = shop.world.desk ? meanOf(shop.world.desk.workMinutes) : 0;
    this.refillMinutes = shop.world.stock?.shelf ? meanOf(shop.world.stock.shelf.refillWorkMinutes) : 0;
  }

  /** Takes a sample: measures every role, keeps the sums, raises or ends the alert. */
  sample(now: number): void {
    const { rules, shop } = this;
    this.bringUpToDate(now, rules.horizonMinutes);
    let highest = 0;
    for (let role = 0; role < ROLE_COUNT; role++) {
      const index = this.byRole[role];
      shop.recorder.add(SUMS[role], index);
      if (index > highest) highest = index;
    }
    shop.recorder.add(SAMPLES, 1);
    shop.recorder.add(STORE_SUM, this.store);
    if (shop.world.evaluation) this.bookAlignment();
    this.over = highest >= rules.alertOn ? this.over + 1 : 0;
    if (!this.alert && this.over >= rules.alertSamples) this.raise(now, highest);
    else if (this.alert && highest <= rules.alertOff) this.calm(now);
    if (this.alert) {
      shop.recorder.add(ALERT_MINUTES, rules.sampleMinutes);
      shop.recorder.addHour(HOUR_ALERTS, rules.sampleMinutes);
    }
  }

  /** How well people stand where the work is (model.md 4.8): 1 - half the sum of differences between shares of people and of people needed. */
  private bookAlignment(): void {
    const { loads, needed } = this;
    let people = 0;
    let wanted = 0;
    for (let role = 0; role < ROLE_COUNT; role++) {
      needed[role] = this.peopleNeeded(role);
      people += loads[role].strength;
      wanted += needed[role];
    }
    if (people === 0 || wanted === 0) return;
    let apart = 0;
    for (let role = 0; role < ROLE_COUNT; role++) apart += Math.abs(loads[role].strength / people - needed[role] / wanted);
    this.shop.recorder.add(ALIGNMENT_SAMPLES, 1);
    this.shop.recorder.add(ALIGNMENT, 1 - apart / 2);
  }

  /** People at standard speed who would do a role's work in the time looked at. */
  private peopleNeeded(role: number): number {
    const load = this.loads[role];
    if (role === FLOOR) return this.promotersNeeded();
    return (load.queued + load.inWork + load.forecast) / Math.max(this.rules.horizonMinutes, this.targets[role]);
  }

  private raise(now: number, highest: number): void {
    this.alert = true;
    this.raisedAt = now;
    this.shop.recorder.add(ALERTS, 1);
    this.shop.news?.({ time: now, store: this.shop.id, kind: 'alert', detail: { pressure: highest } });
  }

  /** Whether there is an alert that has reached those who act on it. */
  isHeard(now: number): boolean {
    return this.alert && now - this.raisedAt >= this.alertDelayMinutes;
  }

  private calm(now: number): void {
    this.alert = false;
    this.shop.news?.({ time: now, store: this.shop.id, kind: 'calm' });
  }

  /**
   * Measures, with what was seen before if that is still exact: in this event of the store or in the one before it, at the same time, and nothing has
   * been done about it since. To be called before anything else is done in an event.
   */
  bringUpToDate(now: number, horizon: number): void {
    const isExact = now === this.seenAt && this.shop.eventNumber <= this.seenIn + 1 && !this.isDisturbed;
    if (!isExact) {
      this.measure(now, horizon);
      this.seenIn = this.shop.eventNumber;
      this.isDisturbed = false;
    } else if (horizon !== this.horizon) this.weigh(now, horizon);
  }

  /** Something is done that moves people or work: what was seen is no longer exact. */
  disturb(): void {
    this.isDisturbed = true;
  }

  /** Measures every role with the work forecast for the next `horizon` minutes. */
  measure(now: number, horizon: number): void {
    this.isDisturbed = true;
    this.seenAt = now;
    this.observe(now);
    this.weigh(now, horizon);
  }

  /** What waits, is being done and who is there. */
  private observe(now: number): void {
    const { shop } = this;
    const { staff } = shop;
    const [checkout, floor, stock, desk] = this.loads;
    staff?.strengths(this.strengths, now);
    for (let role = 0; role < ROLE_COUNT; role++) this.loads[role].strength = this.strengths[role];
    checkout.queued = shop.checkoutQueue() * shop.meanCheckoutWork;
    checkout.inWork = (shop.checkout?.tally.busy ?? 0) * shop.meanCheckoutWork * 0.5;
    floor.queued = shop.floor.number;
    desk.queued = shop.deskQueue() * this.deskMinutes;
    desk.inWork = (shop.desk?.tally.busy ?? 0) * this.deskMinutes * 0.5;
    stock.queued = (shop.stock?.restocking?.queue ?? 0) * this.refillMinutes;
    stock.inWork = (shop.stock?.restocking?.inWork ?? 0) * this.refillMinutes * 0.5;
  }

  /** Weighs what has been observed, and the work ahead, against the people. */
  private weigh(now: number, horizon: number): void {
    this.horizon = horizon;
    this.lookAhead(now, horizon);
    for (let role = 0; role < ROLE_COUNT; role++) this.byRole[role] = this.index(role, 0, horizon);
    const { weights } = this.rules;
    const { shop } = this;
    this.store =
      weights.checkout * this.byRole[CHECKOUT] +
      weights.floor * this.byRole[FLOOR] +
      weights.stock * this.byRole[STOCK] +
      weights.desk * this.byRole[DESK] +
      (weights.stockout * (shop.stock?.shelves.emptyShare ?? 0)) / EMPTY_SHARE_AT_ONE +
      (weights.complaints * shop.complaints.late(now)) / Math.max(1, this.loads[DESK].strength);
  }

  private lookAhead(now: number, horizon: number): void {
    const { shop, loads, targets } = this;
    const expected = (role: number) => this.expectedVisitors(now, Math.max(horizon, targets[role]));
    loads[CHECKOUT].forecast = expected(CHECKOUT) * shop.expected.conversion * shop.meanCheckoutWork;
    loads[DESK].forecast = expected(DESK) * shop.expected.deskVisits * this.deskMinutes;
    loads[STOCK].forecast = expected(STOCK) * (shop.stock?.restocking?.refillsPerVisitor ?? 0) * this.refillMinutes;
  }

  /** Visitors expected at the tills in the next `horizon` minutes, from the day's forecast and shape. */
  private expectedVisitors(now: number, horizon: number): number {
    const { forecast, compiled } = this.shop;
    const day = Math.floor(now / DAY_MINUTES);
    if (day >= forecast.visitors.length) return 0;
    const shares = compiled.curve.weekdayShares[weekdayOf(this.shop.calendar, day)];
    let sum = 0;
    for (let from = now; from < now + horizon; ) {
      const hour = Math.floor(from / 60);
      const until = Math.min((hour + 1) * 60, now + horizon);
      sum += (shares[hour % 24] * (until - from)) / 60;
      from = until;
    }
    return sum * forecast.visitors[day];
  }

  /**
   * Index of a role if its strength were changed by `change` (people at standard speed): the larger of the wait against its target
   * and the load ahead against capacity, squared, so that a quiet place is calm and one that is over calls loudly.
   */
  index(role: number, change: number, horizon: number): number {
    const load = this.loads[role];
    const strength = Math.max(0, load.strength + change);
    if (role === FLOOR) return this.floorIndex(strength);
    const { targetUtilisation } = this.rules;
    const target = this.targets[role];
    const wait = load.queued / countedStrength(strength) / target;
    return Math.max(wait, loadIndex(load.queued + load.inWork + load.forecast, Math.max(horizon, target), strength, targetUtilisation));
  }

  /** Counts a person who is about to go or to come, so that the next decision of the same review sees it. */
  expect(role: number, change: number, horizon: number): void {
    this.disturb();
    this.loads[role].strength = Math.max(0, this.loads[role].strength + change);
    this.byRole[role] = this.index(role, 0, horizon);
  }

  private promotersNeeded(): number {
    const { conversion } = this.shop.world;
    return conversion ? promotersNeeded(this.loads[FLOOR].queued, this.rules.targetHelpShare, conversion.promotersPerCustomer) : 0;
  }

  private floorIndex(strength: number): number {
    return this.promotersNeeded() / countedStrength(strength);
  }
}
