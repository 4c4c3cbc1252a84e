/**
 * The only door into the simulation, in the order in which data flows:
 * text, scenario, compiled case, season records, summaries, comparison, chart data.
 */

export type { Executor } from './experiment/executor.js';
// season records -> summaries -> comparison -> chart data
export { runExperiment } from './experiment/experiment.js';
export { readScenario, readScenarioJson } from './experiment/read-scenario.js';
export type { ResultDocument } from './experiment/result.js';
// compiled case -> season record
export { Chain, type CompiledCase, compileCase, runReplication } from './model/index.js';
export type { SeasonRecord, StoreRecord } from './record/season-record.js';
export type { TraceEvent, TraceSink } from './record/trace.js';
// scenario -> what one strategy of it comes to
export { applyStrategy, findStrategy } from './scenario/apply-changes.js';
export { type DescribedChange, describeChanges, describeDifferences } from './scenario/describe-changes.js';
export { type FieldNote, fieldNote, worldFieldNote } from './scenario/field-note.js';
export { inLanguage, type Language } from './scenario/local-text.js';
// text -> scenario
export { type ParseOptions, type ParseResult, parseScenario, parseScenarioJson } from './scenario/parse.js';
export { PROBLEM_CODES, type Problem, type ProblemCode, problemSentence } from './scenario/problem.js';
export { publishedSchema } from './scenario/published-schema.js';
export { MAX_BYTES } from './scenario/read-json.js';
export { scenarioDigest } from './scenario/scenario-digest.js';
export type { Changes, Guardrail, Scenario, Strategy } from './scenario/scenario-schema.js';
export { SCENARIO_FORMAT } from './scenario/scenario-schema.js';
// scenario -> text and forms
export { serializeScenario } from './scenario/serialize.js';
export { didYouMean } from './scenario/suggest.js';
export { LEVER_SECTIONS, type LocalText, ROLES, type Role, WEEKDAYS, type World } from './scenario/world-schema.js';
