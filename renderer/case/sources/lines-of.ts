import { type JsonObject, valueAt } from '../../stores/json-path.js';

/** Where the file says where its numbers come from. */
export const SOURCES = ['sources'] as const;

/** What it says, a line each. */
export function linesOf(document: JsonObject | null): string[] {
  const written = valueAt(document ?? undefined, SOURCES);
  return Array.isArray(written) ? written.map(String) : [];
}
