/** A cell as it was found: text, a number of a workbook, or nothing. Dates of a workbook are texts such as `2026-06-01T09:00:00`. */
export type Cell = string | number | null;

/** A table before anyone knows what its columns mean. */
export interface RawTable {
  /** Row 0 is line 1 of the file or sheet. */
  readonly rows: readonly (readonly Cell[])[];
  /** How the file was read, for the report. */
  readonly source: TableSource;
}

export interface TableSource {
  readonly kind: 'csv' | 'xlsx';
  /** Of a text. */
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  /** Of a workbook. */
  readonly sheet?: string;
}

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Most bytes of a file that is imported: ten years of hours of a dozen stores are about 40 MB as text. */
export const MAX_IMPORT_BYTES = 64 * 1024 * 1024;
/** Most rows that are read. */
export const MAX_ROWS = 400_000;
/** Most columns that are read. */
export const MAX_COLUMNS = 100;

/** What the cell says, without blanks around it. */
export function cellText(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
