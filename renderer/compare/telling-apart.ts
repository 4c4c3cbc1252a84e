import type { ComparedStrategy, Comparison } from './comparison.js';
import { seasonsForHalfWidth, tCritical } from './model-door.js';

/** The strategy hardest to tell from the one spoken of, on the same customers. */
export interface NearestRival {
  readonly rival: ComparedStrategy;
  /** Seasons after which the clearer of sales and complaint rate would be decided, by the means and spreads so far; null: more than a million or never. */
  readonly seasonsNeeded: number | null;
  /** Equal in every season: no number of them tells the two apart. */
  readonly isSame: boolean;
}

/** Undefined when there are too few seasons, no other strategy, or every other one differs clearly on sales or complaint rate. */
export function nearestRival(comparison: Comparison): NearestRival | undefined {
  const { focus, strategies, result } = comparison;
  if (!focus || result.replications < 3) return undefined;
  let worst: (NearestRival & { readonly strength: number }) | undefined;
  for (const rival of strategies) {
    if (rival === focus || rival.isBaseline) continue;
    const pairs = [pairsOf(focus, rival, 'sales'), pairsOf(focus, rival, 'complaintRate')];
    const clearer = pairs.reduce((a, b) => (b.strength > a.strength ? b : a));
    if (clearer.strength > tCritical(result.confidence, Math.max(1, clearer.n - 1))) continue;
    if (worst && worst.strength <= clearer.strength) continue;
    // Decided once the half-width is below the difference itself.
    const isSame = pairs.every(({ mean, sd }) => mean === 0 && sd === 0);
    const seasonsNeeded = isSame ? null : seasonsForHalfWidth(clearer.sd, Math.abs(clearer.mean), result.confidence);
    worst = { rival, strength: clearer.strength, seasonsNeeded, isSame };
  }
  return worst;
}

function pairsOf(a: ComparedStrategy, b: ComparedStrategy, measure: 'sales' | 'complaintRate') {
  const other = new Map(b.chart?.seasons.map((s) => [s.replication, s[measure]]));
  const differences = (a.chart?.seasons ?? []).flatMap((s) => {
    const y = other.get(s.replication);
    return y === undefined ? [] : [s[measure] - y];
  });
  const n = differences.length;
  const mean = differences.reduce((sum, d) => sum + d, 0) / Math.max(1, n);
  const sd = n < 2 ? 0 : Math.sqrt(differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) / (n - 1));
  const error = sd / Math.sqrt(Math.max(1, n));
  const strength = error > 0 ? Math.abs(mean) / error : mean === 0 ? 0 : Number.POSITIVE_INFINITY;
  return { n, mean, sd, strength };
}
