import { namedStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import { ROLES, type World } from '../scenario/world-schema.js';
import { DAY_MINUTES, hourOf } from './calendar.js';
import { AT_AVAILABLE, GUEST_COMES, pack } from './events.js';
import { ROLE_COUNT } from './roster.js';
import type { Store } from './store.js';

const ROSTERED_HOURS = COUNT_INDEX.rosteredHours;
const ABSENT_HOURS = COUNT_INDEX.absentHours;
const SHIFTS = COUNT_INDEX.shifts;
const PEOPLE = COUNT_INDEX.people;
const TRAVEL = COUNT_INDEX['floats.travelMinutes'];
const DAYS_A_POST = 512;

/** Where a float is. */
interface Whereabouts {
  /** Store the float is in, is leaving or is on the way to; none off duty. */
  store: Store | undefined;
  /** Where the float goes next, and to which role. */
  next: { readonly store: Store; readonly role: number } | undefined;
  /** Arrives at this time (minutes); 0 when not under way. */
  arrives: number;
}

type Rules = NonNullable<World['floats']>;

/**
 * The floats of one region: people of no store, who start the day in a home store and are sent on where pressure is highest, at the price of the way.
 * The region decides at the borders of the stores' windows, which are not longer than the way: whatever a store has done by then,
 * an arrival elsewhere lies ahead.
 */
export class Floats {
  private readonly floats: Whereabouts[];
  private readonly requests: { readonly store: Store; readonly role: number }[] = [];
  private readonly staffed = new Int32Array(ROLE_COUNT);
  private readonly from: number;
  private readonly to: number;

  constructor(
    private readonly rules: Rules,
    private readonly stores: readonly Store[],
    private readonly seed: string,
    private readonly replication: number,
    private readonly region: string,
  ) {
    this.from = hourOf(rules.from) * 60;
    this.to = hourOf(rules.to) * 60;
    this.floats = Array.from({ length: rules.people }, () => ({ store: undefined, next: undefined, arrives: 0 }));
  }

  /** A store asks for help in a role; decided on at the next border of windows. */
  request(store: Store, role: number): void {
    this.requests.push({ store, role });
  }

  /** Brings the region up to `now`, a border of windows: floats who have left set out, the day begins or ends, people are sent. */
  review(now: number): void {
    const minute = now % DAY_MINUTES;
    const { calendar } = this.stores[0];
    if (now >= calendar.seasonEnd) return;
    this.setOut(now);
    if (minute === this.from) this.begin(now);
    const mayDecide = minute > this.from && minute < this.to - this.rules.travelMinutes;
    if (mayDecide) this.answerRequests(now);
    if (mayDecide && (minute - this.from) % this.rules.reviewMinutes === 0) this.decide(now);
    this.requests.length = 0;
  }

  /** Every float begins in a home store, in turn, where it is needed most. Luck of absence belongs to the float and the day. */
  private begin(now: number): void {
    const absence = namedStream(this.seed, this.replication, this.region, 'float-absence');
    const day = Math.floor(now / DAY_MINUTES);
    for (const [float, whereabouts] of this.floats.entries()) {
      const home = this.stores[float % this.stores.length];
      const { staff, recorder } = home;
      if (!staff || whereabouts.store) continue;
      if (day === 0) recorder.add(PEOPLE, 1);
      const hours = (this.to - this.from) / 60;
      recorder.add(ROSTERED_HOURS, hours);
      recorder.add(SHIFTS, 1);
      if (absence.at(float * DAYS_A_POST + day) < staff.rules.absenceShare) {
        recorder.add(ABSENT_HOURS, hours);
        continue;
      }
      recorder.addLabour(hours * staff.rules.wageYuanPerHour);
      whereabouts.store = home;
      this.comeTo(float, home, this.neediest(home, now), now);
    }
  }

  private comeTo(float: number, store: Store, role: number, at: number): void {
    store.queue.push(at, AT_AVAILABLE, pack(GUEST_COMES, float * ROLE_COUNT + role));
  }

  /** Those who were asked to go and have finished their job are on the way. */
  private setOut(now: number): void {
    for (const [float, whereabouts] of this.floats.entries()) {
      const { store, next } = whereabouts;
      if (whereabouts.arrives > 0 && now > whereabouts.arrives) whereabouts.arrives = 0;
      if (!store?.guests || whereabouts.arrives > 0 || !store.guests.isHere(float)) continue;
      const left = store.guests.release(float);
      if (left === undefined) continue;
      whereabouts.next = undefined;
      const arrives = left + this.rules.travelMinutes;
      if (!next || arrives % DAY_MINUTES >= this.to || left % DAY_MINUTES >= this.to) {
        whereabouts.store = undefined;
        continue;
      }
      store.recorder.add(TRAVEL, this.rules.travelMinutes);
      whereabouts.store = next.store;
      whereabouts.arrives = arrives;
      this.comeTo(float, next.store, next.role, arrives);
    }
  }

  private answerRequests(now: number): void {
    for (const { store, role } of this.requests) {
      const float = this.mostSpared(store, now);
      if (float >= 0) this.send(float, store, role, now);
    }
  }

  /** As long as one is worth the way: the float whose going costs least, to the place of the highest pressure. */
  private decide(now: number): void {
    for (const store of this.stores) store.pressure?.measure(now, store.pressure.rules.horizonMinutes);
    for (let sent = 0; sent < this.floats.length; sent++) {
      const target = this.stores.reduce((worst, store) => (this.highest(store) > this.highest(worst) ? store : worst));
      const float = this.mostSpared(target, now);
      if (float < 0) return;
      const from = this.floats[float].store;
      if (!from || this.highest(target) - Math.max(this.highest(from), this.without(from, float)) < this.rules.minimumGain) return;
      this.send(float, target, this.neediest(target, now), now);
    }
  }

  private send(float: number, store: Store, role: number, now: number): void {
    const whereabouts = this.floats[float];
    const from = whereabouts.store;
    if (!from?.guests) return;
    const { horizonMinutes = 15 } = from.pressure?.rules ?? {};
    const person = from.guests.person(float);
    from.pressure?.expect(from.staff?.role[person] ?? 0, -(from.staff?.speed(person, now) ?? 0), horizonMinutes);
    store.pressure?.expect(role, this.rules.speed, horizonMinutes);
    whereabouts.next = { store, role };
    from.news?.({ time: now, store: from.id, kind: 'float-sent', person: from.staff?.name(person) ?? '', detail: { to: store.id } });
    from.guests.recall(float, now);
  }

  /** The float of another store that can go and is missed least; -1 for none. */
  private mostSpared(target: Store, now: number): number {
    let best = -1;
    let lowest = Number.POSITIVE_INFINITY;
    for (const [float, { store, next }] of this.floats.entries()) {
      if (!store?.guests || next || store === target || !store.guests.canGo(float, this.rules.minimumStayMinutes, now) || !this.canSpare(store, float))
        continue;
      const missed = this.without(store, float);
      if (missed < lowest) {
        lowest = missed;
        best = float;
      }
    }
    return best;
  }

  /** Nobody goes who holds up the core minimum of a role. */
  private canSpare({ staff, guests }: Store, float: number): boolean {
    if (!staff || !guests) return false;
    staff.staffed(this.staffed);
    const role = staff.role[guests.person(float)];
    return this.staffed[role] > staff.rules.coreMinimum[ROLES[role]];
  }

  private highest(store: Store): number {
    return store.pressure ? Math.max(...store.pressure.byRole) : 0;
  }

  /** Pressure of the float's present place if the float were gone. */
  private without(store: Store, float: number): number {
    const { staff, pressure, guests } = store;
    if (!staff || !pressure || !guests) return 0;
    const person = guests.person(float);
    return pressure.index(staff.role[person], -staff.skill(person, staff.role[person]), pressure.rules.horizonMinutes);
  }

  private neediest(store: Store, now: number): number {
    const { pressure } = store;
    if (!pressure) return 0;
    if (now % DAY_MINUTES === this.from) pressure.measure(now, pressure.rules.horizonMinutes);
    let best = 0;
    for (let role = 1; role < ROLE_COUNT; role++) if (pressure.byRole[role] > pressure.byRole[best]) best = role;
    return best;
  }
}
