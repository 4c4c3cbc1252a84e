import { type Finding, finding, stops } from './finding.js';
import type { HourBook } from './hour-book.js';
import type { Column } from './reading/column-names.js';
import { decodeText } from './reading/decode-text.js';
import { fillBook } from './reading/fill-book.js';
import { findHeader, knownColumns, toldColumns } from './reading/find-header.js';
import { MAX_IMPORT_BYTES, type RawTable, type TableSource } from './reading/raw-table.js';
import { readCsv } from './reading/read-csv.js';
import type { DateOrder } from './reading/read-dates.js';
import { readRecords } from './reading/read-records.js';
import { isOldWorkbook, isWorkbook } from './reading/workbook-marks.js';

/** How a file is to be read otherwise than it looks. */
export interface ReadingOptions {
  /** Only these stores, by the names the file gives them. */
  readonly stores?: readonly string[];
  /** Whether 3/4/2026 is of April or of March, where the file itself does not tell. */
  readonly dateOrder?: DateOrder;
}

export interface BookResult {
  readonly book?: HourBook;
  readonly source?: TableSource;
  /** What was found in the file, in the order of its columns' names. */
  readonly columns?: readonly Column[];
  readonly findings: readonly Finding[];
}

/** The hours in a file, and everything that is wrong with it. Never throws, whatever the bytes. */
export async function readBook(bytes: Uint8Array, options: ReadingOptions = {}): Promise<BookResult> {
  const { table, findings: reading } = await tableOf(bytes);
  if (table === undefined || stops(reading)) return { findings: reading, ...(table === undefined ? {} : { source: table.source }) };
  const { source } = table;
  const { header, findings: heads } = findHeader(table);
  if (header === undefined || !header.places.has('date')) return { source, findings: [...reading, ...heads] };
  const records = readRecords(table, header, options.dateOrder);
  const findings = [...reading, ...heads, ...records.findings];
  const columns = toldColumns(header);
  if (stops(findings)) return { source, columns, findings };
  const filled = fillBook(records, options.stores);
  return { source, columns, findings: [...findings, ...filled.findings], ...(filled.book === undefined ? {} : { book: filled.book }) };
}

async function tableOf(bytes: Uint8Array): Promise<{ readonly table?: RawTable; readonly findings: readonly Finding[] }> {
  const refused = (code: Parameters<typeof finding>[0], parameters = {}) => ({ findings: [finding(code, parameters)] });
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > MAX_IMPORT_BYTES) return refused('too-large', { limit: MAX_IMPORT_BYTES / 1024 / 1024 });
  if (isOldWorkbook(bytes)) return refused('old-workbook');
  if (isWorkbook(bytes)) {
    // what unpacks and reads workbooks is loaded with the first of them
    const { readWorkbook } = await import('./reading/read-workbook.js');
    const sheets = await readWorkbook(bytes);
    if (!sheets.ok) return { findings: sheets.findings };
    const [table] = [...sheets.tables].sort((a, b) => knownColumns(b) - knownColumns(a));
    return table === undefined || table.rows.length === 0 ? refused('empty') : { table, findings: [] };
  }
  const decoded = decodeText(bytes);
  if (decoded === undefined) return refused('unreadable-encoding');
  if (decoded.text.trim() === '') return refused('empty');
  const { rows, delimiter, findings } = readCsv(decoded.text);
  const unusual = decoded.encoding === 'utf-8' || decoded.encoding === 'utf-8-bom' ? [] : [finding('encoding', { encoding: decoded.encoding })];
  return { table: { rows, source: { kind: 'csv', encoding: decoded.encoding, delimiter } }, findings: [...unusual, ...findings] };
}
