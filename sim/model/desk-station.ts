import { COUNT_INDEX } from '../record/counts.js';
import { minutesInSeason } from './calendar.js';
import { CALL_BACK, type Visit } from './desk-visit.js';
import { DAY_INDEX, HISTOGRAM_INDEX, StationTally } from './recorder.js';
import type { Store } from './store.js';

const ARRIVALS = COUNT_INDEX['desk.arrivals'];
const WAITED = COUNT_INDEX['desk.waited'];
const WAIT = COUNT_INDEX['desk.waitMinutes'];
const WAIT_SQUARED = COUNT_INDEX['desk.waitSquared'];
const SERVED = COUNT_INDEX['desk.served'];
const WAIT_SERVED = COUNT_INDEX['desk.waitServedMinutes'];
const LEFT = COUNT_INDEX['desk.abandoned'];
const SOJOURN = COUNT_INDEX['desk.sojournMinutes'];
const BUSY_MINUTES = COUNT_INDEX['busyMinutes.desk'];
const CALL_BACKS = COUNT_INDEX.callBacks;
const CALL_BACK_MINUTES = COUNT_INDEX['callBack.minutes'];
const CALL_BACK_YUAN = COUNT_INDEX['callBack.yuan'];
const DAY_SERVICE = DAY_INDEX.serviceYuan;
const WAIT_HISTOGRAM = HISTOGRAM_INDEX['desk.wait'];

/** Books who comes to the desk, waits, is served and leaves; every service of a visit is a stay of its own. */
export class DeskStation {
  readonly tally: StationTally;

  constructor(private readonly store: Store) {
    this.tally = new StationTally(store.recorder, 'desk');
  }

  came(now: number): void {
    this.tally.advance(now);
    this.tally.number++;
    this.tally.queue++;
    this.store.recorder.counts[ARRIVALS]++;
  }

  /** A service begins; returns the wait for it (minutes). */
  began(visit: Visit, now: number): number {
    const { counts } = this.store.recorder;
    this.tally.advance(now);
    this.tally.queue--;
    this.tally.busy++;
    const wait = now - visit.joined;
    this.bookWait(wait);
    counts[WAIT_SERVED] += wait;
    if (wait > visit.longestWait) visit.longestWait = wait;
    return wait;
  }

  private bookWait(wait: number): void {
    const { recorder } = this.store;
    recorder.addDuration(WAIT_HISTOGRAM, wait);
    if (wait > 0) recorder.counts[WAITED]++;
    recorder.counts[WAIT] += wait;
    recorder.counts[WAIT_SQUARED] += wait * wait;
  }

  /** A service that began at `from` is done. */
  ended(visit: Visit, from: number, now: number): void {
    const { counts } = this.store.recorder;
    this.tally.advance(now);
    this.tally.busy--;
    this.tally.number--;
    counts[SERVED]++;
    counts[SOJOURN] += now - visit.joined;
    const minutes = this.bookWork(from, now);
    if (visit.business === CALL_BACK) this.bookCall(minutes);
  }

  private bookCall(minutes: number): void {
    const { recorder, world } = this.store;
    const yuan = world.desk?.callBacks?.yuanPerCall ?? 0;
    recorder.counts[CALL_BACKS]++;
    recorder.counts[CALL_BACK_MINUTES] += minutes;
    recorder.counts[CALL_BACK_YUAN] += yuan;
    recorder.addDay(DAY_SERVICE, yuan);
  }

  private bookWork(from: number, now: number): number {
    const minutes = minutesInSeason(this.store.calendar, from, now);
    this.store.recorder.counts[BUSY_MINUTES] += minutes;
    return minutes;
  }

  /** Leaves the line unserved. */
  leftLine(visit: Visit, now: number): void {
    const { counts } = this.store.recorder;
    this.tally.advance(now);
    this.tally.queue--;
    this.tally.number--;
    const wait = now - visit.joined;
    counts[LEFT]++;
    this.bookWait(wait);
    counts[SOJOURN] += wait;
  }

  /** The run ends in the middle of a service that began at `from`. */
  cutOff(visit: Visit, from: number, now: number): void {
    const { counts } = this.store.recorder;
    counts[LEFT]++;
    counts[SOJOURN] += now - visit.joined;
    this.bookWork(from, now);
  }
}
