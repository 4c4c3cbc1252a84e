import type { TraceEvent } from '../../index.js';

type TraceFormat = 'table' | 'csv' | 'json';

/** Lines before the first event. */
export function traceHead(format: TraceFormat, withStore: boolean): string[] {
  if (format === 'csv') return ['time,day,clock,store,event,customer,person,what'];
  if (format === 'table') return [columns('day', 'clock', withStore ? 'store' : undefined, 'event', 'customer', 'what')];
  return [];
}

/** One event. Times are minutes since day 0, 00:00 in programs' formats; days are counted from 1 for people, as in scenario files. */
export function traceLine(event: TraceEvent, format: TraceFormat, withStore: boolean): string {
  const { time, store, kind, customer, person, detail } = event;
  if (format === 'json') return JSON.stringify({ time, day: dayOf(time), clock: clockOf(time), store, event: kind, customer, person, ...detail });
  const what = describe(person, detail);
  if (format === 'table')
    return columns(String(dayOf(time)), clockOf(time), withStore ? store : undefined, kind, customer === undefined ? '' : String(customer), what);
  return [time, dayOf(time), clockOf(time), store, kind, customer ?? '', person ?? '', quoted(describe(undefined, detail))].join(',');
}

/** Day of the season, from 1. */
export function dayOf(minutes: number): number {
  return Math.floor(minutes / 1440) + 1;
}

/** "09:05:30" */
export function clockOf(minutes: number): string {
  // A little more than nothing, so that 12:00 held as 11:59:59.9999999 is 12:00, but never past the end of the day.
  const seconds = Math.min(86_399, Math.floor((minutes % 1440) * 60 + 1e-6));
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function describe(person: string | undefined, detail: TraceEvent['detail']): string {
  const entries = Object.entries(detail ?? {}).map(([key, value]) => `${key} ${typeof value === 'number' ? Number(value.toPrecision(5)) : value}`);
  return [...(person === undefined ? [] : [person]), ...entries].join(', ');
}

function columns(day: string, clock: string, store: string | undefined, event: string, customer: string, what: string): string {
  const place = store === undefined ? [] : [store.padEnd(12)];
  return [day.padStart(3), clock.padEnd(8), ...place, event.padEnd(20), customer.padStart(8), what].join('  ').trimEnd();
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
