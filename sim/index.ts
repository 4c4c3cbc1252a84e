/**
 * The only door into the simulation, in the order in which data flows:
 * text, scenario, compiled case, season records, summaries, comparison, chart data.
 */

// text -> scenario
export { parseScenario, parseScenarioJson, type ParseOptions, type ParseResult } from './scenario/parse.js';
export { PROBLEM_CODES, type Problem, type ProblemCode, problemSentence } from './scenario/problem.js';
export type { Changes, Guardrail, Scenario, Strategy } from './scenario/scenario-schema.js';
export { SCENARIO_FORMAT } from './scenario/scenario-schema.js';
export { LEVER_SECTIONS, type LocalText, ROLES, type Role, WEEKDAYS, type World } from './scenario/world-schema.js';

// scenario -> what one strategy of it comes to
export { applyStrategy, findStrategy } from './scenario/apply-changes.js';
export { type DescribedChange, describeChanges, describeDifferences } from './scenario/describe-changes.js';

// compiled case -> season record
export { Chain, type CompiledCase, compileCase, runReplication } from './model/index.js';
export type { SeasonRecord, StoreRecord } from './record/season-record.js';
export type { TraceEvent, TraceSink } from './record/trace.js';

// season records -> summaries -> comparison -> chart data
export { runExperiment } from './experiment/experiment.js';
export type { Executor } from './experiment/executor.js';
export type { ResultDocument } from './experiment/result.js';
