import { bonferroni } from '../../statistics/bonferroni.js';
import { tCritical } from '../../statistics/student-t.js';
import type { Accumulation } from '../accumulation.js';
import type { Interval } from '../result.js';
import { type HourMeasure, placeOf } from './paired-weeks.js';

/** What a place of the week adds to the difference of a mean season. */
export interface PlaceDifference extends Interval {
  /** Whether it can be told from none, together with all others of its table (Bonferroni). */
  readonly isSure: boolean;
}

/** The difference of a mean season, taken apart by the week. Each table adds up to the whole. */
export interface WeekDifference {
  readonly measure: HourMeasure;
  /** 168 hours, Monday 00:00 first. */
  readonly cells: readonly PlaceDifference[];
  /** 24 hours of the day, all weekdays together. */
  readonly hours: readonly PlaceDifference[];
  /** Monday first. */
  readonly weekdays: readonly PlaceDifference[];
}

/**
 * Where in the week a variant differs from the baseline the accumulation was made with: sums of a season, all stores together, in the measure's
 * own unit (people, yuan, complaints, minutes). Null without such a baseline, for the baseline itself, and before the first season.
 */
export function weekDifference(accumulation: Accumulation, strategy: string, measure: HourMeasure, confidence: number): WeekDifference | null {
  const { weeks } = accumulation;
  if (!weeks || weeks.rounds === 0 || strategy === weeks.baseline) return null;
  const n = weeks.rounds;
  const table = (places: readonly number[]): PlaceDifference[] =>
    places.map((place) => {
      const found = weeks.at(strategy, place, measure);
      if (!found) throw new Error(`"${strategy}" is not part of this experiment.`);
      const { mean, sd } = found;
      if (sd === null) return { mean, low: null, high: null, isSure: false };
      const error = sd / Math.sqrt(n);
      const half = tCritical(confidence, n - 1) * error;
      const together = tCritical(bonferroni(confidence, places.length), n - 1) * error;
      return { mean, low: mean - half, high: mean + half, isSure: Math.abs(mean) > together };
    });
  const upTo = (length: number) => Array.from({ length }, (_, i) => i);
  return {
    measure,
    cells: table(upTo(7 * 24).map((i) => placeOf.cell(Math.floor(i / 24), i % 24))),
    hours: table(upTo(24).map(placeOf.hour)),
    weekdays: table(upTo(7).map(placeOf.weekday)),
  };
}
