import { around } from '../../statistics/mean-interval.js';
import type { Candidate, Exit } from './candidate.js';
import { excessOf } from './measure.js';
import { type Standing, sharedSeries, signOf, standings, type Yardstick } from './standing.js';

/** One-sided level of each comparison in the race. The price of an error is a plan less; what is reported rests on other seasons. */
export const RACE_LEVEL = 0.05;

/** Leaves out of the race whoever is shown to be beaten, to break a bound, or to be the same as another. Strategies of the file stay. */
export function leaveOut(candidates: readonly Candidate[], yardstick: Yardstick): void {
  const racing = standings(
    candidates.filter((candidate) => candidate.racing),
    yardstick,
  );
  for (const standing of racing) {
    const { candidate } = standing;
    if (candidate.shipped) continue;
    candidate.echo ||= racing.some((other) => other.candidate.shipped && isAlike(candidate, other.candidate, yardstick));
    const exit = exitOf(standing, racing, yardstick);
    if (exit !== undefined) candidate.exit = exit;
  }
}

function exitOf({ candidate, rank }: Standing, others: readonly Standing[], yardstick: Yardstick): Exit | undefined {
  if (breaksABound(candidate, yardstick)) return 'breaks-a-bound';
  const rivals = others.filter((other) => other.candidate !== candidate && other.candidate.racing && other.violation === 0);
  if (rivals.some((other) => other.rank < rank && isBeaten(candidate, other.candidate, yardstick))) return 'beaten';
  return rivals.some((other) => isTwin(candidate, other.candidate, yardstick)) ? 'twin' : undefined;
}

function breaksABound(candidate: Candidate, { bounds, baseline }: Yardstick): boolean {
  const n = candidate.seasons.length;
  return bounds.some((bound) => {
    const { low } = excessOf(bound, candidate.series(bound.measure), baseline.series(bound.measure, n), 1 - 2 * RACE_LEVEL);
    return low !== null && low > 1e-9 * Math.max(1, Math.abs(bound.value));
  });
}

/**
 * Whether the rival is shown to be better in every objective: each paired one-sided t interval lies on its side. That all of them do at level a
 * is itself a test at level a (intersection-union), so the number of objectives costs nothing. An objective in which both are exactly alike
 * counts for the rival as long as another is not.
 */
export function isBeaten(candidate: Candidate, rival: Candidate, { objectives }: Yardstick): boolean {
  let better = false;
  for (const measure of objectives) {
    const [own, others] = sharedSeries(candidate, rival, measure);
    const sign = signOf(measure);
    const lead = around(
      sign * (others.estimate - own.estimate),
      own.linear.map((x, r) => sign * (others.linear[r] - x)),
      1 - 2 * RACE_LEVEL,
    );
    if (lead.low === null || lead.low < 0) return false;
    better ||= lead.low > 0;
  }
  return better;
}

/** The later in the race of two that are alike: a lever that is not connected to anything. */
function isTwin(candidate: Candidate, rival: Candidate, yardstick: Yardstick): boolean {
  const more = rival.seasons.length - candidate.seasons.length;
  return !rival.shipped && (more > 0 || (more === 0 && rival.key < candidate.key)) && isAlike(candidate, rival, yardstick);
}

/** The same to the last bit in every shared season. */
function isAlike(candidate: Candidate, rival: Candidate, { objectives }: Yardstick): boolean {
  return objectives.every((measure) => {
    const [own, others] = sharedSeries(candidate, rival, measure);
    return own.season.every((x, r) => x === others.season[r] || (Number.isNaN(x) && Number.isNaN(others.season[r])));
  });
}
