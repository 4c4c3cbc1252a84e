import { type Finding, finding } from '../finding.js';
import type { ImportChoices } from '../import-choices.js';
import { type Column, MEASURES, type Measure } from './column-names.js';
import type { Header } from './find-header.js';
import { type Cell, cellText, type RawTable } from './raw-table.js';
import { type DateOrder, type ReadDate, readDates, tellingDate } from './read-dates.js';
import { numberStyle, readFigure } from './read-figures.js';
import { readHour } from './read-hours.js';

/** A row of the file that could be read. */
export interface Row {
  /** Line of the file, from 1. */
  readonly line: number;
  /** As it is written; empty where there is no such column. */
  readonly store: string;
  /** Since 1970-01-01. */
  readonly day: number;
  /** The minute of the day it begins at. */
  readonly minute: number;
  /** What it says, NaN where it says nothing. In the order of MEASURES. */
  readonly values: Float64Array;
  readonly isPromoted: boolean;
}

export interface Records {
  readonly rows: readonly Row[];
  /** Measures that the file has a column for. */
  readonly measures: readonly Measure[];
  readonly hasPromotion: boolean;
  /** Both readings of dates that do not tell which number is the day. */
  readonly dates?: NonNullable<ImportChoices['dates']>;
  readonly findings: readonly Finding[];
}

/** Up to this share of unreadable rows is left out; more of them, and the column is something else. */
const FEW = 0.05;
const TOTAL = /^(?:grand\s*)?(?:total|subtotal|sum|average|mean|合计|总计|小计|平均|汇总|总和|累计)/i;
const YES = /^(?:1|y|yes|true|x|是|有|促销|活动|✓|√)$/i;

/** Every row below the heads, read; what cannot be read is told with its lines. */
export function readRecords(table: RawTable, header: Header, order?: DateOrder): Records {
  const { lines, totals } = dataLines(table, header);
  const column = (name: Column) => columnCells(table, header, lines, name);
  const times = readTimes(lines, column('date') ?? [], column('hour'), order);
  const measures = MEASURES.filter((measure) => header.places.has(measure));
  const cells = measures.map((measure) => column(measure) ?? []);
  const figures = readMeasures(measures, cells, lines, table.source.delimiter);
  const stores = column('store');
  const promoted = column('promotion');
  const rows: Row[] = [];
  for (const [i, line] of lines.entries()) {
    const time = times.at[i];
    if (time === undefined) continue;
    const isPromoted = promoted !== undefined && isYes(promoted[i]);
    rows.push({ line, store: stores ? cellText(stores[i]) : '', day: time.day, minute: time.minute ?? 0, values: figures.values[i], isPromoted });
  }
  const totalRows = totals.length > 0 ? [finding('total-rows', {}, totals)] : [];
  return {
    rows,
    measures,
    hasPromotion: promoted !== undefined,
    ...(times.dates === undefined ? {} : { dates: times.dates }),
    findings: [...totalRows, ...times.findings, ...figures.findings],
  };
}

/** Lines of the rows with something in them, without lines of totals. */
function dataLines({ rows }: RawTable, { places, firstRow }: Header): { readonly lines: number[]; readonly totals: number[] } {
  const lines: number[] = [];
  const totals: number[] = [];
  const labels = (['date', 'hour', 'store'] as const).flatMap((column) => places.get(column) ?? []);
  for (let i = firstRow; i < rows.length; i++) {
    if (rows[i].every((cell) => cellText(cell) === '')) continue;
    if (labels.some((place) => TOTAL.test(cellText(rows[i][place])))) totals.push(i + 1);
    else lines.push(i + 1);
  }
  return { lines, totals };
}

function columnCells({ rows }: RawTable, { places }: Header, lines: readonly number[], name: Column): (Cell | undefined)[] | undefined {
  const place = places.get(name);
  return place === undefined ? undefined : lines.map((line) => rows[line - 1][place]);
}

/** A cell that says that there is a promotion; a name of one says so too. */
function isYes(cell: Cell | undefined): boolean {
  const text = cellText(cell);
  return YES.test(text) || (text !== '' && !/^(?:0|n|no|false|none|否|无|没有|-|—|\/)$/i.test(text));
}

interface Times {
  readonly at: (ReadDate | undefined)[];
  readonly dates?: NonNullable<ImportChoices['dates']>;
  readonly findings: Finding[];
}

function readTimes(lines: readonly number[], dates: readonly (Cell | undefined)[], hours: readonly (Cell | undefined)[] | undefined, order?: DateOrder): Times {
  const read = readDates(dates, order);
  const findings: Finding[] = [];
  const badDates = lines.filter((_, i) => read.dates[i] === undefined);
  if (badDates.length > 0) findings.push(badRows('dates', badDates, lines.length, cellText(dates[lines.indexOf(badDates[0])])));
  if (read.assumed !== undefined)
    findings.push(finding('date-order-assumed', { order: read.assumed, example: cellText(dates[read.dates.findIndex((d) => d !== undefined)]) }));
  if (read.isUtc) findings.push(finding('utc-times'));
  const stamped = read.dates.some((date) => date?.minute !== undefined);
  if (hours === undefined && !stamped) {
    findings.push(finding('missing-column', { column: 'hour', found: 'date' }));
    return { at: [...read.dates], findings };
  }
  const open = read.readings === undefined ? {} : { dates: { written: cellText(dates[tellingDate(dates)]), readings: read.readings } };
  if (hours === undefined) return { at: [...read.dates], findings, ...open };
  return { ...withHours(lines, read.dates, hours, findings), ...open };
}

/** Joins dates and hours. Where hours run from 1 to 24 they are named by their end. */
function withHours(lines: readonly number[], dates: readonly (ReadDate | undefined)[], hours: readonly (Cell | undefined)[], findings: Finding[]): Times {
  const minutes = hours.map(readHour);
  const bad = lines.filter((_, i) => minutes[i] === undefined && dates[i] !== undefined);
  if (bad.length > 0) findings.push(badRows('hours', bad, lines.length, cellText(hours[lines.indexOf(bad[0])])));
  const known = minutes.filter((minute) => minute !== undefined);
  const isByEnd = known.includes(1440) && !known.includes(0);
  if (isByEnd) findings.push(finding('hours-end-labelled'));
  const at = dates.map((date, i): ReadDate | undefined => {
    const minute = minutes[i];
    if (date === undefined || minute === undefined) return undefined;
    const begin = isByEnd ? minute - 60 : minute;
    return begin === 1440 ? { day: date.day + 1, minute: 0 } : begin < 0 ? undefined : { day: date.day, minute: begin };
  });
  return { at, findings };
}

function badRows(what: 'dates' | 'hours' | 'numbers', rows: readonly number[], all: number, example: string, column = ''): Finding {
  const few = rows.length <= Math.max(1, all * FEW) && rows.length < all;
  return finding(few ? `some-bad-${what}` : `bad-${what}`, { example: example.slice(0, 40), all, ...(column === '' ? {} : { column }) }, rows);
}

function readMeasures(
  measures: readonly Measure[],
  cells: readonly (readonly (Cell | undefined)[])[],
  lines: readonly number[],
  delimiter: string | undefined,
) {
  const style = numberStyle(cells, delimiter);
  const findings: Finding[] = style.decimal === ',' ? [finding('decimal-comma')] : [];
  const values = lines.map(() => new Float64Array(MEASURES.length).fill(Number.NaN));
  for (const [m, measure] of measures.entries()) {
    const place = MEASURES.indexOf(measure);
    const bad: number[] = [];
    const negative: number[] = [];
    let example = '';
    for (const [i, line] of lines.entries()) {
      const figure = readFigure(cells[m][i], style);
      if (figure === 'missing') continue;
      if (figure === 'bad') {
        if (bad.length === 0) example = cellText(cells[m][i]);
        bad.push(line);
      } else if (figure < 0 && measure !== 'sales') negative.push(line);
      else values[i][place] = figure;
    }
    if (bad.length > 0) findings.push(badRows('numbers', bad, lines.length, example, measure));
    if (negative.length > 0) findings.push(finding('negative-numbers', { column: measure }, negative));
  }
  return { values, findings };
}
