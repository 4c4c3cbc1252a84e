import { COUNT_INDEX } from '../record/counts.js';
import { openMinutesBetween } from './calendar.js';
import { bookLifetimeValue } from './evaluation.js';
import type { Store } from './store.js';

const SALES = COUNT_INDEX.sales;
const COST_OF_GOODS = COUNT_INDEX.costOfGoods;
const MINUTES_OBSERVED = COUNT_INDEX.minutesObserved;

/** Sums of one store up to a moment, or of a stretch between two moments. */
export class Standing {
  constructor(
    readonly counts: Float64Array,
    readonly histograms: Float64Array,
  ) {}

  /** What has been added since `before`. */
  since(before: Standing): Standing {
    return new Standing(
      this.counts.map((count, i) => count - before.counts[i]),
      this.histograms.map((count, i) => count - before.histograms[i]),
    );
  }

  plus(other: Standing): Standing {
    return new Standing(
      this.counts.map((count, i) => count + other.counts[i]),
      this.histograms.map((count, i) => count + other.histograms[i]),
    );
  }
}

/**
 * Counts of a store as if the season ended at `now` (minutes), open visits and cases left as they are. Nothing is changed: a season that is looked
 * at goes on as one that is not, to the last bit.
 */
export function countsUpTo(store: Store, now: number): Float64Array {
  const { recorder, above, timetable } = store;
  const counts = recorder.counts.map((count, i) => count + above.counts[i]);
  store.floor.settleInto(counts, now);
  store.checkout?.tally.settleInto(counts, now);
  store.desk?.tally.settleInto(counts, now);
  store.staff?.duty.settleInto(counts, now);
  store.stock?.shelves.settleInto(counts, now, timetable.observedFrom);
  complete(store, counts, now);
  return counts;
}

/** What is worked out from other counts. */
function complete({ calendar, timetable, world }: Store, counts: Float64Array, now: number): void {
  counts[COST_OF_GOODS] = counts[SALES] * (1 - world.finance.grossMargin);
  counts[MINUTES_OBSERVED] = openMinutesBetween(calendar, timetable.observedFrom, Math.min(now, calendar.seasonEnd));
  bookLifetimeValue(world, counts);
}

/**
 * What the record of a store would say if the season ended at `now` (minutes), open visits and cases left as they are.
 * Time integrals are brought up to `now`; nothing else is changed.
 */
export function standingOf(store: Store, now: number): Standing {
  store.settleTallies(now);
  const { recorder, above, timetable } = store;
  const counts = recorder.counts.map((count, i) => count + above.counts[i]);
  const histograms = recorder.histograms.map((count, i) => count + above.histograms[i]);
  store.stock?.shelves.settleInto(counts, now, timetable.observedFrom);
  complete(store, counts, now);
  return new Standing(counts, histograms);
}
