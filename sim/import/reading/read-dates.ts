import { dayNumber, isoDate } from '../civil-date.js';
import type { DateReading } from '../import-choices.js';
import { type Cell, cellText } from './raw-table.js';

/** Which number of `3/4/2026` is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** A date cell: a day and, where it says one, a minute of the day. */
export interface ReadDate {
  readonly day: number;
  readonly minute?: number;
}

export interface ReadDates {
  /** One for each cell; undefined where it is no date. */
  readonly dates: readonly (ReadDate | undefined)[];
  /** Set where the order of day and month was not told by the column and had to be taken. */
  readonly assumed?: DateOrder;
  /** Both readings of a column that does not tell, the one that was taken first. */
  readonly readings?: readonly DateReading[];
  readonly isUtc: boolean;
}

/** Excel's day 25569 is 1970-01-01; serial numbers of the years 1954 to 2119 are taken for dates. */
const EXCEL_EPOCH = 25_569;
const EXCEL_SERIALS = [20_000, 80_000] as const;

const ISO = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(.*)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})()$/;
const SHORT = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(.*)$/;
/** Time after a date, after a blank, a T, or a weekday in words. */
const TIME =
  /^(?:[\sT]|星期[一二三四五六日天]|周[一二三四五六日天]|\([^)]{1,12}\))*(?:(上午|下午)\s*)?(\d{1,2})[:：时点](\d{2})?分?(?::(\d{2}(?:\.\d+)?))?\s*(am|pm)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const NO_TIME = /^(?:[\sT,]|星期[一二三四五六日天]|周[一二三四五六日天]|\([^)]{1,12}\)|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)*$/i;

/** Dates as stores write them; whether the day or the month comes first is decided for the whole column. */
export function readDates(cells: readonly (Cell | undefined)[], asked?: DateOrder): ReadDates {
  const parts = cells.map(partsOf);
  const told = orderOf(parts);
  const isOpen = told === undefined && parts.some((part) => part?.kind === 'short');
  const assumed = asked === undefined && isOpen ? likelierOrder(parts) : undefined;
  const order = asked ?? told ?? assumed ?? 'day-first';
  const isUtc = parts.some((part) => part !== undefined && part.zone === 'Z');
  return {
    dates: parts.map((part) => part && dateOf(part, order)),
    isUtc,
    ...(assumed === undefined ? {} : { assumed }),
    ...(isOpen ? { readings: [order, order === 'day-first' ? 'month-first' : 'day-first'].map((each) => readingOf(parts, each as DateOrder)) } : {}),
  };
}

type Parts =
  | { readonly kind: 'day'; readonly day: number; readonly minute?: number; readonly zone?: string }
  | {
      readonly kind: 'short';
      readonly a: number;
      readonly b: number;
      readonly separator: string;
      readonly year: number;
      readonly minute?: number;
      readonly zone?: string;
    };

function partsOf(cell: Cell | undefined): Parts | undefined {
  const text = cellText(cell);
  if (text === '') return undefined;
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (serial >= EXCEL_SERIALS[0] && serial <= EXCEL_SERIALS[1]) return ofSerial(serial);
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) {
    const day = dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const time = timeOf(iso[4]);
    return day === undefined || time === undefined ? undefined : { kind: 'day', day, ...time };
  }
  const short = SHORT.exec(text);
  const time = short && timeOf(short[5]);
  if (!short || !time) return undefined;
  const year = Number(short[4]);
  return { kind: 'short', a: Number(short[1]), b: Number(short[3]), separator: short[2], year: year < 100 ? 2000 + year : year, ...time };
}

function ofSerial(serial: number): Parts {
  const minutes = Math.round((serial - EXCEL_EPOCH) * 1440);
  const day = Math.floor(minutes / 1440);
  return Number.isInteger(serial) ? { kind: 'day', day } : { kind: 'day', day, minute: minutes - day * 1440 };
}

/** The minute of the day after a date, rounded to whole minutes (a workbook's 10:00 is 09:59:59.999); undefined where the rest is neither nothing nor a time. */
function timeOf(rest: string): { readonly minute?: number; readonly zone?: string } | undefined {
  if (NO_TIME.test(rest)) return {};
  const match = TIME.exec(rest);
  if (!match) return undefined;
  const half = match[1] === '下午' || /pm/i.test(match[5] ?? '') ? 'pm' : match[1] === '上午' || /am/i.test(match[5] ?? '') ? 'am' : undefined;
  const hour = onClock(Number(match[2]), half);
  const minute = Math.round(hour * 60 + Number(match[3] ?? 0) + Number(match[4] ?? 0) / 60);
  return minute > 1440 ? undefined : { minute, ...(match[6] === undefined ? {} : { zone: match[6].toUpperCase() }) };
}

/** An hour of a twelve-hour clock on one of twenty-four. */
export function onClock(hour: number, half: 'am' | 'pm' | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** What the column itself tells: a number above 12 can only be the day; dots are written with the day first. */
function orderOf(parts: readonly (Parts | undefined)[]): DateOrder | undefined {
  let firstAbove = 0;
  let secondAbove = 0;
  let dots = 0;
  for (const part of parts) {
    if (part?.kind !== 'short') continue;
    if (part.a > 12) firstAbove++;
    if (part.b > 12) secondAbove++;
    if (part.separator === '.') dots++;
  }
  if (firstAbove !== secondAbove) return firstAbove > secondAbove ? 'day-first' : 'month-first';
  return dots > 0 ? 'day-first' : undefined;
}

/** The order in which the dates lie closer together: a store's rows are of days one after the other. */
function likelierOrder(parts: readonly (Parts | undefined)[]): DateOrder {
  const length = (order: DateOrder) => {
    const { low, high } = spanOf(parts, order);
    return high - low;
  };
  return length('month-first') < length('day-first') ? 'month-first' : 'day-first';
}

/** First and last day of a column, read in one order. */
function spanOf(parts: readonly (Parts | undefined)[], order: DateOrder): { readonly low: number; readonly high: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const part of parts) {
    const day = part && dateOf(part, order)?.day;
    if (day === undefined) continue;
    low = Math.min(low, day);
    high = Math.max(high, day);
  }
  return { low, high };
}

function readingOf(parts: readonly (Parts | undefined)[], order: DateOrder): DateReading {
  const { low, high } = spanOf(parts, order);
  const telling = parts.find((part) => part?.kind === 'short' && part.a !== part.b) ?? parts.find((part) => part?.kind === 'short');
  const example = telling && dateOf(telling, order)?.day;
  const text = (day: number | undefined) => (day === undefined || !Number.isFinite(day) ? '' : isoDate(day));
  return { order, from: text(low), to: text(high), example: text(example) };
}

/** Where the cell stands that the examples of readings are of; the first one, where all read alike. */
export function tellingDate(cells: readonly (Cell | undefined)[]): number {
  const parts = cells.map(partsOf);
  const telling = parts.findIndex((part) => part?.kind === 'short' && part.a !== part.b);
  return telling >= 0
    ? telling
    : Math.max(
        0,
        parts.findIndex((part) => part?.kind === 'short'),
      );
}

function dateOf(part: Parts, order: DateOrder): ReadDate | undefined {
  const day = part.kind === 'day' ? part.day : order === 'day-first' ? dayNumber(part.year, part.b, part.a) : dayNumber(part.year, part.a, part.b);
  if (day === undefined) return undefined;
  if (part.minute === undefined) return { day };
  return part.minute === 1440 ? { day: day + 1, minute: 0 } : { day, minute: part.minute };
}
