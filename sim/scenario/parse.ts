import { checkLevers, checkMerged, leversOnly } from './check-changes.js';
import { checkReferences } from './check-references.js';
import { type CheckedWorld, checkWorld } from './checked-world.js';
import { checkSearch } from './checks/search-checks.js';
import { bringUpToDate } from './format-version.js';
import { isObject } from './json-path.js';
import { MIGRATIONS, type Migration, type ScenarioJson } from './migrations.js';
import { type LocatedProblem, located, type Problem, problemAt } from './problem.js';
import { readJson } from './read-json.js';
import { type Scenario, scenarioSchema } from './scenario-schema.js';
import { MAX_PROBLEMS, schemaProblems } from './schema-problems.js';

/** A sound scenario, or everything that is wrong with the file. */
export type ParseResult =
  | {
      readonly ok: true;
      /** With all defaults filled in. Plain JSON: it survives structured clone and JSON text. */
      readonly scenario: Scenario;
      /** As it was written, after migration and before defaults: what an editor changes and saves. */
      readonly source: ScenarioJson;
      /** The format of the file, if it was an older one. */
      readonly migratedFrom?: string;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface ParseOptions {
  /** Names guardrails may use, without the store; without the list names are not checked. */
  readonly knownIndicators?: readonly string[];
  /** Further checks of a scenario that is sound so far, such as the model's check of equal labour hours. */
  readonly checks?: readonly ((scenario: Scenario) => readonly Problem[])[];
  /** Other steps than the shipped ones, for tests of the chain. */
  readonly migrations?: readonly Migration[];
}

/**
 * Reads a scenario file: size, syntax and depth, reserved names, version and migrations, schema, contradictions.
 * Each step needs the one before; within a step all problems are collected. Never throws, whatever the text.
 */
export function parseScenario(text: string, options: ParseOptions = {}): ParseResult {
  const read = readJson(text);
  if (!read.ok) return refused(read.problems);
  return parseScenarioJson(read.value, options);
}

/** The same for a value that was JSON already. It must be a tree of plain JSON values, as JSON.parse makes it. */
export function parseScenarioJson(value: unknown, options: ParseOptions = {}): ParseResult {
  const versioned = bringUpToDate(value, options.migrations ?? MIGRATIONS);
  if (!versioned.ok) return refused([versioned.problem]);
  const { json, migratedFrom } = versioned;
  const world = checkWorld(json.world);
  const parsed = scenarioSchema.safeParse(json);
  const frame = parsed.success ? [] : schemaProblems(parsed.error.issues.filter(outsideWorld), json, []);
  const problems = [
    ...frame,
    ...world.problems,
    ...checkReferences(json, options.knownIndicators),
    ...checkStrategies(json, world),
    ...checkGuardrails(json, world),
    ...checkSearchAndSensitivity(json, world),
  ];
  if (!parsed.success || problems.length > 0) return refused(problems);
  const further = (options.checks ?? []).flatMap((check) => check(parsed.data));
  if (further.length > 0) return { ok: false, problems: further };
  return { ok: true, scenario: parsed.data, source: json, ...(migratedFrom === undefined ? {} : { migratedFrom }) };
}

function refused(problems: readonly LocatedProblem[]): ParseResult {
  const listed = problems.slice(0, MAX_PROBLEMS).map(located);
  const rest = problems.length - listed.length;
  if (rest === 0) return { ok: false, problems: listed };
  const more = problemAt('more', [], { found: 'further problems', expected: 'these to be solved first', parameters: { count: rest } });
  return { ok: false, problems: [...listed, located(more)] };
}

/** The world is checked on its own; a missing world is told once, there. */
function outsideWorld(issue: { readonly path: readonly PropertyKey[] }): boolean {
  return issue.path[0] !== 'world';
}

function checkStrategies(json: ScenarioJson, world: CheckedWorld): LocatedProblem[] {
  return listOf(json.strategies)
    .slice(0, 50)
    .flatMap((strategy, i) => {
      const changes = strategy.changes;
      if (!isObject(changes)) return [];
      const at = ['strategies', i, 'changes'];
      const levers = checkLevers(changes, at);
      // Without any world every section would be missing once more for each strategy.
      return isObject(json.world) ? [...levers, ...checkMerged(world, leversOnly(changes), at).problems] : levers;
    });
}

function checkGuardrails(json: ScenarioJson, world: CheckedWorld): LocatedProblem[] {
  // A guardrail's changes lie on a sound world; without one they would only repeat its problems.
  if (world.world === undefined) return [];
  const strategies = listOf(json.strategies);
  return listOf(json.expect).flatMap((guardrail, i) => {
    const changes = guardrail.with;
    if (!isObject(changes)) return [];
    const ids = [guardrail.strategy ?? json.baseline, guardrail.against].filter((id) => id !== undefined);
    const merged = ids.map((id) => strategies.find((one) => one.id === id)?.changes).filter(isObject);
    const bases = merged.length === 0 ? [world] : merged.map((own) => checkMerged(world, leversOnly(own), []).checked);
    return firstTold(bases.flatMap((base) => checkMerged(base, changes, ['expect', i, 'with']).problems));
  });
}

function checkSearchAndSensitivity(json: ScenarioJson, world: CheckedWorld): LocatedProblem[] {
  if (!isObject(json.world) || (json.search === undefined && json.sensitivity === undefined)) return [];
  // What is wrong with the world is told beside it: places are looked for in what is there.
  const asItIs = ({ world: sound, sections }: CheckedWorld): unknown => sound ?? sections;
  const strategies = listOf(json.strategies);
  const changes = strategies.map((strategy) => strategy.changes).filter(isObject);
  const strategyWorlds = changes.map((own) => asItIs(checkMerged(world, leversOnly(own), []).checked));
  return checkSearch(json, { world: asItIs(world), strategyWorlds, strategies: strategies.map((one) => String(one.id)) });
}

/** The same fault seen under two strategies is one problem. */
function firstTold(problems: readonly LocatedProblem[]): LocatedProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify([problem.at, problem.code, problem.found]), problem])).values()];
}

function listOf(list: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.slice(0, 500).map((entry) => (isObject(entry) ? entry : {})) : [];
}
