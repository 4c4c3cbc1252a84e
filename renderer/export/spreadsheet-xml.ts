import type { ExportCell, ExportColumn, ExportTable } from './export-table.js';

/** The parts of a workbook of plain tables, after ECMA-376 (Office Open XML), part 1, chapter 18. */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Excel holds this many characters in a cell. */
const CELL_MAX = 32_767;

/** Places in the list of cell formats below. */
const FORMATS = { plain: 0, head: 1, numberHead: 2, '0': 3, '0.00': 4, '0.0%': 5, wrapped: 6 } as const;

export const CONTENT_TYPES = (sheets: number): string =>
  `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${numbers(
    sheets,
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  )}</Types>`;

export const ROOT_RELATIONS = `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

export const workbookXml = (names: readonly string[]): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
    .map((name, i) => `<sheet name="${attribute(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')}</sheets></workbook>`;

export const workbookRelations = (sheets: number): string =>
  `${HEAD}<Relationships xmlns="${RELATIONS}">${numbers(sheets, (n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

/** Formats in the order of FORMATS: 3, 4 and 164 are "#,##0", "#,##0.00" and one decimal of a per cent. */
export const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf/><xf fontId="1" borderId="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="bottom" wrapText="1"/></xf><xf fontId="1" borderId="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="bottom" wrapText="1"/></xf><xf numFmtId="3" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

/** A table as a sheet: its first row stays in sight, and can be filtered by. */
export function sheetXml({ columns, rows }: ExportTable): string {
  const end = `${columnName(columns.length - 1)}${rows.length + 1}`;
  const widths = columns.map(({ width = 14 }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('');
  const head = rowXml(0, columns.map(({ title, format }, i) => textCell(0, i, title, format === undefined ? FORMATS.head : FORMATS.numberHead)).join(''));
  const body = rows.map((row, r) => rowXml(r + 1, row.map((cell, c) => cellXml(r + 1, c, cell, columns[c])).join(''))).join('');
  const view = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:${end}"/>${view}<cols>${widths}</cols><sheetData>${head}${body}</sheetData><autoFilter ref="A1:${end}"/></worksheet>`;
}

const rowXml = (row: number, cells: string): string => `<row r="${row + 1}">${cells}</row>`;

function cellXml(row: number, column: number, cell: ExportCell, { format }: ExportColumn = { title: '' }): string {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return '';
  if (typeof cell === 'string') return textCell(row, column, cell, cell.includes('\n') ? FORMATS.wrapped : FORMATS.plain);
  return `<c r="${columnName(column)}${row + 1}" s="${format === undefined ? FORMATS.plain : FORMATS[format]}"><v>${cell}</v></c>`;
}

const textCell = (row: number, column: number, text: string, style: number): string =>
  `<c r="${columnName(column)}${row + 1}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${element(xmlText(text).slice(0, CELL_MAX))}</t></is></c>`;

/** A, B, … Z, AA, AB. */
function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

const numbers = (count: number, write: (n: number) => string): string => Array.from({ length: count }, (_, i) => write(i + 1)).join('');

/** Without the characters that have no place in XML 1.0. */
export const xmlText = (text: string): string =>
  [...text].filter((character) => (character >= ' ' || '\t\n\r'.includes(character)) && !/^[\ud800-\udfff\ufffe\uffff]$/.test(character)).join('');

const element = (text: string): string => text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? character);
const attribute = (text: string): string => element(text).replaceAll('"', '&quot;');
