import { type Finding, finding } from '../finding.js';
import { DELIMITERS, type Delimiter, MAX_COLUMNS, MAX_ROWS } from './raw-table.js';

/** Lines looked at to find the separator. */
const LOOK = 200;

/** A text in columns: any usual separator (or the one that was asked for), quoted fields (with doubled quotes and line breaks in them), any line ends. */
export function readCsv(text: string, asked?: Delimiter): { readonly rows: string[][]; readonly delimiter: Delimiter; readonly findings: Finding[] } {
  const named = /^sep=([,;\t|])\r?\n/i.exec(text);
  const delimiter = asked ?? (named?.[1] as Delimiter | undefined) ?? findDelimiter(text);
  const { rows, openAt } = split(text, delimiter, MAX_ROWS + 1);
  // the line that names the separator stays as an empty row, so that row numbers are those of the file
  if (named && rows.length > 0) rows[0] = [];
  const findings: Finding[] = [];
  if (openAt !== undefined) findings.push(finding('unclosed-quote', {}, [openAt]));
  if (rows.length > MAX_ROWS) findings.push(finding('too-many-rows', { limit: MAX_ROWS }));
  return { rows, delimiter, findings };
}

/** The separator that cuts the first lines into the most columns, as evenly as any; a comma when nothing does. */
function findDelimiter(text: string): Delimiter {
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const widths = split(text.slice(0, 200_000), delimiter, LOOK)
      .rows.slice(0, LOOK)
      .filter((row) => row.some((field) => field.trim() !== ''))
      .map((row) => row.length);
    const score = evenness(widths);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** Columns of the most usual width, weighed by how many rows have it. */
function evenness(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) best = Math.max(best, (count / widths.length) ** 2 * Math.min(width, 12));
  return best;
}

interface Split {
  readonly rows: string[][];
  /** Line of the quote that nobody closed. */
  readonly openAt: number | undefined;
}

/** RFC 4180 with other separators and bare line feeds: one pass, a row for every line of the file, also an empty one. */
function split(text: string, delimiter: string, mostRows: number): Split {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let line = 1;
  while (at <= text.length && rows.length < mostRows) {
    const field = readField(text, at, delimiter);
    if (field === undefined) return { rows, openAt: line };
    if (row.length < MAX_COLUMNS) row.push(field.value);
    line += field.lines;
    at = field.end;
    if (text[at] === delimiter) at++;
    else {
      rows.push(row);
      // a field over several lines leaves the lines it took empty, so that row numbers stay those of the file
      while (rows.length < line && rows.length < mostRows) rows.push([]);
      row = [];
      line++;
      if (at >= text.length) break;
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
      if (at >= text.length) break;
    }
  }
  return { rows, openAt: undefined };
}

interface Field {
  readonly value: string;
  /** Where the separator or line end after it is. */
  readonly end: number;
  /** Line breaks in it. */
  readonly lines: number;
}

/** A field from `at` on; undefined if its quote is never closed. */
function readField(text: string, at: number, delimiter: string): Field | undefined {
  if (text[at] !== '"') {
    const end = plainEnd(text, at, delimiter);
    return { value: text.slice(at, end), end, lines: 0 };
  }
  let value = '';
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      // what stands between the closing quote and the separator belongs to nobody, and is kept
      const end = plainEnd(text, quote + 1, delimiter);
      const whole = value + text.slice(quote + 1, end);
      return { value: whole, end, lines: breaksIn(value) };
    }
    value += '"';
    from = quote + 2;
  }
}

function plainEnd(text: string, from: number, delimiter: string): number {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function breaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
