import { crowdingDistances, frontRanks, type Goodness } from '../../statistics/front-ranking.js';
import type { Series } from '../../statistics/series.js';
import type { Candidate } from './candidate.js';
import { type Bound, excessOf, type Measure } from './measure.js';

/** What plans are judged by. */
export interface Yardstick {
  readonly objectives: readonly Measure[];
  readonly bounds: readonly Bound[];
  /** Played at least as often as any other. */
  readonly baseline: Candidate;
}

/** Where a candidate stands among others, by the means so far. */
export interface Standing {
  readonly candidate: Candidate;
  /** Of every objective, larger is better. */
  readonly goodness: Goodness;
  /** 0 where all bounds are kept. */
  readonly violation: number;
  /** Front it is on, 0 the best; those that break a bound come after all that break none. */
  readonly rank: number;
  /** How alone it is on its front. */
  readonly crowding: number;
}

/** Better candidates first: by front, then the more alone; ties in the order they came. */
export function standings(candidates: readonly Candidate[], yardstick: Yardstick): Standing[] {
  const points = candidates.map((candidate) => ({ candidate, goodness: goodnessOf(candidate, yardstick), violation: violationOf(candidate, yardstick) }));
  const sound = points.filter(({ violation }) => violation === 0);
  const broken = points.filter(({ violation }) => violation > 0).sort((a, b) => a.violation - b.violation);
  const ranks = frontRanks(sound.map(({ goodness }) => goodness));
  const last = Math.max(-1, ...ranks);
  const ranked = sound.map((point, i) => ({ ...point, rank: ranks[i] }));
  const fronts = Array.from({ length: last + 1 }, (_, rank) => ranked.filter((point) => point.rank === rank));
  const placed = fronts.flatMap((front) => {
    const crowding = crowdingDistances(front.map(({ goodness }) => goodness));
    return front.map((point, i) => ({ ...point, crowding: crowding[i] })).sort((a, b) => (a.crowding === b.crowding ? 0 : b.crowding - a.crowding));
  });
  return [...placed, ...broken.map((point, i) => ({ ...point, rank: last + 1 + i, crowding: 0 }))];
}

/**
 * The mean of each objective, larger is better. Candidates differ in how many seasons they played, so each is taken as its difference to the
 * baseline in its own seasons, put on top of the baseline's mean over all: luck of the seasons it has not seen does not count.
 */
export function goodnessOf(candidate: Candidate, { objectives, baseline }: Yardstick): number[] {
  const n = candidate.seasons.length;
  return objectives.map((measure) => {
    const own = candidate.series(measure).estimate;
    const adjusted = own - baseline.series(measure, Math.min(n, baseline.seasons.length)).estimate + baseline.series(measure).estimate;
    const good = signOf(measure) * adjusted;
    return Number.isFinite(good) ? good : Number.NEGATIVE_INFINITY;
  });
}

/** By how much bounds are broken in the mean, each in shares of its size, added up. What has no value keeps no bound. */
function violationOf(candidate: Candidate, { bounds, baseline }: Yardstick): number {
  const n = candidate.seasons.length;
  return bounds.reduce((sum, bound) => {
    const { mean } = excessOf(bound, candidate.series(bound.measure), baseline.series(bound.measure, n), 0.95);
    const excess = mean === null ? 1e9 : mean / Math.max(Math.abs(bound.value), 1e-9);
    // A bound on what doesn't scatter (rostered hours) is kept at equality, whatever the last digit says.
    return sum + (excess > 1e-9 ? excess : 0);
  }, 0);
}

/** 1 where more is better, -1 where less is. */
export function signOf({ direction }: Pick<Measure, 'direction'>): 1 | -1 {
  return direction === 'lower' ? -1 : 1;
}

/** The seasons two candidates have both played, as two series. */
export function sharedSeries(a: Candidate, b: Candidate, measure: Measure): readonly [Series, Series] {
  const n = Math.min(a.seasons.length, b.seasons.length);
  return [a.series(measure, n), b.series(measure, n)];
}
