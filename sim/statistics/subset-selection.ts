import { differences } from './paired-difference.js';
import { tCritical } from './student-t.js';
import { tallyOf } from './tally.js';

/**
 * Which systems can still be the best, from seasons that are all there: system i stays when for every j
 * mean(i) >= mean(j) - t s / sqrt(n). The best is among those that stay with at least the confidence. The larger value is the better one.
 *
 * shared (the systems met the same customers): s is that of the differences, t one-sided at 1 - alpha / (k - 1), n - 1 degrees (Bonferroni).
 * independent: s^2 = s_i^2 + s_j^2, t at (1 - alpha)^(1 / (k - 1)).
 * Nelson, Swann, Goldsman and Song 2001, Operations Research 49, 950-963. Assumes normal season totals.
 * @param values one row of seasons for each system, all of one length of at least 2
 */
export function subsetSelection(values: readonly ArrayLike<number>[], confidence: number, luck: 'shared' | 'independent'): number[] {
  const n = values[0]?.length ?? 0;
  const t = subsetCritical(values.length, n, confidence, luck);
  const tallies = values.map(tallyOf);
  const spread = (i: number, j: number) =>
    luck === 'shared' ? (tallyOf(differences(values[i], values[j])).sd ?? 0) : Math.hypot(tallies[i].sd ?? 0, tallies[j].sd ?? 0);
  const canBeBest = (i: number) => values.every((_, j) => j === i || tallies[i].mean >= tallies[j].mean - (t * spread(i, j)) / Math.sqrt(n));
  return values.map((_, i) => i).filter(canBeBest);
}

/** The one-sided critical value of subset selection; 0 where there is nothing to choose from. */
export function subsetCritical(systems: number, n: number, confidence: number, luck: 'shared' | 'independent'): number {
  if (systems < 2) return 0;
  const level = luck === 'shared' ? 1 - (1 - confidence) / (systems - 1) : confidence ** (1 / (systems - 1));
  return tCritical(2 * level - 1, n - 1);
}
