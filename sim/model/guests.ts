import { COUNT_INDEX } from '../record/counts.js';
import { DAY_MINUTES, hourOf } from './calendar.js';
import { IDLE, OFF } from './person-state.js';
import { ROLE_COUNT } from './roster.js';
import type { Staff } from './staff.js';
import type { Store } from './store.js';

const ABSENT = -1;
const SENT = COUNT_INDEX['floats.sent'];

/**
 * The region's floats in one store: each has a place in the staff here that is taken while the float is in this store and empty otherwise.
 * Nobody is in two stores, because the region books a float in only after it has left.
 */
export class Guests {
  private readonly first: number;
  /** When each float came (minutes); ABSENT for one who is not here. */
  private readonly since: Float64Array;
  /** 1 for a float who goes as soon as the job in hand is done. */
  private readonly recalled: Uint8Array;

  constructor(
    private readonly store: Store,
    private readonly staff: Staff,
    readonly count: number,
  ) {
    this.first = staff.roster.people.length - count;
    this.since = new Float64Array(count).fill(ABSENT);
    this.recalled = new Uint8Array(count);
  }

  /** Number of the float's place in the staff. */
  person(float: number): number {
    return this.first + float;
  }

  isHere(float: number): boolean {
    return this.since[float] !== ABSENT;
  }

  /** A float of the region has arrived, to stay for today: which one and for which role, in one number (see Floats). */
  onArrival(entity: number, now: number): void {
    const { floats } = this.store.world;
    if (!floats) return;
    const midnight = Math.floor(now / DAY_MINUTES) * DAY_MINUTES;
    this.arrive(Math.floor(entity / ROLE_COUNT), entity % ROLE_COUNT, midnight + hourOf(floats.to) * 60, now);
  }

  /** Comes to work in a role until `end` (minutes). */
  private arrive(float: number, role: number, end: number, now: number): void {
    const { staff, store } = this;
    const person = this.person(float);
    this.since[float] = now;
    this.recalled[float] = 0;
    store.recorder.add(SENT, 1);
    staff.home[person] = role;
    store.news?.({ time: now, store: store.id, kind: 'float-arrived', person: staff.name(person) });
    staff.hours.receive(person, end, now);
  }

  /** Whether the float can be sent elsewhere: long enough here, at a place, not under way. */
  canGo(float: number, minimumStay: number, now: number): boolean {
    return this.isHere(float) && !this.recalled[float] && now - this.since[float] >= minimumStay && this.staff.moves.canSend(this.person(float));
  }

  /** Asks the float to go; whoever is busy finishes the job first. */
  recall(float: number, now: number): void {
    const { staff } = this;
    const person = this.person(float);
    this.recalled[float] = 1;
    staff.hours.leaving[person] = 1;
    if (staff.state[person] === IDLE) staff.hours.goHome(person, now);
  }

  /** Takes a float who has gone off the list; returns when that was, undefined when still here. */
  release(float: number): number | undefined {
    if (this.staff.state[this.person(float)] !== OFF) return undefined;
    this.since[float] = ABSENT;
    return this.staff.hours.leftAt[this.person(float)];
  }
}
