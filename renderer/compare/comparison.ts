import { markPlaces } from '../components/strategy-mark.js';
import type { ChartData, ResultDocument } from '../simulation/door.js';

export type StrategyResult = ResultDocument['strategies'][number];
export type Difference = NonNullable<ResultDocument['differences']>[number];
export type Interval = Difference['absolute'];
export type Verdict = Difference['verdict'];
export type StrategyChart = ChartData['strategies'][number];

export interface ComparedStrategy {
  readonly id: string;
  readonly title: string;
  /** Place in the fixed order of shapes and colours; 0 is the baseline's. */
  readonly mark: number;
  readonly isBaseline: boolean;
  readonly result: StrategyResult;
  readonly chart: StrategyChart | undefined;
}

/** A result arranged for the page: who is compared, with whom, and whom the sentences are about. */
export interface Comparison {
  readonly result: ResultDocument;
  /** In the order of the case, the baseline where it stands. */
  readonly strategies: readonly ComparedStrategy[];
  readonly baseline: ComparedStrategy | undefined;
  /** The strategy the title, the verdict and the waterfalls speak of; never the baseline. */
  readonly focus: ComparedStrategy | undefined;
}

/**
 * `titleOf` names a strategy in the reader's language (undefined: the result's own title).
 * `order` has all strategies of the case: the first look holds only some of them, and a strategy keeps its mark from one look to the next.
 * `origin` is the baseline of the case, which keeps the circle whoever the others are compared with.
 * `chosen` is the strategy the user picked to be spoken of; without it the best one is, and if the baseline is best, the one that sells most.
 */
export function arrangeComparison(
  result: ResultDocument,
  chart: ChartData | null,
  titleOf: (id: string) => string | undefined,
  chosen: string | null = null,
  order: readonly string[] = result.strategies.map(({ id }) => id),
  origin: string | undefined = result.baseline,
): Comparison {
  // Without a baseline (one strategy alone) the first one takes its mark.
  const first = origin ?? result.strategies[0]?.id;
  const marks = markPlaces(order, first ?? '');
  const strategies = result.strategies.map((strategy) => ({
    id: strategy.id,
    title: titleOf(strategy.id) ?? strategy.title,
    mark: marks.get(strategy.id) ?? 0,
    isBaseline: strategy.id === result.baseline,
    result: strategy,
    chart: chart?.strategies.find((c) => c.strategy === strategy.id),
  }));
  const others = strategies.filter((s) => !s.isBaseline);
  const focus =
    others.find((s) => s.id === chosen) ??
    others.find((s) => s.id === result.best?.strategy) ??
    [...others].sort((a, b) => meanOf(b, 'sales') - meanOf(a, 'sales'))[0];
  return { result, strategies, baseline: strategies.find((s) => s.isBaseline), focus: result.baseline === undefined ? undefined : focus };
}

/** Mean of an indicator; minus infinity when it has none, so that it sorts last. */
function meanOf(strategy: ComparedStrategy, indicator: string): number {
  return strategy.result.indicators[indicator]?.mean ?? Number.NEGATIVE_INFINITY;
}

/** The difference of a strategy to the baseline in one indicator. */
export function differenceOf(result: ResultDocument, strategy: string, indicator: string): Difference | undefined {
  return result.differences?.find((d) => d.strategy === strategy && d.indicator === indicator);
}

/** Half the width of an interval, null without one. */
export function halfWidth(interval: Interval): number | null {
  return interval.low === null || interval.high === null ? null : (interval.high - interval.low) / 2;
}
