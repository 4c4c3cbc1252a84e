import * as z from 'zod';
import { isObject } from '../json-path.js';
import type { SchemaNode } from '../json-schema.js';
import { conflictAt, describeFound, foundParameters, type LocatedProblem, located, type Problem, problemAt } from '../problem.js';
import { readJson } from '../read-json.js';
import { MAX_PROBLEMS, schemaProblems } from '../schema-problems.js';
import type { Decision } from '../sections/decision-section.js';
import { SESSION_FORMAT, type Session, sessionSchema } from './session-schema.js';

/** A sound session, or everything that is wrong with the file. */
export type SessionResult = { readonly ok: true; readonly session: Session } | { readonly ok: false; readonly problems: readonly Problem[] };

const FAMILY = SESSION_FORMAT.slice(0, -1);

/** Reads a session file: size, syntax, version, schema, order of the decisions. All problems of a step at once; never throws, whatever the text. */
export function readSession(text: string): SessionResult {
  const read = readJson(text);
  if (!read.ok) return refused(read.problems);
  const wrongFormat = checkFormat(read.value);
  if (wrongFormat !== undefined) return refused([wrongFormat]);
  const parsed = sessionSchema.safeParse(read.value);
  if (!parsed.success) return refused(schemaProblems(parsed.error.issues, read.value, [], sessionJsonSchema()));
  const problems = parsed.data.decisions.flatMap((decision, i, all) => checkOrder(decision, i, all));
  return problems.length > 0 ? refused(problems) : { ok: true, session: parsed.data };
}

/** A session as text for a file. Reading it gives the session back. */
export function sessionText(session: Session): string {
  return `${JSON.stringify(session, null, 2)}\n`;
}

let made: SchemaNode | undefined;

/** The session format as JSON Schema. Made once, then shared: do not change it. */
export function sessionJsonSchema(): SchemaNode {
  made ??= z.toJSONSchema(sessionSchema, { target: 'draft-2020-12', io: 'input' }) as SchemaNode;
  return made;
}

function refused(problems: readonly LocatedProblem[]): SessionResult {
  return { ok: false, problems: problems.slice(0, MAX_PROBLEMS).map(located) };
}

function checkFormat(value: unknown): LocatedProblem | undefined {
  const parameters = { kind: 'literal', options: SESSION_FORMAT, supported: 1 };
  const expected = `"${SESSION_FORMAT}"`;
  if (!isObject(value))
    return problemAt('wrong-type', [], { found: describeFound(value), expected: `a session: an object with "format": ${expected}`, parameters });
  const { format } = value;
  if (format === SESSION_FORMAT) return undefined;
  const found = describeFound(format);
  if (typeof format === 'string' && format.startsWith(FAMILY) && /^[2-9]|^[1-9]\d+$/.test(format.slice(FAMILY.length)))
    return problemAt('future-version', ['format'], {
      found,
      expected: `${expected}: the file is from a newer Sandtable, please update to open it`,
      parameters: { ...parameters, version: Number(format.slice(FAMILY.length)) },
    });
  return problemAt(format === undefined ? 'missing' : 'unknown-format', ['format'], {
    found,
    expected,
    parameters: { ...parameters, ...foundParameters(format) },
  });
}

function checkOrder(decision: Decision, i: number, all: readonly Decision[]): LocatedProblem[] {
  const problems: LocatedProblem[] = [];
  if (i > 0 && decision.at < all[i - 1].at)
    problems.push(
      conflictAt('decisions-in-order', ['decisions', i, 'at'], {
        found: `minute ${decision.at} after minute ${all[i - 1].at}`,
        expected: 'decisions in the order of time',
        parameters: { at: decision.at, before: all[i - 1].at },
      }),
    );
  if (decision.do.kind === 'take-back' && decision.do.decision > i)
    problems.push(
      conflictAt('takes-back-an-earlier', ['decisions', i, 'do', 'decision'], {
        found: `decision ${decision.do.decision}, which is not before this one`,
        expected: 'the number of an earlier decision',
        parameters: { decision: decision.do.decision, number: i + 1 },
      }),
    );
  return problems;
}
