import type { Candidate } from './candidate.js';
import type { Standing } from './standing.js';

/**
 * Who is worth confirming: of each strategy of the file the plan that is furthest ahead of it in the objective in which it is least ahead, so that
 * every one of them meets its strongest rival; then those on the best fronts, the more alone first. At most `most`, half of them for the first.
 * @param ranked candidates in the race, best first
 */
export function finalistsOf(ranked: readonly Standing[], most: number): Candidate[] {
  const plans = ranked.filter(({ candidate, violation }) => !candidate.shipped && !candidate.echo && violation === 0);
  const spread = spreadOf(ranked);
  const rivals = ranked
    .filter(({ candidate }) => candidate.shipped)
    .flatMap((shipped) => {
      const lead = (plan: Standing) => Math.min(...plan.goodness.map((good, k) => (good - shipped.goodness[k]) / spread[k]));
      const best = plans.reduce<Standing | undefined>((ahead, plan) => (ahead === undefined || lead(plan) > lead(ahead) ? plan : ahead), undefined);
      return best === undefined ? [] : [best.candidate];
    });
  const chosen = new Set(rivals.slice(0, Math.ceil(most / 2)));
  for (const { candidate } of plans) if (chosen.size < most) chosen.add(candidate);
  // In the order of their standing.
  return plans.flatMap(({ candidate }) => (chosen.has(candidate) ? [candidate] : []));
}

/** Of each objective the stretch between the worst and the best, so that leads can be compared. */
function spreadOf(ranked: readonly Standing[]): number[] {
  const dimensions = ranked[0]?.goodness.length ?? 0;
  return Array.from({ length: dimensions }, (_, k) => {
    const values = ranked.map(({ goodness }) => goodness[k]).filter(Number.isFinite);
    return Math.max(Math.max(...values) - Math.min(...values), Number.MIN_VALUE);
  });
}
