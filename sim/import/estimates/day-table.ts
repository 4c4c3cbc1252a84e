import { weekdayOfDay } from '../civil-date.js';
import { type Finding, finding } from '../finding.js';
import { type HourBook, hourAt, valuesOf } from '../hour-book.js';
import type { Opening } from './opening.js';

/** One day of one store. */
export interface StoreDay {
  readonly store: number;
  /** From the first day of the book. */
  readonly day: number;
  /** 0 = Monday. */
  readonly weekday: number;
  /** Of the hours there are. */
  readonly visitors: number;
  /** What part of a day's visitors usually come in the hours there are, 0 to 1. */
  readonly exposure: number;
}

/** With less of the day than this its total tells little. */
const LEAST_EXPOSURE = 0.5;

/** The days on which the stores were open and most of the day is known. */
export function storeDays(book: HourBook, opening: Opening): { readonly days: readonly StoreDay[]; readonly findings: readonly Finding[] } {
  const shape = meanShape(book, opening);
  const visitors = valuesOf(book, 'visitors');
  const days: StoreDay[] = [];
  let closed = 0;
  for (let store = 0; store < book.stores.length; store++) {
    for (let day = 0; day < book.days; day++) {
      const weekday = weekdayOfDay(book.firstDay + day);
      let sum = 0;
      let exposure = 0;
      for (const hour of opening.hours) {
        const value = visitors[hourAt(book, store, day, hour)];
        if (Number.isNaN(value)) continue;
        sum += value;
        exposure += shape[weekday * 24 + hour];
      }
      if (exposure < LEAST_EXPOSURE) continue;
      if (sum === 0) closed++;
      else days.push({ store, day, weekday, visitors: sum, exposure: exposure > 1 - 1e-9 ? 1 : exposure });
    }
  }
  return { days, findings: closed > 0 ? [finding('closed-days', { days: closed })] : [] };
}

/** Share of each hour in a day of each weekday, from the hours that are there: weekday x 24. */
function meanShape(book: HourBook, opening: Opening): Float64Array {
  const visitors = valuesOf(book, 'visitors');
  const sums = new Float64Array(168);
  const counts = new Float64Array(168);
  for (let store = 0; store < book.stores.length; store++) {
    for (let day = 0; day < book.days; day++) {
      const weekday = weekdayOfDay(book.firstDay + day);
      for (const hour of opening.hours) {
        const value = visitors[hourAt(book, store, day, hour)];
        if (Number.isNaN(value)) continue;
        sums[weekday * 24 + hour] += value;
        counts[weekday * 24 + hour]++;
      }
    }
  }
  const shape = sums.map((sum, i) => (counts[i] > 0 ? sum / counts[i] : 0));
  for (let weekday = 0; weekday < 7; weekday++) {
    const total = shape.subarray(weekday * 24, weekday * 24 + 24).reduce((sum, x) => sum + x, 0);
    for (let hour = 0; hour < 24 && total > 0; hour++) shape[weekday * 24 + hour] /= total;
  }
  return shape;
}
