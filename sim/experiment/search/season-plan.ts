/** How a budget of runs is spent. A run is one season of one plan. */
export interface SeasonPlan {
  /** Runs of the search itself; the rest confirms what it found. */
  readonly search: number;
  /** Seasons after which plans are looked at: all at the first, fewer at each further one. */
  readonly stages: readonly number[];
  /** Plans confirmed at most, beside the strategies of the file. */
  readonly finalists: number;
  /** Fresh seasons of each of those. */
  readonly fresh: number;
}

/** Of the budget, for confirming. */
const CONFIRMING = 0.3;
const MOST_FINALISTS = 6;
const LEAST_FRESH = 5;
const FIRST_STAGE = 4;
/** The first stages; a search that has room for more doubles on. */
const STAGES = [FIRST_STAGE, 8, 16] as const;

/** The least budget that lets a search of this case do anything. */
export function leastBudget(shipped: number): number {
  return (shipped + 8) * FIRST_STAGE + (shipped + 2) * LEAST_FRESH;
}

/** @throws RangeError for a budget that is too small */
export function seasonPlan(budget: number, shipped: number, objectives: number): SeasonPlan {
  if (budget < leastBudget(shipped)) throw new RangeError(`A search of this case needs a budget of ${leastBudget(shipped)} runs or more.`);
  const confirming = Math.round(budget * CONFIRMING);
  const wanted = objectives === 1 ? 2 : MOST_FINALISTS;
  const finalists = Math.max(2, Math.min(wanted, Math.floor(confirming / LEAST_FRESH) - shipped));
  const fresh = Math.max(LEAST_FRESH, Math.floor(confirming / (finalists + shipped)));
  return { search: budget - fresh * (finalists + shipped), stages: STAGES, finalists, fresh };
}
