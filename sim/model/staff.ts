import { normalQuantile } from '../engine/normal-quantile.js';
import { namedStream, type RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import { ROLES, type Staff as StaffRules } from '../scenario/world-schema.js';
import { minutesInSeason } from './calendar.js';
import { AT_AVAILABLE, AT_SHIFT_END, BREAK_END, BREAK_START, pack, SHIFT_END, SHIFT_START, SWITCH_END } from './events.js';
import { CHECKOUT, DESK, FLOOR, ROLE_COUNT, type Roster, type Shift } from './roster.js';
import type { Store } from './store.js';

export const OFF = 0;
export const IDLE = 1;
export const BUSY = 2;
export const SWITCHING = 3;
export const ON_BREAK = 4;

const ROSTERED_HOURS = COUNT_INDEX.rosteredHours;
const ABSENT_HOURS = COUNT_INDEX.absentHours;
const OVERTIME_HOURS = COUNT_INDEX.overtimeHours;
const DESK_LABOUR = COUNT_INDEX.deskLabourYuan;
const SWITCH_MINUTES = COUNT_INDEX.switchMinutes;
const SHIFTS = COUNT_INDEX.shifts;
const PEOPLE = COUNT_INDEX.people;
const MOVES = COUNT_INDEX.moves;
const MOVES_PLANNED = COUNT_INDEX['moves.planned'];
const MOVES_HOME = COUNT_INDEX['moves.home'];
const ON_DUTY = ROLES.map((role) => COUNT_INDEX[`onDutyMinutes.${role}`]);
const CAPACITY_AREA: Partial<Record<number, number>> = {
  [CHECKOUT]: COUNT_INDEX['checkout.capacityArea'],
  [FLOOR]: COUNT_INDEX['floor.capacityArea'],
  [DESK]: COUNT_INDEX['desk.capacityArea'],
};

/** A move is felt until this many time constants have passed; what is left then is below 10^-4. */
const FAMILIAR_AFTER = 9;
const NEVER = Number.NEGATIVE_INFINITY;

/** The people of one store: who is on duty, where, how fast, and what a move costs them. */
export class Staff {
  readonly home: Int8Array;
  /** Role now; meaningful while on duty. */
  readonly role: Int8Array;
  readonly state: Uint8Array;
  /** What the person works on: a customer slot, a desk visit or a group; -1 for nothing. */
  readonly job: Int32Array;
  /** Familiarity the person had when the present job began (share lost, 0 = familiar). */
  readonly strangeness: Float64Array;
  readonly movedAt: Float64Array;
  private readonly unplannedUntil: Float64Array;
  readonly temporary: Uint8Array;
  /** Speed at the home role, from the person's own luck. */
  private readonly talent: Float64Array;
  private readonly training: Float64Array;
  /** Role to go to when the present job is done; -1 for none. */
  readonly nextRole: Int8Array;
  private readonly leaving: Uint8Array;
  private readonly breakDue: Uint8Array;
  private readonly shiftEnds: Float64Array;
  private readonly since: Float64Array;
  private readonly hasWorked: Uint8Array;
  /** People working or waiting for work in each role. */
  readonly present = new Int32Array(ROLE_COUNT);
  /** People away from their home role, those on the way included. */
  away = 0;
  onDuty = 0;
  /** People past the end of their shift who stay because customers are still there. */
  staying = 0;
  private readonly idle: Int32Array[] = [];
  readonly idleCount = new Int32Array(ROLE_COUNT);
  private readonly absence: RandomStream;
  private readonly familiarAfter: number;

  constructor(
    private readonly store: Store,
    readonly rules: StaffRules,
    readonly roster: Roster,
    seed: string,
    replication: number,
  ) {
    const n = roster.people.length;
    this.familiarAfter = rules.familiarityMinutes * FAMILIAR_AFTER;
    this.home = new Int8Array(n);
    this.role = new Int8Array(n);
    this.state = new Uint8Array(n);
    this.job = new Int32Array(n).fill(-1);
    this.strangeness = new Float64Array(n);
    this.movedAt = new Float64Array(n).fill(NEVER);
    this.unplannedUntil = new Float64Array(n).fill(NEVER);
    this.temporary = new Uint8Array(n);
    this.talent = new Float64Array(n).fill(1);
    this.training = new Float64Array(n);
    this.nextRole = new Int8Array(n).fill(-1);
    this.leaving = new Uint8Array(n);
    this.breakDue = new Uint8Array(n);
    this.shiftEnds = new Float64Array(n);
    this.since = new Float64Array(n);
    this.hasWorked = new Uint8Array(n);
    for (let role = 0; role < ROLE_COUNT; role++) this.idle.push(new Int32Array(n));
    this.absence = namedStream(seed, replication, store.id, 'absence');
    this.endowPeople(namedStream(seed, replication, store.id, 'talent'), namedStream(seed, replication, store.id, 'contract'));
  }

  /** Talent and contract belong to the post (role, layer, part), which no strategy renumbers. */
  private endowPeople(talent: RandomStream, contract: RandomStream): void {
    this.roster.people.forEach((person, i) => {
      const post = this.postOf(i);
      this.home[i] = person.role;
      this.role[i] = person.role;
      if (this.rules.speedSd > 0) this.talent[i] = Math.max(0.3, 1 + this.rules.speedSd * normalQuantile(talent.at(post)));
      if (contract.at(post) < this.rules.temporaryShare) this.temporary[i] = 1;
    });
  }

  private postOf(person: number): number {
    const { role, layer, part } = this.roster.people[person];
    return (role * 1024 + layer) * 256 + part;
  }

  name(person: number): string {
    const { role, layer, part } = this.roster.people[person];
    return `${ROLES[role]}-${layer + 1}${part === 0 ? '' : `/${part + 1}`}`;
  }

  /** Schedules the shifts that start on `day`. */
  startDay(day: number): void {
    for (const index of this.roster.byDay[day]) this.store.queue.push(this.roster.shifts[index].start, AT_AVAILABLE, pack(SHIFT_START, index));
  }

  onShiftStart(index: number, now: number): void {
    const shift = this.roster.shifts[index];
    const { person } = shift;
    const { recorder, calendar } = this.store;
    const isSeason = shift.start < calendar.seasonEnd;
    const hours = (Math.min(shift.end, calendar.seasonEnd) - shift.start) / 60;
    if (isSeason) {
      recorder.add(ROSTERED_HOURS, hours);
      recorder.add(SHIFTS, 1);
    }
    const day = Math.floor(shift.start / 1440);
    if (this.rules.absenceShare > 0 && this.absence.at(this.postOf(person) * 512 + day) < this.rules.absenceShare) {
      if (isSeason) recorder.add(ABSENT_HOURS, hours);
      this.store.trace?.({ time: now, store: this.store.id, kind: 'absent', person: this.name(person) });
      return;
    }
    if (isSeason) recorder.addLabour(hours * this.wage(person));
    if (this.state[person] === OFF) this.begin(person, shift, now);
    else this.goOn(person, shift, now);
  }

  /** Still there from the shift before (a queue to serve, a change of place under way): the time between is overtime, and the next shift follows on. */
  private goOn(person: number, shift: Shift, now: number): void {
    if (this.leaving[person] && this.isPresent(person)) this.bookOvertime(person, now);
    this.leaving[person] = 0;
    this.scheduleEnd(person, shift);
  }

  private scheduleEnd(person: number, shift: Shift): void {
    this.shiftEnds[person] = shift.end;
    this.store.queue.push(shift.end, AT_SHIFT_END, pack(SHIFT_END, person));
    if (!Number.isNaN(shift.breakAt)) this.store.queue.push(shift.breakAt, AT_SHIFT_END, pack(BREAK_START, person));
  }

  private begin(person: number, shift: Shift, now: number): void {
    if (!this.hasWorked[person]) {
      this.hasWorked[person] = 1;
      this.store.recorder.add(PEOPLE, 1);
    }
    this.role[person] = this.home[person];
    this.movedAt[person] = NEVER;
    this.unplannedUntil[person] = NEVER;
    this.leaving[person] = 0;
    this.breakDue[person] = 0;
    this.nextRole[person] = -1;
    this.onDuty++;
    this.scheduleEnd(person, shift);
    this.store.trace?.({ time: now, store: this.store.id, kind: 'shift-start', person: this.name(person) });
    this.enter(person, now);
  }

  /** The person is at the place of `role` and free. */
  private enter(person: number, now: number): void {
    const role = this.role[person];
    this.since[person] = now;
    this.present[role]++;
    this.state[person] = IDLE;
    this.idle[role][this.idleCount[role]++] = person;
    if (role === FLOOR) this.store.floor.staffChanged(now);
    else this.store.findWork(role, now);
  }

  /** The person leaves the place of the present role; time there is booked. */
  private depart(person: number, now: number): void {
    const role = this.role[person];
    if (this.state[person] === IDLE) this.takeFromIdle(person, role);
    this.present[role]--;
    this.bookDuty(person, now);
    // no longer there, before the floor counts who is; the caller says where to
    this.state[person] = OFF;
    if (role === FLOOR) this.store.floor.staffChanged(now);
    else if (role === DESK) this.store.desk?.personLeft(person);
  }

  private bookDuty(person: number, now: number): void {
    const { recorder, calendar } = this.store;
    const role = this.role[person];
    const minutes = minutesInSeason(calendar, this.since[person], now);
    this.since[person] = now;
    if (minutes === 0) return;
    recorder.add(ON_DUTY[role], minutes);
    const area = CAPACITY_AREA[role];
    if (area !== undefined) recorder.add(area, minutes);
    if (role === DESK) recorder.add(DESK_LABOUR, (minutes / 60) * this.wage(person));
  }

  /** Books the time of everyone on duty up to `now`: at the end of a warm-up and of the run. */
  settle(now: number): void {
    for (let person = 0; person < this.state.length; person++) {
      if (this.state[person] === IDLE || this.state[person] === BUSY) this.bookDuty(person, now);
    }
  }

  /** The season is over: whoever is still there after the end of the shift is paid until now. */
  close(now: number): void {
    for (let person = 0; person < this.state.length; person++) {
      if (this.leaving[person] && this.isPresent(person) && now > this.shiftEnds[person]) this.bookOvertime(person, now);
    }
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
    this.strangeness[person] = this.strangenessNow(person, now);
    return work / this.speed(person, now);
  }

  /**
   * The job is done. Returns true when the person stays at the place and can take the next job; otherwise the person
   * has left it for a break, another role or home. The finished job is always brought to its end first.
   */
  finish(person: number, now: number, moreWaiting: boolean): boolean {
    this.job[person] = -1;
    if (this.leaving[person]) {
      if (moreWaiting && this.mustStay(person, now)) return true;
      this.state[person] = IDLE;
      this.idle[this.role[person]][this.idleCount[this.role[person]]++] = person;
      if (!this.mustStay(person, now)) this.goHome(person, now);
      return false;
    }
    if (this.nextRole[person] >= 0) {
      this.leaveForRole(person, now);
      return false;
    }
    if (this.breakDue[person]) {
      this.startBreak(person, now);
      return false;
    }
    if (moreWaiting) return true;
    this.state[person] = IDLE;
    this.idle[this.role[person]][this.idleCount[this.role[person]]++] = person;
    return false;
  }

  /** Speed in standard minutes of work per minute (model.md 4.5). */
  speed(person: number, now: number): number {
    const base = this.skill(person, this.role[person]) * (this.temporary[person] ? this.rules.temporarySpeed : 1);
    return base * (1 - this.strangenessNow(person, now)) * (now < this.unplannedUntil[person] ? this.rules.unplannedMoveFactor : 1);
  }

  private strangenessNow(person: number, now: number): number {
    const sinceMove = now - this.movedAt[person];
    if (sinceMove > this.familiarAfter) return 0;
    return this.rules.familiarityLoss * Math.exp(-sinceMove / this.rules.familiarityMinutes);
  }

  /** Skill in a role, with the person's talent and training (1 = standard). */
  skill(person: number, role: number): number {
    return (this.home[person] === role ? 1 : this.rules.crossTrainedSkill) * (this.talent[person] + this.training[person]);
  }

  /** Coaching for `hours`: skill moves towards its maximum of 1.1 at 0.12 an hour (model.md 4.5). */
  coach(role: number, hours: number): void {
    let weakest = -1;
    for (let person = 0; person < this.state.length; person++) {
      if (this.state[person] === OFF || this.role[person] !== role) continue;
      if (weakest < 0 || this.talent[person] + this.training[person] < this.talent[weakest] + this.training[weakest]) weakest = person;
    }
    if (weakest < 0) return;
    const skill = this.talent[weakest] + this.training[weakest];
    this.training[weakest] += Math.max(0, 1.1 - skill) * (1 - Math.exp(-0.12 * hours));
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

  private isPresent(person: number): boolean {
    return this.state[person] === IDLE || this.state[person] === BUSY;
  }

  wage(person: number): number {
    return this.temporary[person] ? this.rules.temporaryWageYuanPerHour : this.rules.wageYuanPerHour;
  }

  /** Sends a person to another role; whoever is busy finishes the job first. */
  move(person: number, role: number, now: number, planned: boolean): void {
    const { recorder } = this.store;
    recorder.add(MOVES, 1);
    if (planned) recorder.add(MOVES_PLANNED, 1);
    if (role === this.home[person]) recorder.add(MOVES_HOME, 1);
    if (this.home[person] === this.role[person]) this.away++;
    else if (role === this.home[person]) this.away--;
    if (!planned) this.unplannedUntil[person] = now + this.rules.unplannedMoveMinutes;
    this.movedAt[person] = now;
    this.nextRole[person] = role;
    this.store.trace?.({
      time: now,
      store: this.store.id,
      kind: 'move',
      person: this.name(person),
      detail: { from: ROLES[this.role[person]], to: ROLES[role], planned },
    });
    if (this.state[person] === IDLE) this.leaveForRole(person, now);
  }

  private leaveForRole(person: number, now: number): void {
    this.depart(person, now);
    this.state[person] = SWITCHING;
    this.store.recorder.add(SWITCH_MINUTES, this.rules.switchMinutes);
    this.store.queue.push(now + this.rules.switchMinutes, AT_AVAILABLE, pack(SWITCH_END, person));
  }

  onSwitchEnd(person: number, now: number): void {
    this.role[person] = this.nextRole[person];
    this.nextRole[person] = -1;
    this.movedAt[person] = now;
    if (this.leaving[person]) {
      this.endDuty(person, now);
      return;
    }
    this.store.trace?.({ time: now, store: this.store.id, kind: 'moved', person: this.name(person), detail: { to: ROLES[this.role[person]] } });
    this.enter(person, now);
  }

  onShiftEnd(person: number, now: number): void {
    if (this.state[person] === OFF) return;
    this.leaving[person] = 1;
    if ((this.state[person] === IDLE || this.state[person] === BUSY) && this.mustStay(person, now)) {
      this.staying++;
      return;
    }
    if (this.state[person] === IDLE) this.goHome(person, now);
    else if (this.state[person] === ON_BREAK) this.endDuty(person, now);
    else if (this.state[person] === BUSY) this.staying++;
  }

  /**
   * After closing, the last person of checkout and desk stays until nobody needs them; others go when there is no one to serve.
   * A store that never closes knows no closing: the end of its season sends nobody home while visitors of the season are inside.
   */
  private mustStay(person: number, now: number): boolean {
    const { store } = this;
    if (store.isTrading(now)) return false;
    const role = this.role[person];
    const waitsForVisitors = store.calendar.neverCloses || this.present[role] === 1;
    if (role === CHECKOUT) return store.checkoutQueue() > 0 || (waitsForVisitors && store.customersInside() > 0);
    if (role === DESK) return store.deskQueue() > 0 || (waitsForVisitors && store.customersInside() > 0);
    return false;
  }

  /** Called when the store may have become empty: people who stayed on can go. */
  releaseStaying(now: number): void {
    for (let person = 0; person < this.state.length; person++) {
      if (this.leaving[person] && this.state[person] === IDLE && !this.mustStay(person, now)) this.goHome(person, now);
    }
  }

  private goHome(person: number, now: number): void {
    if (now > this.shiftEnds[person]) this.bookOvertime(person, now);
    this.depart(person, now);
    this.endDuty(person, now);
  }

  private bookOvertime(person: number, now: number): void {
    const hours = (now - this.shiftEnds[person]) / 60;
    this.staying--;
    if (this.shiftEnds[person] > this.store.calendar.seasonEnd) return;
    this.store.recorder.add(OVERTIME_HOURS, hours);
    this.store.recorder.addLabour(hours * this.wage(person) * this.rules.overtimeFactor);
  }

  private endDuty(person: number, now: number): void {
    const bound = this.nextRole[person] >= 0 ? this.nextRole[person] : this.role[person];
    if (bound !== this.home[person]) this.away--;
    this.role[person] = this.home[person];
    this.state[person] = OFF;
    this.leaving[person] = 0;
    this.nextRole[person] = -1;
    this.onDuty--;
    this.store.trace?.({ time: now, store: this.store.id, kind: 'shift-end', person: this.name(person) });
  }

  onBreakStart(person: number, now: number): void {
    if (this.state[person] === IDLE) this.startBreak(person, now);
    else if (this.state[person] === BUSY) this.breakDue[person] = 1;
  }

  private startBreak(person: number, now: number): void {
    this.depart(person, now);
    this.breakDue[person] = 0;
    this.state[person] = ON_BREAK;
    this.store.trace?.({ time: now, store: this.store.id, kind: 'break', person: this.name(person) });
    this.store.queue.push(now + this.rules.breakMinutes, AT_AVAILABLE, pack(BREAK_END, person));
  }

  onBreakEnd(person: number, now: number): void {
    if (this.state[person] !== ON_BREAK) return;
    if (this.leaving[person]) this.endDuty(person, now);
    else this.enter(person, now);
  }

  /** People in each role who are not about to leave it: what floors and minimums are counted on. */
  staffed(into: Int32Array): void {
    into.fill(0);
    for (let person = 0; person < this.state.length; person++) {
      if (this.state[person] === OFF || this.state[person] === ON_BREAK || this.leaving[person]) continue;
      into[this.nextRole[person] >= 0 ? this.nextRole[person] : this.role[person]]++;
    }
  }

  /** Whether a person can be sent elsewhere now: on duty at a place, not leaving, not under way. */
  canMove(person: number): boolean {
    return (this.state[person] === IDLE || this.state[person] === BUSY) && !this.leaving[person] && this.nextRole[person] < 0;
  }
}
