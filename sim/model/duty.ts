import { COUNT_INDEX } from '../record/counts.js';
import { ROLES } from '../scenario/world-schema.js';
import { minutesInSeason } from './calendar.js';
import { CHECKOUT, DESK, FLOOR } from './roster.js';
import type { Staff } from './staff.js';
import type { Store } from './store.js';

const DESK_LABOUR = COUNT_INDEX.deskLabourYuan;
const ON_DUTY = ROLES.map((role) => COUNT_INDEX[`onDutyMinutes.${role}`]);
const CAPACITY_AREA: Partial<Record<number, number>> = {
  [CHECKOUT]: COUNT_INDEX['checkout.capacityArea'],
  [FLOOR]: COUNT_INDEX['floor.capacityArea'],
  [DESK]: COUNT_INDEX['desk.capacityArea'],
};

/** The time people spend at their places, booked when they leave one, and at the end of a warm-up and of the run. */
export class Duty {
  /** Since when each person's time at the present place is not booked (minutes). */
  readonly since: Float64Array;

  constructor(
    private readonly store: Store,
    private readonly staff: Staff,
    people: number,
  ) {
    this.since = new Float64Array(people);
  }

  book(person: number, now: number): void {
    this.addTo(this.store.recorder.counts, person, now);
    this.since[person] = now;
  }

  /** Books the time of everyone on duty up to `now`. */
  settle(now: number): void {
    for (let person = 0; person < this.since.length; person++) if (this.staff.isPresent(person)) this.book(person, now);
  }

  /** Adds to counts of this store what would be booked at `now` for everyone on duty, and books nothing. */
  settleInto(counts: Float64Array, now: number): void {
    for (let person = 0; person < this.since.length; person++) if (this.staff.isPresent(person)) this.addTo(counts, person, now);
  }

  private addTo(counts: Float64Array, person: number, now: number): void {
    const { staff } = this;
    const role = staff.role[person];
    const minutes = minutesInSeason(this.store.calendar, this.since[person], now);
    if (minutes === 0) return;
    counts[ON_DUTY[role]] += minutes;
    const area = CAPACITY_AREA[role];
    if (area !== undefined) counts[area] += minutes;
    if (role === DESK) counts[DESK_LABOUR] += (minutes / 60) * staff.skills.wage(person);
  }
}
