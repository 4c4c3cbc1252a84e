import { scenarioSchema } from '../../sim/scenario/scenario-schema.js';
import type { ParsedCase } from './parse-case.js';

/** Reads the text of a case. Never throws. */
export function readCase(text: string): ParsedCase {
  try {
    const read = scenarioSchema.safeParse(JSON.parse(text));
    if (read.success) return { ok: true, scenario: read.data };
    return { ok: false, problems: read.error.issues.map((issue) => ({ code: issue.code, path: issue.path.join('.'), found: '', expected: issue.message })) };
  } catch (error) {
    return { ok: false, problems: [{ code: 'syntax', path: '', found: '', expected: String(error) }] };
  }
}
