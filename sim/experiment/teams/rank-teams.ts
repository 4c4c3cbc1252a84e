import { findIndicator } from '../../record/indicators.js';
import { bonferroni } from '../../statistics/bonferroni.js';
import { differenceOf } from '../estimate-indicator.js';
import type { StoreSummary } from '../season-summary.js';

/** Where one of several stands in one indicator. */
export interface Place {
  readonly key: string;
  /** Places it may have, from 1; the same where nobody is tied with it. */
  readonly best: number;
  readonly worst: number;
  /** Those it cannot be told apart from. */
  readonly tiedWith: readonly string[];
}

export interface Contestant {
  readonly key: string;
  /** The same replications for all, in the same order. */
  readonly seasons: readonly StoreSummary[];
}

/**
 * Ranks in an indicator, the best mean first. A place is an interval: one more than those distinguishably better, to all but those distinguishably worse.
 * All places hold together with at least `confidence`: every pair is compared on the same customers, by the paired interval with Bonferroni's correction
 * (simultaneous confidence sets for ranks, Mogstad, Romano, Shaikh and Wilhelm 2024, in their simplest form).
 * @throws for an indicator there is not
 */
export function rankTeams(name: string, contestants: readonly Contestant[], confidence: number): readonly Place[] {
  const indicator = findIndicator(name);
  if (indicator === undefined) throw new Error(`no such indicator: ${name}`);
  const n = contestants.length;
  const each = bonferroni(confidence, Math.max(1, (n * (n - 1)) / 2));
  const sign = indicator.direction === 'higher' ? -1 : 1;
  const wins = new Map(contestants.map(({ key }) => [key, 0]));
  const rows = contestants.map((own) => {
    const against = contestants
      .filter(({ key }) => key !== own.key)
      .map((other) => ({ key: other.key, of: differenceOf(indicator, other.seasons, own.seasons, each) }));
    const count = (verdict: 'better' | 'worse') => against.filter(({ of }) => of.verdict === verdict).length;
    // Sum of the mean differences to all others: orders as the means do.
    wins.set(
      own.key,
      against.reduce((sum, { of }) => sum + sign * (of.absolute.mean ?? 0), 0),
    );
    const tiedWith = against.filter(({ of }) => of.verdict !== 'better' && of.verdict !== 'worse').map(({ key }) => key);
    return { key: own.key, best: 1 + count('worse'), worst: n - count('better'), tiedWith };
  });
  return rows.sort((a, b) => (wins.get(a.key) ?? 0) - (wins.get(b.key) ?? 0));
}
