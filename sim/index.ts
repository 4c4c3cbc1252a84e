/**
 * The only door into the simulation, in the order in which data flows:
 * text, scenario, compiled case, season records, summaries, comparison, chart data.
 */

// text -> scenario, or everything that is wrong with it

export { pairingWorth } from './experiment/pairing-worth.js';
export { readScenario, readScenarioJson } from './experiment/read-scenario.js';
export { SYNTAX_HINTS } from './scenario/json-scan.js';
export { type ParseOptions, type ParseResult, parseScenario, parseScenarioJson } from './scenario/parse.js';
export { CONFLICT_RULES, type ConflictRule, PROBLEM_CODES, type Problem, type ProblemCode, problemSentence } from './scenario/problem.js';
export { MAX_BYTES } from './scenario/read-json.js';
export type { Changes, Guardrail, Scenario, Strategy } from './scenario/scenario-schema.js';
export { SCENARIO_FORMAT } from './scenario/scenario-schema.js';
export { readSession, type SessionResult, sessionJsonSchema, sessionText } from './scenario/session/read-session.js';
export { SESSION_FORMAT, type Session } from './scenario/session/session-schema.js';
export { didYouMean } from './scenario/suggest.js';
export { LEVER_SECTIONS, type LocalText, ROLES, type Role, WEEKDAYS, type World } from './scenario/world-schema.js';

// a store's own numbers -> scenario, with what was found in them

export { isoDate, readIsoDate } from './import/civil-date.js';
export type { Estimate as ImportEstimate } from './import/estimates/estimate.js';
export type { Finding as ImportFinding } from './import/finding.js';
export { findingSentence } from './import/finding-sentence.js';
export type { DateReading, ImportChoices } from './import/import-choices.js';
export type { ImportReport, Quantity as ImportQuantity, QuantityName } from './import/import-report.js';
export { type ImportOptions, type ImportResult, importStore } from './import/import-store.js';
export { DELIMITERS as IMPORT_DELIMITERS, type Delimiter as ImportDelimiter, MAX_IMPORT_BYTES } from './import/reading/raw-table.js';
export type { DateOrder } from './import/reading/read-dates.js';

// scenario -> text, schema, notes for forms

export { type FieldNote, fieldNote, worldFieldNote } from './scenario/field-note.js';
export type { SchemaNode } from './scenario/json-schema.js';
export { inLanguage, type Language } from './scenario/local-text.js';
export { publishedSchema } from './scenario/published-schema.js';
export { fitting, nodesAt } from './scenario/schema-walk.js';
export { serializeScenario } from './scenario/serialize.js';

// scenario -> what one strategy of it comes to

export { applyStrategy, findStrategy } from './scenario/apply-changes.js';
export { type DescribedChange, describeChanges, describeDifferences } from './scenario/describe-changes.js';
export { describeRule, type RuleNames } from './scenario/describe-rule.js';
export { scenarioDigest } from './scenario/scenario-digest.js';
export { PARAMETER_NAMES, type ParameterName, parameterOf } from './scenario/sections/effect-section.js';
export type { Rule } from './scenario/sections/rules-section.js';
export type { DeclaredLever, DeclaredSearch } from './scenario/sections/search-section.js';
export { locateIn, readPlace } from './scenario/world-place.js';

// strategy -> clock, expected visitors, roster, before anyone arrives

export { type Calendar, compileCalendar, weekdayOf } from './model/calendar.js';
export { compileDemand, type DemandCurve } from './model/demand.js';
export { compileForecast } from './model/forecast.js';
export { expectedWage, type PlannedLoad, planLoad } from './model/planned-load.js';
export { CHECKOUT, compileRoster, FIRST_ON_CALL } from './model/roster.js';

// compiled case -> season record

export { Chain, type CompiledCase, compileCase, runReplication, type Steps } from './model/index.js';
export { COUNT_INDEX, COUNT_KEYS, type CountKey } from './record/counts.js';
export { PERIOD_DAYS, type PeriodLength } from './record/periods.js';
export type { SeasonRecord, StoreRecord } from './record/season-record.js';
export type { TraceEvent, TraceSink } from './record/trace.js';

// compiled case -> a season that is played, decision by decision

export { COURSE_PARTS, type CoursePart } from './live/course.js';
export { type Ghost, type GhostKind, ghostsOf } from './live/ghosts.js';
export { type LiveOptions, LiveSeason } from './live/live-season.js';
export { type CountDifference, OtherCaseError, type Replay, type ReplayDifference, replaySession } from './live/replay-session.js';
export type {
  BrowsingView,
  CaseView,
  CheckoutView,
  DeskView,
  FloorView,
  GroupView,
  LevelView,
  PersonState,
  PersonView,
  PressureView,
  RunningSums,
  SeasonView,
  ServedView,
  StockView,
  StoreView,
  WaitingView,
} from './live/season-view.js';
export { compileSession, type SessionHead, sessionOf } from './live/session-of.js';
export type { TimelinePage } from './live/timeline.js';
export { CALL_IN_TERMS } from './model/play/call-in-terms.js';
export type { TakenDecision } from './model/play/player.js';
export { type DecisionOutcome, REFUSALS, type RefusalReason } from './record/decision-outcome.js';
export {
  DECISIONS_MAX,
  type Decision,
  decisionSchema,
  fitsParameter,
  PLAYER_PARAMETERS,
  type PlayerAction,
  type PlayerParameter,
} from './scenario/sections/decision-section.js';

// season records -> indicators

export type { Bilingual, Direction, Indicator, IndicatorGroup } from './record/indicator.js';
export { COMPLAINT_CAUSES } from './record/indicator-tables/complaint-indicators.js';
export { findIndicator, HEADLINE_INDICATORS, INDICATOR_NAMES, INDICATORS, isIndicatorName, parseIndicatorName } from './record/indicators.js';

// season records -> summaries -> comparison -> chart data

export { Accumulation } from './experiment/accumulation.js';
export type { ChartData, MeanRegion, SeasonPoint, StrategyChart, WeekProfile } from './experiment/chart-data.js';
export {
  type Comparison,
  type ComparisonHooks,
  type ComparisonOutcome,
  type ComparisonRequest,
  compareScenario,
  comparisonOf,
  strategyVariants,
} from './experiment/compare-scenario.js';
export { compareSelected } from './experiment/compare-selected.js';
export { CONTROL_NAMES, type ControlName, type SeasonControls, seasonControls } from './experiment/controls/season-controls.js';
export type { Executor, Job, Study, Variant } from './experiment/executor.js';
export { type CancelSignal, type ExperimentOutcome, type ExperimentProgress, runExperiment } from './experiment/experiment.js';
export { guardrailSentence } from './experiment/guardrail-sentence.js';
export { checkGuardrails, guardrailVariants } from './experiment/guardrails.js';
export { inProcessExecutor } from './experiment/in-process-executor.js';
export { type JointVerdict, jointVerdicts } from './experiment/joint-verdicts.js';
export type { LinePlace, LineShelf } from './experiment/line-shelf.js';
export { type Luck, type LuckOfIndicator, luckOrSkill, SPREAD, standingOf } from './experiment/luck/luck-or-skill.js';
export { type LuckAgainst, type ReplayOver, type ReplayOverOutcome, type ReplayOverRequest, replayOver } from './experiment/luck/replay-over.js';
export { PLAN, PLAYED, sessionVariants } from './experiment/luck/session-variants.js';
export { type MergedShards, mergeShards, type NamedSeasonFile } from './experiment/merge-shards.js';
export { oneStore } from './experiment/one-store.js';
export { keepingExecutor } from './experiment/periods/keeping-executor.js';
export { FOLLOWED_INDICATORS, type FollowedIndicator, PeriodKeeper } from './experiment/periods/period-keeper.js';
export { type PeriodLine, type PeriodLinesRequest, type PeriodPoint, periodLines } from './experiment/periods/period-lines.js';
export { type Regression, type RegressionPlace, regressionAgainst } from './experiment/regression.js';
export type {
  CheckResult,
  Difference,
  FrontMember,
  IndicatorEstimate,
  Interval,
  PeriodResult,
  ResultDocument,
  StrategyResult,
  Verdict,
} from './experiment/result.js';
export { isIntact, withPart } from './experiment/result-digest.js';
export { buildResult, type ResultRequest } from './experiment/result-document.js';
export { type MeasuredRisk, measuredRisks } from './experiment/risks/measured-risks.js';
export { riskVariants } from './experiment/risks/risk-variants.js';
export { changesOfSettings } from './experiment/search/changes-of-settings.js';
export {
  type FrontSoFar,
  type OptimizationHooks,
  type OptimizationOutcome,
  optimizeScenario,
} from './experiment/search/optimize-scenario.js';
export type { OptimizationRequest } from './experiment/search/search-document.js';
export type { FoundPlan, SearchPoint, SearchResult } from './experiment/search/search-result.js';
export {
  type FileLine,
  otherStudy,
  readSeasonFile,
  type SeasonFile,
  type SeasonFileHeader,
  SHARD_FORMAT,
  type ShardPart,
  seasonFileHead,
  shardText,
} from './experiment/season-file.js';
export { type SeasonSummary, summaryBuffers } from './experiment/season-summary.js';
export { estimateSeasons, type SeasonsEstimate } from './experiment/seasons-estimate.js';
export { NoValueError, type SelectionRequest } from './experiment/select-strategy.js';
export type { Selection } from './experiment/selection.js';
export {
  analyzeSensitivity,
  parametersOf,
  runsOf,
  type SensitivityOutcome,
  type SensitivityRequest,
} from './experiment/sensitivity/analyze-sensitivity.js';
export type { OutcomeSensitivity, ParameterSensitivity, SensitivityResult } from './experiment/sensitivity/sensitivity-result.js';
export { UnsoundSettingError } from './experiment/sensitivity/settings-field.js';
export type { LeftOut, UncertainParameter } from './experiment/sensitivity/uncertain-parameters.js';
export { type Shard, seasonsOfShard, shardExecutor } from './experiment/shard.js';
export { fixedSeasons, type HalfWidthTarget, type Stopping, untilHalfWidth, untilHalfWidths } from './experiment/stopping.js';
export { readingExecutor, storedExecutor } from './experiment/stored-executor.js';
export { StoredSeasons } from './experiment/stored-seasons.js';
export { verdictSentence } from './experiment/verdict-sentence.js';
export { type JobRunner, openStudy, openStudyInSteps, type SteppedJobRunner } from './experiment/worker-job.js';
export { FEWEST_CONTROLLED } from './statistics/control-variates.js';
export { type SeasonsForecast, seasonsForHalfWidth } from './statistics/seasons-needed.js';
export { tCritical } from './statistics/student-t.js';

// session files of several teams -> who did well in seasons nobody played, and by which decisions

export { type DecisionEffect, type DecisionEffects, decisionEffects } from './experiment/teams/decision-effects.js';
export { type PlayedAlert, type PlayedSeason, playedSeason } from './experiment/teams/played-alerts.js';
export type { Place } from './experiment/teams/rank-teams.js';
export { replayTeams, type TeamsRequest } from './experiment/teams/replay-teams.js';
export { teamVariants } from './experiment/teams/team-variants.js';
export { type CourseOver, TEAM_INDICATORS, type TeamIndicator, type TeamOver, type TeamsOver } from './experiment/teams/teams-over.js';

// comparison -> why: the difference taken apart by cause, by week, by part of the plan, by customer, by move

export {
  ATTRIBUTED_INDICATORS,
  type Attribution,
  type AttributionPlan,
  type AttributionRequest,
  attributeStrategy,
  attributionOf,
  type IndicatorAttribution,
  planAttribution,
} from './experiment/why/attribute-strategy.js';
export {
  type ComplaintTransition,
  compareFates,
  type FateComparison,
  type FatesRequest,
  type FateTransition,
  fatesStudy,
} from './experiment/why/compare-fates.js';
export { type Decomposition, type DecompositionRequest, type DifferencePart, decompose, type Waterfall } from './experiment/why/decomposition.js';
export { type Explanation, type ExplanationRequest, explanationOf } from './experiment/why/explanation.js';
export { ExplanationError, refuseOtherSeasons } from './experiment/why/explanation-error.js';
export { COMPLAINT_FATES, type ComplaintFate, FATES, type Fate } from './experiment/why/fate-book.js';
export type { ChangedCustomer } from './experiment/why/fate-transitions.js';
export type { MoveCost } from './experiment/why/move-cost.js';
export {
  type EffectsByKind,
  effectsByKind,
  type KindsRequest,
  type MoveEffect,
  type MoveKind,
  type MoveSums,
  type MoveWithEffect,
  moveEffects,
  spread,
} from './experiment/why/move-effects.js';
export { type LedgerFloat, type LedgerMove, type LedgerRequest, type MoveLedger, moveLedger } from './experiment/why/move-ledger.js';
export type { HourMeasure } from './experiment/why/paired-weeks.js';
export type { PlanPart } from './experiment/why/plan-parts.js';
export type { SalesFactor, SalesFactors } from './experiment/why/sales-factors.js';
export type { PartEffect, SharedEffects, TogetherEffect } from './experiment/why/shared-effects.js';
export { findTwins, type TwinLife, type TwinRequest, type TwinStep, type TwinTrace, twinTrace } from './experiment/why/twin-trace.js';
export { type PlaceDifference, type WeekDifference, weekDifference } from './experiment/why/week-difference.js';
export { type WhyDocument, whyDocument } from './experiment/why/why-document.js';
