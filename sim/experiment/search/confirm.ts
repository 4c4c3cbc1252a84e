import { bonferroni } from '../../statistics/bonferroni.js';
import { BOOTSTRAP_DRAWS, bootstrapPairs } from '../../statistics/bootstrap.js';
import { isBetter } from '../../statistics/front-ranking.js';
import { around, type Estimate } from '../../statistics/mean-interval.js';
import { tCritical } from '../../statistics/student-t.js';
import { intervalOf, verdictOf } from '../estimate-indicator.js';
import type { Interval } from '../result.js';
import type { Candidate } from './candidate.js';
import { excessOf, type Measure } from './measure.js';
import type { FoundPlan, SearchResult, ShippedStanding } from './search-result.js';
import { signOf, type Yardstick } from './standing.js';

/** A candidate as it was played in fresh seasons. */
export interface Confirmed {
  /** Name in the result. */
  readonly id: string;
  readonly candidate: Candidate;
}

/** What fresh seasons say of the finalists and of the strategies of the file. All have played the same seasons. */
export interface ConfirmedFront {
  readonly found: readonly Pick<FoundPlan, 'id' | 'objectives' | 'probability' | 'keeps'>[];
  readonly front: readonly string[];
  readonly shipped: readonly ShippedStanding[];
}

/** @param yardstick with the baseline as played in the same seasons */
export function confirmedFront(
  found: readonly Confirmed[],
  shipped: readonly Confirmed[],
  yardstick: Yardstick,
  confidence: number,
  seed: string,
): ConfirmedFront {
  const all = [...found, ...shipped];
  const probability = undominatedShare(all, yardstick, seed);
  const together = bonferroni(confidence, Math.max(1, found.length * yardstick.objectives.length));
  return {
    found: found.map(({ id, candidate }, i) => ({
      id,
      objectives: yardstick.objectives.map((measure) => objectiveOf(candidate, measure, yardstick.baseline, together)),
      probability: probability[i],
      keeps: keptBy(candidate, yardstick, confidence),
    })),
    front: all.filter((_, i) => probability[i] > 1 - confidence).map(({ id }) => id),
    shipped: shipped.map((one) => standingOf(one, found, yardstick, confidence)),
  };
}

function objectiveOf(candidate: Candidate, measure: Measure, baseline: Candidate, confidence: number): FoundPlan['objectives'][number] {
  const { estimate, linear } = candidate.series(measure);
  const difference = differenceOf(baseline, candidate, measure, confidence);
  return {
    objective: measure.name,
    value: intervalOf(around(estimate, linear, confidence)),
    difference: intervalOf(difference),
    verdict: verdictOf(difference, measure.direction),
  };
}

/** b - a in shared seasons. */
export function differenceOf(a: Candidate, b: Candidate, measure: Measure, confidence: number): Estimate {
  const own = a.series(measure);
  const other = b.series(measure);
  return around(
    other.estimate - own.estimate,
    own.linear.map((x, r) => other.linear[r] - x),
    confidence,
  );
}

function keptBy(candidate: Candidate, { bounds, baseline }: Yardstick, confidence: number): (boolean | 'undecided')[] {
  return bounds.map((bound) => {
    const { mean, low, high } = excessOf(bound, candidate.series(bound.measure), baseline.series(bound.measure), confidence);
    if (mean === null || low === null || high === null) return 'undecided';
    const slack = 1e-9 * Math.max(1, Math.abs(bound.value));
    return high <= slack ? true : low > slack ? false : 'undecided';
  });
}

/** Share of bootstrap draws of seasons in which nobody else is better in every respect. */
function undominatedShare(all: readonly Confirmed[], { objectives }: Yardstick, seed: string): number[] {
  const rows = all.map(({ candidate }) => objectives.map((measure) => ({ sign: signOf(measure), linear: candidate.series(measure).linear })));
  const n = rows[0]?.[0]?.linear.length ?? 0;
  const stands = new Array<number>(all.length).fill(0);
  bootstrapPairs(n, `${seed}\u0000bootstrap of a search`, (weights) => {
    const points = rows.map((row) => row.map(({ sign, linear }) => sign * weighed(linear, weights)));
    points.forEach((point, i) => {
      if (!points.some((other) => isBetter(other, point))) stands[i]++;
    });
  });
  return stands.map((count) => count / BOOTSTRAP_DRAWS);
}

function weighed(values: Float64Array, weights: Int32Array): number {
  let sum = 0;
  for (let r = 0; r < weights.length; r++) sum += weights[r] * values[r];
  return sum;
}

/** The strategy against the found plan that does best against it; all comparisons of the search hold together. */
function standingOf(shipped: Confirmed, found: readonly Confirmed[], { objectives }: Yardstick, confidence: number): ShippedStanding {
  const together = bonferroni(confidence, Math.max(1, found.length * objectives.length));
  const against = found.map(({ id, candidate }) => {
    const differences = objectives.map((measure) => differenceOf(shipped.candidate, candidate, measure, together));
    const verdicts = objectives.map((measure, k) => verdictOf(differences[k], measure.direction));
    const worse = verdicts.filter((verdict) => verdict === 'worse').length;
    const better = verdicts.filter((verdict) => verdict === 'better').length;
    return { id, differences: differences.map(intervalOf), worse, better };
  });
  const best = against
    .filter(({ worse }) => worse === 0)
    .reduce<(typeof against)[number] | undefined>((most, one) => (most === undefined || one.better > most.better ? one : most), undefined);
  if (best === undefined) return { strategy: shipped.id, standing: 'not reached' };
  return { strategy: shipped.id, standing: best.better > 0 ? 'dominated' : 'tied', by: best.id, differences: best.differences };
}

/**
 * How much the choice flattered: of the mean difference of the found plans to the baseline, that of the seasons they were chosen in less that of fresh
 * ones, with the interval of a difference of two independent means (Welch; the seasons are others, so nothing is paired).
 */
export function optimismOf(
  searched: readonly Candidate[],
  fresh: readonly Candidate[],
  base: { readonly searched: Candidate; readonly fresh: Candidate },
  measures: readonly Measure[],
  confidence: number,
): NonNullable<SearchResult['optimism']> {
  return measures.map((measure) => {
    const before = meanDifference(searched, base.searched, measure);
    const after = meanDifference(fresh, base.fresh, measure);
    return { objective: measure.name, searched: before.mean, fresh: after.mean, optimism: welch(before, after, signOf(measure), confidence) };
  });
}

/** Of several plans, the mean of their differences to the baseline, over the seasons all have played. */
function meanDifference(plans: readonly Candidate[], baseline: Candidate, measure: Measure): Estimate {
  const n = Math.min(baseline.seasons.length, ...plans.map(({ seasons }) => seasons.length));
  const own = baseline.series(measure, n);
  const of = plans.map((plan) => plan.series(measure, n));
  const mean = (pick: (series: (typeof of)[number]) => number) => of.reduce((sum, series) => sum + pick(series), 0) / of.length;
  const linear = own.linear.map((x, r) => mean((series) => series.linear[r]) - x);
  return around(mean((series) => series.estimate) - own.estimate, linear, 0.95);
}

function welch(before: Estimate, after: Estimate, sign: number, confidence: number): Interval {
  if (before.mean === null || after.mean === null) return { mean: null, low: null, high: null };
  const mean = sign * (before.mean - after.mean);
  const [a, b] = [before, after].map(({ sd, n }) => (sd ?? Number.NaN) ** 2 / n);
  const degrees = (a + b) ** 2 / (a ** 2 / (before.n - 1) + b ** 2 / (after.n - 1));
  if (!(degrees > 0)) return { mean, low: a + b === 0 ? mean : null, high: a + b === 0 ? mean : null };
  const half = tCritical(confidence, degrees) * Math.sqrt(a + b);
  return { mean, low: mean - half, high: mean + half };
}
