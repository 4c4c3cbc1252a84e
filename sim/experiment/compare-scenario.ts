import type { PeriodLength } from '../record/periods.js';
import type { Scenario } from '../scenario/scenario-schema.js';
import { Accumulation } from './accumulation.js';
import { buildChartData } from './build-chart-data.js';
import type { ChartData } from './chart-data.js';
import type { SeasonControls } from './controls/season-controls.js';
import type { Executor, Variant } from './executor.js';
import { type CancelSignal, type ExperimentProgress, type ExperimentRequest, runExperiment } from './experiment.js';
import type { ResultDocument } from './result.js';
import { buildResult } from './result-document.js';
import { riskVariants } from './risks/risk-variants.js';

export interface ComparisonRequest {
  readonly scenario: Scenario;
  /** Ids of the strategies in the order of the result; the baseline is among them. */
  readonly strategies: readonly string[];
  readonly baseline: string;
  /** The seed the executor's study uses. */
  readonly seed: string;
  readonly seasons: ExperimentRequest['seasons'];
  /** Of Sandtable. */
  readonly version: string;
  readonly details?: boolean;
  /** Measures the risk register too; the executor's study has its variants. */
  readonly risks?: boolean;
  /** Tells the periods too; the executor's study was made with the same. */
  readonly by?: PeriodLength;
  /** Numbers of seasons after which there is something to look at on the way. */
  readonly snapshots?: readonly number[];
  /** Seasons there are already, of the same study and strategies, to add to. */
  readonly from?: Accumulation;
  /** Frees intervals of what is known beforehand of the seasons. */
  readonly controls?: SeasonControls;
}

/** What is known so far, or in the end. */
export interface Comparison {
  readonly result: ResultDocument;
  readonly chart: ChartData;
}

export interface ComparisonOutcome extends Comparison {
  readonly cancelled: boolean;
  /** To go on from. */
  readonly accumulation: Accumulation;
}

export interface ComparisonHooks {
  onProgress?(progress: ExperimentProgress): void;
  onSnapshot?(comparison: Comparison): void;
  readonly signal?: CancelSignal;
  now?(): number;
}

/** The variants of a comparison: plain strategies under their own names. */
export function strategyVariants(strategies: readonly string[]): Variant[] {
  return strategies.map((strategy) => ({ key: strategy, strategy }));
}

/** Simulates strategies on the same customers and compares them with the baseline; refines while it runs, cancelling keeps what is complete. */
export async function compareScenario(request: ComparisonRequest, executor: Executor, hooks: ComparisonHooks = {}): Promise<ComparisonOutcome> {
  const { scenario, strategies, seasons, snapshots, from } = request;
  const keys = [...strategies, ...(request.risks ? riskVariants(scenario, strategies).map(({ key }) => key) : [])];
  const { onSnapshot, ...others } = hooks;
  const { accumulation, cancelled } = await runExperiment(
    { keys, seasons, from: from ?? new Accumulation(keys, request.baseline, request.controls), ...(snapshots === undefined ? {} : { snapshots }) },
    executor,
    { ...others, ...(onSnapshot ? { onSnapshot: (soFar: Accumulation) => onSnapshot(comparisonOf(request, soFar)) } : {}) },
  );
  return { ...comparisonOf(request, accumulation), accumulation, cancelled };
}

/** The comparison of the seasons there are. */
export function comparisonOf(request: Omit<ComparisonRequest, 'seasons'>, accumulation: Accumulation): Comparison {
  const { scenario, strategies, baseline, seed, version, details = false, risks = false, by } = request;
  return {
    result: buildResult({
      command: 'compare',
      version,
      scenario,
      seed,
      strategies,
      baseline,
      details,
      risks,
      ...(by === undefined ? {} : { by }),
      accumulation,
    }),
    chart: buildChartData(accumulation, strategies, scenario.confidence),
  };
}
