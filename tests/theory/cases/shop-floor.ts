import type { World } from '../../../sim/scenario/world-schema.js';
import { amplitudePresent, meanFromEmpty, meansAtHourEnds, peakLag, periodicMean, type SinusoidalArrivals } from '../exact/mt-infinite.js';
import { type Check, exponentialMean, type VerificationCase } from '../verification-case.js';

/** Times in hours here, as in the table. */
interface SineFloor {
  readonly arrivals: SinusoidalArrivals;
  readonly mu: number;
}

function sineFloor(world: World): SineFloor {
  const { sinusoid, visitorsPerDay } = world.demand;
  if (sinusoid === undefined) throw new Error('expected a sinusoid in the file');
  const mean = visitorsPerDay / 24;
  const arrivals = { mean, amplitude: mean * sinusoid.amplitudeShare, period: sinusoid.periodHours };
  return { arrivals, mu: 60 / exponentialMean(world.customers.browseMinutes) };
}

/** Mean number on the floor at the end of the n-th hour of the first day. */
function presentAfter(hours: number, { arrivals, mu }: SineFloor, printed: number): Check {
  return {
    quantity: `on the floor after ${hours} h`,
    unit: 'customers',
    exact: meanFromEmpty(arrivals, mu, hours),
    printed,
    collect: (record) => [record.floorAtHour[hours - 1]],
    combine: ([mean]) => mean,
  };
}

/** The first harmonic of the floor counts at whole hours; the first `skip` hours are still filling up. */
function firstHarmonic(counts: Float64Array, period: number, skip: number): [number, number] {
  const sums: [number, number] = [0, 0];
  for (let i = skip; i < counts.length; i++) {
    const angle = (2 * Math.PI * (i + 1)) / period;
    sums[0] += counts[i] * Math.sin(angle);
    sums[1] += counts[i] * Math.cos(angle);
  }
  const half = (counts.length - skip) / 2;
  return [sums[0] / half, sums[1] / half];
}

function periodicChecks(world: World): Check[] {
  const { arrivals, mu } = sineFloor(world);
  const { period } = arrivals;
  const skip = world.calendar.warmUpDays * 24;
  const harmonic = (record: { readonly floorAtHour: Float64Array }) => firstHarmonic(record.floorAtHour, period, skip);
  const minutesLate = ([s, c]: readonly number[]) => (Math.atan2(-c, s) / (2 * Math.PI)) * period * 60;
  return [
    { quantity: 'lag of the peak', unit: 'min', exact: peakLag(period, mu) * 60, printed: 39.3737, collect: harmonic, combine: minutesLate },
    {
      quantity: 'amplitude on the floor',
      unit: 'customers',
      exact: amplitudePresent(arrivals, mu),
      printed: 38.6035,
      collect: harmonic,
      combine: ([s, c]) => Math.hypot(s, c),
    },
    {
      quantity: 'variance against the mean',
      unit: 'ratio',
      exact: 1,
      printed: 1,
      collect: (record) => {
        let sum = 0;
        for (let i = skip; i < record.floorAtHour.length; i++) {
          const mean = periodicMean(arrivals, mu, i + 1);
          sum += (record.floorAtHour[i] - mean) ** 2 / mean;
        }
        return [sum / (record.floorAtHour.length - skip)];
      },
      combine: ([dispersion]) => dispersion,
    },
  ];
}

/** AT-07: arrivals that move as a sine, and browsing alone. */
export const sineFloorCases: readonly VerificationCase[] = [
  {
    test: 'AT-07',
    file: 'at-07-q7b-from-empty',
    checks: (world) => [presentAfter(3, sineFloor(world), 103.994), presentAfter(6, sineFloor(world), 81.3295)],
  },
  { test: 'AT-07', file: 'at-07-q7b-periodic', checks: periodicChecks },
];

const TABLE_Q8: readonly (readonly [clock: number, present: number])[] = [
  [9, 27.3093],
  [13, 123.268],
  [16, 98.7847],
  [19, 140.289],
  [21, 95.0023],
];

/** AT-08: the shape of a supermarket's day. */
export const supermarketDay: readonly VerificationCase[] = [
  {
    test: 'AT-08',
    file: 'at-08-q8',
    checks: (world) => {
      const { hourShares, visitorsPerDay } = world.demand;
      if (hourShares === undefined) throw new Error('expected the shares of the hours in the file');
      const opens = Number.parseInt(world.calendar.opens, 10);
      const visitors = hourShares.map((share) => share * visitorsPerDay);
      const means = meansAtHourEnds(visitors, exponentialMean(world.customers.browseMinutes) / 60);
      return TABLE_Q8.map(([clock, printed]) => ({
        quantity: `on the floor at ${clock}:00`,
        unit: 'customers',
        exact: means[clock - opens - 1],
        printed,
        collect: (record) => {
          const days = record.floorAtHour.length / 24;
          let sum = 0;
          for (let day = 0; day < days; day++) sum += record.floorAtHour[day * 24 + clock - 1];
          return [sum / days];
        },
        combine: ([mean]) => mean,
      }));
    },
  },
];
