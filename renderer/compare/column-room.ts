/** What the table of indicators has room for, in design pixels (pixels at the normal size of type). */
export interface ColumnRoom {
  /** Most strategies that can stand side by side, 1 at least. */
  readonly columns: number;
  /** Width of a bar. */
  readonly bar: number;
  /** Whether the interval is written behind its bar. */
  readonly ranges: boolean;
}

/** Name of the indicator and value of the baseline, as in the style sheet. */
const FIXED = 264 + 96;
/** The least a strategy needs. */
const COLUMN = 148;
/** Padding, symbol, figure and the gaps between them. */
const BESIDE_BAR = 104;
const RANGE = 124;
const BAR = { least: 44, most: 200 } as const;

/**
 * @param width pixels of the table; 0 before it was measured: then all are shown, at their narrowest
 * @param scale size of type: 1, 1.25, 1.5
 * @param strategies how many could be shown
 */
export function columnRoom(width: number, scale: number, strategies: number): ColumnRoom {
  if (width === 0) return { columns: Math.max(1, strategies), bar: BAR.least, ranges: false };
  const free = width / scale - FIXED;
  const columns = Math.max(1, Math.floor(free / COLUMN));
  const each = free / Math.max(1, Math.min(columns, strategies)) - BESIDE_BAR;
  const ranges = each - RANGE >= BAR.least + 30;
  const bar = Math.floor(ranges ? each - RANGE : each);
  return { columns, bar: Math.max(BAR.least, Math.min(BAR.most, bar)), ranges };
}
