import type { JsonObject } from '../stores/json-path.js';
import { INDICATOR_NAMES, parseScenario } from './door.js';
import type { ParsedCase } from './parse-case.js';

/** Reads the text of a case, quickly enough to do so at every stroke: what takes compiling (equal labour hours) is found when it runs. Never throws. */
export function readCase(text: string): ParsedCase {
  const read = parseScenario(text, { knownIndicators: INDICATOR_NAMES });
  return read.ok ? { ok: true, scenario: read.scenario, source: read.source as JsonObject } : read;
}
