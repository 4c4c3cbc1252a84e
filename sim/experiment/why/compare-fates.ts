import { meanInterval } from '../../statistics/mean-interval.js';
import type { Executor, Job, Study } from '../executor.js';
import type { ExperimentHooks } from '../experiment.js';
import type { Interval } from '../result.js';
import type { SeasonSummary } from '../season-summary.js';
import { COMPLAINT_FATES, type ComplaintFate, FATES, type Fate } from './fate-book.js';
import { complaintAt, fateAt, type SeasonTransitions, transitionsOf } from './fate-transitions.js';

export interface FatesRequest {
  readonly baseline: string;
  readonly strategy: string;
  readonly seasons: number;
  readonly confidence: number;
}

/** The same customers, by how their visit ended in the baseline and in the strategy. */
export interface FateTransition {
  readonly from: Fate;
  readonly to: Fate;
  /** Over all seasons: a whole number. */
  readonly total: number;
  /** Of a mean season. */
  readonly customers: Interval;
  /** What they bought for in the strategy less in the baseline, yuan of a mean season. Over all rows: the difference of sales. */
  readonly yuan: Interval;
}

export interface ComplaintTransition {
  readonly from: ComplaintFate;
  readonly to: ComplaintFate;
  readonly total: number;
  readonly customers: Interval;
}

/** What became of the same customers under two strategies. */
export interface FateComparison {
  readonly baseline: string;
  readonly strategy: string;
  readonly seasons: number;
  readonly confidence: number;
  /** Customers of a mean season for whom anything is otherwise. */
  readonly changed: Interval;
  /** Rows that anybody is in, those without change among them, in the order of FATES. */
  readonly visits: readonly FateTransition[];
  readonly complaints: readonly ComplaintTransition[];
}

/** The study whose executor tells fates. */
export function fatesStudy(study: Omit<Study, 'fates'>): Study {
  return { ...study, fates: true };
}

/**
 * Follows all customers of some seasons from one strategy to another. What comes out does not depend on the executor's workers.
 * Cancelling keeps the seasons that are complete, without a gap. @param executor made for `fatesStudy`
 */
export async function compareFates(
  request: FatesRequest,
  executor: Executor,
  hooks: Pick<ExperimentHooks, 'onProgress' | 'signal'> = {},
): Promise<{ readonly comparison: FateComparison; readonly cancelled: boolean }> {
  const { baseline, strategy, seasons } = request;
  const found: (SeasonTransitions | undefined)[] = [];
  let next = 0;
  let done = 0;
  const lane = async () => {
    for (let r = next++; r < seasons && hooks.signal?.aborted !== true; r = next++) {
      const job: Job = { strategies: [baseline, strategy], replications: [r] };
      found[r] = seasonTransitions(await executor.run(job), request);
      hooks.onProgress?.({ done: ++done, total: seasons, secondsLeft: null });
    }
  };
  await Promise.all(Array.from({ length: executor.parallelism }, lane));
  const gap = Array.from({ length: seasons }, (_, r) => r).find((r) => found[r] === undefined) ?? seasons;
  const complete = found.slice(0, gap).flatMap((season) => season ?? []);
  return { comparison: comparisonOfFates(request, complete), cancelled: gap < seasons };
}

function seasonTransitions(summaries: readonly SeasonSummary[], { baseline, strategy }: FatesRequest): SeasonTransitions {
  const [before, after] = [baseline, strategy].map((key) => summaries.find((summary) => summary.strategy === key)?.fates);
  if (!before || !after) throw new Error('The study was made without fates.');
  return transitionsOf(before, after);
}

function comparisonOfFates({ baseline, strategy, confidence }: FatesRequest, seasons: readonly SeasonTransitions[]): FateComparison {
  const over = (pick: (season: SeasonTransitions) => number): Interval => {
    const { mean, low, high } = meanInterval(seasons.map(pick), confidence);
    return { mean, low, high };
  };
  const total = (pick: (season: SeasonTransitions) => number) => seasons.reduce((sum, season) => sum + pick(season), 0);
  const cells = (size: number, pick: (season: SeasonTransitions, i: number) => number) =>
    Array.from({ length: size * size }, (_, i) => ({ i, total: total((season) => pick(season, i)) })).filter((cell) => cell.total > 0);
  return {
    baseline,
    strategy,
    seasons: seasons.length,
    confidence,
    changed: over(({ changed }) => changed),
    visits: cells(FATES.length, ({ ends }, i) => ends[i] ?? 0).map(({ i, total: n }) => ({
      from: fateAt(Math.floor(i / FATES.length)),
      to: fateAt(i % FATES.length),
      total: n,
      customers: over(({ ends }) => ends[i] ?? 0),
      yuan: over(({ yuan }) => yuan[i] ?? 0),
    })),
    complaints: cells(COMPLAINT_FATES.length, ({ complaints }, i) => complaints[i] ?? 0).map(({ i, total: n }) => ({
      from: complaintAt(Math.floor(i / COMPLAINT_FATES.length)),
      to: complaintAt(i % COMPLAINT_FATES.length),
      total: n,
      customers: over(({ complaints }) => complaints[i] ?? 0),
    })),
  };
}
