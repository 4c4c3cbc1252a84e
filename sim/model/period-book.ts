import { COUNT_KEYS } from '../record/counts.js';
import { PERIOD_DAYS, type PeriodLength, periodsOf } from '../record/periods.js';
import type { SeasonRecord } from '../record/season-record.js';
import { DAY_MINUTES } from './calendar.js';
import type { Chain } from './chain.js';
import { standingOf } from './standing.js';
import { runInSteps, type Steps } from './steps.js';

const KEYS = COUNT_KEYS.length;

/**
 * What each day, week or month has added to the sums of the chain. A period ends at midnight, before what midnight itself brings about, which belongs to
 * the next; the run-off belongs to the last. The periods sum to the whole.
 */
export class PeriodBook {
  /** Periods x counts, in the order of COUNT_KEYS. */
  readonly counts: Float64Array;
  private before: Float64Array = new Float64Array(KEYS);
  private written = 0;

  constructor(
    private readonly chain: Chain,
    private readonly length: PeriodLength,
  ) {
    this.counts = new Float64Array(periodsOf(chain.compiled.calendar.days, length).length * KEYS);
  }

  /** Runs the chain to its end, stopping at the end of every period but the last. */
  *inSteps(): Steps<SeasonRecord> {
    const { chain } = this;
    const { days, end, warmUpEnd } = chain.compiled.calendar;
    const step = PERIOD_DAYS[this.length];
    for (let day = step; day < days; day += step) {
      yield* runInSteps(chain, day * DAY_MINUTES);
      // A warm-up is no part of any statistic, and its sums are about to be forgotten.
      if (day * DAY_MINUTES <= warmUpEnd) this.written++;
      else this.write(this.standing(day * DAY_MINUTES));
    }
    yield* runInSteps(chain, end);
    const record = chain.record();
    this.write(sumOf(record.stores.map(({ counts }) => counts)));
    return { ...record, periods: this.counts };
  }

  private standing(now: number): Float64Array {
    for (const region of this.chain.regions) region.advance(now);
    return sumOf(this.chain.stores.map((store) => standingOf(store, now).counts));
  }

  private write(standing: Float64Array): void {
    const from = this.written++ * KEYS;
    for (let i = 0; i < KEYS; i++) this.counts[from + i] = standing[i] - this.before[i];
    this.before = standing;
  }
}

/** Stores in their order, so that the sum has the same bits everywhere. */
function sumOf(stores: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(KEYS);
  for (const counts of stores) for (let i = 0; i < KEYS; i++) sum[i] += counts[i];
  return sum;
}
