/** Stretches of a season in which results are also told. */
const PERIOD_LENGTHS = ['day', 'week', 'month'] as const;
export type PeriodLength = (typeof PERIOD_LENGTHS)[number];

/**
 * Days in each: weeks run from the season's first day, and a month is four weeks, as in the trade, so that every month
 * has the same weekdays and twelve of them fit a year of 336 days.
 */
export const PERIOD_DAYS: Readonly<Record<PeriodLength, number>> = { day: 1, week: 7, month: 28 };

/** One stretch of a season; days are counted from 1, both ends included. */
export interface Period {
  readonly fromDay: number;
  readonly toDay: number;
}

/** The periods of a season of this many trading days; the last one may be shorter. */
export function periodsOf(days: number, length: PeriodLength): Period[] {
  const step = PERIOD_DAYS[length];
  return Array.from({ length: Math.ceil(days / step) }, (_, i) => ({ fromDay: i * step + 1, toDay: Math.min(days, (i + 1) * step) }));
}
