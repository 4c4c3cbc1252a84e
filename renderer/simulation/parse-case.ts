import type { JsonObject } from '../stores/json-path.js';
import type { Problem, Scenario } from './door.js';

/** A problem of a case file: a code with parameters to translate, and the parser's own English. */
export type CaseProblem = Problem;

/** The case as read, and as it was written after migration: the latter is what is edited and saved. */
export type ParsedCase =
  | { readonly ok: true; readonly scenario: Scenario; readonly source: JsonObject }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

export type ParseCase = (text: string) => ParsedCase;
