import { COUNT_INDEX } from '../../record/counts.js';
import type { ActionOf } from '../../scenario/sections/rule-action-section.js';
import { ROLES } from '../../scenario/world-schema.js';
import { closingOf, DAY_MINUTES } from '../calendar.js';
import { AT_AVAILABLE, CALLED_IN, pack } from '../events.js';
import { OFF } from '../person-state.js';
import { FIRST_FLOAT, FIRST_ON_CALL } from '../roster.js';
import type { Staff } from '../staff.js';
import type { Store } from '../store.js';

const HOURS = COUNT_INDEX.calledInHours;
const CALLED = COUNT_INDEX.calledIn;

/** Temporary staff at home who can be called in for some hours: bounded in number, paid for the hours they stay, some time on the way. */
export class OnCall {
  private readonly people: readonly number[];
  /** Until when each of them is spoken for (minutes). */
  private readonly takenUntil: Float64Array;
  private readonly leaves: Float64Array;
  private day = -1;
  /** People called in by each action today, by rank of the rule and place of the action. */
  private readonly today = new Map<string, number>();

  constructor(
    private readonly store: Store,
    private readonly staff: Staff,
  ) {
    this.people = staff.roster.people.flatMap(({ layer }, i) => (layer >= FIRST_ON_CALL && layer < FIRST_FLOAT ? [i] : []));
    this.takenUntil = new Float64Array(this.people.length);
    this.leaves = new Float64Array(this.people.length);
  }

  /** Calls people in for an action; nobody who could not be there before closing. Returns how many come. */
  call(action: ActionOf<'call-in'>, key: string, now: number): number {
    const day = Math.floor(now / DAY_MINUTES);
    if (day !== this.day) this.today.clear();
    this.day = day;
    const used = this.today.get(key) ?? 0;
    const arrives = now + action.arriveMinutes;
    const leaves = Math.min(closingOf(this.store.calendar, now), arrives + action.hours * 60);
    if (leaves <= arrives) return 0;
    let come = 0;
    for (let i = 0; i < this.people.length && come < action.people && used + come < action.mostADay; i++) {
      if (this.takenUntil[i] > now || this.staff.state[this.people[i]] !== OFF) continue;
      this.takenUntil[i] = leaves;
      this.leaves[i] = leaves;
      this.staff.home[this.people[i]] = ROLES.indexOf(action.role);
      this.store.queue.push(arrives, AT_AVAILABLE, pack(CALLED_IN, i));
      come++;
    }
    this.today.set(key, used + come);
    this.pay((come * (leaves - arrives)) / 60, action.payFactor);
    this.store.recorder.add(CALLED, come);
    return come;
  }

  private pay(hours: number, factor: number): void {
    this.store.recorder.add(HOURS, hours);
    this.store.recorder.addLabour(hours * this.staff.rules.temporaryWageYuanPerHour * factor);
  }

  onArrival(i: number, now: number): void {
    this.staff.hours.receive(this.people[i], this.leaves[i], now);
  }
}
