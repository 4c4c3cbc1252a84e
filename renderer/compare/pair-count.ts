import type { StrategyChart } from './comparison.js';

/** In how many of the seasons both played (the same customers) a strategy sold more and drew fewer complaints than the other. */
export interface PairCount {
  readonly betterOnBoth: number;
  readonly worseOnBoth: number;
  readonly moreSales: number;
  readonly fewerComplaints: number;
  readonly seasons: number;
}

export function countPairs(strategy: StrategyChart, baseline: StrategyChart): PairCount {
  const before = new Map(baseline.seasons.map((s) => [s.replication, s]));
  const count = { betterOnBoth: 0, worseOnBoth: 0, moreSales: 0, fewerComplaints: 0, seasons: 0 };
  for (const season of strategy.seasons) {
    const other = before.get(season.replication);
    if (!other) continue;
    const sales = season.sales - other.sales;
    const complaints = season.complaintRate - other.complaintRate;
    count.seasons++;
    if (sales > 0) count.moreSales++;
    if (complaints < 0) count.fewerComplaints++;
    if (sales > 0 && complaints < 0) count.betterOnBoth++;
    if (sales < 0 && complaints > 0) count.worseOnBoth++;
  }
  return count;
}
