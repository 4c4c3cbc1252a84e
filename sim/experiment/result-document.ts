import { COUNT_KEYS } from '../record/counts.js';
import type { PeriodLength } from '../record/periods.js';
import { inLanguage } from '../scenario/local-text.js';
import { scenarioDigest } from '../scenario/scenario-digest.js';
import type { Scenario } from '../scenario/scenario-schema.js';
import type { Accumulation } from './accumulation.js';
import { diagnose } from './diagnosis/diagnose.js';
import { lossTree } from './diagnosis/loss-tree.js';
import { differenceOfSeries, estimateSeries, indicatorEstimate, intervalOf } from './estimate-indicator.js';
import { frontAndBest } from './front-and-best.js';
import { periodResults } from './period-results.js';
import { type ReportedIndicator, reportedIndicators } from './reported-indicators.js';
import type { CheckResult, Difference, IndicatorEstimate, ResultDocument, StrategyResult } from './result.js';
import { resultDigest } from './result-digest.js';
import { measuredRisks } from './risks/measured-risks.js';
import { SeriesBook } from './series-book.js';
import { strategyWarnings } from './strategy-warnings.js';

export interface ResultRequest {
  readonly command: ResultDocument['command'];
  /** Of Sandtable. */
  readonly version: string;
  readonly scenario: Scenario;
  /** The seed used. */
  readonly seed: string;
  /** Strategies to list, all of them variants of the accumulation. */
  readonly strategies: readonly string[];
  /** With it the others are compared with it. */
  readonly baseline?: string;
  readonly checks?: readonly CheckResult[];
  /** Adds the raw counts of every season. */
  readonly details?: boolean;
  /** Tells the risk register as measured; its variants are part of the accumulation. */
  readonly risks?: boolean;
  /** Tells the periods too; the study was made with the same. */
  readonly by?: PeriodLength;
  readonly accumulation: Accumulation;
}

const digests = new WeakMap<Scenario, string>();

/** Looks at every strategy's world, so it is worth keeping while a result is refined. */
function digestOf(scenario: Scenario): string {
  const digest = digests.get(scenario) ?? scenarioDigest(scenario);
  digests.set(scenario, digest);
  return digest;
}

/** The result of the seasons there are, as the headless contract has it. The same seasons make the same bytes. */
export function buildResult(request: ResultRequest): ResultDocument {
  const { command, version, scenario, seed, strategies, baseline, checks, accumulation } = request;
  const reported = reportedIndicators(accumulation.storeIds);
  const book = new SeriesBook(accumulation);
  const without = {
    format: 'sandtable.result/1',
    command,
    version,
    scenario: { id: scenario.id, title: inLanguage(scenario.title, 'en'), digest: digestOf(scenario) },
    seed,
    replications: accumulation.complete,
    confidence: scenario.confidence,
    ...(request.by === undefined ? {} : { by: request.by }),
    ...(accumulation.controls === undefined ? {} : { control: accumulation.controls.part(accumulation.complete) }),
    strategies: strategies.map((id) => strategyResult(id, reported, book, request)),
    ...(baseline === undefined ? {} : comparisonPart(baseline, reported, book, request)),
    ...(checks === undefined ? {} : { checks }),
  } as const;
  return { ...without, digest: resultDigest(without) };
}

function comparisonPart(baseline: string, reported: readonly ReportedIndicator[], book: SeriesBook, request: ResultRequest) {
  const { accumulation, strategies, scenario, seed } = request;
  const others = strategies.filter((id) => id !== baseline);
  const differences = others.flatMap((strategy) => reported.flatMap((one) => differencePart(baseline, strategy, one, book, scenario.confidence)));
  const selection = strategies.length < 2 ? null : frontAndBest(accumulation, strategies, scenario.confidence, seed);
  return { baseline, differences, ...(selection ?? {}) };
}

/** One difference, or none where either strategy has no value for the indicator. */
function differencePart(baseline: string, strategy: string, one: ReportedIndicator, book: SeriesBook, confidence: number): Difference[] {
  const { name, indicator } = one;
  const d = differenceOfSeries(book.pair(baseline, strategy, one), indicator.direction, confidence);
  if (d.absolute.mean === null) return [];
  const difference = { strategy, indicator: name, absolute: intervalOf(d.absolute), relative: intervalOf(d.relative), verdict: d.verdict };
  return [indicator.direction === 'none' ? difference : { ...difference, seasonsBetter: d.seasonsBetter }];
}

function strategyResult(id: string, reported: readonly ReportedIndicator[], book: SeriesBook, request: ResultRequest): StrategyResult {
  const { scenario, accumulation, baseline, details } = request;
  const strategy = scenario.strategies.find((s) => s.id === id);
  const indicators = reported.map((one): [string, IndicatorEstimate] => {
    return [one.name, indicatorEstimate(estimateSeries(book.of(id, one), scenario.confidence), one.indicator.unit)];
  });
  return {
    id,
    title: strategy?.title === undefined ? id : inLanguage(strategy.title, 'en'),
    indicators: Object.fromEntries(indicators),
    ...(strategy?.demandGrowth ? { demandGrowth: strategy.demandGrowth } : {}),
    warnings: strategyWarnings(accumulation, id, baseline, strategy?.demandGrowth),
    diagnosis: diagnose(scenario, accumulation, id, baseline),
    lossTree: lossTree(accumulation, id, scenario.confidence),
    ...(request.risks ? { risks: measuredRisks(scenario, accumulation, id) } : {}),
    ...(request.by === undefined ? {} : { periods: periodResults(accumulation, id, baseline, scenario, request.by) }),
    ...(details ? { perReplication: accumulation.store(id).map(({ counts }) => Object.fromEntries(COUNT_KEYS.map((key, i) => [key, counts[i]]))) } : {}),
  };
}
