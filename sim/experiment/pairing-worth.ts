import { tCritical } from '../statistics/student-t.js';
import { spentOnControls } from './degrees-of-freedom.js';
import type { ResultDocument } from './result.js';

/**
 * How many times more seasons it would take without shared customers to know this difference as well:
 * (s_a^2 + s_b^2) / s_(b-a)^2, read back from the spreads and the interval of a result. Null where there is nothing to read.
 */
export function pairingWorth(result: ResultDocument, strategy: string, indicator: string): number | null {
  const spread = (id: string | undefined) => result.strategies.find((s) => s.id === id)?.indicators[indicator];
  const [a, b] = [spread(result.baseline), spread(strategy)];
  const { low, high } = result.differences?.find((d) => d.strategy === strategy && d.indicator === indicator)?.absolute ?? { low: null, high: null };
  if (typeof a?.sd !== 'number' || typeof b?.sd !== 'number' || low === null || high === null || high === low) return null;
  const sd = ((high - low) / 2 / tCritical(result.confidence, b.n - 1 - spentOnControls(result))) * Math.sqrt(b.n);
  return (a.sd ** 2 + b.sd ** 2) / sd ** 2;
}
