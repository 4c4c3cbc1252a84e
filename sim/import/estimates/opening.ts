import { weekdayOfDay } from '../civil-date.js';
import { type Finding, finding } from '../finding.js';
import { type HourBook, hourAt, valuesOf } from '../hour-book.js';

/** When the stores are open, as far as visitors tell. */
export interface Opening {
  /** First hour, 0 to 23. */
  readonly opens: number;
  /** Hour after the last one, 1 to 24. */
  readonly closes: number;
  /** The hours between. */
  readonly hours: readonly number[];
  /** Whether stores are open in this hour of this weekday: weekday x 24. */
  readonly expected: readonly boolean[];
}

/** An hour counts when it brings this share of all visitors … */
const LEAST_SHARE = 0.0005;
/** … on this share of the days. */
const LEAST_DAYS = 0.08;
/** An hour of a weekday with rows on fewer of its days than this is not open then. */
const LEAST_OF_WEEKDAY = 0.25;

/** Opening hours; undefined where nobody comes at any hour. */
export function openingOf(book: HourBook): { readonly opening?: Opening; readonly findings: readonly Finding[] } {
  const tally = tallyHours(book);
  const all = tally.sums.reduce((sum, x) => sum + x, 0);
  if (!(all > 0)) return { findings: [finding('no-visitors')] };
  const busy = tally.busyDays.map((days, hour) => tally.sums[hour] >= LEAST_SHARE * all && days >= LEAST_DAYS * tally.days);
  const opens = busy.indexOf(true);
  const closes = busy.lastIndexOf(true) + 1;
  if (opens < 0) return { findings: [finding('no-visitors')] };
  const hours = Array.from({ length: closes - opens }, (_, i) => opens + i);
  const expected = tally.seen.map(
    (seen, i) => i % 24 >= opens && i % 24 < closes && seen >= LEAST_OF_WEEKDAY * tally.seenDays[Math.floor(i / 24)] && tally.came[i] > 0,
  );
  const outside = tally.sums.reduce((sum, x, hour) => (hour < opens || hour >= closes ? sum + x : sum), 0);
  const findings = outside > 0 ? [finding('outside-hours', { visitors: Math.round(outside), opens: clock(opens), closes: clock(closes) })] : [];
  return { opening: { opens, closes, hours, expected }, findings };
}

export function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

interface HourTally {
  /** Visitors by hour. */
  readonly sums: number[];
  /** Store-days with visitors in the hour. */
  readonly busyDays: number[];
  /** Store-days with any row. */
  days: number;
  /** Store-days with a row, weekday x 24; and those with any. */
  readonly seen: number[];
  readonly seenDays: number[];
  /** Visitors, weekday x 24. */
  readonly came: number[];
}

function tallyHours(book: HourBook): HourTally {
  const visitors = valuesOf(book, 'visitors');
  const tally: HourTally = { sums: zeros(24), busyDays: zeros(24), days: 0, seen: zeros(168), seenDays: zeros(7), came: zeros(168) };
  for (let store = 0; store < book.stores.length; store++) {
    for (let day = 0; day < book.days; day++) {
      const weekday = weekdayOfDay(book.firstDay + day);
      let any = false;
      for (let hour = 0; hour < 24; hour++) {
        const value = visitors[hourAt(book, store, day, hour)];
        if (Number.isNaN(value)) continue;
        any = true;
        tally.sums[hour] += value;
        if (value > 0) tally.busyDays[hour]++;
        tally.seen[weekday * 24 + hour]++;
        tally.came[weekday * 24 + hour] += value;
      }
      if (!any) continue;
      tally.days++;
      tally.seenDays[weekday]++;
    }
  }
  return tally;
}

function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}
