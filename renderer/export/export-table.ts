/** A value in a table that is handed out: numbers stay numbers, in full precision. */
export type ExportCell = string | number | null;

export interface ExportColumn {
  readonly title: string;
  /** How a workbook shows its numbers; a text column has none. */
  readonly format?: '0' | '0.00' | '0.0%';
  /** Characters, in a workbook. */
  readonly width?: number;
}

/** A table as it leaves the app: for Excel, for a text file, for the clipboard. */
export interface ExportTable {
  /** Short: of the sheet in a workbook, and in the file's name. */
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/**
 * What a spreadsheet would take for the beginning of a formula when it opens a text file, in both widths, and the blanks it skips before one.
 * OWASP, "CSV Injection".
 */
const FORMULA_START = /^[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** A text that no spreadsheet works out: an apostrophe before what looks like a formula, which spreadsheets take for "this is text". */
export function guardedText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
