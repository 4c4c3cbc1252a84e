import type { Scenario } from './door.js';

/** A problem of a case file as the app shows it. */
export interface CaseProblem {
  readonly code: string;
  /** JSON path, empty for the file as a whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly suggestion?: string;
}

export type ParsedCase = { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly problems: readonly CaseProblem[] };
export type ParseCase = (text: string) => ParsedCase;
