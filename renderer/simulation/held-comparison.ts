import { type Accumulation, comparisonOf, oneStore, PeriodKeeper, type PeriodLength, type Scenario } from './door.js';
import type { Snapshot, View } from './simulator.js';

/** Days up to which a season is followed day by day; longer ones week by week, which is as much as a line can show. */
const MOST_DAYS = 62;

/** The seasons of a comparison, kept so that more can be added and other questions asked of them. */
export interface HeldComparison {
  /** Text and strategies: what makes seasons the same seasons. */
  readonly key: string;
  readonly scenario: Scenario;
  readonly strategies: readonly string[];
  readonly accumulation: Accumulation;
  readonly keeper: PeriodKeeper;
  /** Length of the periods the keeper has. */
  readonly by: PeriodLength;
}

export function holdComparison(key: string, scenario: Scenario, strategies: readonly string[], accumulation: Accumulation): HeldComparison {
  const by = scenario.world.calendar.days <= MOST_DAYS ? 'day' : 'week';
  return { key, scenario, strategies, accumulation, keeper: new PeriodKeeper(), by };
}

/** Whom the others are compared with: the strategy asked for if it is among them, else the baseline of the case, else the first. */
export function referenceOf(scenario: Scenario, strategies: readonly string[], against: string | null): string {
  return [against, scenario.baseline].find((id) => id !== null && strategies.includes(id)) ?? (strategies[0] as string);
}

/** What is known of some seasons, seen against one strategy and in one store or the whole chain. */
export function snapshotOf(
  { scenario }: HeldComparison,
  strategies: readonly string[],
  accumulation: Accumulation,
  { against, store }: View,
  version: string,
): Snapshot {
  const scope = store !== null && accumulation.storeIds.length > 1 && accumulation.storeIds.includes(store) ? store : null;
  const seasons = scope === null ? accumulation : oneStore(accumulation, scope);
  const request = { scenario, strategies, baseline: referenceOf(scenario, strategies, against), seed: scenario.seed, version };
  return { ...comparisonOf(request, seasons), ...(scope === null ? {} : { scope }) };
}
