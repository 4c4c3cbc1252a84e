import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import { type Finding, finding } from '../finding.js';
import { type Cell, MAX_COLUMNS, MAX_ROWS, type RawTable } from './raw-table.js';

/** Most bytes that the parts of a workbook may unpack to. A year of hours is about 3 MB. */
const MAX_UNPACKED = 256 * 1024 * 1024;
/** Most parts that are read: sheets, styles, texts. */
const MAX_PARTS = 500;

export type SheetsResult = { readonly ok: true; readonly tables: readonly RawTable[] } | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * The sheets of a workbook. Unpacked here first, within bounds that are checked before anything is unpacked; the reader is given an
 * archive in which nothing is packed any more, so that what it unpacks is no larger than what it is given.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetsResult> {
  try {
    const parts = unpack(bytes);
    if (parts === undefined) return refused('workbook-too-large', { limit: MAX_UNPACKED / 1024 / 1024 });
    if (!Object.keys(parts).some((name) => name.startsWith('xl/worksheets/'))) return refused('bad-workbook');
    if (Object.entries(parts).some(([name, part]) => name.startsWith('xl/worksheets/') && reachesFar(part)))
      return refused('too-many-rows', { limit: MAX_ROWS });
    const archive = zipSync(parts, { level: 0 });
    const sheets = await readSheets(archive.buffer.slice(archive.byteOffset, archive.byteOffset + archive.byteLength) as ArrayBuffer);
    return { ok: true, tables: sheets.map(({ sheet, data }) => ({ rows: data.map((row) => row.map(asCell)), source: { kind: 'xlsx', sheet } })) };
  } catch {
    return refused('bad-workbook');
  }
}

function refused(code: 'bad-workbook' | 'workbook-too-large' | 'too-many-rows', parameters = {}): SheetsResult {
  return { ok: false, findings: [finding(code, parameters)] };
}

/** The parts that are read; undefined if they are more than would be sensible. Sizes are those the archive states, and no part grows beyond its own. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  let size = 0;
  let count = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!/\.(xml|rels)$/i.test(name)) return false;
    size += originalSize;
    count++;
    return size <= MAX_UNPACKED && count <= MAX_PARTS;
  };
  const parts = unzipSync(bytes, { filter });
  return size > MAX_UNPACKED || count > MAX_PARTS ? undefined : parts;
}

/** Whether a sheet has a cell so far out that the rows before it could not be held. Looks for references such as r="B7" only; the sheet is read by the library. */
function reachesFar(sheet: Uint8Array): boolean {
  for (let at = 0; at + 4 < sheet.length; at++) {
    if (sheet[at] !== 0x72 || sheet[at + 1] !== 0x3d || (sheet[at + 2] !== 0x22 && sheet[at + 2] !== 0x27)) continue;
    let column = 0;
    let row = 0;
    for (let i = at + 3; i < at + 16 && i < sheet.length; i++) {
      const code = sheet[i];
      if (code >= 65 && code <= 90) column = column * 26 + code - 64;
      else if (code >= 48 && code <= 57) row = row * 10 + code - 48;
      else break;
    }
    if (row > MAX_ROWS || column > MAX_COLUMNS * 10) return true;
  }
  return false;
}

function asCell(cell: unknown): Cell {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return typeof cell === 'object' && cell !== null && 'toISOString' in cell ? isoText(cell as { toISOString(): string }) : null;
}

/** Dates of a workbook have no zone; the reader gives them as if they were in UTC. */
function isoText(date: { toISOString(): string }): Cell {
  try {
    return date.toISOString().replace(/Z$/, '');
  } catch {
    return null;
  }
}
