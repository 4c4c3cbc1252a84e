import type { Candidate } from './candidate.js';
import type { SearchPoint } from './search-result.js';
import type { SearchSpace } from './search-space.js';
import { goodnessOf, type Standing, signOf, type Yardstick } from './standing.js';

/** Every plan that was played, as a point of the picture. @param ranked those still in the race */
export function searchPoints(candidates: readonly Candidate[], ranked: readonly Standing[], space: SearchSpace, yardstick: Yardstick): SearchPoint[] {
  const front = new Set(ranked.filter(({ rank, violation }) => rank === 0 && violation === 0).map(({ candidate }) => candidate));
  return candidates
    .filter(({ seasons }) => seasons.length > 0)
    .map((candidate) => ({
      strategy: candidate.shipped ? candidate.key : null,
      settings: candidate.plan === undefined ? null : space.settings(candidate.plan.levels),
      objectives: goodnessOf(candidate, yardstick).map((good, k) => (Number.isFinite(good) ? signOf(yardstick.objectives[k]) * good : null)),
      seasons: candidate.seasons.length,
      front: front.has(candidate),
      ...(candidate.exit === undefined ? {} : { exit: candidate.exit }),
    }));
}
