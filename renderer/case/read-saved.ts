import type { Scenario } from '../simulation/door.js';
import { readCase } from '../simulation/read-case.js';
import type { JsonObject } from '../stores/json-path.js';

const read = new WeakMap<JsonObject, { readonly scenario: Scenario | null }>();

/** The case as it was saved, read once; null where it was not sound, or never saved. */
export function savedScenarioOf(saved: JsonObject | null): Scenario | null {
  if (saved === null) return null;
  const known = read.get(saved);
  if (known !== undefined) return known.scenario;
  const result = readCase(JSON.stringify(saved));
  const scenario = result.ok ? result.scenario : null;
  read.set(saved, { scenario });
  return scenario;
}
