import { DAY_MINUTES } from './calendar.js';
import { bookCommittee } from './evaluation.js';
import { AT_CONTROL, AT_DAY, DAY, HOUR, pack, SAMPLE } from './events.js';
import { CHECKOUT } from './roster.js';
import type { Store } from './store.js';

/** What the clock brings about in a store: hours and days of the record, samples of pressure, the day's shifts and orders, the end of the warm-up. */
export class Timetable {
  /** Since when the record counts (minutes): the start of the run or the end of its warm-up. */
  observedFrom = 0;

  constructor(private readonly store: Store) {}

  /** Schedules the first of everything; the store's rooms are there. */
  open(): void {
    const { store } = this;
    store.floor.scheduleNext();
    store.staff?.hours.startDay(0);
    store.stock?.shelves.open(0);
    store.rules?.open();
    store.queue.push(60, AT_DAY, pack(HOUR, 1));
    store.queue.push(DAY_MINUTES, AT_DAY, pack(DAY, 1));
    if (store.pressure) store.queue.push(store.calendar.opens, AT_CONTROL, pack(SAMPLE, 0));
  }

  onHour(hour: number, now: number): void {
    const { store } = this;
    if (hour <= store.calendar.days * 24) store.recorder.floorAtHour[hour - 1] = store.floor.number;
    store.recorder.startHour(now);
    store.above.startHour(now);
    store.queue.push(now + 60, AT_DAY, pack(HOUR, hour + 1));
  }

  onSample(sample: number, now: number): void {
    const { pressure, pool, calendar, floor, queue } = this.store;
    if (!pressure || now >= calendar.seasonEnd) return;
    floor.staffChanged(now);
    pressure.sample(now);
    if (pool && (sample * pressure.rules.sampleMinutes) % pool.rules.reviewMinutes < pressure.rules.sampleMinutes) pool.review(now);
    const next = now + pressure.rules.sampleMinutes;
    const day = Math.floor(now / DAY_MINUTES);
    const closing = day * DAY_MINUTES + calendar.closes;
    queue.push(next < closing ? next : (day + 1) * DAY_MINUTES + calendar.opens, AT_CONTROL, pack(SAMPLE, sample + 1));
  }

  onDay(day: number, now: number): void {
    const { store } = this;
    const { calendar, staff } = store;
    if (!calendar.neverCloses || now >= calendar.seasonEnd) {
      if (!staff || staff.present[CHECKOUT] === 0) store.checkout?.sendEveryoneHome(now);
    }
    if (day <= calendar.days) store.goodwill?.endDay();
    if (day < calendar.totalDays) {
      staff?.hours.startDay(day);
      store.stock?.startDay(day, now);
    }
    if (day <= calendar.days) bookCommittee(store);
    if (now === calendar.warmUpEnd) this.endWarmUp(now);
    store.queue.push(now + DAY_MINUTES, AT_DAY, pack(DAY, day + 1));
  }

  private endWarmUp(now: number): void {
    const { store } = this;
    store.settleTallies(now);
    store.region.advance(now);
    store.recorder.reset();
    store.above.reset();
    store.stock?.shelves.open(now);
    this.observedFrom = now;
  }
}
