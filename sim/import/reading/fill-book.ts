import { isoDate, weekdayOfDay } from '../civil-date.js';
import { type Finding, finding } from '../finding.js';
import type { HourBook } from '../hour-book.js';
import { MEASURES } from './column-names.js';
import type { Records, Row } from './read-records.js';

/** Dates further than this from the middle one are slips of the pen (days): five years. */
const FAR_DAYS = 1827;
/** More hours than this that are told twice differently, and the file is about something else than stores and hours (share). */
const MANY_CONFLICTS = 0.1;
const MOST_STORES = 12;
const STAFF_FROM = MEASURES.indexOf('staff.checkout');

/** Puts rows into hours: parts of an hour are added up, repeated rows counted once, contradictions left out. */
export function fillBook(
  records: Records,
  chosenStores: readonly string[] = [],
): { readonly book?: HourBook; readonly stores: readonly string[]; readonly findings: readonly Finding[] } {
  const { rows: near, findings } = withoutFarDates(records.rows);
  const names = storeNames(near);
  const stores = chosenStores.length === 0 ? names : names.filter((name) => chosenStores.includes(name));
  const unknown = chosenStores.filter((name) => !names.includes(name));
  if (unknown.length > 0) findings.push(finding('unknown-store', { name: unknown.join(', '), known: names.slice(0, 20).join(', ') }));
  if (stores.length > MOST_STORES) findings.push(finding('too-many-stores', { count: stores.length, limit: MOST_STORES }));
  const rows = near.filter((row) => stores.includes(row.store));
  if (rows.length === 0) findings.push(finding('empty'));
  if (findings.some(({ severity }) => severity === 'error')) return { stores: names, findings };
  const cells = cellsOf(rows, findings);
  const first = rows.reduce((low, row) => Math.min(low, row.day), Number.POSITIVE_INFINITY);
  const last = rows.reduce((high, row) => Math.max(high, row.day), Number.NEGATIVE_INFINITY);
  const days = last - first + 1;
  const values = MEASURES.map(() => new Float64Array(stores.length * days * 24).fill(Number.NaN));
  const promoted = new Array<boolean>(days).fill(false);
  for (const cell of cells) {
    const at = (stores.indexOf(cell.store) * days + cell.day - first) * 24 + cell.hour;
    for (let m = 0; m < MEASURES.length; m++) values[m][at] = cell.values[m];
    if (cell.isPromoted) promoted[cell.day - first] = true;
  }
  const { measures } = records;
  const book = { stores, firstDay: first, days, measures, values, promoted: records.hasPromotion ? promoted : undefined, rows: rows.length };
  return { book, stores: names, findings };
}

function storeNames(rows: readonly Row[]): string[] {
  return [...new Set(rows.map((row) => row.store))];
}

function withoutFarDates(rows: readonly Row[]): { readonly rows: readonly Row[]; readonly findings: Finding[] } {
  const days = rows.map((row) => row.day).sort((a, b) => a - b);
  const middle = days[days.length >> 1] ?? 0;
  const far = rows.filter((row) => Math.abs(row.day - middle) > FAR_DAYS);
  if (far.length === 0) return { rows, findings: [] };
  const parameters = { example: isoDate(far[0].day), middle: isoDate(middle) };
  return {
    rows: rows.filter((row) => Math.abs(row.day - middle) <= FAR_DAYS),
    findings: [
      finding(
        'far-dates',
        parameters,
        far.map((row) => row.line),
      ),
    ],
  };
}

interface HourCell {
  readonly store: string;
  readonly day: number;
  readonly hour: number;
  readonly values: Float64Array;
  readonly isPromoted: boolean;
}

/** The rows of each hour made one. */
function cellsOf(rows: readonly Row[], findings: Finding[]): HourCell[] {
  const byHour = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.store}\u0000${row.day}\u0000${Math.floor(row.minute / 60)}`;
    const there = byHour.get(key);
    if (there === undefined) byHour.set(key, [row]);
    else there.push(row);
  }
  const repeated: number[] = [];
  const conflicting: number[] = [];
  const clocks: number[] = [];
  const cells: HourCell[] = [];
  let isFiner = false;
  for (const group of byHour.values()) {
    const minutes = new Map<number, Row[]>();
    for (const row of group) minutes.set(row.minute, [...(minutes.get(row.minute) ?? []), row]);
    const parts: Float64Array[] = [];
    for (const same of minutes.values()) {
      const distinct = distinctRows(same);
      repeated.push(...same.filter((row) => !distinct.includes(row)).map((row) => row.line));
      if (distinct.length === 1) parts.push(distinct[0].values);
      else if (isClockChange(distinct)) {
        clocks.push(...distinct.map((row) => row.line));
        parts.push(meanOf(distinct));
      } else conflicting.push(...distinct.map((row) => row.line));
    }
    isFiner ||= minutes.size > 1;
    if (parts.length < minutes.size) continue;
    const { store, day, minute } = group[0];
    cells.push({ store, day, hour: Math.floor(minute / 60), values: added(parts), isPromoted: group.some((row) => row.isPromoted) });
  }
  if (repeated.length > 0) findings.push(finding('repeated-rows', {}, repeated));
  if (clocks.length > 0) findings.push(finding('clocks-back', {}, clocks));
  if (conflicting.length > 0) {
    const many = byHour.size - cells.length > MANY_CONFLICTS * byHour.size;
    findings.push(finding(many ? 'too-many-conflicts' : 'conflicting-rows', { hours: byHour.size - cells.length }, conflicting));
  }
  if (isFiner) findings.push(finding('finer-than-hours'));
  return cells;
}

function distinctRows(rows: readonly Row[]): Row[] {
  if (rows.length === 1) return [...rows];
  const seen = new Map<string, Row>();
  for (const row of rows) {
    const key = row.values.join('/');
    if (!seen.has(key)) seen.set(key, row);
  }
  return [...seen.values()];
}

/** The same hour twice in the night of a Sunday in autumn (in the south, spring): clocks went back, and both are true. */
function isClockChange(rows: readonly Row[]): boolean {
  const [{ day, minute }] = rows;
  const month = Number(isoDate(day).slice(5, 7));
  return rows.length === 2 && weekdayOfDay(day) === 6 && minute < 240 && [3, 4, 10, 11].includes(month);
}

/** Of two hours with one name, the mean: the hour of an ordinary day. */
function meanOf(rows: readonly Row[]): Float64Array {
  return MEASURES.reduce((mean, _, m) => {
    mean[m] = rows.reduce((sum, row) => sum + row.values[m], 0) / rows.length;
    return mean;
  }, new Float64Array(MEASURES.length));
}

/** Parts of an hour: counts are added up, people on duty averaged. A part that says nothing leaves the whole unknown. */
function added(parts: readonly Float64Array[]): Float64Array {
  if (parts.length === 1) return parts[0];
  return MEASURES.reduce((whole, _, m) => {
    const sum = parts.reduce((total, part) => total + part[m], 0);
    whole[m] = m >= STAFF_FROM ? sum / parts.length : sum;
    return whole;
  }, new Float64Array(MEASURES.length));
}
