import { type DateOrder, type ImportDelimiter, type ImportResult, isoDate, readIsoDate } from '../simulation/door.js';
import type { DaySpan, ListedSpan } from './days-field.js';
import type { ReadingAnswers } from './import-store.js';

/** The answers as they stand in the form: what was found in the file, until somebody says otherwise. */
export interface AnswerDraft {
  readonly dateOrder: DateOrder | null;
  readonly stores: readonly string[];
  readonly sheet: string;
  readonly delimiter: ImportDelimiter | null;
  readonly promotions: readonly ListedSpan[];
  readonly season: DaySpan | null;
}

/** What the file was read as. Of a file that was refused, what was asked for. */
export function draftOf(result: ImportResult, answers: ReadingAnswers): AnswerDraft {
  const { choices } = result.ok ? result.report : result;
  const report = result.ok ? result.report : null;
  const asked = (span: { readonly from: number; readonly to: number }) => ({ from: isoDate(span.from), to: isoDate(span.to) });
  return {
    dateOrder: choices.dates?.readings[0]?.order ?? null,
    stores: report?.stores ?? answers.stores ?? [],
    sheet: report?.source.sheet ?? answers.sheet ?? choices.sheets?.[0] ?? '',
    delimiter: choices.delimiter ?? null,
    promotions: (report?.promotions.list ?? answers.promotions?.map(asked) ?? []).map(({ from, to }, id) => ({ id, from, to })),
    season: report === null ? (answers.season === undefined ? null : asked(answers.season)) : { from: report.season.from, to: report.season.to },
  };
}

/** Whether the file can be read so. */
export function isReady({ promotions, season }: AnswerDraft, isSpan: (span: DaySpan) => boolean): boolean {
  return promotions.every(isSpan) && (season === null || isSpan(season));
}

/**
 * What to ask for: what was said before, and what is said now. Another sheet or separator is another table, of which nothing else is known.
 * @param first what the form began with
 */
export function answersOf(draft: AnswerDraft, first: AnswerDraft, before: ReadingAnswers): ReadingAnswers {
  const changed = <K extends keyof AnswerDraft>(key: K) => JSON.stringify(draft[key]) !== JSON.stringify(first[key]);
  const sheet = changed('sheet') ? { sheet: draft.sheet } : before.sheet === undefined ? {} : { sheet: before.sheet };
  const delimiter =
    changed('delimiter') && draft.delimiter !== null ? { delimiter: draft.delimiter } : before.delimiter === undefined ? {} : { delimiter: before.delimiter };
  if (changed('sheet') || changed('delimiter')) return { ...sheet, ...delimiter };
  const { dateOrder, stores, promotions, season } = draft;
  // In the other order of day and month the days that were named are other ones.
  if (changed('dateOrder') && dateOrder !== null) return { ...sheet, ...delimiter, ...(stores.length > 0 && changed('stores') ? { stores } : {}), dateOrder };
  return {
    ...before,
    ...(changed('stores') && stores.length > 0 ? { stores } : {}),
    ...(changed('promotions') ? { promotions: promotions.flatMap((span) => daysOf(span) ?? []) } : {}),
    ...(changed('season') && season !== null ? seasonAnswer(season) : {}),
  };
}

function seasonAnswer(season: DaySpan): Pick<ReadingAnswers, 'season'> {
  const days = daysOf(season);
  return days === null ? {} : { season: days };
}

function daysOf({ from, to }: DaySpan): { readonly from: number; readonly to: number } | null {
  const [first, last] = [readIsoDate(from), readIsoDate(to)];
  return first === undefined || last === undefined ? null : { from: first, to: last };
}
