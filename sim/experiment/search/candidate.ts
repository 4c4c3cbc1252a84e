import type { Series } from '../../statistics/series.js';
import type { Variant } from '../executor.js';
import type { Measure, MeasuredSeason } from './measure.js';
import type { Plan } from './search-space.js';

/** Why a candidate gets no more seasons: another is better in everything, it breaks a bound, or it is another one under a second name. */
export type Exit = 'beaten' | 'breaks-a-bound' | 'twin';

/** A plan in the race, or a strategy of the file. */
export class Candidate {
  /** Seasons in their order, without gaps. */
  readonly seasons: MeasuredSeason[] = [];
  exit: Exit | undefined;
  /** It does what a strategy of the file does: good to breed from, nothing to report. */
  echo = false;
  private readonly known = new Map<string, Series>();

  constructor(
    readonly variant: Variant,
    /** Levels of the levers; absent for a strategy that the levers can't make. */
    readonly plan: Plan | undefined,
    /** It is a strategy of the file: always simulated on, never left out. */
    readonly shipped: boolean,
  ) {}

  get key(): string {
    return this.variant.key;
  }

  get racing(): boolean {
    return this.exit === undefined;
  }

  /** A measure over the first n seasons. */
  series(measure: Measure, n = this.seasons.length): Series {
    const name = `${n} ${measure.name}`;
    const series = this.known.get(name) ?? measure.seriesOf(this.seasons.slice(0, n));
    this.known.set(name, series);
    return series;
  }
}
