import { strToU8, zipSync } from 'fflate';
import type { ExportTable } from './export-table.js';
import { sheetNames } from './sheet-names.js';
import { CONTENT_TYPES, ROOT_RELATIONS, STYLES, sheetXml, workbookRelations, workbookXml } from './spreadsheet-xml.js';

/**
 * The same bytes for the same tables: the earliest date a zip archive can hold, in the time of the place, which is what archives count in.
 */
const DATE = new Date(1980, 0, 1);

/**
 * Tables as an Excel workbook, a sheet each: heads in bold that stay in sight, numbers as numbers, texts as texts, which can't become formulas.
 * Own code, since write-excel-file packs large sheets in a worker made of a text, which the window's content policy refuses; a workbook of
 * plain tables is six small files.
 */
export function workbookBytes(tables: readonly ExportTable[]): Uint8Array {
  const names = sheetNames(tables.map(({ name }) => name));
  const files: Record<string, string> = {
    '[Content_Types].xml': CONTENT_TYPES(tables.length),
    '_rels/.rels': ROOT_RELATIONS,
    'xl/workbook.xml': workbookXml(names),
    'xl/_rels/workbook.xml.rels': workbookRelations(tables.length),
    'xl/styles.xml': STYLES,
  };
  for (const [i, table] of tables.entries()) files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(table);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime: DATE });
}
