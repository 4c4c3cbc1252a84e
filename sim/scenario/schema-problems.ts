import type * as z from 'zod';
import { describeExpected } from './expectation.js';
import { formatPath, isObject, type Path, shorten, valueAt } from './json-path.js';
import { type SchemaNode, scenarioJsonSchema } from './json-schema.js';
import { CONFLICT_RULES, conflictAt, describeFound, foundParameters, type LocatedProblem, type ProblemCode, problemAt } from './problem.js';
import { keysAt, nodesAt } from './schema-walk.js';
import { nearest } from './suggest.js';

type Issue = z.core.$ZodIssue;

/** Most problems told of one file; enough to work through, and a file of a million mistakes cannot fill the memory. */
export const MAX_PROBLEMS = 200;

/**
 * Every complaint of the schema library as a problem in our words.
 * @param document the whole file, as it was read; words and suggestions depend on what stands there
 * @param base where the checked value stands in the document
 * @param root schema of the document, where it is no scenario
 */
export function schemaProblems(issues: readonly Issue[], document: unknown, base: Path, root: SchemaNode = scenarioJsonSchema()): LocatedProblem[] {
  const problems: LocatedProblem[] = [];
  for (const [i, issue] of issues.entries()) {
    if (problems.length > MAX_PROBLEMS) break;
    if (!toldBefore(issue, issues[i - 1])) problems.push(...fromIssue(issue, document, base, root));
  }
  return problems;
}

/** A number beyond what a whole number can be is too large twice: for a whole number, and for its range. It is told once. */
function toldBefore(issue: Issue, before: Issue | undefined): boolean {
  if (before === undefined || (issue.code !== 'too_big' && issue.code !== 'too_small') || issue.code !== before.code) return false;
  return issue.path.length === before.path.length && issue.path.every((step, i) => step === before.path[i]);
}

function fromIssue(issue: Issue, document: unknown, base: Path, root: SchemaNode): LocatedProblem[] {
  const at: Path = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MAX_PROBLEMS).map((key) => unknownKey(key, at, document, root));
    case 'invalid_union':
      return fromUnion(issue, document, at, root);
    case 'custom':
      return [fromRefinement(issue, at, document)];
    default:
      return [plainProblem(codeOf(issue, valueAt(document, at)), at, document, root)];
  }
}

function codeOf(issue: Issue, value: unknown): ProblemCode {
  if (value === undefined) return 'missing';
  switch (issue.code) {
    case 'too_small':
    case 'too_big':
    case 'not_multiple_of':
      return 'out-of-range';
    case 'invalid_format':
      return 'wrong-format';
    case 'invalid_value':
      return 'wrong-value';
    default:
      return typeof value === 'number' && !Number.isFinite(value) ? 'out-of-range' : 'wrong-type';
  }
}

/** More names than this are not listed: nobody reads them. */
const LONG_LIST = 20;

function plainProblem(code: ProblemCode, at: Path, document: unknown, root: SchemaNode): LocatedProblem {
  const value = valueAt(document, at);
  const { says, parameters } = describeExpected(nodesAt(document, at, root));
  const options = typeof parameters.options === 'string' ? parameters.options.split(', ') : [];
  const near = typeof value === 'string' ? nearest(value, options) : undefined;
  const isLong = options.length > LONG_LIST;
  return problemAt(code, at, {
    found: describeFound(value),
    expected: isLong ? `one of ${options.length} names, which docs/scenario-format.md lists (and the command "schema")` : says,
    suggestion: near === undefined ? undefined : `Did you mean "${near}"?`,
    parameters: { ...(isLong ? { kind: 'known-name' } : parameters), ...foundParameters(value), ...(near === undefined ? {} : { suggestion: near }) },
  });
}

function unknownKey(key: string, at: Path, document: unknown, root: SchemaNode): LocatedProblem {
  const known = keysAt(document, at, valueAt(document, at), root);
  const near = nearest(key, known);
  const expected = known.length === 0 ? 'no such name here' : `only ${known.map((name) => `"${name}"`).join(', ')}`;
  return problemAt('unknown-key', [...at, key], {
    found: `the unknown name ${JSON.stringify(shorten(key))}`,
    expected: near === undefined && known.length <= 30 ? expected : 'a name the format knows',
    suggestion: near === undefined ? undefined : `Did you mean "${near}"?`,
    parameters: { key: shorten(key), ...namesParameters(known, near) },
  });
}

/** The same in parameters: the nearest name; or all there are, where they are few. */
function namesParameters(known: readonly string[], near: string | undefined): Record<string, string> {
  if (near !== undefined) return { kind: 'known-name', suggestion: near };
  if (known.length === 0) return { kind: 'no-name' };
  return known.length > 30 ? { kind: 'known-name' } : { kind: 'only-names', options: known.join(', ') };
}

/** Of a value that fits none of several forms: the complaints of the form it was most likely meant to be. */
function fromUnion(issue: Extract<Issue, { code: 'invalid_union' }>, document: unknown, at: Path, root: SchemaNode): LocatedProblem[] {
  const value = valueAt(document, at);
  const inner = isObject(value) ? issue.errors.find((branch) => !branch.some((one) => one.path.length === 0 && one.code !== 'unrecognized_keys')) : undefined;
  if (inner !== undefined) return inner.flatMap((one) => fromIssue(one, document, at, root));
  const sameType = issue.errors.find((branch) => !branch.some((one) => one.path.length === 0 && (one.code === 'invalid_type' || one.code === 'invalid_value')));
  if (sameType !== undefined && issue.errors.length > 0) return sameType.flatMap((one) => fromIssue(one, document, at, root));
  return [plainProblem(codeOf(issue, value) === 'missing' ? 'missing' : issue.errors.length === 0 ? 'wrong-value' : 'wrong-type', at, document, root)];
}

/** Refinements of the schema name their rule; one that does not is a defect of ours. */
function fromRefinement(issue: Extract<Issue, { code: 'custom' }>, at: Path, document: unknown): LocatedProblem {
  const named: unknown = issue.params?.rule;
  const rule = CONFLICT_RULES.find((one) => one === named);
  if (rule === undefined) throw new Error(`The schema refuses ${formatPath(at)} without a rule: ${issue.message}`);
  return conflictAt(rule, at, { found: describeFound(valueAt(document, at)), expected: issue.message.replace(/^expected /, '') });
}
