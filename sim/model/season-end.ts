import { COUNT_INDEX } from '../record/counts.js';
import { openMinutesBetween } from './calendar.js';
import { concernsVisitors, dispatch } from './dispatch.js';
import { bookLifetimeValue } from './evaluation.js';
import type { Store } from './store.js';

const SALES = COUNT_INDEX.sales;
const COST_OF_GOODS = COUNT_INDEX.costOfGoods;
const MINUTES_OBSERVED = COUNT_INDEX.minutesObserved;
const EVENTS = COUNT_INDEX.events;

/** Ends the record of a store's run at `end` (minutes); returns when the last visitor has left. */
export function endSeason(store: Store, end: number): number {
  const now = seeOff(store, end);
  const { calendar, recorder, timetable, world } = store;
  store.settleTallies(now);
  store.desk?.close(now);
  store.staff?.hours.close(now);
  store.hand?.settle(now);
  store.stock?.shelves.settle(now, timetable.observedFrom);
  store.complaints.settle();
  if (calendar.totalDays === calendar.days) store.goodwill?.endDay();
  recorder.addAll(store.above);
  recorder.add(MINUTES_OBSERVED, openMinutesBetween(calendar, timetable.observedFrom, calendar.seasonEnd));
  recorder.counts[EVENTS] = store.eventNumber;
  recorder.counts[COST_OF_GOODS] = recorder.counts[SALES] * (1 - world.finance.grossMargin);
  bookLifetimeValue(world, recorder.counts);
  return now;
}

/** Serves the visitors who are still inside when the run ends; nothing else happens any more. Returns when the last one has left. */
function seeOff(store: Store, end: number): number {
  const { queue } = store;
  while (store.customersInside() > 0 && queue.nextTime < Number.POSITIVE_INFINITY) {
    const packed = queue.pop();
    if (concernsVisitors(packed)) dispatch(store, packed, queue.time);
  }
  const now = Math.max(end, queue.time);
  store.checkout?.sendEveryoneHome(now);
  return now;
}
