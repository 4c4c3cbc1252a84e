import { type Finding, finding } from '../finding.js';
import { COLUMNS, type Column, columnOf } from './column-names.js';
import { type Cell, cellText, type RawTable } from './raw-table.js';
import { readDates } from './read-dates.js';

/** Which column of a table stands for what, and where its rows begin. */
export interface Header {
  readonly places: ReadonlyMap<Column, number>;
  /** Index of the first row of numbers. */
  readonly firstRow: number;
}

/** Titles and remarks may stand above the heads: rows looked at. */
const LOOK = 30;
const REQUIRED: readonly Column[] = ['date', 'visitors'];
const SHOWN_HEADS = 12;

/** The row of heads, and everything that is wrong with it. */
export function findHeader({ rows }: RawTable): { readonly header?: Header; readonly findings: readonly Finding[] } {
  const at = headRow(rows);
  if (at === undefined) return { findings: [finding('no-header', { found: shownHeads(rows.find((row) => row.some((cell) => cellText(cell) !== '')) ?? []) })] };
  const findings: Finding[] = [];
  const places = new Map<Column, number>();
  const unknown: string[] = [];
  for (const [i, cell] of rows[at].entries()) {
    const head = cellText(cell);
    const column = columnOf(head);
    if (head === '') continue;
    if (column === undefined) unknown.push(head);
    else if (places.has(column)) findings.push(finding('twice-a-column', { column, first: cellText(rows[at][places.get(column)!]), second: head }, [at + 1]));
    else places.set(column, i);
  }
  moveTimeStamps(places, rows.slice(at + 1, at + 1 + LOOK));
  for (const column of REQUIRED) if (!places.has(column)) findings.push(finding('missing-column', { column, found: shownHeads(rows[at]) }, [at + 1]));
  if (unknown.length > 0) findings.push(finding('unknown-columns', { names: shortList(unknown), count: unknown.length }));
  return { header: { places, firstRow: at + 1 }, findings };
}

/** A column "time" without a date beside it may hold both: then it is the column of dates. */
function moveTimeStamps(places: Map<Column, number>, rows: RawTable['rows']): void {
  const place = places.get('hour');
  if (place === undefined || places.has('date')) return;
  const { dates } = readDates(rows.map((row) => row[place]));
  if (!dates.some((date) => date?.minute !== undefined)) return;
  places.delete('hour');
  places.set('date', place);
}

/** The first row with the most known heads, at least two of them. */
function headRow(rows: RawTable['rows']): number | undefined {
  let best: number | undefined;
  let most = 1;
  for (const [i, row] of rows.slice(0, LOOK).entries()) {
    const known = new Set(row.map((cell) => columnOf(cellText(cell))).filter((column) => column !== undefined)).size;
    if (known > most) [best, most] = [i, known];
  }
  return best;
}

/** How many columns of a table are known: of several sheets the one with the most is read. */
export function knownColumns(table: RawTable): number {
  return findHeader(table).header?.places.size ?? 0;
}

function shownHeads(row: readonly Cell[]): string {
  return shortList(row.map(cellText).filter((head) => head !== ''));
}

function shortList(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN_HEADS).map((name) => (name.length > 40 ? `${name.slice(0, 39)}…` : name));
  return names.length > SHOWN_HEADS ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** Columns in the order they are told in. */
export function toldColumns({ places }: Header): Column[] {
  return COLUMNS.filter((column) => places.has(column));
}
