import type { PeriodPoint } from '../../simulation/door.js';
import type { Speech } from '../finding-text.js';
import type { PeriodsShown } from './use-periods.js';

/** How an indicator differs through the season. */
export interface PeriodFinding {
  readonly better: number;
  readonly worse: number;
  /** Stretches with a difference to judge. */
  readonly all: number;
  /** The stretch with the largest clear difference. */
  readonly peak: PeriodPoint | null;
}

export function periodFinding(points: readonly PeriodPoint[]): PeriodFinding {
  const judged = points.filter(({ difference }) => difference?.absolute.mean != null);
  const clear = judged.filter(({ difference }) => difference?.verdict === 'better' || difference?.verdict === 'worse');
  const size = (point: PeriodPoint) => Math.abs(point.difference?.absolute.mean ?? 0);
  return {
    better: clear.filter(({ difference }) => difference?.verdict === 'better').length,
    worse: clear.filter(({ difference }) => difference?.verdict === 'worse').length,
    all: judged.length,
    peak: clear.reduce<PeriodPoint | null>((most, point) => (most === null || size(point) > size(most) ? point : most), null),
  };
}

/** "day 13", "days 8 to 14". */
export function spanName({ fromDay, toDay }: { readonly fromDay: number; readonly toDay: number }, { t }: Speech): string {
  return fromDay === toDay ? t('periods.oneDay', { day: fromDay }) : t('periods.manyDays', { from: fromDay, to: toDay });
}

/** "Complaint rate: better on 26 of 28 days, worse on none; most of all on day 13." */
export function periodText({ lines, strategy, by }: PeriodsShown, title: string, speech: Speech): string {
  const { t } = speech;
  const { better, worse, all, peak } = periodFinding(lines.find((line) => line.strategy === strategy)?.points ?? []);
  const parts = { indicator: title, count: all, better, worse, when: peak === null ? '' : spanName(peak, speech) };
  if (peak === null) return t(`periods.${by}.none`, parts);
  if (worse === 0) return t(`periods.${by}.better`, parts);
  return better === 0 ? t(`periods.${by}.worse`, parts) : t(`periods.${by}.both`, parts);
}
