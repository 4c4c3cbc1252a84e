import { HOUR_KEYS } from '../../record/season-record.js';

export type HourMeasure = (typeof HOUR_KEYS)[number];

const MEASURES = HOUR_KEYS.length;
const CELLS = 7 * 24;
/** Places of a week: its 168 hours (Monday 00:00 first), then the 24 hours of the day, then the 7 weekdays. */
const PLACES = CELLS + 24 + 7;

/** Sums over rounds of the differences of one variant to the baseline, and of their squares: places x HOUR_KEYS. */
interface Sums {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/**
 * How much each variant differs from the baseline in every hour of the week, hour of the day and weekday, over pairs of seasons.
 * Only sums and sums of squares are kept (25 kB a variant), so that memory does not grow with the seasons.
 */
export class PairedWeeks {
  rounds = 0;
  private readonly sums: ReadonlyMap<string, Sums>;
  private readonly places = new Float64Array(PLACES * MEASURES);

  constructor(
    readonly baseline: string,
    keys: readonly string[],
  ) {
    const length = PLACES * MEASURES;
    const others = keys.filter((key) => key !== baseline);
    this.sums = new Map(others.map((key) => [key, { first: new Float64Array(length), second: new Float64Array(length) }]));
  }

  /** Takes in one round. @param hoursOf the season's hours of a variant, 7 x 24 x HOUR_KEYS */
  add(hoursOf: (key: string) => Float64Array | undefined): void {
    const before = hoursOf(this.baseline);
    if (!before) throw new Error('A round has a season of the baseline.');
    this.rounds++;
    for (const [key, { first, second }] of this.sums) {
      const after = hoursOf(key);
      if (!after) throw new Error(`A round has a season of "${key}".`);
      this.differ(before, after);
      for (let i = 0; i < first.length; i++) {
        const difference = this.places[i];
        first[i] += difference;
        second[i] += difference * difference;
      }
    }
  }

  private differ(before: Float64Array, after: Float64Array): void {
    const { places } = this;
    places.fill(0, CELLS * MEASURES);
    for (let cell = 0; cell < CELLS; cell++) {
      const hour = (CELLS + (cell % 24)) * MEASURES;
      const weekday = (CELLS + 24 + Math.floor(cell / 24)) * MEASURES;
      for (let m = 0; m < MEASURES; m++) {
        const difference = after[cell * MEASURES + m] - before[cell * MEASURES + m];
        places[cell * MEASURES + m] = difference;
        places[hour + m] += difference;
        places[weekday + m] += difference;
      }
    }
  }

  /** Mean difference of a place and its standard deviation over pairs (null below two); undefined for the baseline itself. */
  at(key: string, place: number, measure: HourMeasure): { readonly mean: number; readonly sd: number | null } | undefined {
    const sums = this.sums.get(key);
    if (!sums || this.rounds === 0) return undefined;
    const i = place * MEASURES + HOUR_KEYS.indexOf(measure);
    const n = this.rounds;
    const mean = sums.first[i] / n;
    // The mean is of the size of the spread or below, so that nothing is lost in the difference of squares; rounding may make it -0.
    const squares = Math.max(0, sums.second[i] - n * mean * mean);
    return { mean, sd: n < 2 ? null : Math.sqrt(squares / (n - 1)) };
  }
}

/** Number of a place for `PairedWeeks.at`. Hours from 0, weekdays from 0 for Monday. */
export const placeOf = {
  cell: (weekday: number, hour: number) => weekday * 24 + hour,
  hour: (hour: number) => CELLS + hour,
  weekday: (weekday: number) => CELLS + 24 + weekday,
} as const;
