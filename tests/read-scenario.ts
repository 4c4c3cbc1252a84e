import { readdirSync, readFileSync } from 'node:fs';
import { parseScenario } from '../sim/scenario/parse.js';
import type { Scenario } from '../sim/scenario/scenario-schema.js';

const FOLDER = new URL('../scenarios/', import.meta.url);

/** A shipped scenario by name ("promotion-season", "verification/mm8-90"); throws with its problems if it is not sound. */
export function readScenario(name: string): Scenario {
  const parsed = parseScenario(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
  return parsed.scenario;
}

/** Names of the scenarios people open, then of the verification cases, each in order. */
export function shippedScenarios(): { readonly cases: readonly string[]; readonly verification: readonly string[] } {
  return { cases: names(''), verification: names('verification/') };
}

function names(folder: string): string[] {
  return readdirSync(new URL(`./${folder}`, FOLDER))
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .map((file) => `${folder}${file.slice(0, -'.json'.length)}`)
    .sort();
}
