/**
 * What the Compare page draws beside the ResultDocument. Everything else on that page comes from the ResultDocument itself.
 * Proposed by the Compare page; whoever computes it may add fields. Finite numbers only.
 */

/** One season of one strategy. The same replication in two strategies met the same customers. */
export interface SeasonPoint {
  /** From 0. */
  readonly replication: number;
  /** Yuan. */
  readonly sales: number;
  /** Complaints per 1,000 visitors of that season. */
  readonly complaintRate: number;
}

/**
 * Joint region of the true mean: all z with (z - m)' V^-1 (z - m) <= radiusSquared,
 * m = (sales, complaintRate), V the covariance matrix of the estimated means (not of single seasons).
 * Null with fewer than three seasons.
 */
export interface MeanRegion {
  readonly sales: number;
  readonly complaintRate: number;
  readonly salesVariance: number;
  readonly covariance: number;
  readonly complaintRateVariance: number;
  /** 2 (n - 1) / (n - 2) * F(confidence; 2, n - 2). */
  readonly radiusSquared: number;
}

/** Sums over all seasons, Monday 00:00 first: index weekday * 24 + hour, 168 numbers each. */
export interface WeekProfile {
  readonly visitors: readonly number[];
  readonly complaints: readonly number[];
  /** Yuan. */
  readonly lostSales: readonly number[];
}

export interface StrategyChart {
  readonly strategy: string;
  readonly seasons: readonly SeasonPoint[];
  readonly region: MeanRegion | null;
  readonly week: WeekProfile;
}

export interface ChartData {
  readonly strategies: readonly StrategyChart[];
}
