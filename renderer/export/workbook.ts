import type { Cell, Sheet } from 'write-excel-file/universal';
import writeExcelFile from 'write-excel-file/universal';
import type { ExportCell, ExportColumn, ExportTable } from './export-table.js';

/** Excel holds this many characters in a cell. */
const CELL_MAX = 32_767;
/** And this many in the name of a sheet. */
const NAME_MAX = 31;

/** Tables as an Excel workbook, a sheet each: heads in bold that stay in sight, numbers as numbers. A text is always written as text: it can't become a formula. */
export async function workbookBytes(tables: readonly ExportTable[]): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ name }) => name));
  const sheets = tables.map(
    (table, i): Sheet<Blob> => ({
      sheet: names[i] ?? `Sheet ${i + 1}`,
      columns: table.columns.map(({ width }) => ({ width: width ?? 14 })),
      stickyRowsCount: 1,
      data: [table.columns.map(head), ...table.rows.map((row) => row.map((cell, k) => body(cell, table.columns[k])))],
    }),
  );
  const blob = await writeExcelFile(sheets as Parameters<typeof writeExcelFile>[0] as Sheet<Blob>[]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function head({ title, format }: ExportColumn): Cell {
  return { value: clean(title), type: String, fontWeight: 'bold', wrap: true, alignVertical: 'bottom', align: format === undefined ? 'left' : 'right' };
}

function body(cell: ExportCell, column: ExportColumn | undefined): Cell {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return null;
  if (typeof cell === 'string') return { value: clean(cell), type: String };
  return {
    value: cell,
    type: Number,
    ...(column?.format === undefined ? {} : { format: column.format === '0' ? '#,##0' : column.format === '0.00' ? '#,##0.00' : '0.0%' }),
  };
}

/** Without the characters that have no place in XML 1.0, and no longer than a cell holds. */
function clean(text: string): string {
  return [...text]
    .filter((character) => character >= ' ' || '\t\n\r'.includes(character))
    .join('')
    .replace(/[\ud800-\udfff](?![\udc00-\udfff])|[\ufffe\uffff]/g, '')
    .slice(0, CELL_MAX);
}

/** Names a sheet may have, each once whatever its case: no []:*?/\, no apostrophe at the ends. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name, i) => {
    const plain =
      clean(name)
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, NAME_MAX) || `Sheet ${i + 1}`;
    let own = plain;
    for (let k = 2; taken.has(own.toLowerCase()); k++) own = `${plain.slice(0, NAME_MAX - 4)} ${k}`;
    taken.add(own.toLowerCase());
    return own;
  });
}
