import { namedStream, type RandomStream } from '../engine/random-stream.js';
import { WEEKDAYS, type World } from '../scenario/world-schema.js';
import { type Calendar, DAY_MINUTES, weekdayOf } from './calendar.js';
import type { KnownValues } from './common-draws.js';

/** The supermarket day from 08:00 to 22:00, share of visitors by hour (verification.md Q8). */
const SUPERMARKET_DAY = [0.026, 0.042, 0.062, 0.084, 0.094, 0.082, 0.07, 0.072, 0.078, 0.096, 0.106, 0.092, 0.062, 0.034];

/** Arrival intensity of one store, fixed by the world: nothing a strategy does changes it. */
export interface DemandCurve {
  /** Visitors per minute in each hour of the trading days: days x 24. */
  readonly perMinute: Float64Array;
  /** Traffic factor of the promotions, by day. */
  readonly trafficFactor: Float64Array;
  /** Factor on picks of promoted groups, by day. */
  readonly promotedFactor: Float64Array;
  /** Share of a day's visitors in each of its 24 hours, on weekdays without a shape of their own. */
  readonly hourShares: Float64Array;
  /** The same for each weekday, Monday first. */
  readonly weekdayShares: readonly Float64Array[];
  /** Visitors of an ordinary day of each trading day's weekday. */
  readonly ordinary: Float64Array;
  readonly sinusoid: { readonly amplitude: number; readonly angular: number } | undefined;
}

export function compileDemand(world: World, calendar: Calendar, store: World['stores'][number]): DemandCurve {
  const { days } = calendar;
  const hourShares = dayShape(calendar, world.demand.hourShares);
  const own = world.demand.hourSharesByWeekday;
  const weekdayShares = WEEKDAYS.map((weekday) => (own?.[weekday] === undefined ? hourShares : dayShape(calendar, own[weekday])));
  const trafficFactor = new Float64Array(days).fill(1);
  const promotedFactor = new Float64Array(days).fill(1);
  for (const promotion of world.calendar.promotions) {
    for (let day = promotion.fromDay - 1 + store.calendarShiftDays; day < Math.min(days, promotion.toDay + store.calendarShiftDays); day++) {
      trafficFactor[day] *= promotion.trafficFactor;
      promotedFactor[day] *= promotion.promotedDemandFactor;
    }
  }
  const ordinary = new Float64Array(days);
  const perMinute = new Float64Array(days * 24);
  for (let day = 0; day < days; day++) {
    ordinary[day] = world.demand.visitorsPerDay * (1 + world.demand.growth) * store.size * world.demand.weekdayFactors[WEEKDAYS[weekdayOf(calendar, day)]];
    const shares = weekdayShares[weekdayOf(calendar, day)];
    for (let hour = 0; hour < 24; hour++) perMinute[day * 24 + hour] = (ordinary[day] * trafficFactor[day] * shares[hour]) / 60;
  }
  const { sinusoid } = world.demand;
  return Object.freeze({
    perMinute,
    trafficFactor,
    promotedFactor,
    hourShares,
    weekdayShares: Object.freeze(weekdayShares),
    ordinary,
    sinusoid: sinusoid && Object.freeze({ amplitude: sinusoid.amplitudeShare, angular: (2 * Math.PI) / (sinusoid.periodHours * 60) }),
  });
}

function dayShape(calendar: Calendar, stated: readonly number[] | undefined): Float64Array {
  const first = calendar.opens / 60;
  const isSupermarketDay = first === 8 && calendar.openHours === SUPERMARKET_DAY.length;
  const shares = stated ?? (isSupermarketDay ? SUPERMARKET_DAY : new Array<number>(calendar.openHours).fill(1));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const shape = new Float64Array(24);
  for (let i = 0; i < calendar.openHours; i++) shape[first + i] = shares[i] / total;
  return shape;
}

/** Expected arrivals of a season of `seasonEnd` minutes: the integral of the intensity, which is what it is the mean of. */
export function expectedArrivals({ perMinute, sinusoid, ordinary }: DemandCurve, seasonEnd: number): number {
  if (!sinusoid) return perMinute.reduce((sum, rate) => sum + rate * 60, 0);
  return cumulativeSinusoid(ordinary[0] / DAY_MINUTES, sinusoid, seasonEnd);
}

/** L(t) = mean (t + amplitude / angular (1 - cos(angular t))). */
function cumulativeSinusoid(mean: number, { amplitude, angular }: NonNullable<DemandCurve['sinusoid']>, t: number): number {
  return mean * (t + (amplitude / angular) * (1 - Math.cos(angular * t)));
}

/** All that the arrivals along a curve depend on, beside their luck. */
export function basisOfArrivals({ perMinute, sinusoid, ordinary }: DemandCurve): unknown[] {
  return sinusoid ? [sinusoid, ordinary[0]] : [...perMinute];
}

/**
 * The arrivals of one store in one replication: a non-homogeneous Poisson process by inversion. Candidate k arrives
 * where the cumulative intensity reaches the k-th point of a unit-rate Poisson process, so that candidate k has the
 * same arrival time in every strategy.
 */
export class Arrivals {
  private readonly spacing: RandomStream;
  /** Index of the candidate that arrives next. */
  candidate = -1;
  private time = 0;

  /**
   * @param purpose names the stream of luck: another purpose, other people
   * @param known where the times are remembered, of this stream along this curve
   */
  constructor(
    private readonly curve: Pick<DemandCurve, 'perMinute' | 'sinusoid' | 'ordinary'>,
    private readonly seasonEnd: number,
    seed: string,
    replication: number,
    store: string,
    purpose = 'arrivals',
    private readonly known?: KnownValues,
  ) {
    this.spacing = namedStream(seed, replication, store, purpose);
  }

  /** Time of the next candidate (minutes); Infinity when the season is over. */
  next(): number {
    const { known } = this;
    const candidate = ++this.candidate;
    const time = known === undefined ? Number.NaN : known.at(candidate);
    this.time = time >= 0 ? time : this.workOut(candidate);
    return this.time < this.seasonEnd ? this.time : Number.POSITIVE_INFINITY;
  }

  private workOut(candidate: number): number {
    const work = -Math.log(1 - this.spacing.at(candidate));
    const time = this.curve.sinusoid ? this.alongSinusoid(work) : this.alongHours(work);
    return this.known?.learn(candidate, time) ?? time;
  }

  /** Walks the piecewise-constant intensity until its integral from the last arrival is `work`. */
  private alongHours(work: number): number {
    const { perMinute } = this.curve;
    let time = this.time;
    let hour = (time / 60) | 0;
    while (hour < perMinute.length) {
      const rate = perMinute[hour];
      const hourEnd = (hour + 1) * 60;
      const available = rate * (hourEnd - time);
      if (available >= work && rate > 0) return time + work / rate;
      work -= available;
      time = hourEnd;
      hour++;
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Solves L(t) = L(last) + work by bisection and Newton. */
  private alongSinusoid(work: number): number {
    const { sinusoid, ordinary } = this.curve;
    if (!sinusoid) return Number.POSITIVE_INFINITY;
    const { amplitude, angular } = sinusoid;
    const mean = ordinary[0] / DAY_MINUTES;
    const cumulative = (t: number) => cumulativeSinusoid(mean, sinusoid, t);
    const target = cumulative(this.time) + work;
    let low = this.time;
    let high = this.time + work / mean + (2 * amplitude) / angular + 1;
    let t = (low + high) / 2;
    for (let i = 0; i < 200 && high - low > 1e-9; i++) {
      const error = cumulative(t) - target;
      if (Math.abs(error) <= 1e-12 * target) return t;
      if (error > 0) high = t;
      else low = t;
      const newton = t - error / (mean * (1 + amplitude * Math.sin(angular * t)));
      t = newton > low && newton < high ? newton : (low + high) / 2;
    }
    return t;
  }
}
