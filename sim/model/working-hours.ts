import type { RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import { DAY_MINUTES } from './calendar.js';
import { AT_AVAILABLE, AT_SHIFT_END, BREAK_END, BREAK_START, pack, SHIFT_END, SHIFT_START } from './events.js';
import { BUSY, IDLE, OFF, ON_BREAK } from './person-state.js';
import { isAbsentOn } from './post-luck.js';
import { CHECKOUT, DESK, postNumber, type Roster, type Shift } from './roster.js';
import type { Staff } from './staff.js';
import type { Store } from './store.js';

const ROSTERED_HOURS = COUNT_INDEX.rosteredHours;
const ABSENT_HOURS = COUNT_INDEX.absentHours;
const OVERTIME_HOURS = COUNT_INDEX.overtimeHours;
const SHIFTS = COUNT_INDEX.shifts;
const PEOPLE = COUNT_INDEX.people;

/** When the people of one store come, pause and go: shifts, absence, breaks, overtime after closing, and what it costs. */
export class WorkingHours {
  /** 1 for a person whose shift is over and who has not gone yet. */
  readonly leaving: Uint8Array;
  /** 1 for a person whose break waits for the end of the present job. */
  readonly breakDue: Uint8Array;
  /** People past the end of their shift who stay because customers are still there. */
  staying = 0;
  private carried = 0;
  private readonly shiftEnds: Float64Array;
  /** When the person last went home (minutes). */
  readonly leftAt: Float64Array;
  private readonly hasWorked: Uint8Array;

  constructor(
    private readonly store: Store,
    private readonly staff: Staff,
    private readonly absence: RandomStream,
  ) {
    const n = staff.roster.people.length;
    this.leaving = new Uint8Array(n);
    this.breakDue = new Uint8Array(n);
    this.shiftEnds = new Float64Array(n);
    this.leftAt = new Float64Array(n);
    this.hasWorked = new Uint8Array(n);
  }

  /** Schedules the shifts that start on `day`. */
  startDay(day: number): void {
    const { byDay, shifts } = this.rosterOfTheDay();
    for (const index of byDay[day]) this.store.queue.push(shifts[index].start, AT_AVAILABLE, pack(SHIFT_START, index));
  }

  /** The roster whose flexibility is nearest to what is in force; what is over or short is carried on, so that over the days the mean comes out. */
  private rosterOfTheDay(): Roster {
    const { rosters, rules } = this.staff;
    if (rosters.length === 1) return rosters[0];
    const wanted = rules.rosterFlexibility + this.carried;
    const chosen = rosters.reduce((best, roster) => (Math.abs(roster.flexibility - wanted) < Math.abs(best.flexibility - wanted) ? roster : best));
    this.carried = wanted - chosen.flexibility;
    return chosen;
  }

  onShiftStart(index: number, now: number): void {
    const { staff } = this;
    const shift = staff.roster.shifts[index];
    const { person } = shift;
    const { recorder, calendar } = this.store;
    const isSeason = shift.start < calendar.seasonEnd;
    const hours = (Math.min(shift.end, calendar.seasonEnd) - shift.start) / 60;
    if (isSeason) {
      recorder.add(ROSTERED_HOURS, hours);
      recorder.add(SHIFTS, 1);
    }
    if (this.isAbsent(shift)) {
      if (isSeason) recorder.add(ABSENT_HOURS, hours);
      this.tell('absent', person, now);
      return;
    }
    if (isSeason) recorder.addLabour(hours * staff.skills.wage(person));
    if (staff.state[person] === OFF) this.begin(shift, now);
    else this.goOn(shift, now);
  }

  private isAbsent(shift: Shift): boolean {
    const post = postNumber(this.staff.roster.people[shift.person]);
    return isAbsentOn(this.staff.rules, this.absence, post, Math.floor(shift.start / DAY_MINUTES));
  }

  private begin(shift: Shift, now: number): void {
    const { person } = shift;
    if (!this.hasWorked[person]) {
      this.hasWorked[person] = 1;
      this.store.recorder.add(PEOPLE, 1);
    }
    this.leaving[person] = 0;
    this.breakDue[person] = 0;
    this.staff.come(person);
    this.scheduleEnd(shift);
    this.tell('shift-start', person, now);
    this.staff.enter(person, now);
  }

  /** A guest of the region comes, to stay until `end` at the latest. */
  receive(person: number, end: number, now: number): void {
    this.leaving[person] = 0;
    this.staff.come(person);
    if (this.shiftEnds[person] !== end) this.store.queue.push(end, AT_SHIFT_END, pack(SHIFT_END, person));
    this.shiftEnds[person] = end;
    this.staff.skills.arrived(person, now);
    this.staff.enter(person, now);
  }

  /** Still there from the shift before (a queue to serve, a change of place under way): the time between is overtime, and the next shift follows on. */
  private goOn(shift: Shift, now: number): void {
    const { person } = shift;
    if (this.leaving[person] && this.staff.isPresent(person)) this.bookOvertime(person, now);
    this.leaving[person] = 0;
    this.scheduleEnd(shift);
  }

  private scheduleEnd({ person, end, breakAt }: Shift): void {
    this.shiftEnds[person] = end;
    this.store.queue.push(end, AT_SHIFT_END, pack(SHIFT_END, person));
    if (!Number.isNaN(breakAt)) this.store.queue.push(breakAt, AT_SHIFT_END, pack(BREAK_START, person));
  }

  onShiftEnd(person: number, now: number): void {
    const state = this.staff.state[person];
    if (state === OFF) return;
    this.leaving[person] = 1;
    if (state === BUSY || (state === IDLE && this.mustStay(person, now))) this.staying++;
    else if (state === IDLE) this.goHome(person, now);
    else if (state === ON_BREAK) this.endDuty(person, now);
  }

  /**
   * After closing, the last person of checkout and desk stays until nobody needs them; others go when there is no one to serve.
   * A store that never closes knows no closing: the end of its season sends nobody home while visitors of the season are inside.
   */
  mustStay(person: number, now: number): boolean {
    const { store, staff } = this;
    if (store.isTrading(now)) return false;
    const role = staff.role[person];
    const waitsForVisitors = store.calendar.neverCloses || staff.present[role] === 1;
    if (role === CHECKOUT) return store.checkoutQueue() > 0 || (waitsForVisitors && store.customersInside() > 0);
    if (role === DESK) return store.deskQueue() > 0 || (waitsForVisitors && store.customersInside() > 0);
    return false;
  }

  /** Called when the store may have become empty: people who stayed on can go. */
  releaseStaying(now: number): void {
    const { state } = this.staff;
    for (let person = 0; person < state.length; person++) {
      if (this.leaving[person] && state[person] === IDLE && !this.mustStay(person, now)) this.goHome(person, now);
    }
  }

  goHome(person: number, now: number): void {
    if (now > this.shiftEnds[person]) this.bookOvertime(person, now);
    this.staff.depart(person, now);
    this.endDuty(person, now);
  }

  private bookOvertime(person: number, now: number): void {
    const hours = (now - this.shiftEnds[person]) / 60;
    this.staying--;
    if (this.shiftEnds[person] > this.store.calendar.seasonEnd) return;
    const { skills, rules } = this.staff;
    this.store.recorder.add(OVERTIME_HOURS, hours);
    this.store.recorder.addLabour(hours * skills.wage(person) * rules.overtimeFactor);
  }

  /** The person, at no place any more, is off until the next shift. */
  endDuty(person: number, now: number): void {
    this.leftAt[person] = now;
    this.store.hand?.wentHome(person, now);
    this.staff.go(person);
    this.leaving[person] = 0;
    this.tell('shift-end', person, now);
  }

  onBreakStart(person: number, now: number): void {
    const state = this.staff.state[person];
    if (state === IDLE) this.startBreak(person, now);
    else if (state === BUSY) this.breakDue[person] = 1;
  }

  startBreak(person: number, now: number): void {
    const { staff } = this;
    staff.depart(person, now);
    this.breakDue[person] = 0;
    staff.state[person] = ON_BREAK;
    this.tell('break', person, now);
    this.store.queue.push(now + staff.rules.breakMinutes, AT_AVAILABLE, pack(BREAK_END, person));
  }

  onBreakEnd(person: number, now: number): void {
    if (this.staff.state[person] !== ON_BREAK) return;
    if (this.leaving[person]) this.endDuty(person, now);
    else this.staff.enter(person, now);
  }

  /** The season is over: whoever is still there after the end of the shift is paid until now. */
  close(now: number): void {
    for (let person = 0; person < this.leaving.length; person++) {
      if (this.leaving[person] && this.staff.isPresent(person) && now > this.shiftEnds[person]) this.bookOvertime(person, now);
    }
  }

  private tell(kind: 'absent' | 'shift-start' | 'shift-end' | 'break', person: number, time: number): void {
    const { store } = this;
    store.news?.({ time, store: store.id, kind, person: this.staff.name(person) });
  }
}
