import { tCritical } from './student-t.js';
import { tallyOf } from './tally.js';

/** A change with its one-sided bounds at the stated confidence: it lies below `high`, and it lies above `low`, each with that confidence. */
export interface OneSided {
  readonly estimate: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

/** Events of a group of stores in a period, and how many could have had one (complaints among visitors). */
export interface RateCell {
  readonly events: number;
  readonly exposure: number;
}

/** The four cells of a difference in differences. */
export interface Cells<T> {
  readonly treatedBefore: T;
  readonly treatedAfter: T;
  readonly controlBefore: T;
  readonly controlAfter: T;
}

/**
 * Standard error of the logarithm of rates that are combined by adding and subtracting: sqrt(dispersion x sum 1/events).
 * Counts of a store-day scatter more than Poisson counts, by the dispersion (1 = Poisson); the exposures are taken as known.
 */
export function standardErrorOfLogRate(events: readonly number[], dispersion: number): number {
  return Math.sqrt(dispersion * events.reduce((sum, count) => sum + 1 / count, 0));
}

/**
 * Change of the logarithm of a rate in the treated group, less that of the control group.
 * Undefined when a cell has no event: the logarithm of nothing says nothing.
 * @param critical one-sided critical value of the standard normal distribution
 */
export function logRateDifference(cells: Cells<RateCell>, dispersion: number, critical: number): OneSided | undefined {
  const { treatedBefore, treatedAfter, controlBefore, controlAfter } = cells;
  const all = [treatedAfter, treatedBefore, controlAfter, controlBefore];
  if (all.some((cell) => cell.events <= 0 || cell.exposure <= 0)) return undefined;
  const [ta, tb, ca, cb] = all.map((cell) => Math.log(cell.events / cell.exposure));
  const standardError = standardErrorOfLogRate(
    all.map((cell) => cell.events),
    dispersion,
  );
  return oneSided(ta - tb - (ca - cb), standardError, critical);
}

/**
 * The same for an amount measured every day (sales): the differences treated - control of the days' mean logarithms, after against before.
 * Differences of a day leave out whatever the day did to all stores; their scatter gives the standard error, with
 * n_before + n_after - 2 degrees of freedom. Undefined with fewer than two days in a period.
 * @param before, after one difference of mean logarithms for each day
 * @param confidence of each bound, 0.5 to 1
 */
export function logAmountDifference(before: readonly number[], after: readonly number[], confidence: number): OneSided | undefined {
  if (before.length < 2 || after.length < 2) return undefined;
  const b = tallyOf(Float64Array.from(before));
  const a = tallyOf(Float64Array.from(after));
  const variance = (b.sd ?? 0) ** 2 / before.length + (a.sd ?? 0) ** 2 / after.length;
  return oneSided(a.mean - b.mean, Math.sqrt(variance), tCritical(2 * confidence - 1, before.length + after.length - 2));
}

function oneSided(estimate: number, standardError: number, critical: number): OneSided {
  return { estimate, standardError, low: estimate - critical * standardError, high: estimate + critical * standardError };
}
