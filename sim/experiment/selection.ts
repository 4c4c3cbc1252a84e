/** The outcome of `compare --select`: which strategy is best on one indicator, found with as few seasons as that takes. */
export interface Selection {
  readonly indicator: string;
  /** The better direction of the indicator. */
  readonly wanted: 'highest' | 'lowest';
  /** The smallest difference worth knowing, in the indicator's unit: of strategies closer than that any may be selected. */
  readonly delta: number;
  /** That the best is selected when it leads by delta or more. */
  readonly confidence: number;
  /** Seasons of each strategy before the first look. */
  readonly firstStage: number;
  /** Null when it was interrupted, or stopped by --max-replications, before it was known. */
  readonly selected: string | null;
  readonly strategies: readonly SelectedStrategy[];
  /** Seasons used, all strategies together. */
  readonly seasonsUsed: number;
  /** What a sample size fixed after the first stage would have taken (Nelson and Matejcik), all strategies together. */
  readonly seasonsFixed: number;
}

export interface SelectedStrategy {
  readonly strategy: string;
  /** Mean of the seasons' own values, over the seasons used. */
  readonly mean: number;
  readonly seasons: number;
  /** The strategy that showed that this one can't be the best; absent for those still in the race at the end. */
  readonly leftOutBy?: string;
}
