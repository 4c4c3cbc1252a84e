import { COUNT_INDEX } from '../../record/counts.js';
import { linear } from '../../record/indicator.js';
import { estimateMean, intervalOf } from '../estimate-indicator.js';
import type { Interval } from '../result.js';
import type { StoreSummary } from '../season-summary.js';

const MOVES = COUNT_INDEX.moves;
const SWITCH = COUNT_INDEX.switchMinutes;
const LABOUR = COUNT_INDEX.labourYuan;
const SALES = COUNT_INDEX.sales;
const GOODS = COUNT_INDEX.costOfGoods;
const paidHours = linear({ rosteredHours: 1, overtimeHours: 1, absentHours: -1 });
const lostSales = linear({ potentialSales: 1, sales: -1 });

/** What moving people cost and saved against a baseline on the same customers, in yuan of a season. */
export interface CoordinationBalance {
  /** Saved less cost, with its interval over pairs of seasons. */
  readonly value: Interval;
  readonly saved: number;
  readonly cost: number;
}

/**
 * Cost: minutes on the way between roles at the mean wage of an hour. Saved: the margin on sales no longer lost to queues, empty shelves and want of advice, all of
 * which the strategy may owe to other things than moves as well. Null where nobody is moved.
 */
export function coordinationBalance(baseline: readonly StoreSummary[], strategy: readonly StoreSummary[], confidence: number): CoordinationBalance | null {
  if (!strategy.some(({ counts }) => counts[MOVES] > 0)) return null;
  const saved = strategy.map(({ counts }, r) => (lostSales(baseline[r].counts) - lostSales(counts)) * marginOf(counts));
  const cost = strategy.map(({ counts }, r) => wagesOnTheWay(counts) - wagesOnTheWay(baseline[r].counts));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    value: intervalOf(
      estimateMean(
        saved.map((yuan, r) => yuan - cost[r]),
        strategy,
        confidence,
      ),
    ),
    saved: mean(saved),
    cost: mean(cost),
  };
}

function marginOf(counts: Float64Array): number {
  return counts[SALES] > 0 ? 1 - counts[GOODS] / counts[SALES] : 0;
}

function wagesOnTheWay(counts: Float64Array): number {
  const hours = paidHours(counts);
  return hours > 0 ? ((counts[SWITCH] / 60) * counts[LABOUR]) / hours : 0;
}
