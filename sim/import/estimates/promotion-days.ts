import { isoDate } from '../civil-date.js';
import { type Finding, finding } from '../finding.js';
import type { HourBook } from '../hour-book.js';
import type { StoreDay } from './day-table.js';
import { type Stretch, unusualDays } from './unusual-days.js';

/** A promotion somebody told of: day numbers since 1970-01-01, both ends in it. */
export interface GivenPromotion {
  readonly from: number;
  readonly to: number;
}

export interface PromotionDays {
  /** In order, none over another. */
  readonly stretches: readonly Stretch[];
  /** Who told of them. */
  readonly by: 'call' | 'file' | 'detection' | 'nobody';
  /** Days that are set aside. */
  readonly odd: readonly number[];
  readonly findings: readonly Finding[];
}

/** As many as a case can have. */
const MOST = 60;
const SHOWN = 8;

/** The promotions: those of the call (an empty list says that there was none), else those the file marks, else runs of high days, which are proposed and said. */
export function promotionDays(book: HourBook, days: readonly StoreDay[], given: readonly GivenPromotion[] | undefined): PromotionDays {
  const told = given !== undefined ? ofCall(book, given) : { stretches: marked(book), findings: [] };
  const by = given !== undefined ? 'call' : told.stretches.length > 0 ? 'file' : undefined;
  const known = new Array<boolean>(book.days).fill(false);
  for (const { from, to } of told.stretches) known.fill(true, from, to + 1);
  const { runs, odd } = unusualDays(days, book.days, known);
  const oddFinding = odd.length > 0 ? [finding('unusual-days', { days: dates(book, odd), count: odd.length })] : [];
  if (by !== undefined) {
    // high days that nobody called a promotion are set aside like other odd days
    const high = runs.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
    const all = [...odd, ...high].sort((a, b) => a - b);
    const findings = [...told.findings, ...(all.length > 0 ? [finding('unusual-days', { days: dates(book, all), count: all.length })] : [])];
    return { stretches: told.stretches, by, odd: all, findings };
  }
  if (runs.length === 0) return { stretches: [], by: 'nobody', odd, findings: [finding('no-promotions'), ...oddFinding] };
  const names = runs.slice(0, SHOWN).map(({ from, to }) => `${isoDate(book.firstDay + from)}..${isoDate(book.firstDay + to)}`);
  const found = finding('promotions-found', { count: runs.length, stretches: names.join(', '), more: Math.max(0, runs.length - SHOWN) });
  return { stretches: runs.slice(0, MOST), by: 'detection', odd, findings: [found, ...oddFinding] };
}

/** Promotions of the call; only those that the file has days of. */
function ofCall(book: HourBook, given: readonly GivenPromotion[]): { readonly stretches: Stretch[]; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  const stretches: Stretch[] = [];
  const last = book.firstDay + book.days - 1;
  for (const { from, to } of [...given].sort((a, b) => a.from - b.from)) {
    const stretch = { from: Math.max(0, from - book.firstDay), to: Math.min(book.days - 1, to - book.firstDay) };
    if (stretch.from > stretch.to)
      findings.push(finding('promotion-outside', { from: isoDate(from), to: isoDate(to), first: isoDate(book.firstDay), last: isoDate(last) }));
    else if (stretches.some((other) => other.to >= stretch.from)) findings.push(finding('promotions-overlap', { from: isoDate(from), to: isoDate(to) }));
    else stretches.push(stretch);
  }
  return { stretches: stretches.slice(0, MOST), findings };
}

/** Runs of days that the file calls a promotion. */
function marked({ promoted }: HourBook): Stretch[] {
  const stretches: Stretch[] = [];
  if (promoted === undefined) return stretches;
  for (let day = 0; day < promoted.length; day++) {
    if (!promoted[day]) continue;
    const from = day;
    while (promoted[day + 1]) day++;
    stretches.push({ from, to: day });
  }
  return stretches.slice(0, MOST);
}

function dates(book: HourBook, days: readonly number[]): string {
  const shown = days.slice(0, SHOWN).map((day) => isoDate(book.firstDay + day));
  return days.length > SHOWN ? `${shown.join(', ')}, …` : shown.join(', ');
}
