import type { Delimiter } from './reading/raw-table.js';
import type { DateOrder } from './reading/read-dates.js';

/** A reading of dates whose numbers do not tell which of them is the day. */
export interface DateReading {
  readonly order: DateOrder;
  /** The first and the last date of the file, read so: `2026-06-01`. */
  readonly from: string;
  readonly to: string;
  /** The first date of the file that reads otherwise in the other order. */
  readonly example: string;
}

/** What of a file could be read otherwise than it was. What there is only one way of is left out. */
export interface ImportChoices {
  /** All stores of the file as it names them, where there are several. */
  readonly stores?: readonly string[];
  /** Sheets of the workbook with anything in them, where there are several. */
  readonly sheets?: readonly string[];
  /** How the columns of a text were parted: nothing in a text proves it. */
  readonly delimiter?: Delimiter;
  /** Both readings of short dates, the one that was taken first. */
  readonly dates?: { readonly written: string; readonly readings: readonly DateReading[] };
}
