import { weekdayOfDay } from '../civil-date.js';
import { type Finding, finding } from '../finding.js';
import { type HourBook, hourAt, valuesOf } from '../hour-book.js';
import { MEASURES, type Measure } from '../reading/column-names.js';
import type { Opening } from './opening.js';

/** A count above this many times the usual one of its hour is a slip or a stuck counter. */
const IMPLAUSIBLE_TIMES = 20;
/** … where the usual one is taken as at least this. */
const LEAST_USUAL = 5;
/** Buyers in an hour without any visitor that show a counter to be out. */
const BUYERS_WITHOUT_VISITORS = 3;
const CHECKED: readonly Measure[] = ['visitors', 'transactions', 'complaints', 'sales', 'items', 'staff.checkout', 'staff.floor', 'staff.stock', 'staff.desk'];

/** A copy of the book without what cannot be, and what is missing in it told. */
export function cleanBook(book: HourBook, opening: Opening): { readonly book: HourBook; readonly findings: readonly Finding[] } {
  const clean: HourBook = { ...book, values: book.values.map((values) => values.slice()) };
  const findings: Finding[] = [];
  for (const measure of CHECKED) {
    if (!clean.measures.includes(measure)) continue;
    const dropped = dropImplausible(clean, measure);
    if (dropped.count > 0) findings.push(finding('implausible-numbers', { column: measure, count: dropped.count, example: dropped.example }));
  }
  const dead = clean.measures.includes('transactions') ? dropDeadCounter(clean) : 0;
  if (dead > 0) findings.push(finding('implausible-numbers', { column: 'visitors', count: dead, example: 0 }));
  const sales = clean.measures.includes('sales') ? valuesOf(clean, 'sales').filter((x) => x < 0).length : 0;
  if (sales > 0) findings.push(finding('negative-sales', { count: sales }));
  return { book: clean, findings: [...findings, ...gapsOf(clean, opening)] };
}

function dropImplausible(book: HourBook, measure: Measure): { count: number; example: number } {
  const values = book.values[MEASURES.indexOf(measure)];
  let count = 0;
  let example = 0;
  for (let store = 0; store < book.stores.length; store++) {
    for (let hour = 0; hour < 24; hour++) {
      const usual = median(book, values, store, hour);
      // the floor is for counts of few; money has its own scale, and its few are worth as much as ten usual customers
      const most = IMPLAUSIBLE_TIMES * (measure === 'sales' ? usual : Math.max(LEAST_USUAL, usual));
      if (!(most > 0)) continue;
      for (let day = 0; day < book.days; day++) {
        const at = hourAt(book, store, day, hour);
        if (!(Math.abs(values[at]) > most)) continue;
        if (count++ === 0) example = values[at];
        values[at] = Number.NaN;
      }
    }
  }
  return { count, example };
}

function median(book: HourBook, values: Float64Array, store: number, hour: number): number {
  const known: number[] = [];
  for (let day = 0; day < book.days; day++) {
    const value = values[hourAt(book, store, day, hour)];
    if (value > 0) known.push(value);
  }
  known.sort((a, b) => a - b);
  return known.length === 0 ? 0 : known[known.length >> 1];
}

function dropDeadCounter(book: HourBook): number {
  const visitors = valuesOf(book, 'visitors');
  const transactions = valuesOf(book, 'transactions');
  let count = 0;
  for (let at = 0; at < visitors.length; at++) {
    if (visitors[at] !== 0 || !(transactions[at] >= BUYERS_WITHOUT_VISITORS)) continue;
    visitors[at] = Number.NaN;
    count++;
  }
  return count;
}

/** Hours and days that ought to be there and are not. */
function gapsOf(book: HourBook, opening: Opening): Finding[] {
  const visitors = valuesOf(book, 'visitors');
  let hours = 0;
  let days = 0;
  let springHours = 0;
  for (let store = 0; store < book.stores.length; store++) {
    for (let day = 0; day < book.days; day++) {
      const weekday = weekdayOfDay(book.firstDay + day);
      const expected = opening.hours.filter((hour) => opening.expected[weekday * 24 + hour]);
      const missing = expected.filter((hour) => Number.isNaN(visitors[hourAt(book, store, day, hour)]));
      if (expected.length > 0 && missing.length === expected.length) days++;
      else if (missing.length === 1 && weekday === 6 && missing[0] < 4) springHours++;
      else hours += missing.length;
    }
  }
  return [
    ...(days > 0 ? [finding('missing-days', { days, all: book.days * book.stores.length })] : []),
    ...(hours > 0 ? [finding('missing-hours', { hours })] : []),
    ...(springHours > 0 ? [finding('clocks-forward', { hours: springHours })] : []),
  ];
}
