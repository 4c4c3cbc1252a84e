/** Measures kept by weekday and hour, for heat maps and profiles. Sums over the season. */
export const HOUR_KEYS = ['visitors', 'transactions', 'sales', 'complaints', 'lostSales', 'checkoutWaitMinutes', 'checkoutArrivals', 'alertMinutes'] as const;
/** Measures kept by day. */
export const DAY_KEYS = ['visitors', 'transactions', 'sales', 'complaints', 'lostSales', 'labourYuan', 'serviceYuan'] as const;

/** What one store leaves behind in one replication. Plain numbers only, safe for JSON and structured clone. */
export interface StoreRecord {
  readonly id: string;
  /** In the order of COUNT_KEYS. */
  readonly counts: Float64Array;
  /** HISTOGRAM_KEYS x HISTOGRAM_BINS, row by row. */
  readonly histograms: Float64Array;
  /** 7 weekdays (Monday first) x 24 hours x HOUR_KEYS. */
  readonly hours: Float64Array;
  /** days x DAY_KEYS. */
  readonly days: Float64Array;
  /** Customers on the floor at the end of each hour: days x 24. */
  readonly floorAtHour: Float64Array;
}

/** One season of one strategy with its own luck. */
export interface SeasonRecord {
  readonly strategy: string;
  /** From 0. */
  readonly replication: number;
  readonly stores: readonly StoreRecord[];
  /** Where they were asked for: sums of each day, week or month, all stores together, periods x COUNT_KEYS. */
  readonly periods?: Float64Array;
}
