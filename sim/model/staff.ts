import { namedStream } from '../engine/random-stream.js';
import { ROLES, type Staff as StaffRules } from '../scenario/world-schema.js';
import { Duty } from './duty.js';
import { Moves } from './moves.js';
import { BUSY, IDLE, OFF, ON_BREAK } from './person-state.js';
import { DESK, FIRST_FLOAT, FIRST_ON_CALL, FLOOR, ROLE_COUNT, type Roster } from './roster.js';
import { Skills } from './skills.js';
import type { Store } from './store.js';
import { WorkingHours } from './working-hours.js';

/** The people of one store: who is where and what they do. How fast, when and on the way: the three parts. */
export class Staff {
  /** People and shifts, the same in all rosters. */
  readonly roster: Roster;
  readonly skills: Skills;
  readonly hours: WorkingHours;
  readonly moves: Moves;
  readonly home: Int8Array;
  /** Role now; meaningful while on duty. */
  readonly role: Int8Array;
  /** One of person-state.ts. */
  readonly state: Uint8Array;
  /** What the person works on: a customer slot, a desk visit or a group; -1 for nothing. */
  readonly job: Int32Array;
  /** Familiarity the person had when the present job began (share lost, 0 = familiar). */
  readonly strangeness: Float64Array;
  /** Role to go to when the present job is done; -1 for none. */
  readonly nextRole: Int8Array;
  readonly duty: Duty;
  /** People working or waiting for work in each role. */
  readonly present = new Int32Array(ROLE_COUNT);
  /** People away from their home role, those on the way included. */
  away = 0;
  onDuty = 0;
  private readonly idle: Int32Array[] = [];
  readonly idleCount = new Int32Array(ROLE_COUNT);

  constructor(
    private readonly store: Store,
    readonly rules: StaffRules,
    /** The roster of the case first, then those it can change to. */
    readonly rosters: readonly Roster[],
    seed: string,
    replication: number,
  ) {
    const stream = (purpose: string) => namedStream(seed, replication, store.id, purpose);
    const [roster] = rosters;
    const n = roster.people.length;
    this.roster = roster;
    this.skills = new Skills(rules, roster, store.world.floats?.speed ?? 1, stream('talent'), stream('contract'));
    this.home = this.skills.home;
    this.role = this.home.slice();
    this.state = new Uint8Array(n);
    this.job = new Int32Array(n).fill(-1);
    this.strangeness = new Float64Array(n);
    this.nextRole = new Int8Array(n).fill(-1);
    this.duty = new Duty(store, this, n);
    for (let role = 0; role < ROLE_COUNT; role++) this.idle.push(new Int32Array(n));
    this.hours = new WorkingHours(store, this, stream('absence'));
    this.moves = new Moves(store, this, store.moveToOmit);
  }

  name(person: number): string {
    const { role, layer, part } = this.roster.people[person];
    if (layer >= FIRST_FLOAT) return `float-${layer - FIRST_FLOAT + 1}`;
    if (layer >= FIRST_ON_CALL) return `on-call-${layer - FIRST_ON_CALL + 1}`;
    return `${ROLES[role]}-${layer + 1}${part === 0 ? '' : `/${part + 1}`}`;
  }

  /** People of the store's own roster, floats of the region and people on call left out. */
  get ownPeople(): number {
    return this.roster.people.filter(({ layer }) => layer < FIRST_ON_CALL).length;
  }

  /** The person of this name; -1 for nobody. */
  personOf(name: string): number {
    for (let person = 0; person < this.state.length; person++) if (this.name(person) === name) return person;
    return -1;
  }

  /** The person's duty begins, at home; `enter` follows. */
  come(person: number): void {
    this.role[person] = this.home[person];
    this.nextRole[person] = -1;
    this.skills.forgetMoves(person);
    this.onDuty++;
  }

  /** The person's duty ends, wherever the way was leading. */
  go(person: number): void {
    const bound = this.nextRole[person] >= 0 ? this.nextRole[person] : this.role[person];
    if (bound !== this.home[person]) this.away--;
    this.role[person] = this.home[person];
    this.state[person] = OFF;
    this.nextRole[person] = -1;
    this.onDuty--;
  }

  /** The person is at the place of the present role and free. */
  enter(person: number, now: number): void {
    const role = this.role[person];
    this.duty.since[person] = now;
    this.present[role]++;
    this.store.pressure?.disturb();
    this.beIdle(person);
    if (role === FLOOR) this.store.floor.staffChanged(now);
    else this.store.findWork(role, now);
  }

  /** The person leaves the place of the present role; time there is booked. */
  depart(person: number, now: number): void {
    const role = this.role[person];
    if (this.state[person] === IDLE) this.takeFromIdle(person, role);
    this.present[role]--;
    this.store.pressure?.disturb();
    this.duty.book(person, now);
    // no longer there, before the floor counts who is; the caller says where to
    this.state[person] = OFF;
    if (role === FLOOR) this.store.floor.staffChanged(now);
    else if (role === DESK) this.store.desk?.personLeft(person, now);
  }

  private beIdle(person: number): void {
    const role = this.role[person];
    this.state[person] = IDLE;
    this.idle[role][this.idleCount[role]++] = person;
  }

  /** An idle person of the role starts a job; -1 when nobody is idle. */
  takeIdle(role: number): number {
    const count = this.idleCount[role];
    if (count === 0) return -1;
    this.idleCount[role] = count - 1;
    return this.idle[role][count - 1];
  }

  /** Takes one given idle person out of the list of idle people. */
  takeFromIdle(person: number, role: number): void {
    const list = this.idle[role];
    const count = this.idleCount[role];
    let i = 0;
    while (list[i] !== person) i++;
    for (; i < count - 1; i++) list[i] = list[i + 1];
    this.idleCount[role] = count - 1;
  }

  idlePerson(role: number, i: number): number {
    return this.idle[role][i];
  }

  /** The person starts a job of `work` standard minutes; returns how long it takes (minutes). */
  start(person: number, job: number, work: number, now: number): number {
    this.state[person] = BUSY;
    this.job[person] = job;
    const strangeness = this.skills.strangeness(person, now);
    this.strangeness[person] = strangeness;
    return work / this.skills.speed(person, this.role[person], now, strangeness);
  }

  /**
   * The job is done. Returns true when the person stays at the place and can take the next job; otherwise the person
   * has left it for a break, another role or home. The finished job is always brought to its end first.
   */
  finish(person: number, now: number, moreWaiting: boolean): boolean {
    const { hours } = this;
    this.job[person] = -1;
    if (hours.leaving[person]) {
      if (moreWaiting && hours.mustStay(person, now)) return true;
      this.beIdle(person);
      if (!hours.mustStay(person, now)) hours.goHome(person, now);
      return false;
    }
    if (this.nextRole[person] >= 0) {
      this.moves.leave(person, now);
      return false;
    }
    if (hours.breakDue[person]) {
      hours.startBreak(person, now);
      return false;
    }
    if (moreWaiting) return true;
    this.beIdle(person);
    return false;
  }

  /** Speed at the present role in standard minutes of work per minute (model.md 4.5). */
  speed(person: number, now: number): number {
    return this.skills.speed(person, this.role[person], now);
  }

  /** Skill in a role (1 = standard). */
  skill(person: number, role: number): number {
    return this.skills.skill(person, role);
  }

  /** Coaches the weakest of those on duty in a role, for `hours`. */
  coach(role: number, hours: number): void {
    let weakest = -1;
    for (let person = 0; person < this.state.length; person++) {
      if (this.state[person] === OFF || this.role[person] !== role) continue;
      if (weakest < 0 || this.skills.own(person) < this.skills.own(weakest)) weakest = person;
    }
    if (weakest >= 0) this.skills.coach(weakest, hours);
  }

  /** Sum of speeds of the people present in a role. */
  strength(role: number, now: number): number {
    let sum = 0;
    for (let person = 0; person < this.state.length; person++) {
      if (this.role[person] === role && this.isPresent(person)) sum += this.speed(person, now);
    }
    return sum;
  }

  /** Sums of speeds of the people present in each role. */
  strengths(into: Float64Array, now: number): void {
    into.fill(0);
    for (let person = 0; person < this.state.length; person++) {
      if (this.isPresent(person)) into[this.role[person]] += this.speed(person, now);
    }
  }

  isPresent(person: number): boolean {
    return this.state[person] === IDLE || this.state[person] === BUSY;
  }

  /** People in each role who are not about to leave it: what floors and minimums are counted on. */
  staffed(into: Int32Array): void {
    into.fill(0);
    for (let person = 0; person < this.state.length; person++) {
      if (this.state[person] === OFF || this.state[person] === ON_BREAK || this.hours.leaving[person]) continue;
      into[this.nextRole[person] >= 0 ? this.nextRole[person] : this.role[person]]++;
    }
  }
}
