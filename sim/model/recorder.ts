import { COUNT_INDEX, COUNT_KEYS } from '../record/counts.js';
import { HISTOGRAM_BINS, HISTOGRAM_KEYS, histogramBin } from '../record/histogram.js';
import { DAY_KEYS, HOUR_KEYS, type StoreRecord } from '../record/season-record.js';
import { type Calendar, DAY_MINUTES, weekdayOf } from './calendar.js';

const HOURS = HOUR_KEYS.length;
const DAYS = DAY_KEYS.length;

/** Position of each hourly measure within its cell. */
export const HOUR_INDEX = Object.fromEntries(HOUR_KEYS.map((key, i) => [key, i])) as { readonly [K in (typeof HOUR_KEYS)[number]]: number };
export const DAY_INDEX = Object.fromEntries(DAY_KEYS.map((key, i) => [key, i])) as { readonly [K in (typeof DAY_KEYS)[number]]: number };
const LABOUR = COUNT_INDEX.labourYuan;
const HOUR_VISITORS = HOUR_INDEX.visitors;
const HOUR_LOST = HOUR_INDEX.lostSales;
const DAY_VISITORS = DAY_INDEX.visitors;
const DAY_LOST = DAY_INDEX.lostSales;
const DAY_LABOUR = DAY_INDEX.labourYuan;
export const HISTOGRAM_INDEX = Object.fromEntries(HISTOGRAM_KEYS.map((key, i) => [key, i])) as { readonly [K in (typeof HISTOGRAM_KEYS)[number]]: number };

/** What the mechanisms of one store tell; it adds up and never computes. */
export class Recorder {
  readonly counts = new Float64Array(COUNT_KEYS.length);
  readonly histograms = new Float64Array(HISTOGRAM_KEYS.length * HISTOGRAM_BINS);
  readonly hours = new Float64Array(7 * 24 * HOURS);
  readonly days: Float64Array;
  readonly floorAtHour: Float64Array;
  /** Start of the current hour's cell in `hours`, and of the current day's in `days`. */
  private hourCell = 0;
  private dayCell = 0;

  constructor(
    private readonly store: string,
    private readonly calendar: Calendar,
  ) {
    this.days = new Float64Array(calendar.totalDays * DAYS);
    this.floorAtHour = new Float64Array(calendar.days * 24);
    this.startHour(0);
  }

  add(index: number, amount: number): void {
    this.counts[index] += amount;
  }

  addHour(measure: number, amount: number): void {
    this.hours[this.hourCell + measure] += amount;
  }

  addDay(measure: number, amount: number): void {
    this.days[this.dayCell + measure] += amount;
  }

  /** A visitor has come in. */
  addVisitor(): void {
    this.hours[this.hourCell + HOUR_VISITORS]++;
    this.days[this.dayCell + DAY_VISITORS]++;
  }

  /** Sales that could have been and were not (yuan). */
  addLostSales(yuan: number): void {
    this.hours[this.hourCell + HOUR_LOST] += yuan;
    this.days[this.dayCell + DAY_LOST] += yuan;
  }

  /** Wages (yuan), overtime included. */
  addLabour(yuan: number): void {
    this.counts[LABOUR] += yuan;
    this.days[this.dayCell + DAY_LABOUR] += yuan;
  }

  addDuration(histogram: number, minutes: number): void {
    this.histograms[histogram * HISTOGRAM_BINS + histogramBin(minutes)]++;
  }

  /** Moves on to the hour that starts at `time`. */
  startHour(time: number): void {
    const day = Math.min(Math.floor(time / DAY_MINUTES), this.calendar.totalDays - 1);
    const hour = Math.floor(time / 60) % 24;
    this.hourCell = (weekdayOf(this.calendar, day) * 24 + hour) * HOURS;
    this.dayCell = day * DAYS;
  }

  /** Forgets everything so far (end of a warm-up). */
  reset(): void {
    this.counts.fill(0);
    this.histograms.fill(0);
    this.hours.fill(0);
    this.days.fill(0);
  }

  /** Adds what another recorder of the same store was told. */
  addAll(other: Recorder): void {
    for (const table of ['counts', 'histograms', 'hours', 'days'] as const) {
      const own = this[table];
      other[table].forEach((amount, i) => {
        own[i] += amount;
      });
    }
  }

  record(): StoreRecord {
    return { id: this.store, counts: this.counts, histograms: this.histograms, hours: this.hours, days: this.days, floorAtHour: this.floorAtHour };
  }
}

/** Number in queue and in station over time, integrated event by event; independent of the sums of single waits (Little's law compares the two). */
export class StationTally {
  queue = 0;
  number = 0;
  busy = 0;
  private last = 0;
  private readonly queueArea: number;
  private readonly numberArea: number;
  private readonly busyArea: number;

  constructor(
    private readonly recorder: Recorder,
    station: 'floor' | 'checkout' | 'desk' | 'regional',
  ) {
    this.queueArea = COUNT_INDEX[`${station}.queueArea`];
    this.numberArea = COUNT_INDEX[`${station}.numberArea`];
    this.busyArea = COUNT_INDEX[`${station}.busyArea`];
  }

  /** Adds to counts what the integrals would gain up to `now`, and leaves them as they are. */
  settleInto(counts: Float64Array, now: number): void {
    const elapsed = now - this.last;
    counts[this.queueArea] += this.queue * elapsed;
    counts[this.numberArea] += this.number * elapsed;
    counts[this.busyArea] += this.busy * elapsed;
  }

  /** Brings the integrals up to `now`; call before any of the numbers changes. */
  advance(now: number): void {
    const elapsed = now - this.last;
    if (elapsed === 0) return;
    this.last = now;
    const { counts } = this.recorder;
    counts[this.queueArea] += this.queue * elapsed;
    counts[this.numberArea] += this.number * elapsed;
    counts[this.busyArea] += this.busy * elapsed;
  }
}
