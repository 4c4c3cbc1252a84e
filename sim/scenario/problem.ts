import { formatPath, type Path, shorten } from './json-path.js';

/**
 * What is wrong, as a word the app can translate. The parameters of each:
 * - `syntax`: line, column, and hint (one of SYNTAX_HINTS) where the mistake is a usual one
 * - `too-large`: limit, and what: `bytes`, `values`, `load` or `people`
 * - `too-deep`: limit, line, column
 * - `duplicate-key`: key, line, column
 * - `reserved-key`: key
 * - `unknown-format`, `future-version`: version (of the file), supported
 * - `missing`, `wrong-type`, `wrong-format`, `wrong-value`, `out-of-range`: what is expected: kind (`number`, `integer`,
 *   `string`, `array`, `boolean`, `object`, `literal`, `tagged`, `choice`), min, max, unit, options, form (`id`, `hour`);
 *   what was found: foundKind (`nothing`, `list`, `object`, `too-large`, `literal`) and foundCount; suggestion
 * - `unknown-key`: key, and suggestion
 * - `not-a-lever`: section
 * - `unknown-name`: what (`strategy`, `indicator`, `store`, `region`), name
 * - `duplicate-id`: id, first (path of its first use)
 * - `conflict`: rule (one of CONFLICT_RULES), and the numbers of that rule
 * - `more`: count (problems not listed)
 */
export const PROBLEM_CODES = [
  'syntax',
  'too-large',
  'too-deep',
  'duplicate-key',
  'reserved-key',
  'unknown-format',
  'future-version',
  'missing',
  'wrong-type',
  'wrong-format',
  'wrong-value',
  'out-of-range',
  'unknown-key',
  'not-a-lever',
  'unknown-name',
  'duplicate-id',
  'conflict',
  'more',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Contradictions between entries; the parameters are the numbers of the rule. */
export const CONFLICT_RULES = [
  'closes-after-opens',
  'warm-up-within-season',
  'promotion-within-season',
  'promotion-ends-after-start',
  'promotions-overlap',
  'hour-shares-length',
  'hour-shares-all-zero',
  'one-shape-of-the-day',
  'roster-length',
  'pool-needs-pressure',
  'alert-ends-below-start',
  'pressure-weights-sum',
  'promoted-within-groups',
  'picks-within-basket',
  'reactions-sum',
  'fill-in-order',
  'retention-in-order',
  'help-does-not-hurt',
  'equal-labour',
  'from-not-above-to',
  'triangle-in-order',
  'weights-match-values',
  'exactly-one-bound',
  'relative-needs-against',
  'exactly-one-change',
  'parameter-not-there',
  'effect-fits-parameter',
  'floats-need-pressure',
  'floats-reviewed-in-quarters',
  'floats-within-opening-hours',
  'exactly-one-threshold',
  'needs-a-benchmark',
  'needs-a-clause',
  'clears-on-the-way-back',
  'never-true',
  'clock-in-order',
  'within-opening-hours',
  'rule-within-season',
  'needs-section',
  'committee-has-weight',
  'goes-elsewhere',
  'leaves-the-minimum',
  'moves-in-a-circle',
  'initiative-has-stores',
  'initiative-within-season',
  'rollout-within-season',
  'promoters-need-pool',
  'pilot-needs-controls',
  'pilot-has-days',
  'risk-days-in-order',
  'risk-within-season',
  'spark-needs-opinion',
  'response-to-a-risk',
  'one-response-a-risk',
  'dishes-within-groups',
  'place-not-there',
  'range-in-order',
  'decisions-in-order',
  'decision-fits-parameter',
  'takes-back-an-earlier',
] as const;
export type ConflictRule = (typeof CONFLICT_RULES)[number];

/** One thing wrong with a scenario file. `found`, `expected` and `suggestion` are English; `code` and `parameters` are for translation. */
export interface Problem {
  readonly code: ProblemCode;
  /** Like `world.stores[2].size`; empty for the whole file. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly suggestion?: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** A problem whose path is still a list of steps, so that it can be moved under another place of the file. */
export interface LocatedProblem extends Omit<Problem, 'path'> {
  readonly at: Path;
}

/** What makes a problem, with its optional parts left out where there is nothing to say. */
export interface ProblemParts {
  readonly found: string;
  readonly expected: string;
  readonly suggestion?: string | undefined;
  readonly parameters?: Readonly<Record<string, string | number>>;
}

/** A problem at a place of the file. */
export function problemAt(code: ProblemCode, at: Path, parts: ProblemParts): LocatedProblem {
  const { found, expected, suggestion, parameters = {} } = parts;
  return { code, at, found, expected, ...(suggestion === undefined ? {} : { suggestion }), parameters };
}

/** Two entries that contradict each other; `rule` names the contradiction for translation. */
export function conflictAt(rule: ConflictRule, at: Path, parts: ProblemParts): LocatedProblem {
  return problemAt('conflict', at, { ...parts, parameters: { rule, ...parts.parameters } });
}

/** The problem as it is handed out, with its path as text. */
export function located(problem: LocatedProblem): Problem {
  const { at, ...rest } = problem;
  return { ...rest, path: formatPath(at) };
}

/** One English sentence: where, what was found, what was expected, and a suggestion if there is one. */
export function problemSentence(problem: Problem): string {
  const { path, found, expected, suggestion, parameters } = problem;
  const line = parameters.line;
  const where = line === undefined ? path : [path, `line ${line}, column ${parameters.column}`].filter(Boolean).join(', ');
  const said = `${where === '' ? '' : `${where}: `}found ${found}, expected ${expected}.`;
  return suggestion === undefined ? said : `${said} ${suggestion}`;
}

/** The same as `describeFound`, for translation; a literal is shown as it is. */
export function foundParameters(value: unknown): Readonly<Record<string, string | number>> {
  if (value === undefined) return { foundKind: 'nothing' };
  if (Array.isArray(value)) return { foundKind: 'list', foundCount: value.length };
  if (typeof value === 'object' && value !== null) return { foundKind: 'object' };
  return { foundKind: typeof value === 'number' && !Number.isFinite(value) ? 'too-large' : 'literal' };
}

/** How a value of the file is shown in a message: short, and never more than a glimpse of long ones. */
export function describeFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'a number too large to hold';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return String(value);
}
