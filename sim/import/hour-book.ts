import { MEASURES, type Measure } from './reading/column-names.js';

/** The numbers of stores by day and hour: what all estimates are made of. */
export interface HourBook {
  /** Names of the stores as the file has them; one without a name where it has no such column. */
  readonly stores: readonly string[];
  /** Day number of the first day, since 1970-01-01. */
  readonly firstDay: number;
  readonly days: number;
  /** Measures that the file has a column for. */
  readonly measures: readonly Measure[];
  /** Stores x days x 24 for each measure; NaN where the file says nothing. In the order of MEASURES. */
  readonly values: readonly Float64Array[];
  /** Days that the file calls a promotion; undefined where it has no such column. */
  readonly promoted: readonly boolean[] | undefined;
  /** Rows of the file that are in it. */
  readonly rows: number;
}

export function valuesOf(book: HourBook, measure: Measure): Float64Array {
  return book.values[MEASURES.indexOf(measure)];
}

/** Place of an hour in the values. */
export function hourAt(book: Pick<HourBook, 'days'>, store: number, day: number, hour: number): number {
  return (store * book.days + day) * 24 + hour;
}

/** Sum of a measure over hours of a day of one store; NaN where none of them has a value. */
export function daySum(book: HourBook, values: Float64Array, store: number, day: number, hours: readonly number[]): number {
  let sum = Number.NaN;
  for (const hour of hours) {
    const value = values[hourAt(book, store, day, hour)];
    if (!Number.isNaN(value)) sum = Number.isNaN(sum) ? value : sum + value;
  }
  return sum;
}
