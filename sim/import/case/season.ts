import { isoDate, weekdayOfDay } from '../civil-date.js';
import type { StoreEstimates } from '../estimates/estimate-store.js';
import type { Stretch } from '../estimates/unusual-days.js';
import { type Finding, finding } from '../finding.js';

/** A file up to this long is the season itself (days): a quarter. */
const WHOLE_DAYS = 92;
/** Otherwise this much is taken: four weeks. */
const SEASON_DAYS = 28;
const MOST_DAYS = 366;

/** The days of the file that become the season of the case, from the first day of the book. */
export function seasonOf(
  { book, promotions }: StoreEstimates,
  asked?: { readonly from: number; readonly to: number },
): { readonly season?: Stretch; readonly findings: readonly Finding[] } {
  const last = book.days - 1;
  const told = (season: Stretch) => ({ from: isoDate(book.firstDay + season.from), to: isoDate(book.firstDay + season.to) });
  if (asked !== undefined) {
    const season = { from: asked.from - book.firstDay, to: asked.to - book.firstDay };
    if (season.to - season.from >= MOST_DAYS) return { findings: [finding('season-too-long', { limit: MOST_DAYS })] };
    if (season.from < 0 || season.to > last || season.to < season.from)
      return { findings: [finding('season-outside', { ...told(season), first: isoDate(book.firstDay), last: isoDate(book.firstDay + last) })] };
    return { season, findings: [] };
  }
  if (book.days <= WHOLE_DAYS) return { season: { from: 0, to: last }, findings: [] };
  const season = richest(book.firstDay, last, promotions.stretches);
  return { season, findings: [finding('season-chosen', { ...told(season), days: SEASON_DAYS })] };
}

/** Four weeks from a Monday with the most days of promotion in them, the latest of equals. */
function richest(firstDay: number, last: number, promotions: readonly Stretch[]): Stretch {
  let best = { from: last - SEASON_DAYS + 1, to: last };
  let most = -1;
  for (let from = 0; from + SEASON_DAYS - 1 <= last; from++) {
    if (weekdayOfDay(firstDay + from) !== 0) continue;
    const to = from + SEASON_DAYS - 1;
    const days = promotions.reduce((sum, other) => sum + Math.max(0, Math.min(to, other.to) - Math.max(from, other.from) + 1), 0);
    if (days >= most) [best, most] = [{ from, to }, days];
  }
  return best;
}
