import { COUNT_INDEX } from '../record/counts.js';
import { minutesInSeason } from './calendar.js';
import type { Store } from './store.js';

const ON_DUTY = COUNT_INDEX['dedicated.onDutyMinutes'];
const BUSY = COUNT_INDEX['dedicated.busyMinutes'];
const YUAN = COUNT_INDEX['dedicated.yuan'];

/** Books the time of the agents who are there for high-value customers only: what they are paid for and what of it is work. */
export class DedicatedAgents {
  /** Since when each person's time is not booked yet (minutes); NaN for who is not dedicated. */
  private readonly since: Float64Array;

  constructor(
    private readonly store: Store,
    people: number,
  ) {
    this.since = new Float64Array(people).fill(Number.NaN);
  }

  begin(agent: number, now: number): void {
    this.since[agent] = now;
  }

  end(agent: number, now: number): void {
    if (Number.isNaN(this.since[agent])) return;
    this.book(agent, now);
    this.since[agent] = Number.NaN;
  }

  worked(from: number, now: number): void {
    this.store.recorder.add(BUSY, minutesInSeason(this.store.calendar, from, now));
  }

  settle(now: number): void {
    for (let agent = 0; agent < this.since.length; agent++) if (!Number.isNaN(this.since[agent])) this.book(agent, now);
  }

  private book(agent: number, now: number): void {
    const { recorder, calendar, staff } = this.store;
    const minutes = minutesInSeason(calendar, this.since[agent], now);
    this.since[agent] = now;
    recorder.add(ON_DUTY, minutes);
    recorder.add(YUAN, (minutes / 60) * (staff?.skills.wage(agent) ?? 0));
  }
}
