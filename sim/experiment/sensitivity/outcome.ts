import { type Jackknifed, jackknife } from '../../statistics/jackknife.js';
import type { Series } from '../../statistics/series.js';
import type { Measure, MeasuredSeason } from '../search/measure.js';

/** What is asked of each setting: an indicator of a strategy, or its difference to another on the same customers. */
export interface OutcomeWanted {
  readonly measure: Measure;
  readonly strategy: string;
  readonly against?: string;
  /** The difference as a share of the other's value. */
  readonly relative: boolean;
}

/** An outcome laid out for the jackknife: from all seasons, and without each. */
export interface Outcome {
  readonly estimate: number;
  readonly leaveOneOut: Float64Array;
}

/** The outcome at one setting. @param seasons of a strategy at that setting */
export function outcomeAt({ measure, strategy, against, relative }: OutcomeWanted, seasons: (strategy: string) => readonly MeasuredSeason[]): Outcome {
  const own = measure.seriesOf(seasons(strategy));
  if (against === undefined) return { estimate: own.estimate, leaveOneOut: own.leaveOneOut };
  return relative ? changeOf(measure.seriesOf(seasons(against)), own) : differenceOf(measure.seriesOf(seasons(against)), own);
}

function differenceOf(a: Series, b: Series): Outcome {
  return { estimate: b.estimate - a.estimate, leaveOneOut: b.leaveOneOut.map((x, r) => x - a.leaveOneOut[r]) };
}

function changeOf(a: Series, b: Series): Outcome {
  const change = (x: number, y: number) => (x > 0 ? y / x - 1 : Number.NaN);
  return { estimate: change(a.estimate, b.estimate), leaveOneOut: b.leaveOneOut.map((y, r) => change(a.leaveOneOut[r], y)) };
}

/** b - a of two settings that met seasons of the same luck, with its interval by the jackknife over seasons. */
export function shiftOf(a: Outcome, b: Outcome, confidence: number): Jackknifed {
  return jackknife(
    difference(a.estimate, b.estimate),
    b.leaveOneOut.map((x, r) => difference(a.leaveOneOut[r], x)),
    confidence,
  );
}

/** Differences in the last digits only come from the order of additions and are none. */
function difference(x: number, y: number): number {
  return Math.abs(y - x) <= 1e-11 * Math.max(Math.abs(x), Math.abs(y)) ? 0 : y - x;
}
