import { type CountFit, fitQuasiPoisson } from '../../statistics/quasi-poisson.js';
import type { StoreDay } from './day-table.js';
import { type Estimate, estimate, ofLogarithm } from './estimate.js';
import type { Stretch } from './unusual-days.js';

/** How many come on a day, and what it depends on. */
export interface Level {
  /** Visitors of the average ordinary day of each store. */
  readonly perDay: readonly Estimate[];
  /** Visitors of a weekday against the average day, Monday first; undefined on weekdays nobody has seen. */
  readonly weekdays: readonly (Estimate | undefined)[];
  /** Visitors against an ordinary day, one for each promotion; undefined for one that no day of the file lies in. */
  readonly promotions: readonly (Estimate | undefined)[];
  /** Variance of a day's visitors against that of people who come at random, at least 1. */
  readonly dispersion: number;
  /** Change over the whole file, as a share, with its error; undefined below eight weeks. */
  readonly drift: Estimate | undefined;
}

const DRIFT_WEEKS = 8;

/**
 * Level, weekdays and promotions together, so that a promotion over a weekend is not taken for a weekend:
 * log visitors = store + weekday + promotion, variance a multiple of the mean.
 */
export function fitLevel(days: readonly StoreDay[], promotions: readonly Stretch[]): Level {
  const factors = new Factors();
  const rows = days.map((one) => {
    const promotion = promotions.findIndex(({ from, to }) => one.day >= from && one.day <= to);
    return factors.of([
      `store ${one.store}`,
      one.weekday === firstWeekday(days) ? '' : `weekday ${one.weekday}`,
      promotion < 0 ? '' : `promotion ${promotion}`,
    ]);
  });
  const fit = fitQuasiPoisson({
    counts: days.map(({ visitors }) => visitors),
    offsets: days.map(({ exposure }) => Math.log(exposure)),
    factors: rows,
    factorCount: factors.count,
  });
  const stores = Math.max(...days.map(({ store }) => store)) + 1;
  const reader = new FitReader(fit, factors, days);
  return {
    perDay: Array.from({ length: stores }, (_, store) => reader.perDay(store)),
    weekdays: Array.from({ length: 7 }, (_, weekday) => reader.weekday(weekday)),
    promotions: promotions.map((stretch, i) => reader.promotion(i, stretch)),
    dispersion: fit.dispersion,
    drift: driftOf(days, fit),
  };
}

/** The reference: the first weekday there is. */
function firstWeekday(days: readonly StoreDay[]): number {
  return days.reduce((least, { weekday }) => Math.min(least, weekday), 6);
}

class Factors {
  private readonly numbers = new Map<string, number>();

  get count(): number {
    return this.numbers.size;
  }

  of(names: readonly string[]): number[] {
    return names
      .filter((name) => name !== '')
      .map((name) => {
        const known = this.numbers.get(name) ?? this.numbers.size;
        this.numbers.set(name, known);
        return known;
      });
  }

  at(name: string): number | undefined {
    return this.numbers.get(name);
  }
}

/** Reads linear combinations of the coefficients with their errors. */
class FitReader {
  /** How much of the mean of a week each weekday is; 0 on weekdays nobody has seen. */
  private readonly weights: readonly number[];
  private readonly logMean: number;
  private readonly degrees: number;

  constructor(
    private readonly fit: CountFit,
    private readonly factors: Factors,
    private readonly days: readonly StoreDay[],
  ) {
    const seen = new Set(days.map(({ weekday }) => weekday));
    const levels = Array.from({ length: 7 }, (_, weekday) => (seen.has(weekday) ? Math.exp(this.coefficient(`weekday ${weekday}`)) : 0));
    const sum = levels.reduce((total, x) => total + x, 0);
    this.weights = levels.map((x) => x / sum);
    this.logMean = Math.log(sum / 7);
    this.degrees = Math.max(1, fit.degrees);
  }

  perDay(store: number): Estimate {
    const rows = this.days.filter((one) => one.store === store).length;
    const name = `store ${store}`;
    return ofLogarithm(this.coefficient(name) + this.logMean, this.error([[name, 1], ...this.meanTerms(1)]), rows, this.degrees);
  }

  weekday(weekday: number): Estimate | undefined {
    const rows = this.days.filter((one) => one.weekday === weekday).length;
    if (rows === 0) return undefined;
    const name = `weekday ${weekday}`;
    return ofLogarithm(this.coefficient(name) - this.logMean, this.error([[name, 1], ...this.meanTerms(-1)]), rows, this.degrees);
  }

  promotion(index: number, { from, to }: Stretch): Estimate | undefined {
    const rows = this.days.filter(({ day }) => day >= from && day <= to).length;
    const name = `promotion ${index}`;
    return rows === 0 ? undefined : ofLogarithm(this.coefficient(name), this.error([[name, 1]]), rows, this.degrees);
  }

  private coefficient(name: string): number {
    const at = this.factors.at(name);
    return at === undefined ? 0 : this.fit.coefficients[at];
  }

  /** Gradient of the logarithm of the mean weekday. */
  private meanTerms(sign: number): (readonly [string, number])[] {
    return this.weights.map((weight, weekday) => [`weekday ${weekday}`, sign * weight] as const);
  }

  private error(terms: readonly (readonly [string, number])[]): number {
    const { covariance, coefficients } = this.fit;
    const p = coefficients.length;
    const gradient = new Float64Array(p);
    for (const [name, weight] of terms) {
      const at = this.factors.at(name);
      if (at !== undefined) gradient[at] += weight;
    }
    let variance = 0;
    for (let a = 0; a < p; a++) for (let b = 0; b < p; b++) variance += gradient[a] * covariance[a * p + b] * gradient[b];
    return Math.sqrt(Math.max(0, variance));
  }
}

/** A line through the days' logarithms against what was fitted, weighed by visitors: how much the level moved from first to last day. */
function driftOf(days: readonly StoreDay[], { fitted, dispersion }: CountFit): Estimate | undefined {
  const first = days.reduce((low, { day }) => Math.min(low, day), Number.POSITIVE_INFINITY);
  const last = days.reduce((high, { day }) => Math.max(high, day), 0);
  if (last - first < DRIFT_WEEKS * 7) return undefined;
  let weight = 0;
  let time = 0;
  for (const [i, { day }] of days.entries()) {
    weight += fitted[i];
    time += fitted[i] * day;
  }
  const middle = time / weight;
  let top = 0;
  let bottom = 0;
  for (const [i, { day, visitors }] of days.entries()) {
    top += (day - middle) * (visitors - fitted[i]);
    bottom += (day - middle) ** 2 * fitted[i];
  }
  const length = last - first;
  return estimate((top / bottom) * length, length * Math.sqrt(dispersion / bottom), days.length, days.length - 2);
}
