import { type Finding, finding } from '../finding.js';
import { daySum, type HourBook, hourAt, valuesOf } from '../hour-book.js';
import type { Measure } from '../reading/column-names.js';
import type { StoreDay } from './day-table.js';
import { type Estimate, ratioOfDays } from './estimate.js';
import type { Opening } from './opening.js';

/** What visitors do, one for one; undefined where the file does not tell. */
export interface CustomerRatios {
  /** Transactions by visitors. */
  readonly conversion: Estimate | undefined;
  /** Sales by transactions (yuan). */
  readonly basketYuan: Estimate | undefined;
  /** Items by transactions. */
  readonly basketItems: Estimate | undefined;
  /** Complaints by visitors. */
  readonly complaintShare: Estimate | undefined;
}

/** Ratios of sums over the hours in which both are known. Days with more buyers than visitors show that one of the two is not counted whole, and are left out. */
export function customerRatios(
  book: HourBook,
  opening: Opening,
  days: readonly StoreDay[],
): { readonly ratios: CustomerRatios; readonly findings: readonly Finding[] } {
  const has = (measure: Measure) => book.measures.includes(measure);
  const ratio = (top: Measure, bottom: Measure, of = days) => (has(top) && has(bottom) ? ratioOver(book, opening, of, top, bottom) : undefined);
  const odd = has('transactions') ? days.filter((day) => buyersExceed(book, opening, day)) : [];
  // a file in which most days are so counts something else than customers; nothing is left out then
  const isFew = odd.length <= days.length / 4;
  const sound = isFew ? days.filter((day) => !odd.includes(day)) : days;
  const conversion = isFew ? ratio('transactions', 'visitors', sound) : undefined;
  const complaintShare = ratio('complaints', 'visitors');
  return {
    ratios: {
      conversion,
      basketYuan: ratio('sales', 'transactions'),
      basketItems: ratio('items', 'transactions'),
      complaintShare: complaintShare && atLeastPoisson(complaintShare, total(book, opening, days, 'complaints'), total(book, opening, days, 'visitors')),
    },
    findings: odd.length > 0 ? [finding('more-buyers-than-visitors', { days: odd.length, kept: isFew ? 1 : 0 })] : [],
  };
}

function ratioOver(book: HourBook, opening: Opening, days: readonly StoreDay[], top: Measure, bottom: Measure): Estimate | undefined {
  const tops: number[] = [];
  const bottoms: number[] = [];
  const [upper, lower] = [valuesOf(book, top), valuesOf(book, bottom)];
  for (const { store, day } of days) {
    let above = 0;
    let below = 0;
    for (const hour of opening.hours) {
      const at = hourAt(book, store, day, hour);
      if (Number.isNaN(upper[at]) || Number.isNaN(lower[at])) continue;
      above += upper[at];
      below += lower[at];
    }
    if (below <= 0) continue;
    tops.push(above);
    bottoms.push(below);
  }
  return ratioOfDays(tops, bottoms);
}

function buyersExceed(book: HourBook, opening: Opening, { store, day, visitors }: StoreDay): boolean {
  return daySum(book, valuesOf(book, 'transactions'), store, day, opening.hours) > visitors;
}

function total(book: HourBook, opening: Opening, days: readonly StoreDay[], measure: Measure): number {
  const values = valuesOf(book, measure);
  return days.reduce((sum, { store, day }) => sum + (daySum(book, values, store, day, opening.hours) || 0), 0);
}

/** Of a handful of complaints the spread between days can be small by chance: the error is at least that of a count at random. */
function atLeastPoisson(share: Estimate, complaints: number, visitors: number): Estimate {
  const least = Math.sqrt(Math.max(1, complaints)) / visitors;
  if (share.standardError >= least) return share;
  const factor = least / Math.max(share.standardError, 1e-12);
  const half = share.standardError === 0 ? 1.96 * least : (share.high - share.value) * factor;
  return { ...share, standardError: least, low: Math.max(0, share.value - half), high: share.value + half };
}
