import { findingSentence, type ImportFinding, type ImportQuantity, type ImportReport } from '../../index.js';
import { percent, showValue, signed } from './numbers.js';
import { textTable, wrap } from './text-table.js';

const WIDTH = 100;

const NAMES: Readonly<Record<ImportQuantity['name'], string>> = {
  visitorsPerDay: 'visitors of an ordinary day',
  storeSize: 'size of',
  weekday: '',
  promotion: 'promotion of',
  conversion: 'conversion in the file',
  basketYuan: 'basket in the file (yuan)',
  basketItems: 'items in a basket',
  complaintRate: 'complaints per 1000 visitors',
  staff: 'on duty,',
  withHelp: 'buys with all help',
  withoutHelp: 'buys without help',
  itemValueYuan: 'value of an item (yuan)',
  productVoice: 'complains of the product',
};

/** Everything that stands against a file, a line each. */
export function refusedTable(file: string, findings: readonly ImportFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const others = findings.filter(({ severity }) => severity !== 'error');
  const count = errors.length === 1 ? '1 problem' : `${errors.length} problems`;
  const lines = [`${file}: ${count}, nothing was imported`, ...sentences(errors)];
  return `${[...lines, ...(others.length > 0 ? ['Beside that:', ...sentences(others)] : [])].join('\n')}\n`;
}

/** The fit report for a terminal. @param written where the scenario went, if anywhere */
export function importTable(file: string, report: ImportReport, written: string | undefined): string {
  const handled = report.findings.filter(({ severity }) => severity === 'handled');
  const notes = report.findings.filter(({ severity }) => severity === 'note');
  const parts = [
    head(file, report),
    ...(handled.length > 0 ? ['', 'What was dealt with', ...sentences(handled)] : []),
    ...(notes.length > 0 ? ['', 'Good to know', ...sentences(notes)] : []),
    '',
    ...textTable(['what the case has', 'value', '95 % interval', 'rows', 'from'], report.quantities.map(quantityRow), 14),
    '',
    ...shapeTable(report),
    '',
    ...reproductionTable(report),
    '',
    written === undefined ? 'Nothing was written; --output case.json writes the scenario.' : `The scenario is in ${written}.`,
  ];
  return `${parts.join('\n')}\n`;
}

function sentences(findings: readonly ImportFinding[]): string[] {
  return findings.flatMap((one) => wrap(findingSentence(one, 'en', true), WIDTH - 4).map((line, i) => `${i === 0 ? '  - ' : '    '}${line}`));
}

function head(file: string, { rows, from, to, stores, opens, closes, season, source }: ImportReport): string {
  const how =
    source.kind === 'xlsx'
      ? `sheet "${source.sheet}"`
      : `${source.encoding?.toUpperCase()}, columns parted by ${source.delimiter === '\t' ? 'tabs' : `"${source.delimiter}"`}`;
  const many = stores.length === 1 ? 'one store' : `${stores.length} stores`;
  return `${file}: ${rows} rows, ${from} to ${to}, ${many}, open ${opens} to ${closes} (${how})\nSeason of the case: ${season.from} to ${season.to}, ${season.days} days`;
}

function quantityRow(quantity: ImportQuantity): string[] {
  const { unit, value, low, high, standardError, rows, source } = quantity;
  const show = (x: number) => showValue(x, unit === 'share' ? 'share' : '');
  const interval =
    low !== undefined && high !== undefined ? `${show(low)} to ${show(high)}` : standardError === undefined ? '' : `± ${show(1.96 * standardError)}`;
  return [nameOf(quantity), show(value), interval, rows === undefined ? '' : String(rows), source === 'estimated' ? 'rows' : source];
}

function nameOf({ name, of }: ImportQuantity): string {
  return [NAMES[name], of].filter((part) => part !== undefined && part !== '').join(' ');
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function shapeTable({ shape }: ImportReport): string[] {
  const { hours, shares, byWeekday } = shape;
  const days = (byWeekday ?? []).flatMap((own, i) => (own.length > 0 ? [i] : []));
  const share = (x: number) => (100 * x).toFixed(2);
  return textTable(
    ['share of the day (%)', 'all days', '±', ...days.map((day) => WEEKDAYS[day])],
    hours.map((hour, i) => [
      `${String(hour).padStart(2, '0')}:00`,
      share(shares[i].value),
      share(shares[i].high - shares[i].value),
      ...days.map((day) => share(byWeekday?.[day][i].value ?? 0)),
    ]),
    10,
  );
}

function reproductionTable({ reproduction }: ImportReport): string[] {
  if (reproduction === undefined) return ['No day of the season is known whole, so that simulated seasons cannot be compared with the file.'];
  const { seasons, days, measures, daily, hourly } = reproduction;
  const change = (x: number) => signed(100 * x, 1);
  return [
    ...textTable(
      [`${seasons} simulated seasons, ${days} days`, 'file', 'simulated', 'difference (%)', '95 % interval'],
      measures.map(({ measure, file, simulated, relative }) => [
        measure,
        showValue(file, ''),
        showValue(simulated, ''),
        change(relative.mean),
        `${change(relative.low)} to ${change(relative.high)}`,
      ]),
      14,
    ),
    `A day's visitors differ by ${percent(daily.error)} % in the mean; chance alone makes ${percent(daily.byChance)} %.`,
    `The shape of the day differs by ${percent(hourly.error)} % of the visitors; chance alone makes ${percent(hourly.byChance)} %.`,
  ];
}
