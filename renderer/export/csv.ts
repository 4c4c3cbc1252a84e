import { type ExportCell, type ExportTable, guardedText } from './export-table.js';

/** Excel reads a file without it as the machine's old code page, and Chinese as rubbish. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table as RFC 4180 writes it, UTF-8 with a byte order mark: quotes doubled, lines ended by CR LF, no text a formula. */
export function csvText({ columns, rows }: ExportTable): string {
  return BYTE_ORDER_MARK + [columns.map(({ title }) => title), ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = guardedText(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table for the clipboard: a tab between cells, as spreadsheets paste it. */
export function tsvText({ columns, rows }: ExportTable): string {
  return [columns.map(({ title }) => title), ...rows].map((row) => row.map(tsvCell).join('\t')).join('\r\n');
}

function tsvCell(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return guardedText(cell.replace(/[\t\r\n]+/g, ' '));
}
