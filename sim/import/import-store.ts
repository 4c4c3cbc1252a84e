import type { LocalText } from '../scenario/world-schema.js';
import { buildCase, type CaseNames, meanPerDay } from './case/build-case.js';
import { calibrate } from './case/calibrate.js';
import { listQuantities } from './case/list-quantities.js';
import { reproduce } from './case/reproduce.js';
import { seasonOf } from './case/season.js';
import { soundCase } from './case/sound-case.js';
import { isoDate } from './civil-date.js';
import { estimateStore, type StoreEstimates } from './estimates/estimate-store.js';
import { clock } from './estimates/opening.js';
import type { GivenPromotion } from './estimates/promotion-days.js';
import { type Finding, finding, stops } from './finding.js';
import type { ImportChoices } from './import-choices.js';
import { IMPORT_FORMAT, type ImportReport, type Quantity } from './import-report.js';
import { type BookResult, type ReadingOptions, readBook } from './read-book.js';

export interface ImportOptions extends ReadingOptions {
  /** Of the case; by default those of a store without a name. */
  readonly id?: string;
  readonly title?: LocalText;
  /** Promotions that somebody knows of, an empty list for none; left out, the file's own marks, else runs of high days. */
  readonly promotions?: readonly GivenPromotion[];
  /** Days of the file that become the season; day numbers since 1970-01-01. */
  readonly season?: { readonly from: number; readonly to: number };
  /** Seasons simulated for the last tuning, and others for the comparison with the file, 2 to 1000. */
  readonly seasons?: number;
}

export type ImportResult =
  | {
      readonly ok: true;
      /** The case as it is written to a file. */
      readonly source: Readonly<Record<string, unknown>>;
      readonly report: ImportReport;
    }
  | { readonly ok: false; readonly findings: readonly Finding[]; readonly choices: ImportChoices };

/** Seasons simulated for the last tuning and for the comparison, and where each of them takes a second and more. */
const SEASONS = 12;
const FEW_SEASONS = 3;
const MANY_VISITORS = 1_000_000;
/** A dozen of the largest stores in four weeks are a tenth of that. */
const MOST_VISITORS = 10_000_000;

/**
 * A case and a fit report from a store's own hourly numbers (CSV or XLSX), or everything that stands against it. Throws for nothing that is
 * in the file. The same bytes and options give the same case.
 */
export async function importStore(bytes: Uint8Array, options: ImportOptions = {}): Promise<ImportResult> {
  const read = await readBook(bytes, options);
  if (read.book === undefined || stops(read.findings)) return { ok: false, findings: read.findings, choices: read.choices };
  const { estimates, findings: found } = estimateStore(read.book, options.promotions);
  if (estimates === undefined) return { ok: false, findings: [...read.findings, ...found], choices: read.choices };
  return madeCase(read, estimates, [...read.findings, ...found], options);
}

function madeCase(read: BookResult, estimates: StoreEstimates, findings: readonly Finding[], options: ImportOptions): ImportResult {
  const { season, findings: seasonFindings } = seasonOf(estimates, options.season);
  const all = [...findings, ...seasonFindings, ...staffFindings(estimates)];
  if (season === undefined) return { ok: false, findings: all, choices: read.choices };
  const expected = meanPerDay(estimates) * estimates.book.stores.length * (season.to - season.from + 1);
  if (expected > MOST_VISITORS)
    return { ok: false, findings: [...all, finding('store-too-busy', { visitors: expected, limit: MOST_VISITORS })], choices: read.choices };
  const seasons = options.seasons ?? (expected > MANY_VISITORS ? FEW_SEASONS : SEASONS);
  const names: CaseNames = { id: options.id ?? 'imported-store', title: options.title ?? { en: 'A store of our own', 'zh-CN': '自有门店' }, sources: [] };
  const { tuning, findings: tuningFindings } = calibrate(estimates, season, names, seasons);
  const quantities = listQuantities(estimates, tuning);
  const { source, scenario } = soundCase(buildCase(estimates, season, tuning, { ...names, sources: sourceLines(quantities) }));
  const reproduction = reproduce(estimates, season, scenario, seasons);
  const { book, opening, promotions, level, shape, staffing } = estimates;
  const date = (day: number) => isoDate(book.firstDay + day);
  return {
    ok: true,
    source,
    report: {
      format: IMPORT_FORMAT,
      source: read.source ?? { kind: 'csv' },
      columns: read.columns ?? [],
      stores: book.stores,
      choices: read.choices,
      from: date(0),
      to: date(book.days - 1),
      rows: book.rows,
      season: { from: date(season.from), to: date(season.to), days: season.to - season.from + 1 },
      opens: clock(opening.opens),
      closes: clock(opening.closes),
      promotions: {
        by: promotions.by,
        list: promotions.stretches.flatMap(({ from, to }, i) => {
          const factor = level.promotions[i];
          return factor === undefined ? [] : [{ from: date(from), to: date(to), factor }];
        }),
      },
      quantities,
      shape: { hours: opening.hours, shares: shape.shares, ...(shape.byWeekday === undefined ? {} : { byWeekday: shape.byWeekday }) },
      dispersion: { days: level.dispersion, hours: shape.dispersion },
      staffByHour: Object.fromEntries(Object.entries(staffing).map(([role, { hourly }]) => [role, hourly])),
      ...(reproduction === undefined ? {} : { reproduction }),
      findings: [...all, ...tuningFindings],
    },
  };
}

function staffFindings({ staffing, book }: StoreEstimates): Finding[] {
  const told = Object.keys(staffing);
  return [
    ...(told.length > 0 && book.stores.length > 1 ? [finding('staff-flat', { roles: told.join(', ') })] : []),
    ...(told.length < 4 ? [finding('staff-default', { roles: ['checkout', 'floor', 'stock', 'desk'].filter((role) => !told.includes(role)).join(', ') })] : []),
  ];
}

/** One line for each number of the case, for its `sources`. */
function sourceLines(quantities: readonly Quantity[]): string[] {
  const lines = quantities.flatMap(({ path, of, source, value, standardError, rows }) => {
    if (path === undefined) return [];
    const name = path === 'world.calendar.promotions' ? `${path} (${of})` : path;
    const number = Number(value.toPrecision(5));
    if (source === 'default') return [`${name}: shipped default`];
    return [`${name}: ${source} from ${rows} rows, ${number} (standard error ${Number((standardError ?? 0).toPrecision(2))})`];
  });
  return [...lines.slice(0, 180), 'All other numbers: shipped defaults of the case "promotion season".'];
}
