import { type Finding, finding, stops } from './finding.js';
import type { HourBook } from './hour-book.js';
import type { ImportChoices } from './import-choices.js';
import type { Column } from './reading/column-names.js';
import { decodeText } from './reading/decode-text.js';
import { fillBook } from './reading/fill-book.js';
import { findHeader, knownColumns, toldColumns } from './reading/find-header.js';
import { type Delimiter, MAX_IMPORT_BYTES, type RawTable, type TableSource } from './reading/raw-table.js';
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
  /** The sheet of a workbook; by default the one with the most columns that are known. */
  readonly sheet?: string;
  /** What parts the columns of a text; by default what parts them most evenly. */
  readonly delimiter?: Delimiter;
}

export interface BookResult {
  readonly book?: HourBook;
  readonly source?: TableSource;
  /** What was found in the file, in the order of its columns' names. */
  readonly columns?: readonly Column[];
  /** What could be read otherwise. */
  readonly choices: ImportChoices;
  readonly findings: readonly Finding[];
}

/** The hours in a file, and everything that is wrong with it. Never throws, whatever the bytes. */
export async function readBook(bytes: Uint8Array, options: ReadingOptions = {}): Promise<BookResult> {
  const { table, sheets, findings: reading } = await tableOf(bytes, options);
  const choices: ImportChoices = {
    ...(sheets === undefined ? {} : { sheets }),
    ...(table?.source.delimiter === undefined ? {} : { delimiter: table.source.delimiter }),
  };
  if (table === undefined || stops(reading)) return { findings: reading, choices, ...(table === undefined ? {} : { source: table.source }) };
  const { source } = table;
  const { header, findings: heads } = findHeader(table);
  if (header === undefined || !header.places.has('date')) return { source, choices, findings: [...reading, ...heads] };
  const records = readRecords(table, header, options.dateOrder);
  const findings = [...reading, ...heads, ...records.findings];
  const columns = toldColumns(header);
  const dated = records.dates === undefined ? choices : { ...choices, dates: records.dates };
  if (stops(findings)) return { source, columns, choices: dated, findings };
  const filled = fillBook(records, options.stores);
  const all = filled.stores.length > 1 ? { ...dated, stores: filled.stores } : dated;
  return { source, columns, choices: all, findings: [...findings, ...filled.findings], ...(filled.book === undefined ? {} : { book: filled.book }) };
}

interface TableResult {
  readonly table?: RawTable;
  /** Of a workbook with several. */
  readonly sheets?: readonly string[];
  readonly findings: readonly Finding[];
}

function refused(code: Parameters<typeof finding>[0], parameters: Finding['parameters'] = {}): TableResult {
  return { findings: [finding(code, parameters)] };
}

async function tableOf(bytes: Uint8Array, { sheet, delimiter: asked }: ReadingOptions): Promise<TableResult> {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > MAX_IMPORT_BYTES) return refused('too-large', { limit: MAX_IMPORT_BYTES / 1024 / 1024 });
  if (isOldWorkbook(bytes)) return refused('old-workbook');
  if (isWorkbook(bytes)) return sheetOf(bytes, sheet);
  const decoded = decodeText(bytes);
  if (decoded === undefined) return refused('unreadable-encoding');
  if (decoded.text.trim() === '') return refused('empty');
  const { rows, delimiter, findings } = readCsv(decoded.text, asked);
  const unusual = decoded.encoding === 'utf-8' || decoded.encoding === 'utf-8-bom' ? [] : [finding('encoding', { encoding: decoded.encoding })];
  return { table: { rows, source: { kind: 'csv', encoding: decoded.encoding, delimiter } }, findings: [...unusual, ...findings] };
}

async function sheetOf(bytes: Uint8Array, asked: string | undefined): Promise<TableResult> {
  // what unpacks and reads workbooks is loaded with the first of them
  const { readWorkbook } = await import('./reading/read-workbook.js');
  const read = await readWorkbook(bytes);
  if (!read.ok) return { findings: read.findings };
  const filled = read.tables.filter(({ rows }) => rows.length > 0);
  const names = filled.flatMap(({ source }) => source.sheet ?? []);
  const sheets = names.length > 1 ? { sheets: names } : {};
  if (asked !== undefined && !names.includes(asked)) return { ...refused('unknown-sheet', { name: asked, known: names.slice(0, 20).join(', ') }), ...sheets };
  const [table] = asked === undefined ? [...filled].sort((a, b) => knownColumns(b) - knownColumns(a)) : filled.filter(({ source }) => source.sheet === asked);
  return table === undefined ? refused('empty') : { table, ...sheets, findings: [] };
}
